import type { Database } from './sql.ts';
import type { Store } from './store.ts';

export const DAY = 24 * 60 * 60 * 1000;

/** How long a thread is followed after its last question. */
export const topicDays = 7;

type Rooms = Pick<
  Store,
  'firstSight' | 'topic' | 'setTopic' | 'pin' | 'setPin' | 'firstGreeting' | 'reference' | 'setReference'
>;

/** What is remembered of a room: its greeting, its pin, its address, and what is being talked about in it. */
export function rooms(database: Database): Rooms {
  const cell = async (column: 'pin' | 'reference', organisation: string, room: string) => {
    const statement = `select ${column} as cell from room where organisation = ? and room = ?`;
    const [row] = await database.rows(statement, organisation, room);
    return (row?.cell ?? null) as string | null;
  };
  const setCell = async (column: 'pin' | 'reference', organisation: string, room: string, value: string | null) => {
    await database.run(
      `insert into room (organisation, room, ${column}) values (?, ?, ?)
       on conflict (organisation, room) do update set ${column} = excluded.${column}`,
      organisation,
      room,
      value,
    );
  };

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
    pin: (organisation, room) => cell('pin', organisation, room),
    setPin: (organisation, room, message) => setCell('pin', organisation, room, message),
    firstGreeting: async (organisation, room, now) =>
      (await database.run(
        `insert into room (organisation, room, greeted) values (?, ?, ?)
         on conflict (organisation, room) do update set greeted = excluded.greeted where room.greeted is null`,
        organisation,
        room,
        now,
      )) === 1,
    reference: (organisation, room) => cell('reference', organisation, room),
    setReference: (organisation, room, reference) => setCell('reference', organisation, room, reference),
  };
}
