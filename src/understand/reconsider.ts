import { turns } from '../languages/en/cues.ts';
import { asksOf, sureness } from './asks.ts';
import { hasThingApart } from './comparison.ts';
import { besidesNames } from './content.ts';
import { partOfModel } from './half.ts';
import type { Intent, Topic, Unknown } from './intent.ts';
import { type Kind, kindOf, soundsLike } from './kind.ts';
import type { Lexicon } from './lexicon.ts';
import { isDutyFor } from './owner.ts';
import { endsAsking } from './places.ts';
import { says } from './says.ts';
import { barAgain } from './scores.ts';
import type { Sighting } from './sighting.ts';
import { takenFor } from './taken-for.ts';
import { headedBy } from './term.ts';
import type { Token } from './tokens.ts';
import { isBare, namesNothing, pointsAtUnnamed } from './vague.ts';

/** Reasons that are told by names and whole sentences: nothing that single words could mend. */
const settled: ReadonlySet<Unknown> = new Set(['no such service', 'uncovered', 'other cloud', 'state']);

/** What the rules found is told by names, by whole sentences or by all that is said: no wording makes it something else. `besides`: what is said besides the names of services. */
function isCertain(seen: Sighting, besides: readonly Token[], ruled: Intent): boolean {
  const { line, tokens, conceptPlaces, incidentPlaces } = seen;
  if (says(line, 'injection') || says(line, 'commands')) return true;
  switch (ruled.kind) {
    case 'help':
      return true;
    case 'unknown':
      return settled.has(ruled.why) || (ruled.why === 'limit' && turns.limitOnly.test(line));
    case 'overview':
      // "All of Secrets Manager", "what is ours on EC2, Lambda and RDS": nothing but names is said, and not both halves of several.
      return besides.length === 0 && (ruled.services.length < 2 || ruled.side !== 'both');
    case 'compare':
      // "Beanstalk / App Runner": nothing but names is said.
      return besides.length === 0;
    case 'incident':
      // "Log4shell", "MongoBleed on our cluster": the name says what has happened, in whatever words.
      return besides.every(({ at }) => incidentPlaces.includes(at));
    case 'topic':
      // "What is AWS responsible for?", and what is listed.
      return partOfModel(line) !== null || ruled.each === true;
    case 'term':
      // "Inherited controls?", "hypervisor?": a term and nothing else.
      return (
        (endsAsking(tokens) && tokens.every(({ at }) => conceptPlaces.has(at))) ||
        headedBy(seen, false).length > 0 ||
        partOfModel(line) === 'both'
      );
    default:
      return false;
  }
}

/** What the rules found holds against the kind that the question sounds like. */
function holdsAgainst(
  lexicon: Lexicon,
  seen: Sighting,
  besides: readonly Token[],
  ruled: Intent,
  heard: Kind,
): boolean {
  const { line, services, mentions, conceptPlaces, presumes } = seen;
  switch (ruled.kind) {
    case 'clarify': {
      // "Go with option two. Who then?": nothing is named that could be told.
      if (namesNothing(seen)) return true;
      // "The queue is down, who fixes it": it must be asked whose queue that is.
      if (heard === 'unknown') return pointsAtUnnamed(seen);
      // "The hosts our containers run on": ECS's, Fargate's or EKS's? "Logs. us?": of which service?
      const [ask] = ruled.asks;
      return heard === 'owner' && (mentions.either.length > 1 || (ask !== undefined && isBare(lexicon, seen, ask)));
    }
    case 'term':
      // "He said SCP twice": its meaning is asked for, and no owner.
      if (heard === 'owner') return turns.overheard.test(line) && presumes === null && !says(line, 'who');
      // "Tell me about serverless": who has nothing to say but a term does not ask for a thing outside.
      return heard === 'unknown' && services.length === 0 && besides.every(({ at }) => conceptPlaces.has(at));
    case 'incident':
      // "Ransomware hit our RDS, who has to do what": what has happened is said.
      if (heard === 'overview') return says(line, 'events') || (says(line, 'term') && says(line, 'who'));
      // "AZ down, whose fault?": a term says what it has happened to.
      return heard === 'clarify' && seen.incidentPlaces.some((at) => conceptPlaces.has(at));
    case 'owner':
      // "The responsibilities for backups on EFS": for that, not all of them.
      if (heard === 'overview') return isDutyFor(seen);
      // "Kafka upgrades, MSK vs MSK Serverless, one answer per flavour": one thing of each, not all of both.
      return heard === 'compare' && ((says(line, 'ofEach') && sureness(seen) >= barAgain.each) || hasThingApart(seen));
    default:
      return false;
  }
}

/**
 * A second thought: where the wording is of quite another kind than the rules took it for, and the question has what that kind
 * needs, it is that. Measured on questions that nobody had looked at, this mends three of four that it changes.
 */
export function reconsidered(lexicon: Lexicon, seen: Sighting, topic: Topic, ruled: Intent): Intent {
  const besides = besidesNames(seen);
  if (isCertain(seen, besides, ruled)) return ruled;
  const inThread = topic.services.length > 0 || topic.asks.length > 0;
  const heard = soundsLike(lexicon, seen, inThread, kindOf(ruled));
  if (heard === kindOf(ruled) || holdsAgainst(lexicon, seen, besides, ruled, heard)) return ruled;
  const asks = asksOf(seen.readings, seen.tokens, seen.services.length > 1);
  return takenFor[heard]({ lexicon, seen, topic, asks }) ?? ruled;
}
