import type { ServiceId } from '../dataset/dataset.ts';
import { and, beforeHead, setAgainst, within } from '../languages/en/grammar.ts';
import { facets } from '../languages/en/services.ts';
import { asksOf, isEnough } from './asks.ts';
import { besidesNames, contentOf } from './content.ts';
import { headingsIn } from './facets.ts';
import { type Ask, idOf } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { ownerIntent } from './owner.ts';
import { isInPassing, isLeft } from './passing.ts';
import { lineOf, textAt } from './places.ts';
import { says } from './says.ts';
import { barAgain, barOfList } from './scores.ts';
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
function partsOf({ tokens, mentions }: Sighting, naming: readonly Mention[]): Part[] {
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
    return { tokens: part, names: naming.filter(({ from, to }) => from >= first && to <= last + 1) };
  });
}

/** What is asked of one service: the part that names it, and those that go with it. `under`: the service, where its name is their heading. */
type Unit = { readonly tokens: readonly Token[]; readonly name: Mention; readonly under: readonly ServiceId[] };

/** "Who rotates: KMS keys, IAM access keys, one name each?": the members of a list, and what is said before and after it of all. */
type List = { readonly before: readonly Token[]; readonly units: readonly Unit[]; readonly after: readonly Token[] };

/** "CloudHSM – creating crypto users", "for DAX: the role": a part begins with the service that it is about. */
const isHeaded = ({ tokens, names: [name] }: Part): boolean =>
  name !== undefined && tokens.every(({ at, text }) => at >= name.from || beforeHead.has(text));

const clauseOf = (tokens: readonly Token[]) => tokens[0]?.clause;

/** Whether the parts that name services are a list, each of one. */
function isList(lexicon: Lexicon, { services, tokens, mentions }: Sighting, naming: readonly Part[]): boolean {
  if (naming.length < 2 || naming.length > most.parts) return false;
  if (naming.some(({ names }) => names.length > 1)) return false;
  // "The app is in ECS": no second one that something is asked of.
  const isAside = ({ names: [name] }: Part) =>
    name !== undefined && (isLeft(tokens, name) || isInPassing(tokens, name, mentions.named));
  if (naming.filter((part) => !isAside(part)).length < 2) return false;
  // Another sentence says more of the same, but for a list of sentences.
  const sentences = new Set(naming.map(({ tokens }) => clauseOf(tokens))).size;
  // "ECS Anywhere under the desk; the ECS agent on it" are two names of one.
  const parents = services.map((id) => lexicon.data.services.get(id)?.variantOf);
  const again = naming.some(({ names }) => names.some(({ service }) => parents.includes(service)));
  if (again && (naming.length < listed || sentences === 1)) return false;
  if (sentences === 1) return true;
  // "Who scales DynamoDB on demand? Who sets the size of the Auto Scaling group?"
  const isAsked = (part: Part) => tokens.some(({ clause, asked }) => asked && clause === clauseOf(part.tokens));
  return sentences === naming.length && (naming.length >= listed || naming.every(isHeaded) || naming.every(isAsked));
}

/** The members of a list of services: what follows a name goes with it where each begins with its name, else with the next. */
function listOf(lexicon: Lexicon, seen: Sighting): List | null {
  const heading = headingsIn(seen.mentions, seen.tokens);
  const parts = partsOf(seen, heading.length > 0 ? heading : seen.mentions.services);
  const naming = parts.filter(({ names }) => names.length > 0);
  if (!isList(lexicon, seen, naming)) return null;
  const headed = naming.every(isHeaded);
  const places = naming.map((part) => parts.indexOf(part));
  const wordsOf = (from: number, to?: number) => parts.slice(from, to).flatMap(({ tokens }) => tokens);
  const after: Token[] = [];
  const units = naming.map(({ tokens, names }, at): Unit => {
    const name = names[0] as Mention;
    const [last = 0, place = 0, next] = [places[at - 1], places[at], places[at + 1]];
    const inClause = (one: Token) => one.clause === clauseOf(tokens);
    if (!headed) {
      if (next === undefined) after.push(...wordsOf(place + 1));
      return { tokens: [...(at === 0 ? [] : wordsOf(last + 1, place).filter(inClause)), ...tokens], name, under: [] };
    }
    const behind = wordsOf(place + 1, next);
    if (next === undefined) after.push(...behind.filter((one) => !inClause(one)));
    return { tokens: [...tokens, ...behind.filter(inClause)], name, under: heading.length > 0 ? [name.service] : [] };
  });
  return { before: wordsOf(0, places[0]), units, after };
}

/** What is read of a member of a list, as a question of its own; null where it is of another service or of several. */
function readAlone(lexicon: Lexicon, before: readonly Token[], { tokens, name, under }: Unit, after: readonly Token[]) {
  const line = lineOf([...before, ...tokens, ...after]);
  const seen = sightingOf(lexicon, line, under);
  if (seen.services.length !== 1 || seen.services[0] !== name.service) return null;
  const intent = ownerIntent(lexicon, seen, asksOf(seen.readings, seen.tokens));
  return { seen, ask: (intent.kind === 'owner' ? intent.asks[0] : null) ?? null };
}

/** What a member of a list asks of its service in words of its own. Null where it only names a service more. */
function ownAsk(lexicon: Lexicon, before: readonly Token[], unit: Unit, inList: boolean): Pair | null {
  const read = readAlone(lexicon, before, unit, []);
  const ask = read && (read.ask ?? (inList ? (hitIn(lexicon, read.seen) ?? faintIn(read.seen, before.length)) : null));
  if (!ask) return null;
  const { seen } = read;
  const { service } = unit.name;
  const reading = seen.readings.find((one) => idOf(one.ask) === idOf(ask));
  // "Prefix lists and VPC endpoints": what another service is seen through must be asked something plainly.
  if (service in facets && !(reading?.whole && isEnough(reading))) return null;
  const said = reading?.whole
    ? reading.places.some((at) => at >= before.length && !isNameAlone(seen, at, inList))
    : besidesNames(seen).some(({ at }) => at >= before.length);
  return said ? { service, ask } : null;
}

/** "..., and an outage of S3": what of it has been hit. */
function hitIn({ data }: Lexicon, { incidents: [incident = ''] }: Sighting): Ask | null {
  const hit = data.incidents[incident];
  return hit ? { layer: hit.layer, duty: hit.duty ?? null } : null;
}

/** "CloudFront: the edge boxes": a word or two by which no more is known than what they are nearest to; not the "inside" of "inside Aurora". */
function faintIn({ readings, mentions, tokens }: Sighting, from: number): Ask | null {
  const tells = (at: number) => at >= from && !mentions.taken.has(at) && !within.has(textAt(tokens, at));
  return readings.find(({ score, places }) => score >= barAgain.faint && places.some(tells))?.ask ?? null;
}

/** A word that only names a service; in a list, the HSM of "KMS: guarding the HSM" is a thing of what is named. */
const isNameAlone = ({ mentions }: Sighting, at: number, inList: boolean): boolean =>
  mentions.taken.has(at) &&
  !mentions.things.has(at) &&
  !(inList && mentions.named.every(({ from, to }) => at < from || at >= to));

/** "Who has encryption in EBS, and who the durability in S3?": one thing of each. Null where a member has nothing of its own. */
function ofEachItsOwn(lexicon: Lexicon, { before, units }: List): readonly Pair[] | null {
  // "Migration wave 3: ...": a heading that asks for nothing only stands in the way.
  const heads =
    before.length > 0 && !sightingOf(lexicon, lineOf(before)).readings.some(isEnough) ? [before, []] : [before];
  const pairs = units.map((unit) => firstOf(heads, (head) => ownAsk(lexicon, head, unit, units.length >= listed)));
  const known = pairs.filter((one) => one !== null);
  if (known.length === units.length) return known;
  // "Base images of CodeBuild, an old library in CodeArtifact, the shelf of Snowball": of one among several that is nearest.
  const missing = units.filter((_, at) => pairs[at] === null);
  const plain = units.filter((unit) => firstOf(heads, (head) => ownAsk(lexicon, head, unit, false)) !== null);
  const differ = new Set(known.map(({ ask }) => idOf(ask))).size === known.length;
  if (missing.length > 1 || known.length < 2 || plain.length < known.length || !differ) return null;
  const all = pairs.map((pair, at) => pair ?? nearestAsk(lexicon, units[at] as Unit));
  return all.every((one) => one !== null) ? all : null;
}

/** What the first of some gives that gives anything. */
function firstOf<One, Other>(all: readonly One[], given: (one: One) => Other | null): Other | null {
  for (const one of all) {
    const found = given(one);
    if (found !== null) return found;
  }
  return null;
}

/** What the words of a member are nearest to that says no more. Null where it only names its service. */
function nearestAsk(lexicon: Lexicon, unit: Unit): Pair | null {
  const read = readAlone(lexicon, [], unit, []);
  const nearest = read?.seen.readings.find(
    ({ score, places }) =>
      score >= barAgain.faint &&
      places.some((at) => !isNameAlone(read.seen, at, true) && !within.has(textAt(read.seen.tokens, at))),
  );
  return nearest ? { service: unit.name.service, ask: nearest.ask } : null;
}

/**
 * What all members of a list are asked. "A disk dies, who brings a new one? Outposts, the gateway on our VMware": where a member's own
 * words would say it, what stands before and after them all does. Null where it is too faint, or so sure that no second look is needed
 * where all of them are known to be asked about.
 */
function jointOf(
  lexicon: Lexicon,
  { before, units, after }: List,
  { readings, services: known }: Sighting,
): Ask | null {
  const joint = readings.find(isEnough);
  const isSure = units.every(({ name }) => known.includes(name.service)) && (joint?.score ?? 0) >= barOfList.most;
  const fits = joint !== undefined && joint.score >= barOfList.least && !isSure;
  const around = [...before, ...after];
  const holds = (tokens: readonly Token[]) => tokens.some(({ at }) => joint?.places.includes(at));
  // "Encryption at rest" behind the last name is said of all.
  const isOfOne = [around, ...units.map(({ tokens }) => tokens)].filter(holds).length === 1;
  // "Physical access: our Outposts rack, RDS, a Snowball device": a thing with a name in it is that one's.
  const isOfName = units.some(({ name }) => joint?.places.some((at) => at >= name.from && at < name.to));
  if ((!isOfOne || isOfName) && units.length >= listed && around.length > 0) {
    const services = units.map(({ name }) => name.service);
    const [head] = sightingOf(lexicon, lineOf(around), services).readings;
    // "Who patches which?" says nothing of what.
    if (head?.whole && isEnough(head) && head.ask.duty !== 'patch-management') return head.ask;
  }
  return fits ? joint.ask : null;
}

/**
 * "The host OS on EC2, on Lambda and on Fargate", "firmware: CloudHSM, the router of Direct Connect": one thing of all, each asked for
 * it as if it stood alone, by what that service calls it. What it is not called at all is asked of it as of the others.
 */
function ofEachTheSame(lexicon: Lexicon, list: List, seen: Sighting): readonly Pair[] | null {
  const { before, units, after } = list;
  // "Nothing of IoT Core in CloudWatch": what another service is seen through is not asked the same.
  if (units.length < listed && !units.every(({ name }) => seen.services.includes(name.service))) return null;
  const joint = jointOf(lexicon, list, seen);
  if (joint === null) return null;
  // "The OS on EC2, Lambda and Fargate": what stands before the first name is said of all that follow bare.
  const [first] = units;
  const head = first?.tokens.filter(({ at }) => at < first.name.from) ?? [];
  return units.map((unit): Pair => {
    const { name, tokens } = unit;
    const bare = unit !== first && contentOf(tokens).every(({ at }) => at >= name.from && at < name.to);
    const ask = readAlone(lexicon, bare ? [...before, ...head] : before, unit, after)?.ask;
    return { service: name.service, ask: ask?.layer === joint.layer ? ask : joint };
  });
}

/** "OpenSSL, again: on Fargate, in the ALB, on EC2?" has happened to all of them, "a dead disk in MQ" to the one of its part. */
const happenedToAll = (units: readonly Unit[], places: readonly number[]): boolean =>
  places.length > 0 && !units.some(({ tokens }) => places.every((place) => tokens.some(({ at }) => at === place)));

/**
 * What is asked of each of several services, where it is not the same of all. Null where the parts do not each name one service.
 * `happened`: where the words stand that say what has happened, if anything has.
 */
export function pairsOf(lexicon: Lexicon, seen: Sighting, happened: readonly number[] = []): readonly Pair[] | null {
  const whole = listOf(lexicon, seen);
  if (whole === null || happenedToAll(whole.units, happened)) return null;
  // "Who rotates: KMS keys / IAM access keys?": what comes before the first service is said of each; "rows for the RACI" of the list.
  const ofAll = (tokens: readonly Token[]) => (says(lineOf(tokens), 'wholly') ? [] : tokens);
  const list: List = { ...whole, before: ofAll(whole.before), after: ofAll(whole.after) };
  const { before, units, after } = list;
  if (units.some(({ tokens }) => before.length + tokens.length + after.length > most.words)) return null;
  if (new Set(units.map(({ name }) => name.service)).size < units.length) return null;
  const own = ofEachItsOwn(lexicon, list);
  // "Who scales DynamoDB? Who scales the Auto Scaling group?" asks the same twice.
  const sentences = new Set(units.map(({ tokens }) => clauseOf(tokens))).size;
  if (sentences > 1 && own?.some(({ service }) => !(service in facets) && !seen.services.includes(service))) return own;
  const pairs = own ?? ofEachTheSame(lexicon, list, seen);
  const asked = new Set(pairs?.map(({ ask }) => idOf(ask)));
  const [first] = seen.readings;
  const isOther = first !== undefined && !asked.has(idOf(first.ask));
  // "Encryption at rest: an EBS volume, an RDS instance, S3 uploads": what else is a side of another is one of a list here.
  const isMore = units.some(({ name }) => !seen.services.includes(name.service));
  return asked.size > 1 || (units.length >= listed && (isOther || isMore)) ? pairs : null;
}
