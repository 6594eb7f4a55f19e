import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgres } from '../../src/store/postgres.ts';
import type { Database } from '../../src/store/sql.ts';
import { noPostgres, startPostgres } from './postgres-server.ts';

test('an address that nobody answers fails the first statement', async () => {
  const database = openPostgres('postgres://srm@127.0.0.1:9/srm');
  await expect(database.rows('select 1')).rejects.toThrow();
  await database.close();
});

describe.skipIf(noPostgres !== null)(noPostgres ? `PostgreSQL (skipped: ${noPostgres})` : 'PostgreSQL', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  let database: Database;
  beforeAll(async () => {
    server = await startPostgres();
    database = openPostgres(await server.database());
    await database.run('create table t (x bigint primary key, y text)');
  }, 60_000);
  afterAll(async () => {
    await database?.close();
    await server?.stop();
  }, 60_000);

  test('a batch of which one statement fails does nothing, and the next one works', async () => {
    const twice = [
      ['insert into t (x) values (?)', 1],
      ['insert into t (x) values (?)', 1],
    ] as const;
    await expect(database.batch(twice)).rejects.toThrow('duplicate key');
    expect(await database.rows('select x from t')).toEqual([]);
    await database.batch([['insert into t (x, y) values (?, ?)', 2, 'two']]);
    expect(await database.rows('select x, y from t where x = ? and y = ?', 2, 'two')).toEqual([{ x: 2, y: 'two' }]);
  });

  test('counts and times come as numbers', async () => {
    await database.run('insert into t (x) values (?)', Date.UTC(2026, 10, 23));
    const rows = await database.rows('select max(x) as latest, count(*) as count from t');
    expect(rows).toEqual([{ latest: Date.UTC(2026, 10, 23), count: 2 }]);
  });
});
