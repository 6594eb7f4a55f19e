import { commonOwner, type Dataset, generalFact, isWayOf, type ServiceId } from '../dataset/dataset.ts';
import { cues, turns } from '../languages/en/cues.ts';
import { adverbEnding, destinations, dutyWords, likening, lists, ofDuty, opposing } from '../languages/en/grammar.ts';
import { flaws, machinesBelong, underneath } from '../languages/en/machines.ts';
import { ownMachine, tools } from '../languages/en/services.ts';
import { conversationalWords, functionWords } from '../languages/en/words.ts';
import { isEnough, type Reading, sureness } from './asks.ts';
import { asMachines } from './beneath.ts';
import { besidesNames, contentOf } from './content.ts';
import { halfOf, patched, sideNamed, wantsBoth } from './half.ts';
import { type Ask, type Intent, idOf, type Side } from './intent.ts';
import { askOf, type Lexicon } from './lexicon.ts';
import { isInPassing, isLeft } from './passing.ts';
import { endsAsking, type Stretch, standTogether, textAt, wordAt } from './places.ts';
import { says } from './says.ts';
import { bar, given } from './scores.ts';
import type { Sighting } from './sighting.ts';
import { isBare, isOfMany, isVague, namesNothing, pointsAtUnnamed, pointsBack } from './vague.ts';

/** Whose part is asked for; both parts wherever both sides are spoken of. */
export function sideOf({ tokens, mentions }: Sighting): Side {
  // "Amazon Connect" speaks of nobody.
  const line = tokens.flatMap(({ text, at }) => (mentions.taken.has(at) ? [] : text)).join(' ');
  if (turns.bothSides.test(line)) return 'both';
  const ours = turns.ourSide.test(line);
  const theirs = turns.theirSide.test(line);
  if (ours === theirs || (ours ? turns.themToo : turns.usToo).test(line)) return 'both';
  return ours ? 'customer' : 'aws';
}

/** Who it is that ... or whose: said, presumed, or given to choose from. */
export const asksWho = ({ line, presumes }: Sighting) =>
  says(line, 'who') || presumes !== null || says(line, 'usOrThem');

/** "Go with option two. Who then?": whose it is, and of what must be asked. Null where a thing or a service is named. */
export function ownerOfNothing(seen: Sighting): Intent | null {
  const { line, services, incidents, mentions, concepts } = seen;
  const named = services.length + incidents.length + mentions.either.length + concepts.length > 0;
  const owner = asksWho(seen) || turns.owner.test(line);
  // What a thread hands on is asked about.
  const inThread = sureness(seen) >= given.thread;
  return !named && !inThread && !says(line, 'patches') && owner && namesNothing(seen) ? askedBack([], 'both') : null;
}

/** Who has what is asked for. */
export function ownerIntent(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[]): Intent {
  const who = asksWho(seen);
  return seen.services.length > 0 ? withServices(lexicon, seen, asks, who) : withoutServices(lexicon, seen, asks, who);
}

/** Some of what can be asked for, as far as the dataset has it. */
const asksNamed = ({ data }: Lexicon, ...ids: readonly string[]): readonly Ask[] =>
  ids.flatMap((id) => askOf(data, id) ?? []);

/** What people bring to a service that runs it: where these have duties of their own, the service's own software is none of them. */
const broughtAlong = ['dependencies', 'container-images'] as const;

/** "ImageMagick CVE in our Lambda": of software that no page of AWS's speaks of. */
const tellsUnknownFlaw = (lexicon: Lexicon, { tokens, mentions: { taken } }: Sighting): boolean =>
  tokens.some(
    ({ text, stem, at }) =>
      flaws.has(textAt(tokens, at + 1)) &&
      !taken.has(at) &&
      text.length > 3 &&
      !functionWords.has(text) &&
      !conversationalWords.has(text) &&
      !lexicon.spelling.known(text) &&
      lexicon.rarity.get(stem) === undefined,
  );

/**
 * What "patching" asks for where nothing else is said: where the two are not alike, a service's operating system before its platform;
 * "upgrading" asks for the platform.
 */
function impliedAsks(lexicon: Lexicon, seen: Sighting): readonly Ask[] {
  const { services, line } = seen;
  const entry = lexicon.data.services.get(services[0] ?? '');
  if (!entry) return asksNamed(lexicon, 'patch-management');
  const brought = tellsUnknownFlaw(lexicon, seen) && broughtAlong.find((duty) => entry.duties[duty] !== undefined);
  if (brought) return asksNamed(lexicon, brought);
  const asks = asksNamed(lexicon, 'operating-system', 'platform-software');
  const [os, platform] = asks.map((ask) => entry.layers[ask.layer].who);
  if (os === 'absent') return asks.slice(1);
  if (os === platform) return asks;
  return says(line, 'upgrades') && platform !== 'absent' ? asks.slice(1) : asks.slice(0, 1);
}

/** One common word of many: whatever is answered would be an answer to another question. */
function isGuess(seen: Sighting): boolean {
  const best = seen.readings[0];
  if (!best || best.score >= bar.guess) return false;
  const content = besidesNames(seen).filter(({ text }) => !conversationalWords.has(text));
  return content.length > 2 && best.places.length * 4 <= content.length;
}

/** So many of what a question may ask about, enough or not. */
const nearest = ({ readings }: Sighting, count: number): readonly Ask[] =>
  readings.slice(0, count).map(({ ask }) => ask);

/** "Outposts rack in our cage. Duties?": at the end, apart from all else, what somebody has to do in general. */
function endsInDuties({ tokens }: Sighting): boolean {
  const last = tokens.findLast(({ text }) => !functionWords.has(text) || dutyWords.has(text));
  return last !== undefined && dutyWords.has(last.text) && (last.apart || tokens[last.at - 1]?.clause !== last.clause);
}

/** "The responsibilities for backups on EFS": right behind stands for what. */
export function isDutyFor({ tokens, readings, mentions }: Sighting): boolean {
  const [best] = readings;
  const isThing = (at: number) => best?.whole === true && best.places.includes(at) && !mentions.taken.has(at);
  return tokens.some(({ text, at }) => dutyWords.has(text) && ofDuty.has(textAt(tokens, at + 1)) && isThing(at + 2));
}

/** "SQS, who has what?": all of it is asked for, however much like one thing its words are. */
function asksAll(seen: Sighting): boolean {
  const wholly = (says(seen.line, 'wholly') && !isDutyFor(seen)) || endsInDuties(seen);
  return wholly && sureness(seen) < bar.wholly && !turns.whoActs.test(seen.line);
}

/** No one thing is said clearly enough to be asked for and not the whole. */
function isFaint(seen: Sighting, asks: readonly Ask[]): boolean {
  const { line } = seen;
  // "security patches are missing now, responsible?" asks for the patches, not for everything.
  const onlyWho = says(line, 'responsible') && !cues.overview.test(line.replace(turns.anyResponsible, ''));
  return asks.length === 0 || sureness(seen) < (onlyWho ? bar.who : bar.overview);
}

const isPatching = (asks: readonly Ask[]) => asks.length === 1 && asks[0]?.duty === 'patch-management';

/** Patching of a service is its operating system's and its platform's, not the model's paragraph on patch management. */
export function asOfService(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[]): readonly Ask[] {
  const implied = isPatching(asks) ? impliedAsks(lexicon, seen) : [];
  return implied.length > 0 ? implied : asks;
}

function withServices(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[], who: boolean): Intent {
  const { services, line } = seen;
  const all =
    asks.length === 0 && says(line, 'patches') ? impliedAsks(lexicon, seen) : asOfService(lexicon, seen, asks);
  const isImplied = all !== asks;
  if (asksAll(seen)) return { kind: 'overview', services, side: sideOf(seen) };
  const overview = says(line, 'overview') && !turns.whoOfOne.test(line);
  if (!overview && all.length > 0 && !isImplied && isGuess(seen))
    return { kind: 'clarify', missing: 'layer', services, asks: nearest(seen, 3) };
  if (all.length === 0 || (overview && isFaint(seen, asks))) return ofNothing(seen, who);
  return ownersOf(lexicon, seen, all);
}

/** All of some services, where no one thing of them is understood; unless much is said that may be such a thing. */
function ofNothing(seen: Sighting, who: boolean): Intent {
  const { services, line } = seen;
  const said = says(line, 'overview') || says(line, 'secures') ? 0 : besidesNames(seen).length;
  // "The instances. Who?": a thing that many services have, and nothing of it.
  const things = seen.mentions.services.length > 0 && seen.mentions.services.every(({ by }) => by === 'weak');
  if (who && things && !says(line, 'overview') && !says(line, 'wholly'))
    return { kind: 'clarify', missing: 'layer', services, asks: nearest(seen, 3) };
  if (!who && said > 3) return { kind: 'unknown', why: 'not understood', services, asks: nearest(seen, 2) };
  if (who && said > 2) return { kind: 'clarify', missing: 'layer', services, asks: nearest(seen, 3) };
  return { kind: 'overview', services, side: sideOf(seen) };
}

/** Who has it, on each of the services, or on the one that is asked about. */
function ownersOf(lexicon: Lexicon, seen: Sighting, asked: readonly Ask[]): Intent {
  const { conditions, presumes } = seen;
  const asks = asked.map((ask) => machinesOf(lexicon, seen, ask));
  const main =
    namedAgain(seen) ??
    ownerOfThing(lexicon, seen, asks) ??
    (asks.length === 1 ? mainOf(lexicon, seen, asks[0] as Ask) : null);
  const services = main === null ? withoutPassing(lexicon, seen, asks) : [main];
  const half = halfOf(lexicon, { ...seen, services }, asks[0]);
  const each = asks.length === 1 ? eachAsked(lexicon, services, asks[0] as Ask) : null;
  return { kind: 'owner', services, asks, ...(each ? { each } : {}), conditions, presumes, half };
}

/**
 * "Data lands in Redshift from MSK; broker OS patches?", "Lambda writes to DocumentDB, who patches the engine?": of several that are
 * no list and have another answer each, the one that alone has the thing asked for. Null where there is no such.
 */
function ownerOfThing({ data }: Lexicon, seen: Sighting, [ask]: readonly Ask[]): ServiceId | null {
  const { line, readings, services, mentions } = seen;
  if (services.length < 2 || !ask || says(line, 'ofEach') || says(line, 'gains') || says(line, 'compare')) return null;
  if (
    commonOwner(data, services, ask) !== 'depends' ||
    isListed(seen) ||
    areWays(data, services) ||
    services.some((id) => tools.has(id))
  )
    return null;
  const { on = null, whole = false } = readings.find((one) => idOf(one.ask) === idOf(ask)) ?? {};
  // All run on an operating system, whether a duty of theirs speaks of it or not.
  const isEverywhere = ask.duty === null || ask.layer === 'operating-system';
  const having = services.filter((id) => !isEverywhere && data.services.get(id)?.duties[ask.duty] !== undefined);
  const owner = whole && on !== null && services.includes(on) ? on : having.length === 1 ? having[0] : undefined;
  const isNamed = mentions.services.some(({ service, by }) => service === owner && by === 'name');
  return owner && isNamed && services.every((id) => !hidesPatching(data, ask, owner, id)) ? owner : null;
}

/** One of them is a way of running another. */
const areWays = (data: Dataset, services: readonly ServiceId[]): boolean =>
  services.some((id) => services.some((other) => isWayOf(data, id, other)));

/** Commas, "and", "but" or the like stand between two of the services. */
function isListed({ tokens, mentions, services }: Sighting): boolean {
  const named = mentions.services.filter(({ service }) => services.includes(service));
  return named.some(({ from }, at) =>
    tokens
      .slice(named[at - 1]?.to ?? from, from + 1)
      .some(
        ({ text, apart, joined }) =>
          at > 0 && (apart || joined || opposing.has(text) || (lists.has(text) && !destinations.has(text))),
      ),
  );
}

/**
 * "The jobs went from Batch on EC2 to Batch on Fargate", "match data goes to DynamoDB": of several with another answer each, without
 * those that are only named as what was left or where something goes to or comes from; all, where that leaves none.
 */
function withoutPassing(
  { data }: Lexicon,
  { tokens, mentions, services, conditions, line }: Sighting,
  asks: readonly Ask[],
): readonly ServiceId[] {
  if (services.length < 2 || says(line, 'ofEach') || says(line, 'gains')) return services;
  if (conditions.length === 0 && asks.every((ask) => commonOwner(data, services, ask) !== 'depends')) return services;
  const named = (id: ServiceId) => mentions.named.filter(({ service }) => service === id);
  const isAll = (id: ServiceId, test: (name: Stretch) => boolean) => named(id).length > 0 && named(id).every(test);
  const now = services.filter((id) => !isAll(id, (name) => isLeft(tokens, name)));
  const left = now.length > 0 ? now : services;
  const passing = left.filter((id) => isAll(id, (name) => isInPassing(tokens, name, mentions.named)));
  const asked = left.filter((id) => !passing.includes(id));
  const hides = passing.some((id) => asked.some((one) => asks.some((ask) => hidesPatching(data, ask, one, id))));
  return asked.length > 0 && !hides ? asked : left;
}

/**
 * "The hosts under Lambda, under ECS on EC2 and under Fargate": of several services of which one leaves its machines to the customer,
 * the machines are meant that somebody there patches, not those of AWS's beneath them; unless it says "host OS" in one.
 */
function machinesOf({ data }: Lexicon, { services, readings }: Sighting, ask: Ask): Ask {
  const whole = asMachines(ask);
  if (whole === null || services.length < 2) return ask;
  const { places = [] } = readings.find((one) => idOf(one.ask) === idOf(ask)) ?? {};
  if (places.length > 1 && standTogether(places)) return ask;
  const leaves = services.some((id) => data.services.get(id)?.layers[ask.layer].who === 'customer');
  return leaves && commonOwner(data, services, whole) === 'depends' ? whole : ask;
}

/**
 * "Theft of disks, at S3 and from the Snowball on our dock": beside a service whose devices stand at the customer's, what is asked of
 * them is asked of AWS's own as the hardware that it is. Null where all are asked the same.
 */
function eachAsked({ data }: Lexicon, services: readonly ServiceId[], ask: Ask): readonly Ask[] | null {
  const { layer, duty } = ask;
  if (duty === null || layer !== 'hardware') return null;
  const entries = services.flatMap((id) => data.services.get(id) ?? []);
  if (!entries.some(({ profile, duties }) => profile === 'on-premises' && duties[duty])) return null;
  const each = entries.map(({ layers, duties }) =>
    duties[duty] || layers[layer].who !== 'aws' ? ask : { layer, duty: null },
  );
  return each.includes(ask) && each.some((one) => one !== ask) ? each : null;
}

/** "Streams feed a Firehose, Firehose feeds OpenSearch. Scaling the Firehose?": of several, the one that is named again at the end. */
function namedAgain({ line, tokens, mentions, services }: Sighting): ServiceId | null {
  const { named } = mentions;
  if (says(line, 'compare')) return null;
  const last = named.at(-1);
  if (services.length < 2 || last === undefined || !services.includes(last.service)) return null;
  // "WAF web ACL" is named once.
  const once = named.filter((one, at) => named[at - 1]?.service !== one.service || named[at - 1]?.to !== one.from);
  const times = (id: ServiceId) => once.filter(({ service }) => service === id).length;
  const others = named.filter(({ service }) => service !== last.service);
  const sentence = tokens[last.from]?.clause;
  const alone = others.every(({ from }) => tokens[from]?.clause !== sentence);
  // "(1) the box on EC2, (2) CodeBuild, (3) Cloud9 on EC2": one of a list.
  const inList = tokens.filter(({ joined }) => joined).length > 1;
  return times(last.service) > 1 && (alone || (!inList && others.every(({ service }) => times(service) === 1)))
    ? last.service
    : null;
}

/**
 * "A Snowball's import into the S3 bucket", "the DataSync agent or the VM": of two services that are not listed side by side, and of
 * which each would have another answer, the one that is asked about: not the machine or the service that the other is a way to run,
 * else the first. Null where both are asked about.
 */
function mainOf(lexicon: Lexicon, { line, tokens, mentions, services }: Sighting, ask: Ask): ServiceId | null {
  const { data } = lexicon;
  if (services.length !== 2 || says(line, 'ofEach') || commonOwner(data, services, ask) !== 'depends') return null;
  const named = mentions.services.filter(({ service }) => services.includes(service));
  const [first, second] = named;
  if (named.length !== 2 || !first || !second) return null;
  // "Moving MySQL from EC2 to RDS, who patches afterwards": where it goes.
  if (says(line, 'move') && turns.afterwards.test(line))
    return (turns.toFrom.test(line) && !turns.fromTo.test(line) ? first : second).service;
  const between = tokens.slice(first.to, second.from + 1);
  // "The audit and the slow query logs to CloudWatch": where they go to, not one of two.
  const goesTo = destinations.has(textAt(tokens, second.from - 1)) && !says(line, 'move');
  if (!goesTo && between.some(({ text, apart, joined }) => apart || joined || lists.has(text))) return null;
  // "Batch jobs, half on Fargate half on EC2": two ways of one service, unless one is only likened to or taken for the other.
  const [one, other] = services.map((id) => data.services.get(id)?.variantOf);
  if (one && one === other && !between.some(({ text }) => likening.has(text) || opposing.has(text))) return null;
  const beneath = named.find(
    ({ service, by }) =>
      service === ownMachine || by === 'weak' || services.some((id) => data.services.get(id)?.variantOf === service),
  );
  const [main, aside] = beneath === first ? [second, first] : [first, second];
  const isUnder = between.some(({ text }) => underneath.has(text)) || machinesBelong.has(textAt(tokens, second.to));
  return aside.by !== 'weak' && !isUnder && hidesPatching(data, ask, main.service, aside.service) ? null : main.service;
}

/**
 * "An ALB in front of our EC2 fleet, who patches the OS?": AWS keeps the software of the one patched and not that of the other, or it
 * is the customer's machine that is left out. Whoever must patch that must not hear of the one alone.
 */
function hidesPatching(data: Dataset, ask: Ask, main: ServiceId, aside: ServiceId): boolean {
  const [who, whoAside] = [main, aside].map((id) => commonOwner(data, [id], ask));
  if (ask.layer === 'operating-system' && whoAside === 'customer') return who !== 'customer';
  return patched.has(ask.layer) && who === 'aws' && whoAside !== 'aws';
}

/** Whose it is must be asked: the service alone, where it is clear what is asked for. */
const askedBack = (asks: readonly Ask[], missing: 'service' | 'both' = 'service'): Intent => ({
  kind: 'clarify',
  missing,
  services: [],
  asks: asks.slice(0, 1),
});

function withoutServices(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[], who: boolean): Intent {
  return (
    ofUnnamed(lexicon, seen, asks, who) ??
    whichArePatched(lexicon, seen, asks) ??
    (asks.length === 0 ? withoutAsks(lexicon, seen, who) : null) ??
    ofSomeService(lexicon, seen, asks, who) ??
    offModel(lexicon, seen, asks) ??
    ofBothSides(lexicon, seen) ??
    ownerInGeneral(lexicon, seen, asks)
  );
}

/**
 * "The network, from the cables up to our subnets", "monitoring on both layers": where one side has the one end and the other the
 * other, it is a shared control. What goes from one place to another ("copies from one Region to another") is not meant.
 */
function ofBothSides(lexicon: Lexicon, seen: Sighting): Intent | null {
  const { line, readings, presumes } = seen;
  const said = readings.filter((one) => one.whole && isEnough(one));
  const differ = (some: readonly Reading[], others: readonly Reading[]) => {
    const [one, other] = [some, others].map((all) => new Set(all.map(({ ask }) => generalFact(lexicon.data, ask).who)));
    return (one?.has('aws') && other?.has('customer')) || (one?.has('customer') && other?.has('aws'));
  };
  const [first, second] = endsOf(seen, said);
  const both = first.length > 0 ? differ(first, second) : turns.everyLayer.test(line) && differ(said, said);
  if (!both) return null;
  return { kind: 'topic', asks: asksNamed(lexicon, 'shared-controls'), presumes, general: true, half: null };
}

/** What is said of the one end of a span and what of the other; nothing where there is none. */
function endsOf(
  { line, tokens }: Sighting,
  said: readonly Reading[],
): readonly [first: readonly Reading[], second: readonly Reading[]] {
  const span = turns.spans.exec(line);
  const start = span ? wordAt(line, span.index) : 0;
  if (span === null || !(tokens[start]?.apart || span.groups?.far)) return [[], []];
  const middle = wordAt(line, span.index + span[0].length);
  const isFirst = (at: number) => at >= start && at < middle;
  const isSecond = (at: number) => at >= middle;
  return [
    said.filter(({ places }) => places.some(isFirst) && !places.some(isSecond)),
    said.filter(({ places }) => places.some(isSecond) && !places.some(isFirst)),
  ];
}

/** "Who patches the queue?", "Patching?": it must be asked of what. */
function ofUnnamed(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[], who: boolean): Intent | null {
  const { line, tokens } = seen;
  if (who && !says(line, 'general') && pointsAtUnnamed(seen))
    return askedBack(asks, asks.length > 0 ? 'service' : 'both');
  const [ask] = asks;
  const short = tokens.length < 3 && contentOf(tokens).length < 2 && endsAsking(tokens);
  return !who && short && ask && isOfMany(lexicon, ask) ? askedBack(asks) : null;
}

/** "Which services do we have to patch?": a list of them. */
function whichArePatched(lexicon: Lexicon, { line }: Sighting, asks: readonly Ask[]): Intent | null {
  if (!turns.whichServices.test(line) || !says(line, 'patches')) return null;
  const list = asksNamed(lexicon, 'guest-os-patching');
  if (list.length === 0 || !(asks.length === 0 || asks[0]?.duty === 'patch-management')) return null;
  return { kind: 'topic', asks: list, presumes: null, general: true, half: null };
}

/** "Hello team, who takes care of the update on Thursday": a word or two of the model's, and talk around them. */
function saysLittle(lexicon: Lexicon, { tokens }: Sighting): boolean {
  const content = contentOf(tokens).filter(({ text }) => !conversationalWords.has(text));
  return content.length < 3 && content.every(({ stem }) => lexicon.rarity.get(stem) !== undefined);
}

/** Nothing that somebody has is named. */
function withoutAsks(lexicon: Lexicon, seen: Sighting, who: boolean): Intent {
  const { line, tokens, presumes } = seen;
  const implied = says(line, 'patches') && who && tokens.length > 3 ? impliedAsks(lexicon, seen) : [];
  const general = says(line, 'general');
  if (implied.length > 0 && general) return { kind: 'topic', asks: implied, presumes, general, half: null };
  const outside = says(line, 'outside');
  if (who && (tokens.length <= 6 || isVague(seen) || saysLittle(lexicon, seen)) && !outside)
    return askedBack([], 'both');
  return { kind: 'unknown', why: outside ? 'outside' : 'not understood', services: [], asks: nearest(seen, 2) };
}

/** A thing of many services, and one of them is meant: "who patches it", "logs. us?" */
function ofSomeService(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[], who: boolean): Intent | null {
  const { line, tokens } = seen;
  const [ask] = asks;
  if (!ask || says(line, 'general')) return null;
  if (turns.points.test(line) && asks.length === 1 && ask.duty === 'patch-management')
    return askedBack(asksNamed(lexicon, 'guest-os-patching'));
  // "Patching? Us?": nothing else is said.
  if (who && tokens.length < 4 && ask.duty === 'patch-management' && contentOf(tokens).length === 0)
    return askedBack(asksNamed(lexicon, 'guest-os-patching'));
  const points = says(line, 'points') && tokens.length < 12 && !pointsBack(lexicon, seen, ask);
  return points || (who && isBare(lexicon, seen, ask)) ? askedBack(asks) : null;
}

/** A question without a service must be about the model: half of its content words, at least, are the model's. */
function covers(lexicon: Lexicon, seen: Sighting): boolean {
  const content = contentOf(seen.tokens).filter(({ text }) => !text.endsWith(adverbEnding));
  const known = content.filter(({ stem, at }) => lexicon.rarity.get(stem) !== undefined || seen.conceptPlaces.has(at));
  return content.length < 2 || known.length * 2 >= content.length || sureness(seen) > bar.strange;
}

/** Too little of what is said is the model's. */
function offModel(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[]): Intent | null {
  if (!covers(lexicon, seen)) return { kind: 'unknown', why: 'not understood', services: [], asks: asks.slice(0, 2) };
  const outside = says(seen.line, 'outside') && sureness(seen) < bar.outside;
  return outside ? { kind: 'unknown', why: 'outside', services: [], asks: [] } : null;
}

/** Who has it in general, and on which services. */
function ownerInGeneral(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[]): Intent {
  const { line } = seen;
  const general = says(line, 'general') || wantsBoth(line);
  return {
    kind: 'topic',
    asks,
    presumes: turns.whichServices.test(line) ? null : seen.presumes,
    general: general || says(line, 'services'),
    // The principle has both halves, whatever it is called.
    half: general && sideNamed(line) === null ? null : halfOf(lexicon, seen, asks[0]),
  };
}
