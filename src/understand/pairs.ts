import type { ServiceId } from '../dataset/dataset.ts';
import { and, setAgainst } from '../languages/en/grammar.ts';
import { facets } from '../languages/en/services.ts';
import { asksOf, isEnough } from './asks.ts';
import { besidesNames } from './content.ts';
import { type Ask, idOf } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { ownerIntent } from './owner.ts';
import { lineOf } from './places.ts';
import { says } from './says.ts';
import { type Sighting, sightingOf } from './sighting.ts';
import type { Token } from './tokens.ts';

/** Something of its own that is asked of one service among several. */
export type Pair = { readonly service: ServiceId; readonly ask: Ask };

type Part = { readonly tokens: readonly Token[]; readonly names: readonly Mention[] };

/** So many things one after the other are a list. */
const listed = 3;
/** Each is read like a question: no more of them, and no longer ones with what stands before them all. */
const most = { parts: 12, words: 60 };

/** The parts of a question between commas, slashes, "and"s and what sets two against each other, each with the services that it names. */
function partsOf({ tokens, mentions }: Sighting): Part[] {
  const parts: Token[][] = [];
  // "Identity and Access Management" is one name.
  const isInName = (at: number) => mentions.services.some(({ from, to }) => from < at && at < to);
  for (const token of tokens) {
    const parted = (token.apart || token.text === and || setAgainst.has(token.text)) && !isInName(token.at);
    if (parts.length === 0 || parted) parts.push([]);
    parts.at(-1)?.push(token);
  }
  return parts.map((part) => {
    const first = part[0]?.at ?? 0;
    const last = part.at(-1)?.at ?? 0;
    return { tokens: part, names: mentions.services.filter(({ from, to }) => from >= first && to <= last + 1) };
  });
}

/** The parts that name one service each; null where they are no list of such. */
function namingParts(lexicon: Lexicon, { services, mentions }: Sighting, parts: readonly Part[]): Part[] | null {
  if (mentions.services.length < 2) return null;
  const naming = parts.filter(({ names }) => names.length > 0);
  if (naming.length < 2 || naming.length > most.parts || naming.some(({ names }) => names.length > 1)) return null;
  // Another sentence says more of the same, but for a list of sentences.
  const sentences = new Set(naming.map((part) => part.tokens[0]?.clause)).size;
  if (sentences > 1 && (sentences < naming.length || naming.length < listed)) return null;
  const parents = services.map((id) => lexicon.data.services.get(id)?.variantOf);
  return naming.some(({ names }) => names.some(({ service }) => parents.includes(service))) ? null : naming;
}

/** What a part asks of its service, read as a question of its own. Null where it only names a service more. */
function askedIn(lexicon: Lexicon, before: readonly Token[], { tokens, names }: Part, inList: boolean): Pair | null {
  const [name] = names;
  const seen = sightingOf(lexicon, lineOf([...before, ...tokens]));
  if (name === undefined || seen.services.length !== 1 || seen.services[0] !== name.service) return null;
  const ask = askOfPart(lexicon, seen) ?? (inList ? hitIn(lexicon, seen) : null);
  if (ask === null) return null;
  const own = besidesNames(seen).filter(({ at }) => at >= before.length);
  const reading = seen.readings.find((one) => idOf(one.ask) === idOf(ask));
  // "Prefix lists and VPC endpoints": what another service is seen through must be asked something plainly.
  if (name.service in facets && !(reading?.whole && isEnough(reading))) return null;
  const said = reading?.whole
    ? reading.places.some((at) => at >= before.length && !isNameAlone(seen, at))
    : own.length > 0;
  return said ? { service: name.service, ask } : null;
}

function askOfPart(lexicon: Lexicon, seen: Sighting): Ask | null {
  const intent = ownerIntent(lexicon, seen, asksOf(seen.readings, seen.tokens));
  return (intent.kind === 'owner' ? intent.asks[0] : null) ?? null;
}

/** "..., and an outage of S3": what of it has been hit. */
function hitIn({ data }: Lexicon, { incidents: [incident = ''] }: Sighting): Ask | null {
  const hit = data.incidents[incident];
  return hit ? { layer: hit.layer, duty: hit.duty ?? null } : null;
}

const isNameAlone = ({ mentions }: Sighting, at: number): boolean => mentions.taken.has(at) && !mentions.things.has(at);

/** "OpenSSL, again: on Fargate, in the ALB, on EC2?" has happened to all of them, "a dead disk in MQ" to the one of its part. */
const happenedToAll = (naming: readonly Part[], places: readonly number[]): boolean =>
  places.length > 0 && !naming.some(({ tokens }) => places.every((place) => tokens.some(({ at }) => at === place)));

/**
 * "Who has encryption in EBS, and who the durability in S3?": one thing of each service, not both of both. Null where the parts
 * do not each name one service and something of it, or where all ask for the same. `happened`: where the words stand that say what
 * has happened, if anything has.
 */
export function pairsOf(lexicon: Lexicon, seen: Sighting, happened: readonly number[] = []): readonly Pair[] | null {
  const parts = partsOf(seen);
  const naming = namingParts(lexicon, seen, parts);
  if (naming === null || happenedToAll(naming, happened)) return null;
  // "Who rotates: KMS keys / IAM access keys?": what comes before the first service is said of each; "rows for the RACI" of the list.
  const heading = parts.slice(0, parts.indexOf(naming[0] as Part)).flatMap(({ tokens }) => tokens);
  const before = says(lineOf(heading), 'wholly') ? [] : heading;
  if (naming.some(({ tokens }) => before.length + tokens.length > most.words)) return null;
  const pairs: Pair[] = [];
  for (const part of naming) {
    const pair = askedIn(lexicon, before, part, naming.length >= listed);
    if (pair === null) return null;
    pairs.push(pair);
  }
  const asked = new Set(pairs.map(({ ask }) => idOf(ask)));
  const once = new Set(pairs.map(({ service }) => service)).size === pairs.length;
  return asked.size > 1 && once ? pairs : null;
}
