import { commonOwner } from '../dataset/dataset.ts';
import { turns } from '../languages/en/cues.ts';
import type { Reading } from './asks.ts';
import { aimOf, alternatives, optionsOf, workloadOf } from './choice.ts';
import { comparing } from './comparison.ts';
import { halfOf } from './half.ts';
import { saysNothingBut } from './implied.ts';
import type { Ask, Intent, Topic } from './intent.ts';
import { type Kind, kindOf } from './kind.ts';
import type { Lexicon } from './lexicon.ts';
import { asOfService, ownerIntent, sideOf } from './owner.ts';
import { says } from './says.ts';
import { barAgain } from './scores.ts';
import type { Sighting } from './sighting.ts';
import { calledIn } from './term.ts';

/** What a question is taken for another kind by. */
type Material = {
  readonly lexicon: Lexicon;
  readonly seen: Sighting;
  readonly topic: Topic;
  readonly asks: readonly Ask[];
};

function asOwner({ lexicon, seen, asks }: Material): Intent | null {
  const intent = ownerIntent(lexicon, seen, asks);
  if (kindOf(intent) === 'owner') return intent;
  return seen.services.length > 0 ? ownerOfLittle(lexicon, seen) : topicOfLittle(lexicon, seen);
}

const asOverview = ({ seen }: Material): Intent | null =>
  seen.services.length > 0 ? { kind: 'overview', services: seen.services, side: sideOf(seen) } : null;

function asComparison({ lexicon, seen }: Material): Intent | null {
  const compared = alternatives(lexicon, seen);
  return compared.length > 1 ? comparing(seen, compared) : null;
}

function asTerm({ seen }: Material): Intent | null {
  const concepts = seen.concepts.length > 0 ? seen.concepts.slice(0, 3) : calledIn(seen, true);
  return concepts.length > 0 ? { kind: 'term', concepts, asks: [] } : null;
}

function asChoice({ lexicon, seen, topic, asks }: Material): Intent | null {
  const workload = workloadOf(seen.line);
  const services = optionsOf(lexicon, seen, topic);
  if (services.length < 2 && workload === 'any') return null;
  return { kind: 'choose', services, workload, aim: aimOf(seen.line), asks: asks.slice(0, 1) };
}

const asHelp = ({ seen }: Material): Intent => ({ kind: 'help', about: says(seen.line, 'helpData') ? 'data' : 'use' });

function asAskedBack({ lexicon, seen, asks }: Material): Intent | null {
  const { services } = seen;
  if (saysEnough(lexicon, seen)) return null;
  return { kind: 'clarify', missing: services.length > 0 ? 'layer' : 'both', services, asks: asks.slice(0, 3) };
}

const asUnknown = ({ seen, asks }: Material): Intent => ({
  kind: 'unknown',
  why: says(seen.line, 'howTo') ? 'how-to' : 'outside',
  services: seen.services,
  asks: asks.slice(0, 2),
});

/** The question taken for each kind whatever the rules found, or null where it has not what that kind needs. */
export const takenFor: Readonly<Record<Kind, (material: Material) => Intent | null>> = {
  owner: asOwner,
  overview: asOverview,
  compare: asComparison,
  term: asTerm,
  choose: asChoice,
  help: asHelp,
  clarify: asAskedBack,
  unknown: asUnknown,
};

/** Nothing need be asked back: a thing is named so clearly, or so clearly enough for the one service it can be of. */
function saysEnough(lexicon: Lexicon, { line, readings, services, mentions }: Sighting): boolean {
  const [best] = readings;
  if (!best?.whole) return false;
  // "Client side encryption, who does it"
  if (best.places.length > 1 && best.score >= barAgain.plain) return true;
  // "SQS OS updates: us or AWS?": the service has no ways of running that would have to be asked for, or all are alike in it.
  const [only, other] = services;
  if (only === undefined || other !== undefined || best.score < barAgain.clear) return false;
  if (turns.unsure.test(line) || !mentions.services.every(({ by }) => by === 'name' || by === 'ordinary')) return false;
  const ways = [only, ...(lexicon.data.services.get(only)?.variants ?? [])];
  return commonOwner(lexicon.data, ways, best.ask) !== 'depends';
}

/** How much a question must sound like the side that has a thing, where little else speaks for it; surely; and like the other. */
const agreeing = 0.8;
const surely = 0.9;
const away = 0.1;

/** A question for an owner that says little of what: with a service, that little is enough. */
function ownerOfLittle(lexicon: Lexicon, seen: Sighting): Intent | null {
  const { line, services, conditions, presumes, readings } = seen;
  const whole = readings.find(
    (one) =>
      one.whole && one.score >= barAgain.little && (one.score >= barAgain.some || !leansAway(lexicon, seen, one)),
  );
  const best =
    whole ??
    readings.find((one) => one.score >= barAgain.faint && one.places.length > 0 && leansTo(lexicon, seen, one));
  if (says(line, 'wholly') || !best) return null;
  const asks = asOfService(lexicon, seen, [best.ask]);
  return { kind: 'owner', services, asks, conditions, presumes, half: halfOf(lexicon, seen, asks[0]) };
}

/** The same without a service: more must be said, and the side must fit. */
function topicOfLittle(lexicon: Lexicon, seen: Sighting): Intent | null {
  const best = seen.readings.find(
    (one) =>
      (one.score >= barAgain.some && leansTo(lexicon, seen, one)) ||
      (one.whole && one.score >= barAgain.few && leansTo(lexicon, seen, one, surely)) ||
      (one.whole && saysAll(seen, one)),
  );
  if (says(seen.line, 'wholly') || !best) return null;
  const { ask } = best;
  return { kind: 'topic', asks: [ask], presumes: seen.presumes, general: false, half: halfOf(lexicon, seen, ask) };
}

/** "Is security on AWS all AWS's job?": besides the thing nothing is said but who has it. */
function saysAll({ tokens }: Sighting, { places }: Reading): boolean {
  return saysNothingBut(tokens, ({ at }) => places.includes(at));
}

/** Whoever has it is who the question sounds like: two faint witnesses that agree. */
function leansTo(lexicon: Lexicon, seen: Sighting, { ask }: Reading, bar = agreeing): boolean {
  const who = commonOwner(lexicon.data, seen.services, ask);
  if (who === 'absent' || who === 'depends') return false;
  return seen.leaning[who] > bar || (who === 'shared' && halfOf(lexicon, seen, ask) !== null);
}

/** The question sounds like the other side, and surely. */
function leansAway(lexicon: Lexicon, seen: Sighting, { ask }: Reading): boolean {
  const who = commonOwner(lexicon.data, seen.services, ask);
  return (who === 'aws' || who === 'customer') && seen.leaning[who] < away;
}
