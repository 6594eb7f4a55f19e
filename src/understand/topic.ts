import type { ServiceId } from '../dataset/dataset.ts';
import { type Ask, type Intent, noTopic, type Topic } from './intent.ts';

/** What a thread went through one by one, as far as somebody counts: "Lambda", "and Fargate?", "the first one again". */
function trailOf({ among, services }: Topic, next: readonly ServiceId[]): readonly ServiceId[] {
  const trail = [...new Set([...among, ...services, ...next])];
  return trail.length > 1 ? trail.slice(-longest) : [];
}
const longest = 8;

/** What the first questions asked for, with the next one's: a person counts them all. */
const counted = ({ asked }: Topic, [next]: readonly Ask[]): Topic['asked'] =>
  asked.length < longest ? [...asked, next ?? null] : asked;

/**
 * What the next question of a thread can lean on. `before`: what the thread was about until now; `named`: what the question itself
 * names, for a term that it asks the meaning of.
 */
export function topicAfter(
  intent: Intent,
  before: Topic = noTopic,
  named: Pick<Topic, 'services' | 'asks'> = noTopic,
): Topic {
  const after = (services: readonly ServiceId[], asks: readonly Ask[], incident: string | null = null): Topic => ({
    services,
    asks,
    asked: counted(before, asks),
    incident,
    among: services.length > 1 ? services : trailOf(before, services),
    conditions: intent.kind === 'owner' || intent.kind === 'incident' ? intent.conditions : [],
  });
  switch (intent.kind) {
    case 'owner':
      return after(intent.services, intent.asks);
    case 'overview':
    case 'choose':
      return after(intent.services, []);
    case 'compare':
      return after(intent.services, intent.asks);
    case 'incident':
      return after(intent.services.length > 0 ? intent.services : before.services, [], intent.incident);
    case 'topic':
      return after([], intent.asks);
    case 'clarify':
      return {
        ...before,
        asks: intent.asks.length > 0 ? intent.asks : before.asks,
        services: intent.missing === 'layer' ? intent.services : before.services,
      };
    case 'term':
      // "VPC flow logs, what are they for": "who enables it" is asked of them.
      return named.services.length > 0 ? after(named.services, named.asks) : { ...before, asked: counted(before, []) };
    case 'unknown':
      return { ...before, asked: counted(before, []) };
    case 'help':
      return before;
    default:
      return intent satisfies never;
  }
}
