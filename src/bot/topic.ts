import { z } from 'zod';
import { incidents } from '../dataset/incidents.ts';
import type { Store, Where } from '../store/store.ts';
import { noTopic, type Topic } from '../understand/intent.ts';
import { ask, ids, keyOf, known } from './action.ts';
import type { Place } from './incoming.ts';

// A topic outlives the release that wrote it: an id that was renamed since would break every further question of its thread.
const kept = z.object({
  services: ids.default([]),
  among: ids.default([]),
  asks: z.array(ask).default([]),
  asked: z.array(ask.nullable()).default([]),
  incident: keyOf(incidents).nullable().default(null),
  conditions: known.default([]),
});

const where = ({ organisation, room, thread }: Place): Where => ({ organisation, room, thread });

/** Is it answered in private where others are? Then it is nobody else's to lean on. */
const isAside = (place: Place, alone: boolean) => alone && place.kind !== 'direct';
const aside = (place: Place) => ({ ...where(place), person: place.person });

/**
 * What the thread is about; null where srm was never asked in it. `alone`: for a question that its person alone sees answered: what
 * that was about before, else what everybody in the thread can read.
 */
export async function topicAt(store: Store, place: Place, now: number, alone = false): Promise<Topic | null> {
  const read = async (at: Where) => {
    const text = await store.topic(at, now);
    return text === null ? null : fromKept(text);
  };
  if (!isAside(place, alone)) return read(where(place));
  return (await read(aside(place))) ?? (place.thread === null ? null : read(where(place)));
}

/** A topic as it was kept; about nothing where it is older than we can read. */
function fromKept(text: string): Topic {
  try {
    return kept.parse(JSON.parse(text));
  } catch {
    return noTopic;
  }
}

/** `alone` as for `topicAt`: a private answer does not have its thread followed. */
export const setTopicAt = (store: Store, place: Place, topic: string, now: number, alone = false): Promise<void> =>
  store.setTopic(isAside(place, alone) ? aside(place) : where(place), topic, now);
