import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openLibsql } from '../../src/store/libsql.ts';

const folder = mkdtempSync(join(tmpdir(), 'srm-libsql-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a batch of which one statement fails does nothing, and the next one works', async () => {
  const database = openLibsql(join(folder, 'batch.db'));
  await database.run('create table t (x integer primary key)');
  await expect(
    database.batch([
      ['insert into t (x) values (?)', 1],
      ['insert into t (x) values (?)', 1],
    ]),
  ).rejects.toThrow();
  expect(await database.rows('select x from t')).toEqual([]);
  await database.batch([['insert into t (x) values (?)', 2]]);
  expect(await database.rows('select x from t')).toEqual([{ x: 2 }]);
  await database.close();
});

test('a folder that is missing is made, and two connections see the same', async () => {
  const path = join(folder, 'a', 'b', 'c.db');
  const [one, other] = [openLibsql(path), openLibsql(path)];
  await one.run('create table t (x integer)');
  expect(await one.run('insert into t (x) values (?)', 7)).toBe(1);
  expect(await other.rows('select x from t where x > ?', 1)).toEqual([{ x: 7 }]);
  await one.close();
  await other.close();
});

test('a database can be kept in memory', async () => {
  const database = openLibsql(':memory:');
  expect(await database.rows('select ? as x', 'y')).toEqual([{ x: 'y' }]);
  await database.close();
});
