import { generalFact } from '../dataset/dataset.ts';
import { and, or } from '../languages/en/grammar.ts';
import { listing } from '../languages/en/listing.ts';
import { asksOf, isEnough, type Reading } from './asks.ts';
import { contentOf } from './content.ts';
import { type Ask, idOf } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { ownerIntent } from './owner.ts';
import { lineOf } from './places.ts';
import { says } from './says.ts';
import { type Sighting, sightingOf } from './sighting.ts';
import type { Token } from './tokens.ts';

/** So many things are told one by one. */
const most = 10;

/** The parts of a question between commas, signs, "and"s and "or"s. */
function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [];
  for (const [at, token] of tokens.entries()) {
    const parted = token.apart || token.clause !== tokens[at - 1]?.clause || token.text === and || token.text === or;
    if (parts.length === 0 || parted) parts.push([]);
    parts.at(-1)?.push(token);
  }
  return parts;
}

/** What a part speaks of as a question of its own; null where it is not sure, or where it `saysMore`. */
function askOfPart(lexicon: Lexicon, part: readonly Token[], saysMore: boolean): Ask | null {
  const seen = sightingOf(lexicon, lineOf(part));
  const [best] = seen.readings;
  if (best === undefined || !best.whole || !isEnough(best)) return null;
  if (!saysMore && !contentOf(seen.tokens).every(({ at }) => best.places.includes(at))) return null;
  const intent = ownerIntent(lexicon, seen, asksOf(seen.readings, seen.tokens));
  return intent.kind === 'owner' || intent.kind === 'topic' || intent.kind === 'clarify'
    ? (intent.asks[0] ?? null)
    : null;
}

/** What each of some parts speaks of. Null where one is not sure, or there are no two things. */
function asksOfEach(lexicon: Lexicon, parts: readonly (readonly Token[])[], sayMore: boolean): readonly Ask[] | null {
  const members = parts.filter((part) => contentOf(part).length > 0);
  if (members.length < 2 || members.length > most) return null;
  const asks: Ask[] = [];
  for (const part of members) {
    const ask = askOfPart(lexicon, part, sayMore);
    if (ask === null) return null;
    if (asks.every((one) => idOf(one) !== idOf(ask))) asks.push(ask);
  }
  return asks.length > 1 ? asks : null;
}

/**
 * Several things, none of one service, that are not all one party's: "which of these is AWS's: disk disposal, IAM users", "who has
 * the hypervisor and the guest OS?" Each is told as if it were asked alone. Null where one thing is asked about.
 */
export function thingsListed(lexicon: Lexicon, seen: Sighting): readonly Ask[] | null {
  const { tokens, mentions } = seen;
  if (mentions.services.length > 1) return null;
  const parts = partsOf(tokens);
  const head = parts.findIndex((part) => listing.which.test(lineOf(part)));
  return head >= 0 ? asksOfEach(lexicon, parts.slice(head + 1), true) : thingsOfBoth(lexicon, seen, parts);
}

/** "Who has the hypervisor, the guest OS and the data?": nothing but things, some of them AWS's and some the customer's. */
function thingsOfBoth(
  lexicon: Lexicon,
  { line, tokens, services, readings }: Sighting,
  parts: readonly (readonly Token[])[],
): readonly Ask[] | null {
  if (services.length > 0 || parts.length < 2 || tokens.some(({ clause }) => clause !== tokens[0]?.clause)) return null;
  const asking = parts.filter((part) => listing.who.test(lineOf(part)));
  const isBare = (part: readonly Token[]) => listing.who.test(lineOf(part)) && !askOfPart(lexicon, part, true);
  const members = parts.filter((part) => !isBare(part));
  const joined = members.slice(1).some(([first]) => first?.text === and || first?.text === or);
  if (asking.length !== 1 || !(joined || members.length > 2)) return null;
  // "Routers and switches" are one thing.
  const isOne = (reading: Reading) =>
    reading.whole && members.filter((part) => part.some(({ at }) => reading.places.includes(at))).length > 1;
  if (readings.some((one) => isEnough(one) && isOne(one)) || says(line, 'general')) return null;
  const asks = asksOfEach(lexicon, members, false);
  const owners = new Set(asks?.map((ask) => generalFact(lexicon.data, ask).who));
  return owners.has('aws') && owners.has('customer') ? asks : null;
}
