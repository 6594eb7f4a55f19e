import { commonOwner, factOf, type ServiceId } from '../dataset/dataset.ts';
import { asking } from '../languages/en/asking.ts';
import { cues, turns } from '../languages/en/cues.ts';
import { identities, managedKubernetes, ownMachine, twofold } from '../languages/en/services.ts';
import { asksOf, isEnough, sureness } from './asks.ts';
import { asMachines } from './beneath.ts';
import { aimOf, areListed, asksChoice, optionsOf, workloadOf } from './choice.ts';
import { comparing, comparison } from './comparison.ts';
import { besidesNames } from './content.ts';
import { halfOf, partOfModel, patched } from './half.ts';
import { meansIncident } from './incidents.ts';
import type { Ask, Intent, Topic } from './intent.ts';
import { askOf, type Lexicon } from './lexicon.ts';
import { thingsListed } from './listed.ts';
import { madeUpService, outsideOf } from './outside.ts';
import { asksWho, ownerIntent, ownerOfNothing } from './owner.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { endsAsking, textAt } from './places.ts';
import { says } from './says.ts';
import { bar } from './scores.ts';
import type { Sighting } from './sighting.ts';
import { sideBySide, termOf } from './term.ts';
import { pointsAtUnnamed } from './vague.ts';

/** A question that stands on its own: what it means by the first of these that holds. What a thread adds is already in `seen`. */
export function intentOf(lexicon: Lexicon, seen: Sighting, topic: Topic): Intent {
  const who = asksWho(seen);
  const asks = asksOf(seen.readings, seen.tokens, seen.services.length > 1);
  return (
    helpWith(seen) ??
    ownerOfNothing(seen) ??
    notOurs(lexicon, seen, asks, who) ??
    ofModel(lexicon, seen) ??
    choice(lexicon, seen, asks, topic) ??
    ownersOfThings(lexicon, seen) ??
    ownersOfPairs(lexicon, seen, asks) ??
    comparisonOrTerms(lexicon, seen, asks, topic) ??
    termBesides(seen, topic, who) ??
    incident(lexicon, seen, asks) ??
    selfRun(lexicon, seen, asks) ??
    ownerOfEither(lexicon, seen, asks) ??
    everything(seen) ??
    allOfSeveral(seen, ownerIntent(lexicon, seen, asks))
  );
}

/** "Who does what, EKS and ECS?": all of several that are named side by side is a comparison; what of them is ours is not. */
const allOfSeveral = (seen: Sighting, intent: Intent): Intent =>
  intent.kind === 'overview' && intent.side === 'both' && areListed(seen) ? comparing(seen, intent.services) : intent;

/** What this is and what it can, or what it knows. */
function helpWith({ line, services, readings }: Sighting): Intent | null {
  const greeted = says(line, 'greeting') ? line.replace(cues.greeting, '') : line;
  // "ROSA, who carries what? I'm lost" asks for that.
  const asksAll = services.length > 0 && says(line, 'wholly');
  if (line === '' || (says(greeted, 'helpUse') && !asksAll)) return { kind: 'help', about: 'use' };
  const asksThing = services.length > 0 || readings.some((one) => isEnough(one) && one.score >= bar.help);
  return !asksThing && says(line, 'helpData') ? { kind: 'help', about: 'data' } : null;
}

/** A price, another cloud, a service that there is not. */
function notOurs(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[], who: boolean): Intent | null {
  const outside = outsideOf(seen, who);
  if (outside) return { kind: 'unknown', why: outside, services: seen.services, asks };
  // "MGN's replication server": a thing that another service has as well makes it no question on that.
  const { uncovered, services } = seen.mentions;
  if (uncovered && services.every(({ by, thing }) => thing || by === 'weak' || by === 'hint'))
    return { kind: 'unknown', why: 'uncovered', services: [], asks };
  return madeUpService(lexicon, seen) ? { kind: 'unknown', why: 'no such service', services: [], asks } : null;
}

/** "What is the customer responsible for?", "who does what on AWS?": of no service, what the model has. */
function ofModel({ data }: Lexicon, { line, services }: Sighting): Intent | null {
  const part = services.length > 0 ? null : partOfModel(line);
  if (part === null) return null;
  if (part === 'both') return { kind: 'term', concepts: ['shared-responsibility-model'], asks: [] };
  const ask = askOf(data, part === 'aws' ? 'security-of-the-cloud' : 'security-in-the-cloud');
  return ask ? { kind: 'topic', asks: [ask], presumes: null, general: true, half: null } : null;
}

/** "Kafka": software that AWS also runs, and no service by a name of its own. */
const isProductAlone = ({ services, mentions }: Sighting) =>
  services.length === 1 && mentions.services.length === 1 && mentions.services[0]?.by === 'product';

/** "Slurm, prefer that AWS runs it": software is named, and nothing is asked that a yes or no would answer. */
const wishesSoftware = (seen: Sighting) =>
  isProductAlone(seen) &&
  !endsAsking(seen.tokens) &&
  !says(seen.line, 'yesNoStart') &&
  !asking.invertedInside.test(seen.line);

/** Which of several leaves us the least. */
function choice(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[], topic: Topic): Intent | null {
  const { line, services, presumes } = seen;
  if (!asksChoice(seen)) return null;
  const workload = workloadOf(line);
  const several = services.length > 1 || workload !== 'any' || turns.options.test(line);
  // "Do we patch it, or is it hands off?" asks of one service who.
  const ofOne = services.length === 1 && presumes !== null && !wishesSoftware(seen);
  if (!several || ofOne || turns.whoElse.test(line)) return null;
  const options = optionsOf(lexicon, seen, topic);
  return { kind: 'choose', services: options, workload, aim: aimOf(line), asks: asks.slice(0, 1) };
}

/** "File servers' operating system: FSx, and a Samba VM in EC2": of machines that the customer patches, theirs is meant and not the host's. */
function withoutHost({ data }: Lexicon, { service, ask }: Pair): Pair {
  const whole = asMachines(ask);
  return { service, ask: whole !== null && commonOwner(data, [service], whole) === 'customer' ? whole : ask };
}

/** Who has what, where each service is asked something of its own. */
function ownersOfPairs(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[]): Intent | null {
  if (seen.mentions.services.length < 2) return null;
  const happened = incident(lexicon, seen, asks) === null ? [] : seen.incidentPlaces;
  const found = pairsOf(lexicon, seen, happened);
  if (found === null) return null;
  const pairs = turns.namesHost.test(seen.line) ? found : found.map((pair) => withoutHost(lexicon, pair));
  const each = pairs.map(({ ask }) => ask);
  const { conditions, presumes } = seen;
  const services = pairs.map(({ service }) => service);
  const half = halfOf(lexicon, { ...seen, services }, each[0]);
  return { kind: 'owner', services, asks: each, each, conditions, presumes, half };
}

/** Who has each of several things, in general. */
function ownersOfThings(lexicon: Lexicon, seen: Sighting): Intent | null {
  const each = thingsListed(lexicon, seen);
  return each && { kind: 'topic', asks: each, each: true, presumes: null, general: true, half: null };
}

/** "SSE-KMS v SSE-S3?" sets two terms side by side, and the services that these have in their names only by that. */
function comparisonOrTerms(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[], topic: Topic): Intent | null {
  const terms = sideBySide(seen);
  return terms.length > 0 ? { kind: 'term', concepts: terms, asks: [] } : comparison(lexicon, seen, asks, topic);
}

/** "What when it is a container image?": what a thread goes on with is no term. */
const termBesides = (seen: Sighting, { asks, services }: Topic, who: boolean) =>
  asks.length > 0 && turns.goesOn.test(seen.line) ? null : termOf(seen, who, services.length > 0);

function incident(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[]): Intent | null {
  const { incidents, services, conditions, presumes } = seen;
  const [first] = incidents;
  if (first === undefined || !meansIncident(lexicon, seen, asks, first)) return null;
  if (services.length === 0 && asksWho(seen) && pointsAtUnnamed(seen)) return null;
  // "The backdoor, on Fargate's host side": of machines and images only the machines.
  if (
    services.length > 0 &&
    turns.namesHost.test(seen.line) &&
    patched.has(lexicon.data.incidents[first]?.layer ?? 'data')
  )
    return null;
  return { kind: 'incident', incident: first, services: happenedOn(lexicon, services, first), conditions, presumes };
}

/** "Our access key is on GitHub": keys, roles and logins are IAM's where no service is named. */
function happenedOn({ data }: Lexicon, services: readonly ServiceId[], incident: string): readonly ServiceId[] {
  const { layer, duty } = data.incidents[incident] ?? {};
  const isItsOwn = layer === 'identity-access' && duty !== undefined && data.services.get(identities)?.duties[duty];
  return services.length === 0 && isItsOwn ? [identities] : services;
}

/** "kafka upgrades, who?": AWS's service or a Kafka of one's own? Where that changes the answer, it is asked back. */
function selfRun(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[]): Intent | null {
  const { data } = lexicon;
  const [ask] = asks;
  const own = data.services.get(ownMachine);
  const managed = isProductAlone(seen) ? data.services.get(seen.services[0] as ServiceId) : undefined;
  if (!ask || !own || !managed || managed.id === managedKubernetes || says(seen.line, 'managedOne')) return null;
  const [here, there] = [managed, own].map((service) => factOf(data, service, ask.layer, ask.duty).who);
  return here === there ? null : { kind: 'clarify', missing: 'service', services: [managed.id, own.id], asks };
}

/** A name of two services: where they differ, it must be asked which is meant. */
function ownerOfEither(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[]): Intent | null {
  const { either } = seen.mentions;
  if (either.length < 2) return null;
  const intent = ownerIntent(lexicon, { ...seen, services: either }, asks);
  // "NAT: theirs or ours?": by the name alone nothing is asked for.
  const [best] = seen.readings;
  const byName = best?.places.every((at) => Object.hasOwn(twofold, textAt(seen.tokens, at))) === true;
  const alike =
    asks.length > 0 &&
    !byName &&
    intent.kind === 'owner' &&
    intent.asks.every((ask) => commonOwner(lexicon.data, either, ask) !== 'depends');
  return alike ? intent : { kind: 'clarify', missing: 'service', services: either, asks: byName ? [] : asks };
}

/** All that there is on a service: it is asked for, or nothing else is said. */
function everything(seen: Sighting): Intent | null {
  const { line, tokens, mentions, services, readings } = seen;
  const allOfIt = says(line, 'allOf') && services.length > 0 && besidesNames(seen).length === 0;
  // "Secrets Manager?": a name and nothing else.
  const [only] = mentions.services;
  const nameAlone = only !== undefined && only.from === 0 && only.to === tokens.length;
  // "SCPs?", "DAGs?" after MWAA: a thing of the service is named, and the service by it.
  const thing = (only?.by === 'weak' || only?.thing === true) && readings[0]?.whole === true && isEnough(readings[0]);
  if (!allOfIt && !(nameAlone && !thing && sureness(seen) < bar.thing)) return null;
  return { kind: 'overview', services, side: 'both' };
}
