import { commonOwner } from '../dataset/dataset.ts';
import { turns } from '../languages/en/cues.ts';
import { asksOf, type Reading } from './asks.ts';
import { aimOf, alternatives, optionsOf, workloadOf } from './choice.ts';
import { comparing } from './comparison.ts';
import { besidesNames } from './content.ts';
import { halfOf } from './half.ts';
import { saysNothing } from './implied.ts';
import type { Intent, Topic, Unknown } from './intent.ts';
import { type Kind, kindOf, soundsLike } from './kind.ts';
import type { Lexicon } from './lexicon.ts';
import { ownerIntent, sideOf } from './owner.ts';
import { says } from './says.ts';
import { barAgain } from './scores.ts';
import type { Sighting } from './sighting.ts';
import { calledIn, headedBy } from './term.ts';
import { isBare, pointsAtUnnamed } from './vague.ts';

/** The question taken for another kind, or null where it has not what that kind needs. */
function asKind(lexicon: Lexicon, seen: Sighting, topic: Topic, kind: Kind): Intent | null {
  const { line, services, concepts } = seen;
  const asks = asksOf(seen.readings, seen.tokens, seen.services.length > 1);
  switch (kind) {
    case 'owner': {
      const intent = ownerIntent(lexicon, seen, asks);
      if (kindOf(intent) === 'owner') return intent;
      return services.length > 0 ? ownerOfLittle(lexicon, seen) : topicOfLittle(lexicon, seen);
    }
    case 'overview':
      return services.length === 0 ? null : { kind, services, side: sideOf(seen) };
    case 'compare': {
      const compared = alternatives(lexicon, seen);
      return compared.length > 1 ? comparing(seen, compared) : null;
    }
    case 'term': {
      const terms = concepts.length > 0 ? concepts.slice(0, 3) : calledIn(seen, true);
      return terms.length === 0 ? null : { kind, concepts: terms, asks: [] };
    }
    case 'choose': {
      const workload = workloadOf(line);
      const options = optionsOf(lexicon, seen, topic);
      if (options.length < 2 && workload === 'any') return null;
      return { kind, services: options, workload, aim: aimOf(line), asks: asks.slice(0, 1) };
    }
    case 'help':
      return { kind, about: says(line, 'helpData') ? 'data' : 'use' };
    case 'clarify': {
      // "Client side encryption, who does it": too little said only where no thing is named by words of its own.
      const [best] = seen.readings;
      if (best?.whole && best.places.length > 1 && best.score >= barAgain.plain) return null;
      // "SQS OS updates: us or AWS?": the service has no ways of running that would have to be asked for, or all are alike in it.
      const [only] = services;
      const named =
        services.length === 1 && seen.mentions.services.every(({ by }) => by === 'name' || by === 'ordinary');
      const ways = named ? [only as string, ...(lexicon.data.services.get(only as string)?.variants ?? [])] : [];
      const alike = best?.whole && ways.length > 0 && commonOwner(lexicon.data, ways, best.ask) !== 'depends';
      if (alike && best.score >= barAgain.clear && !turns.unsure.test(line)) return null;
      return { kind, missing: services.length > 0 ? 'layer' : 'both', services, asks: asks.slice(0, 3) };
    }
    case 'unknown':
      return { kind, why: says(line, 'howTo') ? 'how-to' : 'outside', services, asks: asks.slice(0, 2) };
    default:
      return kind satisfies never;
  }
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
  const best = whole ?? readings.find((one) => one.score >= barAgain.faint && leansTo(lexicon, seen, one));
  if (says(line, 'wholly') || !best) return null;
  return { kind: 'owner', services, asks: [best.ask], conditions, presumes, half: halfOf(lexicon, seen, best.ask) };
}

/** The same without a service: more must be said, and the side must fit. */
function topicOfLittle(lexicon: Lexicon, seen: Sighting): Intent | null {
  const best = seen.readings.find(
    (one) =>
      (one.score >= barAgain.some && leansTo(lexicon, seen, one)) ||
      (one.whole && one.score >= barAgain.few && leansTo(lexicon, seen, one, surely)) ||
      (one.whole && saysAll(lexicon, seen, one)),
  );
  if (says(seen.line, 'wholly') || !best) return null;
  const { ask } = best;
  return { kind: 'topic', asks: [ask], presumes: seen.presumes, general: false, half: halfOf(lexicon, seen, ask) };
}

/** "Is security on AWS all AWS's job?": besides the thing nothing is said but who has it. */
function saysAll(lexicon: Lexicon, { tokens }: Sighting, { places }: Reading): boolean {
  return tokens.every(({ text, at }) => places.includes(at) || saysNothing(lexicon, text));
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

/** Reasons that are told by names and whole sentences: nothing that single words could mend. */
const settled: ReadonlySet<Unknown> = new Set(['no such service', 'other cloud', 'state']);

/**
 * A second thought: where the wording is of quite another kind than the rules took it for, and the question has what that kind
 * needs, it is that. Measured on questions that nobody had looked at, this mends three of four that it changes.
 */
export function reconsidered(lexicon: Lexicon, seen: Sighting, topic: Topic, ruled: Intent): Intent {
  if (ruled.kind === 'help' || (ruled.kind === 'unknown' && settled.has(ruled.why))) return ruled;
  if (ruled.kind === 'unknown' && ruled.why === 'limit' && turns.limitOnly.test(seen.line)) return ruled;
  if (says(seen.line, 'injection') || says(seen.line, 'commands')) return ruled;
  // "All of Secrets Manager", "Beanstalk / App Runner": nothing but names is said.
  const besides = besidesNames(lexicon, seen);
  if ((ruled.kind === 'overview' || ruled.kind === 'compare') && besides.length === 0) return ruled;
  // "Log4shell", "MongoBleed on our cluster": the name says what has happened, in whatever words.
  if (ruled.kind === 'incident' && besides.every(({ at }) => seen.incidentPlaces.includes(at))) return ruled;
  // "Inherited controls?", "hypervisor?": a term and nothing else.
  const bareTerm = seen.tokens.at(-1)?.asked === true && seen.tokens.every(({ at }) => seen.conceptPlaces.has(at));
  if (ruled.kind === 'term' && (bareTerm || headedBy(seen, false).length > 0)) return ruled;
  const inThread = topic.services.length > 0 || topic.asks.length > 0;
  const kind = soundsLike(lexicon, seen, inThread, kindOf(ruled));
  // "The hosts our containers run on": ECS's, Fargate's or EKS's?
  if (ruled.kind === 'clarify' && kind === 'owner' && seen.mentions.either.length > 1) return ruled;
  // "The queue is down, who fixes it": it must be asked whose queue that is.
  if (ruled.kind === 'clarify' && kind === 'unknown' && pointsAtUnnamed(lexicon, seen)) return ruled;
  // "Logs. us?": of what is asked back, however much it sounds like a question for an owner.
  if (ruled.kind === 'clarify' && kind === 'owner' && ruled.asks[0] && isBare(lexicon, seen, ruled.asks[0]))
    return ruled;
  // "Tell me about serverless": who has nothing to say but a term does not ask for a thing outside.
  const onlyTerm = seen.services.length === 0 && besides.every(({ at }) => seen.conceptPlaces.has(at));
  if (ruled.kind === 'term' && kind === 'unknown' && onlyTerm) return ruled;
  // "Ransomware hit our RDS, who has to do what": what has happened is said.
  const happened = says(seen.line, 'events') || (says(seen.line, 'term') && says(seen.line, 'who'));
  if (ruled.kind === 'incident' && kind === 'overview' && happened) return ruled;
  return kind === kindOf(ruled) ? ruled : (asKind(lexicon, seen, topic, kind) ?? ruled);
}
