import { commonOwner, factOf, type ServiceId } from '../dataset/dataset.ts';
import { cues, turns } from '../languages/en/cues.ts';
import {
  aParticular,
  destinations,
  lists,
  partsOfMany,
  pointers,
  quantifiers,
  unnamed,
  whoWords,
} from '../languages/en/words.ts';
import { asksOf, isEnough } from './asks.ts';
import { aimOf, optionsOf, workloadOf } from './choice.ts';
import { comparison } from './comparison.ts';
import { halfOf } from './half.ts';
import { meansIncident } from './incidents.ts';
import type { Ask, Intent, Side, Topic } from './intent.ts';
import { askOf, type Lexicon } from './lexicon.ts';
import { madeUpService, outsideOf, thing } from './outside.ts';
import { says } from './says.ts';
import type { Sighting } from './sighting.ts';
import { termOf } from './term.ts';

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

/** A question that stands on its own. `asked`: what a thread adds is already in `seen`. */
export function intentOf(lexicon: Lexicon, seen: Sighting, topic: Topic): Intent {
  const { line } = seen;
  const greeted = says(line, 'greeting') ? line.replace(cues.greeting, '') : line;
  if (line === '' || says(greeted, 'helpUse')) return { kind: 'help', about: 'use' };
  if (
    seen.services.length === 0 &&
    seen.readings.filter(isEnough).every(({ score }) => score < 9) &&
    says(line, 'helpData')
  )
    return { kind: 'help', about: 'data' };
  const who = asksWho(seen);
  const asks = asksOf(seen.readings, seen.tokens, seen.services.length > 1);
  const outside = outsideOf(seen, who);
  if (outside) return { kind: 'unknown', why: outside, services: seen.services, asks };
  const named = seen.services;
  if (madeUpService(lexicon, seen)) return { kind: 'unknown', why: 'no such service', services: [], asks };
  const several = () => named.length > 1 || workloadOf(line) !== 'any' || turns.options.test(line);
  // "Do we patch it, or is it hands off?" asks of one service who.
  const ofOne = named.length === 1 && seen.presumes !== null && says(line, 'yesNoStart');
  if ((says(line, 'choose') || says(line, 'control')) && !ofOne && several() && !turns.whoElse.test(line)) {
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
  // "What when it is a container image?": what a thread goes on with is no term.
  const goesOn = topic.asks.length > 0 && turns.goesOn.test(line);
  const term = goesOn ? null : termOf(lexicon, seen, who);
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
    if (wholly) return { kind: 'overview', services, side: sideOf(seen) };
    if (who && content.length > 2 && !says(line, 'overview') && !says(line, 'secures')) {
      const near = seen.readings.slice(0, 3).map(({ ask }) => ask);
      return { kind: 'clarify', missing: 'layer', services, asks: near };
    }
    return { kind: 'overview', services, side: sideOf(seen) };
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
  // "Moving MySQL from EC2 to RDS, who patches afterwards": where it goes.
  if (says(line, 'move') && turns.afterwards.test(line))
    return (turns.toFrom.test(line) && !turns.fromTo.test(line) ? first : second).service;
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

/** "Who patches the queue?": whose queue it is must be asked, unless the queue is what is asked about. */
export function pointsAtUnnamed(lexicon: Lexicon, { tokens, readings }: Sighting): boolean {
  const content = tokens.filter(({ text }) => !lexicon.stopwords.has(text));
  const told = new Set(readings[0]?.places);
  return (
    content.length <= 4 &&
    tokens.some(
      ({ at, text }) =>
        aParticular.has(tokens[at - 1]?.text ?? '') && (partsOfMany.has(text) || (unnamed.has(text) && !told.has(at))),
    )
  );
}

/** Whoever has it depends on the service. */
function isOfMany(lexicon: Lexicon, { duty }: Ask): boolean {
  return duty === null || !lexicon.data.duties[duty].everywhere;
}

/** "Zone security, who takes care of it": it is what the question is headed by, and the same on every service. */
function pointsBack(lexicon: Lexicon, { tokens, readings }: Sighting, ask: Ask | undefined): boolean {
  if (ask === undefined || ask.duty === null || !lexicon.data.duties[ask.duty].everywhere) return false;
  const places = readings[0]?.places ?? [];
  return places.length > 0 && tokens.some(({ at, apart }) => apart && places.every((place) => place < at));
}

/** "Logs. us?", "is failover on us?": one everyday thing of many services, and nothing that says that all are meant. */
export function isBare(lexicon: Lexicon, { tokens }: Sighting, ask: Ask): boolean {
  const [one, more] = tokens.filter(({ text }) => !lexicon.stopwords.has(text));
  if (!tokens.some(({ text, asked }) => asked || whoWords.has(text))) return false;
  if (!one || more || tokens.some(({ text }) => quantifiers.has(text)) || !isOfMany(lexicon, ask)) return false;
  const { fact } = ask.duty === null ? lexicon.data.layers[ask.layer] : lexicon.data.duties[ask.duty];
  // What AWS has in general, it has nearly everywhere.
  return fact.who !== 'aws';
}

function withoutServices(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[], who: boolean): Intent {
  const { line, presumes } = seen;
  const general = says(line, 'general');
  if (!general && who && pointsAtUnnamed(lexicon, seen))
    return { kind: 'clarify', missing: asks.length > 0 ? 'service' : 'both', services: [], asks: asks.slice(0, 1) };
  // "Patching?": of what?
  const [, more] = seen.tokens.filter(({ text }) => !lexicon.stopwords.has(text));
  if (!who && !more && seen.tokens.at(-1)?.asked && asks[0] && seen.tokens.length < 3 && isOfMany(lexicon, asks[0]))
    return { kind: 'clarify', missing: 'service', services: [], asks: asks.slice(0, 1) };
  const list =
    turns.whichServices.test(line) && says(line, 'patches') ? askOf(lexicon.data, 'guest-os-patching') : null;
  if (list && (asks.length === 0 || asks[0]?.duty === 'patch-management'))
    return { kind: 'topic', asks: [list], presumes: null, general: true, half: null };
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
  if (!general && who && asks[0] && isBare(lexicon, seen, asks[0]))
    return { kind: 'clarify', missing: 'service', services: [], asks: asks.slice(0, 1) };
  if (!covers(lexicon, seen)) return { kind: 'unknown', why: 'not understood', services: [], asks: asks.slice(0, 2) };
  if (says(line, 'outside') && (seen.readings[0]?.score ?? 0) < 8)
    return { kind: 'unknown', why: 'outside', services: [], asks: [] };
  // The principle has both halves, whatever it is called.
  return {
    kind: 'topic',
    asks,
    presumes: turns.whichServices.test(line) ? null : presumes,
    general: general || says(line, 'services'),
    half: general ? null : halfOf(lexicon, seen, asks[0]),
  };
}
