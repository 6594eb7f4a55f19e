import { statusOf } from '../answer/answer.ts';
import { answerCard } from '../cards/cards.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Result } from './reply.ts';
import type { Tools } from './tools.ts';

/** What is shown before anything is typed. */
const known = ['EC2', 'Fargate', 'Lambda', 'RDS', 'S3'];

/** As many as one looks through: who types on finds the others. Slack takes 100, Teams shows 15. */
const most = 20;

/** What a search box shows for what was typed so far: what it asks where that has an answer, then what has a name that begins so. */
export function searched({ dataset, ask, now }: Pick<Tools, 'dataset' | 'ask' | 'now'>, text: string): Result[] {
  const results = new Map<string, Result>();
  for (const question of text.trim() === '' ? known : [text, ...found(dataset, text)]) {
    const { answer } = ask.question(question);
    if (statusOf(answer) !== 'answered') continue;
    const card = answerCard(dataset, answer, { question, now: now() });
    // Two ways of asking the same are one line.
    if (!results.has(card.title))
      results.set(card.title, { title: card.title, text: card.text.split('\n')[1] ?? '', question, card });
    if (results.size === most) break;
  }
  return [...results.values()];
}

/** Something to be found: the name that asks for it, and what it is called besides. */
type Named = readonly [name: string, ...others: readonly string[]];

const namesOf = ({ services, layers, duties }: Dataset): readonly Named[] => [
  ...[...services.values()].map(({ short, name, aka }) => [short, name, ...aka] as const),
  ...Object.values(layers).map(({ name }) => [name] as const),
  ...Object.values(duties).map(({ name }) => [name] as const),
];

/** The names that begin with what was typed, at any of their words; the nearest first, else services before layers and duties. */
function found(data: Dataset, text: string): readonly string[] {
  const typed = spelt(text);
  if (typed === '') return [];
  return namesOf(data)
    .flatMap((names) => {
      const far = distance(names.map(spelt), typed);
      return far === null ? [] : [{ name: names[0], far }];
    })
    .sort((a, b) => a.far - b.far)
    .map(({ name }) => name);
}

const spelt = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** 0: called just so. 1: the name begins so. 2: a later word does, or a name besides. null: none. */
function distance(names: readonly string[], typed: string): number | null {
  if (names.includes(typed)) return 0;
  if (names[0]?.startsWith(typed)) return 1;
  return names.some((name) => ` ${name}`.includes(` ${typed}`)) ? 2 : null;
}
