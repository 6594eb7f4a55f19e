#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { asking } from '../bot/ask.ts';
import { answerCard } from '../cards/cards.ts';
import { answerJson, datasetJson } from '../cards/json.ts';
import { dataset } from '../dataset/dataset.ts';
import { refused, usage } from '../languages/en/command-line.ts';
import { explanation } from './explain.ts';
import { exportCsv, exportMarkdown, sourcesList } from './export.ts';
import { fromLine } from './line.ts';
import { type Wanted, wantedOf } from './options.ts';
import { toTerminal } from './render.ts';

type Answer = Extract<Wanted, { kind: 'answer' }>;

const pretty = (value: unknown) => JSON.stringify(value, null, 2);

function write(output: string): void {
  process.stdout.write(output.endsWith('\n') ? output : `${output}\n`);
}

function refuse(sentence: string): never {
  process.stderr.write(refused.andHelp(sentence));
  process.exit(2);
}

function exported(form: Extract<Wanted, { kind: 'export' }>['form']): string {
  switch (form) {
    case 'json':
      return JSON.stringify(datasetJson(dataset));
    case 'csv':
      return exportCsv(dataset);
    case 'md':
      return exportMarkdown(dataset);
    default:
      return form satisfies never;
  }
}

async function answerLines(): Promise<void> {
  const ask = asking(dataset);
  const answerTo = (line: string): unknown => {
    const asked = fromLine(line);
    if ('error' in asked) return asked;
    const { question, thread } = asked;
    const { answer } = ask.question(question, ask.thread(thread));
    return answerJson(dataset, question, answer, answerCard(dataset, answer, { question, now: Date.now() }).text);
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${JSON.stringify(answerTo(line))}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

async function answered(question: string, { as, thread }: Answer): Promise<string> {
  const ask = asking(dataset);
  const asked = ask.question(question, ask.thread(thread));
  if (as === 'explained') return explanation(dataset, question, asked);
  const card = answerCard(dataset, asked.answer, { question, now: Date.now() });
  switch (as) {
    case 'json':
      return pretty(answerJson(dataset, question, asked.answer, card.text));
    case 'slack':
      return pretty((await import('../slack/render.ts')).slackMessage(card));
    case 'teams':
      return pretty((await import('../teams/render.ts')).toAdaptiveCard(card));
    case 'text':
      return toTerminal(card, {
        colour: process.stdout.hasColors?.() === true,
        width: Math.min(process.stdout.columns ?? 80, 110),
      });
    default:
      return as satisfies never;
  }
}

const piped = async (): Promise<string> => (process.stdin.isTTY ? '' : (await text(process.stdin)).trim());

async function main(): Promise<void> {
  const wanted = wantedOf(process.argv.slice(2));
  if ('refused' in wanted) return refuse(wanted.refused);
  switch (wanted.kind) {
    case 'usage':
      return write(usage);
    case 'export':
      return write(exported(wanted.form));
    case 'sources':
      return write(sourcesList(dataset));
    case 'lines':
      return answerLines();
    case 'answer': {
      const question = wanted.question ?? (await piped());
      if (wanted.question === null && question === '') return wanted.bare ? write(usage) : refuse(refused.noQuestion);
      return write(await answered(question, wanted));
    }
    default:
      return wanted satisfies never;
  }
}

// `npm run ask -- --export | head`: whoever reads may stop reading.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await main();
