import type { ServiceId } from '../dataset/dataset.ts';
import { and } from '../languages/en/grammar.ts';
import { isEnough, readingsOf } from './asks.ts';
import { type Ask, idOf } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { wordingOf } from './matches.ts';
import type { Mentions } from './mentions.ts';
import { type Token, tokenAs } from './tokens.ts';

/** Something of its own that is asked of one service among several. */
export type Pair = { readonly service: ServiceId; readonly ask: Ask };

type Part = { readonly tokens: readonly Token[]; readonly services: readonly ServiceId[] };

/** The parts of a question between commas, slashes and "and"s, each with the services that it names. */
function partsOf(tokens: readonly Token[], mentions: Mentions): Part[] {
  const parts: Token[][] = [];
  for (const token of tokens) {
    if (parts.length === 0 || token.apart || token.text === and) parts.push([]);
    parts.at(-1)?.push(token);
  }
  return parts.map((part) => {
    const first = part[0]?.at ?? 0;
    const last = part.at(-1)?.at ?? 0;
    const inside = mentions.services.filter(({ from, to }) => from >= first && to <= last + 1);
    return { tokens: part, services: inside.map(({ service }) => service) };
  });
}

/**
 * "Who has encryption in EBS, and who the durability in S3?": one thing of each service, not both of both. Null where the parts
 * do not each name one service and something of it, or where all ask for the same.
 */
export function pairsOf(lexicon: Lexicon, tokens: readonly Token[], mentions: Mentions): readonly Pair[] | null {
  if (mentions.services.length < 2) return null;
  const parts = partsOf(tokens, mentions);
  const naming = parts.filter(({ services }) => services.length > 0);
  if (naming.length < 2 || naming.some(({ services }) => services.length > 1)) return null;
  // Another sentence says more of the same.
  if (new Set(naming.map((part) => part.tokens[0]?.clause)).size > 1) return null;
  // "Who rotates: KMS keys / IAM access keys?": what comes before the first service is said of each.
  const before = parts.slice(0, parts.indexOf(naming[0] as Part)).flatMap((part) => part.tokens);
  const pairs: Pair[] = [];
  for (const { tokens: own, services } of naming) {
    const words = [...before, ...own].map((token, at) => tokenAs(token, at));
    const here = (places: ReadonlySet<number>) =>
      new Set([...before, ...own].flatMap(({ at }, place) => (places.has(at) ? [place] : [])));
    const names = { taken: here(mentions.taken), things: here(mentions.things) };
    const best = readingsOf(lexicon, wordingOf(lexicon, words, names), services).find(
      (one) => one.whole && isEnough(one),
    );
    // Without words of its own a part only names a service more.
    if (!best?.places.some((place) => place >= before.length && (!names.taken.has(place) || names.things.has(place))))
      return null;
    pairs.push({ service: services[0] as ServiceId, ask: best.ask });
  }
  const asked = new Set(pairs.map(({ ask }) => idOf(ask)));
  const once = new Set(pairs.map(({ service }) => service)).size === pairs.length;
  return asked.size > 1 && once ? pairs : null;
}
