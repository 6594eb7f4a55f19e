import { commonOwner, factOf, type ServiceId } from '../dataset/dataset.ts';
import { type Cue, cues, turns, workloads } from '../languages/en/cues.ts';
import {
  afterAws,
  defining,
  destinations,
  determiners,
  lists,
  occasions,
  pointers,
  whoWords,
} from '../languages/en/words.ts';
import { asksOf, isEnough } from './asks.ts';
import { halfOf } from './half.ts';
import type { Aim, Ask, Intent, Side, Topic, Unknown, Workload } from './intent.ts';
import { askOf, type Lexicon } from './lexicon.ts';
import { says } from './says.ts';
import type { Sighting } from './sighting.ts';
import { standingOf } from './standing.ts';
import type { Token } from './tokens.ts';

export const workloadOf = (line: string): Workload => workloads.find(([, words]) => words.test(line))?.[0] ?? 'any';

export const aimOf = (line: string): Aim => (says(line, 'control') ? 'control' : 'least');

export function sideOf(line: string): Side {
  const ours = says(line, 'sideCustomer');
  const theirs = says(line, 'sideAws');
  return ours === theirs ? 'both' : ours ? 'customer' : 'aws';
}

/** "Alibaba ECS": another cloud's service of the same name. */
function foreign({ line, mentions, tokens }: Sighting): boolean {
  if (!says(line, 'cloud') || turns.aws.test(line)) return false;
  return mentions.services.every(({ from }) =>
    cues.cloud.test(
      tokens
        .slice(Math.max(0, from - 3), from + 1)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
}

/** "gp2 burst credits", "Block Public Access": the word that would lead outside is part of a thing of ours. */
function partOfThing({ line, readings, conceptPlaces }: Sighting, cue: Cue): boolean {
  const found = cues[cue].exec(line);
  if (!found) return false;
  const at = line.slice(0, found.index + found[0].length).split(' ').length - 1;
  if (conceptPlaces.has(at)) return true;
  return readings.some(({ whole, score, places }) => {
    const from = Math.min(...places);
    const beside = places.length > 1 && Math.max(...places) - from < places.length + 1;
    return whole && score >= thing && beside && places.includes(at);
  });
}

/** How sure a thing's name must be for its words to mean nothing else. */
const thing = 5;

/** Questions that are not about who has what, whatever they name. */
function outsideOf(seen: Sighting, who: boolean): Unknown | null {
  const { line } = seen;
  const leads = (cue: Cue) => says(line, cue) && !who && !partOfThing(seen, cue);
  if (says(line, 'injection') || (says(line, 'commands') && seen.mentions.services.length === 0)) return 'outside';
  const asksOwner = says(line, 'asksOwner') || says(line, 'usOrThem') || says(line, 'wholly');
  if (!asksOwner && says(line, 'feature')) return 'limit';
  if (!asksOwner && says(line, 'state')) return 'state';
  if (!asksOwner && says(line, 'request') && !says(line, 'overview') && !says(line, 'services')) return 'action';
  if (foreign(seen)) return 'other cloud';
  if (says(line, 'otherCloud') && !seen.mentions.services.some(({ by }) => by === 'name')) return 'other cloud';
  if (leads('price') && !says(line, 'notPrice')) return 'price';
  if (says(line, 'howTo') && !who && !says(line, 'wholly')) return 'how-to';
  const named = seen.readings[0]?.whole === true && seen.readings[0].score >= 6;
  if (says(line, 'limit') && !who && (says(line, 'asksValue') || !(named || partOfThing(seen, 'limit'))))
    return 'limit';
  if (says(line, 'trouble') && !who) return 'how-to';
  if (leads('action')) return 'action';
  return null;
}

/** "who owns OS patching on AWS CloudToaster": a capital, after AWS or Amazon or at the end of "on ...", that is no word of ours. */
function madeUpService(lexicon: Lexicon, seen: Sighting): boolean {
  if (seen.services.length > 0) return false;
  return seen.tokens.some(({ text, at, capital }) => {
    const before = seen.tokens[at - 1]?.text;
    if (
      !(before === 'aws' || before === 'amazon') ||
      text.length < 3 ||
      seen.tokens[at - 1]?.clause !== seen.tokens[at]?.clause
    )
      return false;
    if (lexicon.spelling.known(text) && !capital) return false;
    return capital ? !lexicon.rarity.has(seen.tokens[at]?.stem ?? '') && !afterAws.has(text) : true;
  });
}

function impliedAsks(lexicon: Lexicon, seen: Sighting): Ask[] {
  if (!says(seen.line, 'patches')) return [];
  const layers: readonly string[] = ['operating-system', 'platform-software'];
  const [service] = seen.services;
  const entry = service === undefined ? undefined : lexicon.data.services.get(service);
  if (!entry) return askOf(lexicon.data, 'patch-management') ? [askOf(lexicon.data, 'patch-management') as Ask] : [];
  const asks = layers.flatMap((id) => askOf(lexicon.data, id) ?? []);
  const [os, platform] = asks.map((ask) => entry.layers[ask.layer].who);
  if (os === 'absent') return asks.slice(1);
  return os === platform ? asks : asks.slice(0, 1);
}

/** The services named, or the one and the machine that something of one's own would run on, in the question's order: "Grafana on a VM", "a home-grown NFS server". */
export function alternatives(lexicon: Lexicon, { line, services, mentions }: Sighting): readonly ServiceId[] {
  const [only] = services;
  const own = services.length === 1 && says(line, 'ownOne') ? cues.ownOne.exec(line) : null;
  if (only === undefined || own === null || only === 'ec2' || !lexicon.data.services.has('ec2')) return services;
  const at = line.slice(0, own.index).split(' ').length - 1;
  return at < (mentions.services[0]?.from ?? 0) ? ['ec2', only] : [only, 'ec2'];
}

/** What may be chosen: the services named, those of the thread, or the ways to run a product ("which Kafka option"). */
export function optionsOf(lexicon: Lexicon, seen: Sighting, topic: Topic): readonly ServiceId[] {
  const services = alternatives(lexicon, seen);
  if (services.length > 1) return services;
  const [only] = services;
  if (only === undefined) return topic.among.length > 1 ? topic.among : [];
  const { mentions } = seen;
  if (!mentions.services.every(({ by }) => by === 'product')) return [];
  const variants = [...lexicon.data.services.values()]
    .filter(({ variantOf }) => variantOf === only)
    .map(({ id }) => id);
  return [...new Set([only, ...variants, 'ec2'])];
}

/** A question that stands on its own. `asked`: what a thread adds is already in `seen`. */
export function intentOf(lexicon: Lexicon, seen: Sighting, topic: Topic): Intent {
  const { line } = seen;
  if (line === '' || says(line.replace(cues.greeting, ''), 'helpUse')) return { kind: 'help', about: 'use' };
  if (
    seen.services.length === 0 &&
    seen.readings.filter(isEnough).every(({ score }) => score < 9) &&
    says(line, 'helpData')
  )
    return { kind: 'help', about: 'data' };
  const who = asksWho(seen);
  const asks = asksOf(seen.readings, seen.tokens);
  const outside = outsideOf(seen, who);
  if (outside) return { kind: 'unknown', why: outside, services: seen.services, asks };
  const named = seen.services;
  if (madeUpService(lexicon, seen)) return { kind: 'unknown', why: 'no such service', services: [], asks };
  const several = named.length > 1 || workloadOf(line) !== 'any' || turns.options.test(line);
  // "Do we patch it, or is it hands off?" asks of one service who.
  const ofOne = named.length === 1 && seen.presumes !== null && says(line, 'yesNoStart');
  if (several && !ofOne && !turns.whoElse.test(line) && (says(line, 'choose') || says(line, 'control'))) {
    return {
      kind: 'choose',
      services: optionsOf(lexicon, seen, topic),
      workload: workloadOf(line),
      aim: aimOf(line),
      asks: asks.slice(0, 1),
    };
  }
  if (seen.pairs) {
    const each = seen.pairs.map(({ ask }) => ask);
    const { conditions, presumes } = seen;
    const paired = { services: seen.pairs.map(({ service }) => service), asks: each, each };
    return { kind: 'owner', ...paired, conditions, presumes, half: halfOf(lexicon, seen, each[0]) };
  }
  const compared = comparison(lexicon, seen, asks, topic);
  if (compared) return compared;
  const term = termOf(lexicon, seen, who);
  if (term) return term;
  const incident = seen.incidents[0];
  if (incident !== undefined && meansIncident(lexicon, seen, asks, incident))
    return { kind: 'incident', incident, services: named, conditions: seen.conditions, presumes: seen.presumes };
  const run = selfRun(lexicon, seen, asks);
  if (run) return run;
  const { either } = seen.mentions;
  if (either.length > 1)
    // Whichever is meant, the answer is the same.
    return asks[0] && commonOwner(lexicon.data, either, asks[0]) !== 'depends'
      ? ownerIntent(lexicon, { ...seen, services: either }, asks)
      : { kind: 'clarify', missing: 'service', services: either, asks };
  // "Secrets Manager?": a name and nothing else.
  const [only] = seen.mentions.services;
  const nameAlone = only !== undefined && only.from === 0 && only.to === seen.tokens.length;
  const besides = seen.tokens.filter(({ at }) => !seen.mentions.taken.has(at));
  const allOfIt = says(line, 'allOf') && besides.every(({ text }) => lexicon.stopwords.has(text)) && named.length > 0;
  if (allOfIt || (nameAlone && (seen.readings[0]?.score ?? 0) < thing))
    return { kind: 'overview', services: named, side: 'both' };
  return ownerIntent(lexicon, seen, asks);
}

/** Who it is that ... or whose: said, presumed, or given to choose from. */
const asksWho = ({ line, presumes }: Sighting) => says(line, 'who') || presumes !== null || says(line, 'usOrThem');

/** Who has what is asked for. */
export function ownerIntent(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[]): Intent {
  const who = asksWho(seen);
  return seen.services.length > 0 ? withServices(lexicon, seen, asks, who) : withoutServices(lexicon, seen, asks, who);
}

/**
 * "kafka upgrades, who?": AWS's service or a Kafka of one's own? Where that changes the answer, it is asked back.
 */
function selfRun(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[]): Intent | null {
  const [ask] = asks;
  const own = lexicon.data.services.get('ec2');
  if (
    !ask ||
    !own ||
    says(seen.line, 'managedOne') ||
    seen.services.length !== 1 ||
    seen.mentions.services.length !== 1 ||
    !seen.mentions.services.every(({ by }) => by === 'product')
  )
    return null;
  const managed = lexicon.data.services.get(seen.services[0] as ServiceId);
  if (
    !managed ||
    managed.id === 'eks' ||
    factOf(lexicon.data, managed, ask.layer, ask.duty).who === factOf(lexicon.data, own, ask.layer, ask.duty).who
  )
    return null;
  return { kind: 'clarify', missing: 'service', services: [managed.id, own.id], asks };
}

function comparison(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[], topic: Topic): Intent | null {
  const { line } = seen;
  const services = alternatives(lexicon, seen);
  const pointed = services.length === 0 && says(line, 'compare') && turns.pointsAtSome.test(line);
  const list = services.length > 1 ? services : pointed ? topic.among : [];
  if (list.length < 2) return null;
  const move = says(line, 'move');
  const gains = says(line, 'gains');
  const compares = says(line, 'compare') || onlyNames(seen) || turns.either.test(line);
  if (!(compares || (move && (gains || turns.from.test(line))) || gains)) return null;
  if (asksOneThing(seen) && asks.length > 0) return null;
  return comparing(seen, list);
}

/** "Beanstalk / App Runner / Fargate": names side by side and nothing else. */
const onlyNames = ({ mentions, tokens }: Sighting) =>
  tokens.some(({ at, apart, joined }) => (apart || joined) && mentions.services.some(({ from }) => from === at)) &&
  tokens.every(({ at, text }) => mentions.taken.has(at) || lists.has(text));

/** All of some services set side by side; or what a move from the first to the last changes. */
export const comparing = ({ line }: Sighting, services: readonly ServiceId[]): Intent => ({
  kind: 'compare',
  services: orderedForMove(line, services),
  asks: [],
  move: says(line, 'move') && !turns.versus.test(line),
});

/** "fargate or lambda: who patches the OS?" asks one thing of each; "who does what on ..." asks for everything. */
function asksOneThing({ line, readings, presumes }: Sighting): boolean {
  const best = readings[0];
  const forWhat = turns.forWhat.test(line);
  const asked = says(line, 'asksOwner') || presumes !== null;
  const bar = says(line, 'ofEach') ? 2 : asked ? 6 : 11;
  return best?.whole === true && best.score >= bar && !forWhat && !says(line, 'gains');
}

/** "to EKS from kubeadm": what is left comes first. */
function orderedForMove(line: string, services: readonly ServiceId[]): readonly ServiceId[] {
  return turns.toFrom.test(line) && !turns.fromTo.test(line) && services.length === 2
    ? [...services].reverse()
    : services;
}

/** Concepts whose words every overview uses: "tell me about KMS's shared responsibility" is about KMS. */
const modelItself: ReadonlySet<string> = new Set([
  'shared-responsibility-model',
  'security-of-the-cloud',
  'security-in-the-cloud',
  'how-much-can-we-secure',
  'customer-specific-controls',
  'shared-controls',
]);

/**
 * A term is asked for its meaning, or stands alone ("FedRAMP?"). Alone, the name of a duty ("data classification") asks who has
 * it, as an exam does.
 */
function termOf(lexicon: Lexicon, seen: Sighting, who: boolean): Intent | null {
  const { line, tokens } = seen;
  const defined = seen.concepts.length === 0 ? calledIn(seen, says(line, 'meaning')) : [];
  if (defined.length > 0 && !says(line, 'wholly')) return { kind: 'term', concepts: defined, asks: [] };
  const { concepts } = seen;
  if (concepts.length === 0 || (seen.services.length > 0 && concepts.every((id) => modelItself.has(id)))) return null;
  // "Serverless" in "OpenSearch Serverless" is part of a name.
  const inNames = [...seen.conceptPlaces].every((at) => seen.mentions.taken.has(at));
  const besides = tokens.filter(({ at, text }) => !seen.mentions.taken.has(at) && !lexicon.stopwords.has(text));
  if (seen.services.length > 0 && inNames && !says(line, 'meaning') && (besides.length > 2 || says(line, 'overview')))
    return null;
  // "Does Audit Manager mean that AWS certifies us?"
  if (seen.services.length > 0 && inNames && seen.presumes !== null && says(line, 'yesNoStart')) return null;
  if (seen.services.length > 0 && says(line, 'wholly') && !says(line, 'meaning')) return null;
  const owner = turns.owner.test(line) || seen.presumes !== null || says(line, 'usOrThem');
  const asksMeaning = says(line, 'meaning') ? !turns.whoDoes.test(line) : says(line, 'term') && !owner;
  const content = tokens.filter(({ text }) => !lexicon.stopwords.has(text));
  const alone =
    content.length <= 3 &&
    seen.services.length === 0 &&
    !(who && owner) &&
    seen.conceptPlaces.size >= content.length &&
    !namesAsk(seen, content);
  if (!asksMeaning && !alone) return null;
  return { kind: 'term', concepts: concepts.slice(0, 3), asks: [] };
}

/**
 * The terms by words that are also other things, where their meaning is asked for: right after "what is" or "explain"; anywhere,
 * where the whole question is known to be about a meaning.
 */
export function calledIn({ called, tokens }: Sighting, anywhere: boolean): readonly string[] {
  const longest = [...called].sort((a, b) => b.to - b.from - (a.to - a.from));
  const asked = longest.filter(({ from }) => {
    const at = determiners.has(tokens[from - 1]?.text ?? '') ? from - 1 : from;
    const [earlier, before] = [tokens[at - 2]?.text ?? '', tokens[at - 1]?.text ?? ''];
    return anywhere || defining.has(before) || (earlier === 'what' && (before === 'is' || before === 'are'));
  });
  return [...new Set(asked.flatMap(({ meaning }) => meaning))].slice(0, 3);
}

/** How sure a thing must be that stands alone to be asked for, and not for its meaning. */
const namely = 4;

/** "Host operating system", "service control policies": a term, and a thing that somebody has: as an exam does, that is asked. */
function namesAsk({ readings }: Sighting, content: readonly Token[]): boolean {
  const [best] = readings;
  const named = new Set(readings.filter((one) => one.whole && isEnough(one)).flatMap(({ places }) => places));
  return best?.whole === true && best.score >= namely && content.every(({ at }) => named.has(at));
}

/** The weight of a name like "dirty pipe", which says by itself that something is wrong. */
const telling = 6;
/** How sure a thing of the main clause must be to be asked about before the incident of a clause beside it. */
const surely = 5;
/** What two words that an incident shares with others weigh. */
const faint = 4.5;
/** How much surer than the incident a thing must be named for the thing to be asked about. */
const surer = 3;
/** Where a question names one of these, the fault is there, whatever the incident's class says. */
const components: ReadonlySet<string> = new Set([
  'operating-system',
  'platform-software',
  'container',
  'application',
  'virtualization',
  'hardware',
  'facilities',
  'control-plane',
]);

/** "Spare capacity for a host failure", "credits after an outage": what something is for or comes after, not what has happened. */
function isOccasion({ tokens, incidentPlaces }: Sighting): boolean {
  const first = Math.min(...incidentPlaces);
  return [1, 2].some((back) => occasions.has(tokens[first - back]?.text ?? ''));
}

/** "A power cut took the zone. Getting the generators going, who does that?": what has happened is told, what is asked comes after it. */
function toldBefore({ tokens, incidentPlaces, presumes }: Sighting, places: readonly number[]): boolean {
  const clauseOf = (at: number | undefined) => (at === undefined ? 0 : (tokens[at]?.clause ?? 0));
  const who = tokens.findLast(({ text }) => whoWords.has(text));
  const asking = who?.clause ?? (presumes === null ? undefined : tokens.at(-1)?.clause);
  return (
    asking !== undefined &&
    incidentPlaces.every((at) => clauseOf(at) < asking) &&
    places.every((at) => clauseOf(at) === asking)
  );
}

/** An incident's words, unless the question names a duty more precisely than the incident does. */
function meansIncident(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[], incident: string): boolean {
  const known = lexicon.data.incidents[incident];
  const best = seen.readings[0];
  if (!known || !best || asks.length === 0) return true;
  const eventful = says(seen.line, 'events');
  // The incident's words are all part of what is asked for ("DDoS protection"), and nothing has happened.
  // Words that are part of what is asked for ("DDoS protection") name no incident by themselves.
  const apart = seen.incidentPlaces.some((at) => !best.places.includes(at));
  // One word of the thing that was hit ("40 GPU instances") is no question about it.
  const bar = best.places.length === 1 ? Math.min(faint, best.score) : Math.max(telling, best.score);
  if (!eventful && best.whole && !(apart && seen.incidentWeight >= bar)) return false;
  // "the capacity that absorbs attacks": the capacity is asked about.
  const standing = standingOf(seen.tokens);
  const main = seen.readings.find(({ whole, places }) => whole && places.length > 0 && standing(places) === 1);
  if (
    main &&
    isEnough(main) &&
    main.score > surely &&
    (standing(seen.incidentPlaces) < 1 || isOccasion(seen) || toldBefore(seen, main.places)) &&
    !seen.incidentPlaces.some((at) => main.places.includes(at))
  )
    return false;
  if (best.ask.layer === known.layer || known.duty === best.ask.duty) return true;
  if (best.whole && best.places.length > 1 && best.score >= seen.incidentWeight * surer) return false;
  return !(
    best.whole &&
    best.score > (best.places.length === 1 ? Math.max(6, seen.incidentWeight) : 6) &&
    components.has(best.ask.layer)
  );
}

/** Below this, a reading must account for a quarter of what was said. */
const sure = 3.2;

/** One common word of many: whatever is answered would be an answer to another question. */
function isGuess(lexicon: Lexicon, seen: Sighting): boolean {
  const best = seen.readings[0];
  if (!best || best.score >= sure) return false;
  const content = seen.tokens.filter(
    ({ at, text }) => !seen.mentions.taken.has(at) && !lexicon.stopwords.has(text) && !lexicon.conversational.has(text),
  );
  return content.length > 2 && best.places.length * 4 <= content.length;
}

/** How sure an ask must be to be what "who is responsible" asks about. */
const weakly = 3.6;

function withServices(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[], who: boolean): Intent {
  const { services, conditions, presumes, line } = seen;
  // Patching of a service is its operating system's and its platform's, not the model's paragraph on patch management.
  const unspecific = asks.length === 0 || (asks.length === 1 && asks[0]?.duty === 'patch-management');
  const implied = unspecific ? impliedAsks(lexicon, seen) : [];
  const all = implied.length > 0 ? implied : asks;
  const overview = says(line, 'overview') && !turns.whoOfOne.test(line);
  // "security patches are missing now, responsible?" asks for the patches, not for everything.
  const onlyWho = says(line, 'responsible') && !cues.overview.test(line.replace(/\bresp\w*/g, ''));
  const weakAsk = asks.length === 0 || (seen.readings[0]?.score ?? 0) < (onlyWho ? weakly : 6);
  const wholly = says(line, 'wholly') && (seen.readings[0]?.score ?? 0) < 10 && !turns.whoActs.test(line);
  if (!wholly && !overview && all.length > 0 && implied.length === 0 && isGuess(lexicon, seen)) {
    return { kind: 'clarify', missing: 'layer', services, asks: seen.readings.slice(0, 3).map(({ ask }) => ask) };
  }
  if (all.length === 0 || wholly || (overview && weakAsk)) {
    const content = seen.tokens.filter(({ at, text }) => !seen.mentions.taken.has(at) && !lexicon.stopwords.has(text));
    if (!wholly && !who && !says(line, 'overview') && content.length > 3 && !says(line, 'secures')) {
      return {
        kind: 'unknown',
        why: 'not understood',
        services,
        asks: seen.readings.slice(0, 2).map(({ ask }) => ask),
      };
    }
    if (wholly) return { kind: 'overview', services, side: sideOf(line) };
    if (who && content.length > 2 && !says(line, 'overview') && !says(line, 'secures')) {
      const near = seen.readings.slice(0, 3).map(({ ask }) => ask);
      return { kind: 'clarify', missing: 'layer', services, asks: near };
    }
    return { kind: 'overview', services, side: sideOf(line) };
  }
  const one = all.length === 1 ? mainOf(lexicon, seen, all[0] as Ask) : null;
  if (one !== null) {
    const half = halfOf(lexicon, { ...seen, services: [one] }, all[0]);
    return { kind: 'owner', services: [one], asks: all, conditions, presumes, half };
  }
  return { kind: 'owner', services, asks: all, conditions, presumes, half: halfOf(lexicon, seen, all[0]) };
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
  const between = tokens.slice(first.to, second.from + 1);
  // "The audit and the slow query logs to CloudWatch": where they go to, not one of two.
  const goesTo = destinations.has(tokens[second.from - 1]?.text ?? '') && !says(line, 'move');
  if (!goesTo && between.some(({ text, apart, joined }) => apart || joined || lists.has(text))) return null;
  const beneath = named.find(
    ({ service, by }) =>
      service === 'ec2' || by === 'weak' || services.some((id) => data.services.get(id)?.variantOf === service),
  );
  return (beneath === first ? second : first).service;
}

/** A question without a service must be about the model: half of its content words, at least, are the model's. */
function covers(lexicon: Lexicon, seen: Sighting): boolean {
  const content = seen.tokens.filter(({ text }) => !lexicon.stopwords.has(text) && !text.endsWith('ly'));
  const known = content.filter(({ stem, at }) => lexicon.rarity.has(stem) || seen.conceptPlaces.has(at));
  return content.length < 2 || known.length * 2 >= content.length || (seen.readings[0]?.score ?? 0) > 12;
}

/** "Who is in charge of the updates there": what "there" is must be asked. */
const isVague = (lexicon: Lexicon, { tokens }: Sighting) =>
  tokens.some(({ text }) => pointers.has(text)) &&
  tokens.filter(({ text }) => !lexicon.stopwords.has(text)).length <= 2;

/** "Zone security, who takes care of it": it is what the question is headed by, and the same on every service. */
function pointsBack(lexicon: Lexicon, { tokens, readings }: Sighting, ask: Ask | undefined): boolean {
  if (ask === undefined || ask.duty === null || !lexicon.data.duties[ask.duty].everywhere) return false;
  const places = readings[0]?.places ?? [];
  return places.length > 0 && tokens.some(({ at, apart }) => apart && places.every((place) => place < at));
}

function withoutServices(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[], who: boolean): Intent {
  const { line, presumes } = seen;
  const general = says(line, 'general');
  if (asks.length === 0) {
    const implied = says(line, 'patches') && who && seen.tokens.length > 3 ? impliedAsks(lexicon, seen) : [];
    if (implied.length > 0 && general) return { kind: 'topic', asks: implied, presumes, general, half: null };
    if (who && (seen.tokens.length <= 6 || isVague(lexicon, seen)) && !says(line, 'outside'))
      return { kind: 'clarify', missing: 'both', services: [], asks: [] };
    return {
      kind: 'unknown',
      why: says(line, 'outside') ? 'outside' : 'not understood',
      services: [],
      asks: seen.readings.slice(0, 2).map(({ ask }) => ask),
    };
  }
  if (turns.points.test(line) && asks.length === 1 && asks[0]?.duty === 'patch-management' && !general)
    return {
      kind: 'clarify',
      missing: 'service',
      services: [],
      asks: askOf(lexicon.data, 'guest-os-patching') ? [askOf(lexicon.data, 'guest-os-patching') as Ask] : [],
    };
  if (!general && says(line, 'points') && seen.tokens.length < 12 && !pointsBack(lexicon, seen, asks[0]))
    return { kind: 'clarify', missing: 'service', services: [], asks: asks.slice(0, 1) };
  if (!covers(lexicon, seen)) return { kind: 'unknown', why: 'not understood', services: [], asks: asks.slice(0, 2) };
  if (says(line, 'outside') && (seen.readings[0]?.score ?? 0) < 8)
    return { kind: 'unknown', why: 'outside', services: [], asks: [] };
  // The principle has both halves, whatever it is called.
  return {
    kind: 'topic',
    asks,
    presumes,
    general: general || says(line, 'services'),
    half: general ? null : halfOf(lexicon, seen, asks[0]),
  };
}
