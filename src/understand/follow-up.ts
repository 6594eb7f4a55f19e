import { commonOwner, type ServiceId } from '../dataset/dataset.ts';
import type { Owner } from '../dataset/schema.ts';
import { cues, turns } from '../languages/en/cues.ts';
import { captions } from '../languages/en/explained.ts';
import { besideOrdinals, ordinals } from '../languages/en/grammar.ts';
import { facets } from '../languages/en/services.ts';
import { conversationalWords } from '../languages/en/words.ts';
import { isEnough, type Reading, sureness } from './asks.ts';
import { sayingSo } from './beneath.ts';
import { hostsOf } from './combined.ts';
import { besidesNames } from './content.ts';
import { patched } from './half.ts';
import type { Topic } from './intent.ts';
import { type Lexicon, nameThing } from './lexicon.ts';
import { endsAsking, lineOf, wordAt } from './places.ts';
import { opposite } from './presumption.ts';
import { says } from './says.ts';
import { bar, given } from './scores.ts';
import { type Sighting, sightingOf } from './sighting.ts';
import { type Token, wordsOf } from './tokens.ts';

/** The thread was about something. */
const isTopic = (topic: Topic) =>
  topic.incident !== null || topic.services.length > 0 || topic.asks.length > 0 || topic.among.length > 0;

/** "the second one", "the former": a service of the last comparison. */
function byOrdinal(line: string, among: readonly ServiceId[]): readonly ServiceId[] {
  if (among.length < 2) return [];
  if (says(line, 'both')) return among;
  const which = (['first', 'second', 'third'] as const).findIndex((one) => says(line, one));
  const one = says(line, 'last') ? among.at(-1) : among[which];
  return one === undefined ? [] : [one];
}

/**
 * "Neptune: the first of those questions again", "for Parameter Store, the second": what the thread asked for. Null where something
 * else is said: "who patches the second instance?"
 */
function askedBefore(seen: Sighting, { asks, asked }: Topic): Pick<Topic, 'asks' | 'incident'> | null {
  const { line, tokens, mentions, incidents } = seen;
  const which = tokens.find(({ text }) => Object.hasOwn(ordinals, text));
  if (asked.length < 2 || which === undefined || incidents.length > 0 || says(line, 'compare')) return null;
  const counts = ({ text }: Token) =>
    Object.hasOwn(ordinals, text) || besideOrdinals.has(text) || conversationalWords.has(text);
  const besides = new Set(tokens.filter((one) => !mentions.taken.has(one.at) && !counts(one)).map(({ at }) => at));
  const own = ({ whole, places }: Reading) => whole && places.some((at) => besides.has(at));
  if (askingFor(seen, false).some((one) => own(one) && isEnough(one))) return null;
  const again = mentions.services.length > 0 && besidesNames(seen).every(counts);
  const at = ordinals[which.text] as number;
  const ask = again || turns.aQuestion.test(line) ? (at < 0 ? asks[0] : asked[at]) : null;
  return ask ? { asks: [ask], incident: null } : null;
}

/** "On the EC2 one": of Fargate and ECS on EC2 the one that has the word in its name. */
function byWordOfName({ data }: Lexicon, line: string, among: readonly ServiceId[]): readonly ServiceId[] {
  const [, word] = turns.theOne.exec(line) ?? [];
  if (among.length < 2 || word === undefined) return [];
  const named = among.filter((id) => wordsOf(data.services.get(id)?.short ?? '').includes(word));
  return named.length === 1 ? named : [];
}

/** "On the gateway version" after NAT instances: of a service's ways of running and its next of kin the one that has the word in its name. */
function byWordOfNext({ data }: Lexicon, line: string, [about, other]: readonly ServiceId[]): readonly ServiceId[] {
  const [, word] = turns.theOne.exec(line) ?? [];
  const entry = data.services.get(about ?? '');
  if (word === undefined || entry === undefined || other !== undefined) return [];
  const kin = [...entry.variants, ...(data.services.get(entry.variantOf ?? '')?.variants ?? [])];
  const wordsOfName = (id: ServiceId) => wordsOf(data.services.get(id)?.short ?? '');
  if (wordsOfName(entry.id).includes(word)) return [];
  const next = kin.filter((id) => wordsOfName(id).includes(word));
  // "The custom one" after RDS: RDS Custom, and not one of its kinds.
  const least = Math.min(...next.map((id) => wordsOfName(id).length));
  const shortest = next.filter((id) => wordsOfName(id).length === least);
  return shortest.length === 1 ? shortest : [];
}

/** Which of those that the thread counts is meant. */
function chosenFrom(lexicon: Lexicon, seen: Sighting, { among, services }: Topic): readonly ServiceId[] {
  const { line, mentions } = seen;
  const byWord = byWordOfName(lexicon, line, among);
  // "In the former, who picks the instance type?": whatever else is named.
  if (turns.formerOrLatter.test(line) && mentions.services.every(({ by, thing }) => by === 'weak' || thing))
    return byOrdinal(line, among);
  if (byWord.length > 0 || mentions.services.length > 0) return byWord;
  const counted = turns.aQuestion.test(line) ? [] : byOrdinal(line, among);
  return counted.length > 0 ? counted : byWordOfNext(lexicon, line, services);
}

/** "And the IAM role that it uses?": of what the thread is about, a side for which another service stands. */
function speaksOfSide({ line, mentions, services }: Sighting, about: readonly ServiceId[]): boolean {
  if (services.some((id) => !(id in facets) || about.includes(id))) return false;
  return mentions.services.every(({ service }) => service in facets) && says(line, 'ofThread');
}

/** "And who runs the HSMs?" after KMS: what is also another service's name is a thing of what the thread is about. */
function speaksOfThing(lexicon: Lexicon, { tokens, mentions }: Sighting, about: ServiceId): boolean {
  return mentions.services.every(({ service, from, to }) => {
    const words = tokens.slice(from, to);
    // "Lambda@Edge" is meant as such.
    if (wordsOf(lexicon.data.services.get(service)?.short ?? '').join(' ') === lineOf(words)) return false;
    const stems = words.map(({ stem }) => stem);
    return nameThing(lexicon, about, stems);
  });
}

/** "And the records of deleted buckets?" after Route 53: an everyday word ("bucket") does not lead away from a thing of the thread's. */
function speaksInPassing(lexicon: Lexicon, question: string, { mentions }: Sighting, about: ServiceId): boolean {
  if (!mentions.services.every(({ by }) => by === 'weak' || by === 'product')) return false;
  // "Who scales the instances?" after ECS on EC2: those that it runs on.
  const beneath = hostsOf(about);
  if (mentions.services.every(({ service }) => beneath.includes(service))) return true;
  const [best] = sightingOf(lexicon, question, [about]).readings;
  return best?.whole === true && isEnough(best) && best.on === about;
}

/** A service that is named leads away from the thread's, unless it is only a side or a thing of it. */
function namesAnother(lexicon: Lexicon, question: string, alone: Sighting, { services }: Topic): boolean {
  if (alone.mentions.services.length === 0) return false;
  if (says(alone.line, 'compare') || says(alone.line, 'correction')) return true;
  if (services.length > 0 && speaksOfSide(alone, services)) return false;
  const [about, other] = services;
  if (about === undefined || other !== undefined) return true;
  return !speaksOfThing(lexicon, alone, about) && !speaksInPassing(lexicon, question, alone, about);
}

/** "Meaning no compaction jobs for us?": only what the thread is about has such a thing. */
function speaksOfTopic(lexicon: Lexicon, question: string, alone: Sighting, about: readonly ServiceId[]): boolean {
  if (about.length === 0 || alone.services.length > 0) return false;
  const [best] = sightingOf(lexicon, question, about).readings;
  return best?.whole === true && isEnough(best);
}

/** What a follow-up may be about, whatever its thread was. */
const saysSomething = ({ line, readings, conditions, incidents }: Sighting) =>
  readings.some(isEnough) ||
  conditions.length > 0 ||
  incidents.length > 0 ||
  says(line, 'follow') ||
  says(line, 'ofThread') ||
  says(line, 'correction');

/** So short that a thread must have said the rest. */
const isShort = (alone: Sighting) =>
  alone.tokens.length <= 7 &&
  (saysSomething(alone) || endsAsking(alone.tokens) || says(alone.line, 'who') || alone.mentions.services.length > 0);

/** Talk of something else is no follow-up, however short. */
function isOfSomethingElse(lexicon: Lexicon, alone: Sighting): boolean {
  if (alone.line === '') return true;
  if (alone.mentions.services.length > 0) return false;
  if (says(alone.line, 'outside')) return true;
  if (alone.readings.some(isEnough)) return false;
  const strange = besidesNames(alone).filter(
    ({ text, stem, at }) => !conversationalWords.has(text) && !lexicon.rarity.has(stem) && !alone.conceptPlaces.has(at),
  );
  return strange.length > 1;
}

/** "We changed plan, it will be Fargate", "switch to Glue", "on the gateway version": the words that only say of what ask for nothing. */
function askingFor({ line, tokens, readings }: Sighting, chosen: boolean): readonly Reading[] {
  const said = cues.correction.exec(line) ?? (chosen ? turns.theOne.exec(line) : null);
  if (!said) return readings;
  const [first, last] = [wordAt(line, said.index), wordAt(line, said.index + said[0].length)];
  // The name that the thread lends stands behind the question's own words.
  const saysOfWhat = (at: number) => (at >= first && at <= last) || at >= tokens.length;
  return readings.filter(({ places }) => !places.every(saysOfWhat));
}

/** What is asked for is left to the thread: nothing is asked for here, and something says that the question goes on with it. */
function leavesAskOpen(seen: Sighting, goesOn: boolean, chosen: boolean): boolean {
  const { line, conditions, mentions } = seen;
  // "What about who may read it?"
  if (says(line, 'mayWho')) return false;
  // "Same deal with EFS?", "tell me about EFS in this regard"
  const alike = mentions.services.length > 0 && turns.sameAsked.test(line);
  if (!alike && (says(line, 'overview') || says(line, 'compare'))) return false;
  const readings = askingFor(seen, chosen);
  if (readings.some((one) => isEnough(one) && one.whole) || sureness({ readings }) > bar.followUp) return false;
  if (goesOn || alike || says(line, 'follow') || says(line, 'correction') || conditions.length > 0) return true;
  // "Next month a NAT gateway takes over. From there on?": a service, and nothing that it is asked for.
  return mentions.services.length > 0 && !readings.some(isEnough);
}

/** Asks for what the thread asked for, or about what had happened there. */
const withAsksOf = ({ asks, incident }: Pick<Topic, 'asks' | 'incident'>, seen: Sighting): Sighting => ({
  ...seen,
  incidents: seen.incidents.length === 0 && incident !== null ? [incident] : seen.incidents,
  readings: asks.map((ask, at) => sayingSo(ask, captions.thread, given.thread - at)),
});

/** A question with what it takes from its thread: the services where it names none, the asks where it names only services. */
export function continued(lexicon: Lexicon, question: string, topic: Topic): Sighting {
  const alone = sightingOf(lexicon, question, [], topic.services);
  if (!isTopic(topic) || isOfSomethingElse(lexicon, alone)) return alone;
  const { line } = alone;
  const short = isShort(alone);
  const chosen = chosenFrom(lexicon, alone, topic);
  const goesOn = short || saysSomething(alone) || speaksOfTopic(lexicon, question, alone, topic.services);
  const inherited = chosen.length > 0 ? chosen : goesOn ? topic.services : [];
  const another = chosen.length === 0 && namesAnother(lexicon, question, alone, topic);
  const onItsOwn = inherited.length === 0 || turns.general.test(line) || another;
  const seen = onItsOwn ? alone : sightingOf(lexicon, question, inherited);
  const again = askedBefore(alone, topic);
  if (again !== null) return withAsksOf(again, alone.mentions.services.length > 0 ? alone : seen);
  // "Who patches the second one?" after another thing than software.
  const patchesAnew = says(line, 'patches') && !topic.asks.some(({ layer }) => patched.has(layer));
  const canInherit = !patchesAnew && (topic.asks.length > 0 || topic.incident !== null);
  return canInherit && leavesAskOpen(seen, short || chosen.length > 0, chosen.length > 0)
    ? withAsksOf(topic, seen)
    : seen;
}

/** "Even imported ones?", "lambda too?": presumes whoever the thread's answer named; "but not on lambda, right?" the other. */
export function presumedAfter(
  { data }: Lexicon,
  { line, presumes }: Sighting,
  { services, asks }: Topic,
): Owner | null {
  const [ask] = asks;
  if (presumes !== null || ask === undefined || says(line, 'who') || says(line, 'usOrThem')) return presumes;
  const before = commonOwner(data, services, ask);
  if (before !== 'aws' && before !== 'customer') return null;
  return turns.alike.test(line) ? before : turns.unlike.test(line) ? opposite(before) : null;
}
