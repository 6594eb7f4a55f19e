import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openLibsql } from '../../src/store/libsql.ts';
import { migrate } from '../../src/store/migrations.ts';

const folder = mkdtempSync(join(tmpdir(), 'srm-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tables = "select name from sqlite_master where type = 'table' order by name";
const names = ['install', 'migration', 'question', 'room', 'seen', 'topic'];

test('an empty database gets all tables, and a second time nothing', async () => {
  const database = openLibsql(join(folder, 'empty.db'));
  await migrate(database);
  await migrate(database);
  expect((await database.rows(tables)).map((row) => row.name)).toEqual(names);
  await database.close();
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
