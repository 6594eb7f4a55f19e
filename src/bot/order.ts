import type { ServiceId } from '../dataset/dataset.ts';
import { betweenNames, pinning } from '../languages/en/commands.ts';
import { stopwords } from '../languages/en/words.ts';
import type { Sighting } from '../understand/sighting.ts';
import type { Ask } from './ask.ts';

/** Which services a card is wanted on, and what was named besides that srm knows no service by. */
export type Order = { readonly services: readonly ServiceId[]; readonly unknown: readonly string[] };

/** Has a meaning of its own, so that what it stands in is a question and no list of names: "pin the database version". */
const isOfAQuestion = (word: string, { readings }: Sighting) =>
  stopwords.has(word) || readings.some(({ places }) => places.length > 0);

/** "onboard fargate lambda" as an order; null where anything but names follows, which is a question then. */
export function toPin(ask: Ask, text: string): Order | null {
  const [, first, rest] = /^\s*(\p{L}+)\b\s*:?(.*)$/su.exec(text) ?? [];
  if (first === undefined || rest === undefined || !pinning.has(first.toLowerCase()) || rest.includes('?')) return null;
  const { mentions, tokens } = ask.question(rest).understanding.seen;
  const services = [...mentions.services.map(({ service }) => service)];
  const unknown: string[] = [];
  for (const { text: word, at } of tokens) {
    if (mentions.taken.has(at) || betweenNames.has(word)) continue;
    // "Batch" is a service where it stands alone, and an everyday word among others.
    const { seen } = ask.question(word).understanding;
    if (seen.services.length > 0) services.push(...seen.services);
    else if (isOfAQuestion(word, seen)) return null;
    else unknown.push(word);
  }
  return { services: [...new Set(services)], unknown };
}
