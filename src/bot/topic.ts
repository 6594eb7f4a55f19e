import { z } from 'zod';
import { incidents } from '../dataset/incidents.ts';
import type { Store } from '../store/store.ts';
import { noTopic, type Topic } from '../understand/intent.ts';
import { ask, ids, keyOf, known } from './action.ts';
import type { Place } from './incoming.ts';

// A topic outlives the release that wrote it: an id that was renamed since would break every further question of its thread.
const kept = z.object({
  services: ids.default([]),
  among: ids.default([]),
  asks: z.array(ask).default([]),
  incident: keyOf(incidents).nullable().default(null),
  conditions: known.default([]),
});

const where = ({ organisation, room, thread }: Place) => ({ organisation, room, thread });

/** What the thread is about; null where srm was never asked in it. */
export async function topicAt(store: Store, place: Place, now: number): Promise<Topic | null> {
  const text = await store.topic(where(place), now);
  return text === null ? null : fromKept(text);
}

/** A topic as it was kept; about nothing where it is older than we can read. */
function fromKept(text: string): Topic {
  try {
    return kept.parse(JSON.parse(text));
  } catch {
    return noTopic;
  }
}

export const setTopicAt = (store: Store, place: Place, topic: string, now: number): Promise<void> =>
  store.setTopic(where(place), topic, now);
