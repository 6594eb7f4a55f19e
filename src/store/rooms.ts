import type { Database } from './sql.ts';
import type { Store } from './store.ts';

export const DAY = 24 * 60 * 60 * 1000;

/** How long a thread is followed after its last question. */
export const topicDays = 7;

type Rooms = Pick<Store, 'firstSight' | 'topic' | 'setTopic' | 'pin' | 'setPin' | 'firstGreeting'>;

/** What is remembered of a room: its greeting, its pin, and what is being talked about in it. */
export function rooms(database: Database): Rooms {
  return {
    // The key decides between instances: one insert lands, the others change nothing.
    firstSight: async (organisation, event, now) =>
      (await database.run(
        'insert into seen (organisation, event, at) values (?, ?, ?) on conflict (organisation, event) do nothing',
        organisation,
        event,
        now,
      )) === 1,
    topic: async ({ organisation, room, thread, person }, now) => {
      const [row] = await database.rows(
        'select topic from topic where organisation = ? and room = ? and thread = ? and person = ? and at > ?',
        organisation,
        room,
        thread ?? '',
        person ?? '',
        now - topicDays * DAY,
      );
      return row ? String(row.topic) : null;
    },
    setTopic: async ({ organisation, room, thread, person }, topic, now) => {
      await database.run(
        `insert into topic (organisation, room, thread, person, topic, at) values (?, ?, ?, ?, ?, ?)
         on conflict (organisation, room, thread, person) do update set topic = excluded.topic, at = excluded.at`,
        organisation,
        room,
        thread ?? '',
        person ?? '',
        topic,
        now,
      );
    },
    pin: async (organisation, room) => {
      const [row] = await database.rows('select pin from room where organisation = ? and room = ?', organisation, room);
      return (row?.pin ?? null) as string | null;
    },
    setPin: async (organisation, room, message) => {
      await database.run(
        `insert into room (organisation, room, pin) values (?, ?, ?)
         on conflict (organisation, room) do update set pin = excluded.pin`,
        organisation,
        room,
        message,
      );
    },
    firstGreeting: async (organisation, room, now) =>
      (await database.run(
        `insert into room (organisation, room, greeted) values (?, ?, ?)
         on conflict (organisation, room) do update set greeted = excluded.greeted where room.greeted is null`,
        organisation,
        room,
        now,
      )) === 1,
  };
}
