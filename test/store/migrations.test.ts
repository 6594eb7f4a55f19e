import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openLibsql } from '../../src/store/libsql.ts';
import { migrate } from '../../src/store/migrations.ts';
import type { Database } from '../../src/store/sql.ts';

const folder = mkdtempSync(join(tmpdir(), 'srm-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tables = "select name from sqlite_master where type = 'table' order by name";
const names = ['install', 'migration', 'question', 'room', 'seen', 'topic'];

/** The tables as the first release made them. */
const first = (database: Database) =>
  database.batch([
    ['create table migration (number integer not null primary key)'],
    ['insert into migration (number) values (1)'],
    [
      `create table topic (
      organisation text not null, room text not null, thread text not null, topic text not null, at bigint not null,
      primary key (organisation, room, thread))`,
    ],
    ['create index topic_at on topic (at)'],
    [
      `create table question (
      organisation text not null, id text not null, room text not null, person text not null, at bigint not null,
      intent text not null, status text not null, text text, rating text, note text,
      primary key (organisation, id))`,
    ],
    ...['install', 'room', 'seen'].map((name) => [`create table ${name} (organisation text)`] as const),
  ]);

test('an empty database gets all tables, and a second time nothing', async () => {
  const database = openLibsql(join(folder, 'empty.db'));
  await migrate(database);
  await migrate(database);
  expect((await database.rows(tables)).map((row) => row.name)).toEqual(names);
  await database.close();
});

test("what was kept before a topic had a person is everybody's", async () => {
  const database = openLibsql(join(folder, 'first.db'));
  await first(database);
  await database.run("insert into topic values ('T1', 'C1', 'm1', 'ec2', 5)");
  await migrate(database);
  expect(await database.rows('select * from topic')).toEqual([
    { organisation: 'T1', room: 'C1', thread: 'm1', person: '', topic: 'ec2', at: 5 },
  ]);
  expect((await database.rows(tables)).map((row) => row.name)).toEqual(names);
  await database.close();
});

test('who asked a question, and where, is gone from what was kept before, and the question is still there', async () => {
  const path = join(folder, 'asked.db');
  const database = openLibsql(path);
  await first(database);
  await database.run(
    "insert into question values ('T1', 'q1', 'C-room', 'U-person', 5, '{}', 'answered', null, 'good', null)",
  );
  await migrate(database);
  expect(await database.rows('select * from question')).toMatchObject([{ id: 'q1', at: 5, rating: 'good' }]);
  await database.close();
  expect(readFileSync(path, 'latin1')).not.toMatch(/C-room|U-person/);
});

test('a step that fails leaves nothing behind, and says why', async () => {
  const database = openLibsql(join(folder, 'broken.db'));
  // Somebody else's table of the same name.
  await database.run('create table seen (something text)');
  await expect(migrate(database)).rejects.toThrow(/seen/);
  expect((await database.rows(tables)).map((row) => row.name)).toEqual(['seen']);
  await database.close();
});

test('a database that a newer srm has written is refused', async () => {
  const database = openLibsql(join(folder, 'newer.db'));
  await migrate(database);
  await database.run('insert into migration (number) values (?)', 99);
  await expect(migrate(database)).rejects.toThrow('a newer srm');
  await database.close();
});
