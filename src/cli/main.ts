#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { asking } from '../bot/ask.ts';
import { answerCard } from '../cards/cards.ts';
import { answerJson, datasetJson } from '../cards/json.ts';
import { dataset } from '../dataset/dataset.ts';
import { explanation } from './explain.ts';
import { exportCsv, exportMarkdown, sourcesList } from './export.ts';
import { toTerminal } from './render.ts';

const usage = `Ask who is responsible for what on AWS.

  npm run ask -- "who patches the OS on Fargate?"
  npm run ask -- --thread "who patches the OS on Fargate?" "and on Lambda?"

  --json            one answer as a JSON object
  --jsonl           one {"question": "...", "thread": ["..."]} a line on standard input, one answer a line on standard output
  --as slack|teams  the payload that Slack or Teams would be sent
  --explain         which words were taken for what
  --thread TEXT     an earlier question of the thread; more than once, in order
  --export [csv|md] the whole dataset, as JSON, CSV or Markdown
  --sources         every page that a fact cites; those nobody could open are marked
  --help            this
`;

function write(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\nTry: npm run ask -- --help\n`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        as: { type: 'string' },
        explain: { type: 'boolean', default: false },
        thread: { type: 'string', multiple: true, default: [] },
        export: { type: 'boolean', default: false },
        sources: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'I did not understand that.');
  }
}

/** One line of --jsonl: anything that is not the form is answered as an empty question would be, so that no line is lost. */
function fromLine(line: string): { question: string; thread: string[] } {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed === 'string') return { question: parsed, thread: [] };
    const { question, thread } = (parsed ?? {}) as { question?: unknown; thread?: unknown };
    return {
      question: typeof question === 'string' ? question : '',
      thread: Array.isArray(thread) ? thread.filter((one) => typeof one === 'string') : [],
    };
  } catch {
    return { question: line, thread: [] };
  }
}

async function answerLines(): Promise<void> {
  const ask = asking(dataset);
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const { question, thread } = fromLine(line);
    const { answer } = ask.question(question, ask.thread(thread));
    const card = answerCard(dataset, answer, { question, now: Date.now() });
    if (!process.stdout.write(`${JSON.stringify(answerJson(dataset, question, answer, card.text))}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

async function payload(platform: string, question: string, thread: readonly string[]): Promise<unknown> {
  const ask = asking(dataset);
  const { answer } = ask.question(question, ask.thread(thread));
  const card = answerCard(dataset, answer, { question, now: Date.now() });
  if (platform === 'slack') return (await import('../slack/render.ts')).slackMessage(card);
  if (platform === 'teams') return (await import('../teams/render.ts')).toAdaptiveCard(card);
  return refuse(`--as takes slack or teams, not "${platform}".`);
}

async function main(): Promise<void> {
  const { values, positionals } = options();
  const question = positionals.join(' ');
  if (values.help) return write(usage);
  if (values.export)
    return write(
      question === 'csv'
        ? exportCsv(dataset)
        : question === 'md'
          ? exportMarkdown(dataset)
          : question === ''
            ? JSON.stringify(datasetJson(dataset))
            : refuse(`--export takes csv or md, not "${question}".`),
    );
  if (values.sources) return write(sourcesList(dataset));
  if (values.jsonl) return answerLines();
  if (positionals.length === 0 && !process.stdin.isTTY && !values.json) return write(usage);
  if (values.as !== undefined) return write(JSON.stringify(await payload(values.as, question, values.thread), null, 2));
  const ask = asking(dataset);
  const asked = ask.question(question, ask.thread(values.thread));
  if (values.explain) return write(explanation(dataset, question, asked));
  const card = answerCard(dataset, asked.answer, { question, now: Date.now() });
  if (values.json) return write(JSON.stringify(answerJson(dataset, question, asked.answer, card.text), null, 2));
  write(
    toTerminal(card, {
      colour: process.stdout.hasColors?.() === true,
      width: Math.min(process.stdout.columns ?? 80, 110),
    }),
  );
}

// `npm run ask -- --export | head`: whoever reads may stop reading.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await main();
