import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './built.ts';
import { type Child, startChild } from './child.ts';
import type { Said } from './judge.ts';
import { judged, tally } from './judge.ts';
import type { Loaded, Round, Told } from './peer-process.ts';
import { type Hit, type PeerName, peerNames } from './peers/peer.ts';
import type { Corpus, Item } from './questions.ts';
import { median, megabytes, ms, percent, quantile, table } from './statistics.ts';

const packages: Readonly<Record<PeerName, string>> = {
  srm: '.',
  MiniSearch: 'node_modules/minisearch',
  'Fuse.js': 'node_modules/fuse.js',
  'nlp.js': 'node_modules/@nlpjs/basic',
};
const versionOf = (name: PeerName) =>
  (JSON.parse(readFileSync(join(root, packages[name], 'package.json'), 'utf8')) as { version: string }).version;

const rounds = 12;
const roundBudget = 2_000; // ms
const answerBudget = 60_000; // ms a half

type Measured = {
  readonly name: PeerName;
  readonly child: Child;
  readonly loaded: Loaded;
  readonly times: number[];
  memory: number;
};

/** A question in so many, over the whole of a half: a peer too slow for all of them is judged on these. */
const spread = (items: readonly Item[]): Item[] => {
  const step = 7; // files follow one another by what makes them hard: neighbours are alike
  return Array.from({ length: step }, (_, from) => items.filter((_, at) => at % step === from)).flat();
};

const told = <Answer>(child: Child, message: Told) => child.asked<Answer>(message);

const heldBack = (hits: readonly Hit[], threshold: number): Said[] =>
  hits.map(({ said, score }) => (score >= threshold ? said : { status: 'unknown' }));

/** The threshold with which a half has the most right answers for its wrong ones: a wrong one costs as much as a right one brings. */
function tuned(items: readonly Item[], hits: readonly Hit[]): number {
  const worth = (threshold: number) =>
    heldBack(hits, threshold).reduce((sum, said, at) => {
      const outcome = judged(items[at] as Item, said);
      return sum + (outcome === 'right' ? 1 : outcome === 'missed' ? 0 : -1);
    }, 0);
  const scores = hits.map(({ score }) => score);
  const steps = Array.from({ length: 101 }, (_, at) => (at === 0 ? 0 : quantile(scores, at / 101)));
  return steps.reduce((best, one) => (worth(one) > worth(best) ? one : best), 0);
}

async function accuracy({ child, name }: Measured, { build, measure }: Corpus): Promise<readonly string[]> {
  const [toTune, toMeasure] = [spread(build), spread(measure)];
  const tuning = await told<Hit[]>(child, { do: 'answer', items: toTune, budget: answerBudget });
  const threshold = name === 'srm' ? 0 : tuned(toTune, tuning);
  const hits = await told<Hit[]>(child, { do: 'answer', items: toMeasure, budget: answerBudget });
  const asked = toMeasure.slice(0, hits.length);
  const own = tally(toTune.slice(0, tuning.length), heldBack(tuning, threshold));
  const { n, right, wrong, overreach, owners } = tally(asked, heldBack(hits, threshold));
  const always = tally(asked, heldBack(hits, 0));
  return [
    `${percent(own.right / own.n)} of ${own.n}`,
    `${percent(right / n)} of ${n}`,
    percent(owners),
    percent((wrong + overreach) / n),
    `${percent(always.right / n)} / ${percent((always.wrong + always.overreach) / n)}`,
  ];
}

/** The peers beside one another, each in its own process, their rounds taking turns. */
export async function comparison(corpus: Corpus, names: readonly PeerName[] = peerNames): Promise<string> {
  const items = [...corpus.build, ...corpus.measure];
  const peers: Measured[] = [];
  for (const name of names) {
    const child = startChild('peer-process.ts', [name]);
    const loaded = await told<Loaded>(child, { do: 'load' });
    peers.push({ name, child, loaded, times: [], memory: loaded.memory });
  }
  const rows: (readonly string[])[] = [];
  const scores = new Map<PeerName, readonly string[]>();
  for (const peer of peers) scores.set(peer.name, await accuracy(peer, corpus)); // and warms up
  for (let turn = 0; turn < rounds; turn += 1) {
    // Another beginning each time, so that a slow peer's rounds do not always end at the same questions.
    const from = Math.floor((turn * items.length) / rounds);
    const turned = [...items.slice(from), ...items.slice(0, from)];
    for (const peer of peers) {
      const { times, memory } = await told<Round>(peer.child, { do: 'round', items: turned, budget: roundBudget });
      peer.times.push(...times);
      peer.memory = Math.max(peer.memory, memory);
    }
  }
  for (const { name, child, loaded, times, memory } of peers) {
    child.end();
    rows.push([
      `${name} ${versionOf(name)}`,
      ...(scores.get(name) ?? []),
      ms(median(times)),
      ms(quantile(times, 0.99)),
      times.length >= 10_000 ? ms(quantile(times, 0.9999)) : `${ms(quantile(times, 1))} (worst of ${times.length})`,
      ms(loaded.load),
      `${megabytes(loaded.memory)} (+${megabytes(loaded.memory - loaded.before)})`,
      megabytes(memory),
    ]);
  }
  const head = [
    '',
    'right, build half',
    'right, measured half',
    'who-questions right',
    'wrong or overreaching',
    'without a threshold: right / wrong',
    'median',
    'p99',
    'p99.99',
    'load',
    'memory loaded (own)',
    'memory, most',
  ];
  return table(head, rows);
}
