import { commonOwner, type ServiceId } from '../dataset/dataset.ts';
import type { Owner } from '../dataset/schema.ts';
import { cues, turns } from '../languages/en/cues.ts';
import { captions } from '../languages/en/explained.ts';
import {
  articles,
  besideOrdinals,
  determiners,
  directions,
  goingOver,
  ordinals,
  runsOn,
  wayWords,
  within,
} from '../languages/en/grammar.ts';
import { memberWords, whichMembers } from '../languages/en/machines.ts';
import { facets, tools } from '../languages/en/services.ts';
import { conversationalWords } from '../languages/en/words.ts';
import { isEnough, type Reading, sureness } from './asks.ts';
import { asMachines, isHidden, sayingSo } from './beneath.ts';
import { hostsOf, isOrdinaryWord } from './combined.ts';
import { besidesNames } from './content.ts';
import { patched } from './half.ts';
import { saysNothingBut } from './implied.ts';
import type { Ask, Topic } from './intent.ts';
import { askOf, askOfThing, type Lexicon, nameThing } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { endsAsking, isNumber, lineOf, placesIn, wordAt } from './places.ts';
import { opposite } from './presumption.ts';
import { says } from './says.ts';
import { bar, given } from './scores.ts';
import { type Sighting, sightingOf } from './sighting.ts';
import { type Token, wordsOf } from './tokens.ts';
import { namesNothing } from './vague.ts';

/** The thread was about something. */
const isTopic = (topic: Topic) =>
  topic.incident !== null || topic.services.length > 0 || topic.asks.length > 0 || topic.among.length > 0;

/** "I meant the gateway", "let me correct": something else is meant than before. */
const correctionIn = (line: string) => cues.correction.exec(line) ?? turns.corrects.exec(line);

/** The same of the service or of a thing of it: "not the cluster, the nodes". */
const changeIn = (line: string) => correctionIn(line) ?? turns.notThis.exec(line);

/** "the second one", "the former": a service of the last comparison; "the other one": of two the one that was not spoken of last. */
function byOrdinal(line: string, { among, services }: Pick<Topic, 'among' | 'services'>): readonly ServiceId[] {
  if (among.length < 2) return [];
  const [other, more] = turns.theOther.test(line) ? among.filter((id) => !services.includes(id)) : [];
  if (other !== undefined && more === undefined) return [other];
  const one = oneByOrdinal(line, among);
  if (one !== undefined && turns.oneCounted.test(line)) return [one];
  if (says(line, 'both')) return among;
  return one === undefined ? [] : [one];
}

/** The one that is counted: "the first", "number three", "the one in the middle", "the last of them". */
function oneByOrdinal(line: string, among: readonly ServiceId[]): ServiceId | undefined {
  if (says(line, 'last') || turns.lastOne.test(line)) return among.at(-1);
  if (turns.middleOne.test(line)) return among.length % 2 === 1 ? among[(among.length - 1) / 2] : undefined;
  const which = (['first', 'second', 'third'] as const).findIndex((one) => says(line, one));
  return which < 0 && turns.thirdOne.test(line) ? among[2] : among[which];
}

/**
 * "Neptune: the first of those questions again", "for Parameter Store, the second": what the thread asked for. Null where something
 * else is said: "who patches the second instance?"
 */
function askedBefore(seen: Sighting, { asks, asked }: Topic): Pick<Topic, 'asks' | 'incident'> | null {
  const { line, tokens, mentions, incidents } = seen;
  const which = tokens.find(({ text }) => Object.hasOwn(ordinals, text));
  if (asked.length < 2 || which === undefined || incidents.length > 0 || says(line, 'compare')) return null;
  // "For the former, IAM roles?": the first service.
  const ofService = turns.formerOrLatter.test(line) && mentions.services.every(({ service }) => service in facets);
  if (ofService && !turns.aQuestion.test(line)) return null;
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

/** "Provisioned then" after Redshift Serverless: what the thread's service is a way of running of, in its ordinary way. */
function byOrdinaryWay(
  { data }: Lexicon,
  { tokens }: Sighting,
  [about, other]: readonly ServiceId[],
): readonly ServiceId[] {
  const parent = other === undefined ? data.services.get(about ?? '')?.variantOf : null;
  return parent && tokens.some((one) => isOrdinaryWord(parent, one)) ? [parent] : [];
}

/** Which of those that the thread counts is meant. */
function chosenFrom(lexicon: Lexicon, seen: Sighting, topic: Topic): readonly ServiceId[] {
  const { among, services } = topic;
  const { line, mentions } = seen;
  const byWord = byWordOfName(lexicon, line, among);
  // "In the former, who picks the instance type?": whatever else is named.
  if (turns.formerOrLatter.test(line) && !says(line, 'compare')) return byOrdinal(line, topic);
  const [named, more] = mentions.services;
  // "RDS Custom, the Oracle one"
  const ofNamed = named && !more ? byWordOfNext(lexicon, line, [named.service]) : [];
  // "The one in the middle: who picks the buckets?"
  const inPassing = mentions.services.every(({ by }) => by === 'weak' || by === 'product');
  if (byWord.length > 0 || (named && !inPassing)) return byWord.length > 0 ? byWord : ofNamed;
  const counted = turns.aQuestion.test(line) ? [] : byOrdinal(line, topic);
  if (counted.length > 0 || named) return counted.length > 0 ? counted : ofNamed;
  const next = byWordOfNext(lexicon, line, services);
  return next.length > 0 ? next : byOrdinaryWay(lexicon, seen, services);
}

/** "Restore tests in AWS Backup", "back to that VPC of mine": it is where something is, and no side of another. */
function isPlace({ tokens }: Sighting, { from }: Mention): boolean {
  const before = tokens.slice(0, from).findLast(({ text }) => !determiners.has(text) && !articles.has(text));
  return before !== undefined && (within.has(before.text) || runsOn.has(before.text) || directions.has(before.text));
}

/** "And the IAM role that it uses?", "then the IAM part": of what the thread is about, a side for which another service stands. */
function speaksOfSide({ data }: Lexicon, seen: Sighting, about: readonly ServiceId[]): boolean {
  const { line, mentions, services, readings } = seen;
  if (services.some((id) => !(id in facets) || about.includes(id))) return false;
  if (!mentions.services.every(({ service }) => service in facets)) return false;
  if (says(line, 'ofThread') || turns.aPart.test(line)) return true;
  // "The IAM roles that pods assume": what it is a side of is asked for.
  const [best] = readings;
  const isSide = (id: ServiceId) => askOf(data, facets[id] ?? '')?.layer === best?.ask.layer;
  const ofItself = about.some((id) => id in facets) || mentions.services.some((one) => isPlace(seen, one));
  return (
    !ofItself && best?.whole === true && isEnough(best) && mentions.services.some(({ service }) => isSide(service))
  );
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

/** "And the compute nodes?": machines, and nothing that is said of them. */
const namesMembers = ({ tokens, mentions }: Sighting): boolean =>
  tokens.some(({ text }) => memberWords.has(text)) &&
  saysNothingBut(tokens, ({ text, at }) => memberWords.has(text) || whichMembers.has(text) || mentions.taken.has(at));

/** "And the records of deleted buckets?" after Route 53: an everyday word ("bucket") does not lead away from a thing of the thread's. */
function speaksInPassing(lexicon: Lexicon, question: string, alone: Sighting, about: ServiceId): boolean {
  const { line, mentions } = alone;
  if (!mentions.services.every(({ by }) => by === 'weak' || by === 'product')) return false;
  // "Who scales the instances?" after ECS on EC2: those that it runs on.
  const beneath = hostsOf(about);
  if (mentions.services.every(({ service }) => beneath.includes(service))) return true;
  if (turns.ofIt.test(line) || turns.there.test(line)) return true;
  // "The instances though" after DocumentDB, which has some.
  if (namesMembers(alone) && !isHidden(lexicon.data.services.get(about)?.profile)) return true;
  const [best] = sightingOf(lexicon, question, [about]).readings;
  if (!best?.whole || !isEnough(best)) return false;
  // "The instance role of the service": what is called so is more than the word.
  const inThing = mentions.services.every(({ from }) => best.places.includes(from) && best.places.length > 1);
  return best.on === about || inThing;
}

/** What is asked for by a thing of the thread's service, or by what it runs on, where the words are read as another's name: "the HSMs", "the Raspberry Pi it runs on". */
function thingAsked(lexicon: Lexicon, alone: Sighting, [about, other]: readonly ServiceId[]): Ask | null {
  const { line, tokens, mentions, readings } = alone;
  if (about === undefined || other !== undefined || readings.some((one) => one.whole && isEnough(one))) return null;
  for (const { from, to } of mentions.services) {
    const ask = askOfThing(
      lexicon,
      about,
      tokens.slice(from, to).map(({ stem }) => stem),
    );
    if (ask) return ask;
  }
  return turns.ofIt.test(line) ? { layer: 'operating-system', duty: null } : null;
}

/** "GuardDuty next: must we enable it?": the question is headed by a service's name, and by nothing of it, and then asks for something. */
function isHeadedByName({ tokens, mentions }: Sighting): boolean {
  const [first] = mentions.services;
  if (!first || !(tools.has(first.service) || (first.by === 'name' && !first.thing))) return false;
  const end = tokens.findIndex(
    ({ at, apart, clause }) => at >= first.to && (apart || clause !== tokens[first.from]?.clause),
  );
  if (end < 0) return false;
  const isName = ({ at, text }: Token) => (at >= first.from && at < first.to) || goingOver.has(text);
  return (
    saysNothingBut(tokens.slice(0, end), isName) &&
    !saysNothingBut(tokens.slice(end), ({ at }) => mentions.taken.has(at))
  );
}

/** A service that is named leads away from the thread's, unless it is only a side or a thing of it. */
function namesAnother(lexicon: Lexicon, question: string, alone: Sighting, { services }: Topic): boolean {
  if (alone.mentions.services.length === 0) return false;
  if (says(alone.line, 'compare') || correctionIn(alone.line)) return true;
  if (isHeadedByName(alone)) return true;
  if (services.length > 0 && speaksOfSide(lexicon, alone, services)) return false;
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
  turns.supposes.test(line) ||
  turns.thatChore.test(line) ||
  changeIn(line) !== null;

/** So short that a thread must have said the rest. */
const isShort = (alone: Sighting) =>
  namesNothing(alone) ||
  (alone.tokens.length <= 7 &&
    (saysSomething(alone) ||
      endsAsking(alone.tokens) ||
      says(alone.line, 'who') ||
      alone.mentions.services.length > 0));

/** Talk of something else is no follow-up, however short. */
function isOfSomethingElse(lexicon: Lexicon, alone: Sighting): boolean {
  if (alone.line === '') return true;
  if (alone.mentions.services.length > 0) return false;
  // "And while it stands in our office?", "the laptops in the second case", "I meant the software on our laptops"
  const pointsBack = says(alone.line, 'ofThread') || changeIn(alone.line) !== null;
  const goesBack = pointsBack && (says(alone.line, 'follow') || alone.readings.some(isEnough));
  if (says(alone.line, 'outside') && !goesBack) return true;
  if (alone.readings.some(isEnough) || turns.ofIt.test(alone.line) || says(alone.line, 'mayWho')) return false;
  const strange = besidesNames(alone).filter(
    ({ text, stem, at }) =>
      !conversationalWords.has(text) &&
      // "So 50/50?"
      !isNumber(text) &&
      lexicon.rarity.get(stem) === undefined &&
      !alone.conceptPlaces.has(at),
  );
  return strange.length > 1;
}

/** "We changed plan, it will be Fargate", "switch to Glue", "on the gateway version": the words that only say of what ask for nothing. */
function askingFor({ line, tokens, mentions, readings }: Sighting, chosen: boolean): readonly Reading[] {
  const said = changeIn(line) ?? (chosen ? turns.theOne.exec(line) : null);
  const [first, last] = said ? [wordAt(line, said.index), wordAt(line, said.index + said[0].length)] : [0, -1];
  const names = placesIn(mentions.services.filter(({ by, thing }) => by === 'hint' || (by === 'name' && !thing)));
  // The name that the thread lends stands behind the question's own words.
  const saysOfWhat = (at: number) =>
    (at >= first && at <= last) || at >= tokens.length || (said !== null && names.has(at));
  return readings.filter(
    ({ places, on }) => places.length === 0 || (said === null && on === null) || !places.every(saysOfWhat),
  );
}

/** "With Fargate profiles?" after node groups: what another way of running is made of says which one is meant, and asks for nothing. */
const isWayByThing = ({ services, tokens }: Sighting, { ask, on, places }: Reading, before: readonly ServiceId[]) =>
  ask.layer === 'resource-configuration' &&
  ask.duty === null &&
  on !== null &&
  services.includes(on) &&
  !before.includes(on) &&
  saysNothingBut(tokens, ({ at, text }) => places.includes(at) || wayWords.has(text));

/** What is asked for is left to the thread: nothing is asked for here, and something says that the question goes on with it. */
function leavesAskOpen(seen: Sighting, goesOn: boolean, chosen: boolean, before: readonly ServiceId[]): boolean {
  const { line, conditions, mentions } = seen;
  // "They're on now, I just enabled them"
  if (turns.nowSo.test(line) || turns.thatChore.test(line)) return true;
  // "What about who may read it?"
  if (says(line, 'mayWho')) return false;
  // "Same deal with EFS?", "tell me about EFS in this regard"
  const alike = mentions.services.length > 0 && turns.sameAsked.test(line);
  const onlyPoints = namesNothing(seen) && !says(line, 'wholly');
  if (!alike && !onlyPoints && (says(line, 'overview') || says(line, 'compare'))) return false;
  const readings = askingFor(seen, chosen).filter((one) => before.length === 0 || !isWayByThing(seen, one, before));
  const supposes = turns.supposes.test(line);
  // "If we let Auto Mode handle it?": what is done in a case is asked for where it is a thing.
  const least = supposes && mentions.services.length > 0 ? bar.who : 0;
  const asksOwn = readings.some((one) => isEnough(one) && one.whole && one.score >= least);
  if (asksOwn || sureness({ readings }) > bar.followUp) return false;
  if (goesOn || supposes || alike || says(line, 'follow') || changeIn(line) || conditions.length > 0) return true;
  // "Next month a NAT gateway takes over. From there on?": a service, and nothing that it is asked for.
  return mentions.services.length > 0 && !readings.some(isEnough);
}

/** Asks for what the thread asked for, or about what had happened there. */
const withAsksOf = (
  lexicon: Lexicon,
  { asks, incident }: Pick<Topic, 'asks' | 'incident'>,
  seen: Sighting,
  before: readonly ServiceId[],
): Sighting => ({
  ...seen,
  incidents: seen.incidents.length === 0 && incident !== null ? [incident] : seen.incidents,
  readings: asks.map((ask, at) =>
    sayingSo(askedHere(lexicon, ask, seen.services, before), captions.thread, given.thread - at),
  ),
});

/**
 * "Who patches the hosts of SageMaker endpoints? And of the notebooks?": where the next service leaves the customer the machines that AWS
 * had on the one before, those are meant, and not AWS's beneath them.
 */
function askedHere({ data }: Lexicon, ask: Ask, services: readonly ServiceId[], before: readonly ServiceId[]): Ask {
  const whole = asMachines(ask);
  if (whole === null) return ask;
  const [was, is] = [before, services].map((ids) => commonOwner(data, ids, whole));
  return before.length > 0 && is !== 'aws' && (was === 'aws' || (was !== 'customer' && is === 'customer'))
    ? whole
    : ask;
}

/** "And physically?", "our own ones?", after the control plane "and the nodes?": of what the thread asked for, the other side. Null where nothing of the kind is said. */
function otherSide({ data }: Lexicon, seen: Sighting, { services, asks }: Topic): readonly Ask[] | null {
  const { line } = seen;
  if (turns.physically.test(line)) return [{ layer: 'facilities', duty: null }];
  const [ask] = asks;
  const controls = ask?.layer === 'control-plane' && ask.duty !== 'service-availability';
  if (controls && namesMembers(seen)) return [{ layer: 'operating-system', duty: null }];
  const areAws = ask !== undefined && commonOwner(data, services, ask) === 'aws';
  return areAws && turns.ownOnes.test(line) ? [{ layer: 'resource-configuration', duty: null }] : null;
}

/** A question with what it takes from its thread: the services where it names none, the asks where it names only services. */
export function continued(lexicon: Lexicon, said: string, topic: Topic): Sighting {
  // "Swap KMS for CloudHSM": what is given up is not asked about.
  const question = (isTopic(topic) && said.replace(turns.givenUp, '').trim()) || said;
  const alone = sightingOf(lexicon, question, [], topic.services);
  if (!isTopic(topic) || isOfSomethingElse(lexicon, alone)) return alone;
  const { line } = alone;
  const short = isShort(alone);
  const about = topic.services.filter((id) => !alone.mentions.excluded.includes(id));
  const chosen = chosenFrom(lexicon, alone, topic);
  const goesOn = short || saysSomething(alone) || speaksOfTopic(lexicon, question, alone, about);
  const inherited = chosen.length > 0 ? chosen : goesOn ? about : [];
  const another = chosen.length === 0 && namesAnother(lexicon, question, alone, topic);
  const onItsOwn = inherited.length === 0 || turns.general.test(line) || another;
  const seen = onItsOwn ? alone : sightingOf(lexicon, question, inherited);
  const again = askedBefore(alone, topic);
  if (again !== null) return withAsksOf(lexicon, again, alone.services.length > 0 ? alone : seen, []);
  const other = otherSide(lexicon, seen, topic);
  if (other !== null) return withAsksOf(lexicon, { asks: other, incident: null }, seen, []);
  const thing = another || onItsOwn ? null : thingAsked(lexicon, seen, inherited);
  if (thing !== null) return withAsksOf(lexicon, { asks: [thing], incident: null }, seen, []);
  // "Who patches the second one?" after another thing than software.
  const patchesAnew = says(line, 'patches') && !topic.asks.some(({ layer }) => patched.has(layer));
  const canInherit = !patchesAnew && (topic.asks.length > 0 || topic.incident !== null);
  return canInherit && leavesAskOpen(seen, short || chosen.length > 0, chosen.length > 0, topic.services)
    ? withAsksOf(lexicon, topic, seen, topic.services)
    : seen;
}

/**
 * "Even imported ones?", "lambda too?": presumes whoever the thread's answer named; "but not on lambda, right?", "does Lambda make that
 * any different?" the other.
 */
export function presumedAfter(
  { data }: Lexicon,
  { line, presumes }: Sighting,
  { services, asks, incident }: Topic,
): Owner | null {
  const happened = data.incidents[incident ?? ''];
  const ask = asks[0] ?? (happened && { layer: happened.layer, duty: happened.duty ?? null });
  if (ask === undefined || says(line, 'who') || says(line, 'usOrThem')) return presumes;
  const before = commonOwner(data, services, ask);
  const other = before === 'aws' || before === 'customer' ? opposite(before) : null;
  if (turns.changesAnswer.test(line)) return other;
  if (presumes !== null || other === null) return presumes;
  if (turns.thatChore.test(line)) return 'aws';
  return turns.alike.test(line) ? opposite(other) : turns.unlike.test(line) ? other : null;
}
