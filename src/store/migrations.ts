import type { Database } from './sql.ts';

/** The tables, in the order in which they came to be. A released entry never changes: add one below. */
const migrations: readonly (readonly string[])[] = [
  [
    `create table install (
      organisation text not null primary key, sealed text not null, at bigint not null)`,
    // Nobody writes a reference any more.
    `create table room (
      organisation text not null, room text not null, greeted bigint, pin text, reference text,
      primary key (organisation, room))`,
    // A room without threads has the thread '': a null would not be equal to itself in a key.
    `create table topic (
      organisation text not null, room text not null, thread text not null, topic text not null, at bigint not null,
      primary key (organisation, room, thread))`,
    // Nobody writes a note any more.
    `create table question (
      organisation text not null, id text not null, room text not null, person text not null, at bigint not null,
      intent text not null, status text not null, text text, rating text, note text,
      primary key (organisation, id))`,
    `create table seen (
      organisation text not null, event text not null, at bigint not null,
      primary key (organisation, event))`,
    'create index seen_at on seen (at)',
    'create index topic_at on topic (at)',
    'create index question_text_at on question (at) where text is not null',
  ],
  [
    // What only one person was answered is about that person's questions alone; the person '' is everybody. SQLite cannot change a key.
    `create table topic_of (
      organisation text not null, room text not null, thread text not null, person text not null, topic text not null,
      at bigint not null, primary key (organisation, room, thread, person))`,
    `insert into topic_of (organisation, room, thread, person, topic, at)
      select organisation, room, thread, '', topic, at from topic`,
    'drop table topic',
    'alter table topic_of rename to topic',
    'create index topic_at on topic (at)',
  ],
  [
    // Nothing reads who asked, or where: and a direct chat's room is as good as a name.
    'alter table question drop column person',
    'alter table question drop column room',
    'create index question_at on question (at)',
  ],
];

/** 0 where there are no tables yet, or the database does not answer: the next statement tells the two apart. */
const version = (database: Database) =>
  database.rows('select max(number) as number from migration').then(
    ([row]) => Number(row?.number ?? 0),
    () => 0,
  );

/**
 * Brings the tables up to date. Instances that start together race for each step's number, which is a key: one applies
 * the step, the others fail on the number, find the step done and go on.
 */
export async function migrate(database: Database): Promise<void> {
  let done = await version(database);
  if (done > migrations.length) {
    throw new Error(`The database was written by a newer srm (migration ${done}): start that one.`);
  }
  while (done < migrations.length) {
    const step = migrations[done]!.map((sql) => [sql] as const);
    const number = done + 1;
    try {
      await database.batch([
        ['create table if not exists migration (number integer not null primary key)'],
        ['insert into migration (number) values (?)', number],
        ...step,
      ]);
    } catch (error) {
      if ((await version(database)) < number) throw error;
    }
    done = number;
  }
}
