import type { Store } from '../store/store.ts';
import { noTopic, type Topic } from '../understand/intent.ts';
import type { Place } from './incoming.ts';

const where = ({ organisation, room, thread }: Place) => ({ organisation, room, thread });

/** What the thread is about; null where srm was never asked in it. */
export async function topicAt(store: Store, place: Place, now: number): Promise<Topic | null> {
  const text = await store.topic(where(place), now);
  if (text === null) return null;
  try {
    return { ...noTopic, ...(JSON.parse(text) as Topic) };
  } catch {
    return noTopic;
  }
}

export const setTopicAt = (store: Store, place: Place, topic: string, now: number): Promise<void> =>
  store.setTopic(where(place), topic, now);
