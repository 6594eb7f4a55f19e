import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './built.ts';
import { startChild } from './child.ts';
import { type Corpus, differentQuestions, longQuestions } from './questions.ts';
import type { Loaded, Told } from './srm-process.ts';
import { median, megabytes, ms, quantile, table } from './statistics.ts';

const wanted = 1_000; // different questions
const warmUps = 5;
const rounds = 15;

export type Words = { readonly things: readonly string[]; readonly services: readonly string[] };

async function startSrm(factor: number) {
  const child = startChild('srm-process.ts', [String(factor)]);
  const loaded = await child.asked<Loaded>({ do: 'load' } satisfies Told);
  const round = (questions: readonly string[], toJson = false) =>
    child.asked<Float64Array>({ do: 'round', questions, toJson } satisfies Told);
  return { loaded, round, end: child.end };
}
type Srm = Awaited<ReturnType<typeof startSrm>>;

async function timed(srm: Srm, questions: readonly string[], toJson = false, turns = rounds): Promise<Float64Array[]> {
  for (let turn = 0; turn < warmUps; turn += 1) await srm.round(questions, toJson);
  const times: Float64Array[] = [];
  for (let turn = 0; turn < turns; turn += 1) times.push(await srm.round(questions, toJson));
  return times;
}

const pooled = (times: readonly Float64Array[]) => Float64Array.from(times.flatMap((one) => [...one]));
/** What each question costs: the median of its rounds, without collections of garbage and what else runs on the machine. */
const each = (times: readonly Float64Array[]) =>
  Float64Array.from(times[0] ?? [], (_, at) => median(times.map((one) => one[at] as number)));

export async function latency(corpus: Corpus, words: Words): Promise<string> {
  const items = [...corpus.build, ...corpus.measure];
  const { questions, made } = differentQuestions(items, words.things, words.services, wanted);
  const srm = await startSrm(1);
  const alone = await timed(srm, questions);
  const json = await timed(srm, questions, true);
  const withLong = [...questions, ...longQuestions(questions)];
  const mixed = await timed(srm, withLong, false, 40);
  const longOnly = mixed.map((one) => one.slice(questions.length));
  srm.end();
  const row = (what: string, times: readonly Float64Array[]) => [
    what,
    String(pooled(times).length),
    ms(median(pooled(times))),
    ms(quantile(pooled(times), 0.99)),
    ms(quantile(pooled(times), 0.9999)),
    ms(quantile(pooled(times), 1)),
    ms(median(each(times))),
    ms(quantile(each(times), 0.99)),
  ];
  const slowest = [...each(alone)]
    .map((time, at) => ({ time, q: questions[at] ?? '' }))
    .sort((a, b) => b.time - a.time)
    .slice(0, 5)
    .map(({ time, q }) => `- ${ms(time)}: ${q.slice(0, 110)}`);
  return [
    `${questions.length} different questions (${made} of them made up of the dataset's words), no cache of answers, one process, warmed up:`,
    '',
    table(
      ['', 'samples', 'median', 'p99', 'p99.99', 'worst', 'median of questions', 'p99 of questions'],
      [
        row('question to answer', alone),
        row('question to JSON with the card’s text', json),
        row('with inputs of 40,000 characters among them', mixed),
        row('the inputs of 40,000 characters', longOnly),
      ],
    ),
    '',
    'The slowest questions:',
    '',
    ...slowest,
  ].join('\n');
}

const factors = [1, 10, 100];

/** Cost with made-up services beside the dataset's: the same questions, and questions on the made-up ones. */
export async function growth(corpus: Corpus, words: Words): Promise<string> {
  const items = [...corpus.build, ...corpus.measure];
  const { questions } = differentQuestions(items, words.things, words.services, wanted);
  const all: { factor: number; srm: Srm; same: Float64Array[]; made: Float64Array[] }[] = [];
  const failed: (readonly string[])[] = [];
  for (const factor of factors) {
    try {
      all.push({ factor, srm: await startSrm(factor), same: [], made: [] });
    } catch {
      failed.push([`${factor} x`, 'does not load', '', '', '', '', '']);
    }
  }
  const about = ({ loaded }: Srm) =>
    differentQuestions([], words.things, loaded.names.length > 0 ? loaded.names : words.services, wanted).questions;
  for (let turn = 0; turn < warmUps + rounds; turn += 1) {
    for (const { srm, same, made } of all) {
      const [one, other] = [await srm.round(questions), await srm.round(about(srm))];
      if (turn < warmUps) continue;
      same.push(one);
      made.push(other);
    }
  }
  const rows = all.map(({ factor, srm, same, made }) => {
    srm.end();
    const { services, lexicon, memory } = srm.loaded;
    const figures = [
      median(pooled(same)),
      quantile(pooled(same), 0.99),
      median(pooled(made)),
      quantile(pooled(made), 0.99),
    ];
    return [`${factor} x (${services})`, ...figures.map(ms), ms(lexicon), megabytes(memory)];
  });
  return table(
    ['services', 'same questions, median', 'p99', 'on the made-up ones, median', 'p99', 'lexicon', 'memory'],
    [...rows, ...failed],
  );
}

const starts = 15;

/** A fresh process each time: the dataset, then the lexicon, then the first answer. */
export async function loading(): Promise<string> {
  const times: Loaded[] = [];
  for (let turn = 0; turn < starts; turn += 1) {
    const { loaded, end } = await startSrm(1);
    times.push(loaded);
    end();
  }
  const of = (part: 'dataset' | 'lexicon' | 'first') => {
    const all = times.map((one) => one[part]);
    return [ms(median(all)), ms(quantile(all, 1))];
  };
  return table(
    [`of ${starts} processes`, 'median', 'worst'],
    [
      ['the dataset (modules read, inheritance resolved)', ...of('dataset')],
      ['the lexicon, and all that understands', ...of('lexicon')],
      ['the first question', ...of('first')],
    ],
  );
}

/** The built program from its start to its end with an answer, beside node that does nothing. */
export function start(): string {
  const run = (args: readonly string[]) => {
    const began = performance.now();
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
    return performance.now() - began;
  };
  const [bare, srm]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < starts + 2; turn += 1) {
    const [one, other] = [run(['-e', '0']), run([join('dist', 'ask.js'), '--json', 'who patches the OS on Fargate?'])];
    if (turn < 2) continue; // files not yet read
    bare.push(one);
    srm.push(other);
  }
  const row = (what: string, times: readonly number[]) => [what, ms(median(times)), ms(quantile(times, 1))];
  return table(
    [`of ${starts} runs`, 'median', 'worst'],
    [row('node dist/ask.js --json "..."', srm), row('node -e 0', bare)],
  );
}
