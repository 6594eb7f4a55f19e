import pg from 'pg';
import type { Database, Row, Statement } from './sql.ts';

const numbered = (statement: string) => {
  let count = 0;
  return statement.replaceAll('?', () => `$${++count}`);
};

const query = (target: Pick<pg.PoolClient, 'query'>, [sql, ...values]: Statement) =>
  target.query({
    text: numbered(sql),
    // PostgreSQL refuses the character 0 in a text; SQLite does not, and nobody types it.
    values: values.map((value) => (typeof value === 'string' ? value.replaceAll('\0', '') : value)),
  });

/** Connections are made when they are first needed: an address that nobody answers fails the first statement. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 5,
    connectionTimeoutMillis: 5_000,
    // Times and counts are bigint, which pg hands out as text; ours all fit a number.
    types: {
      getTypeParser: ((type: number, format?: 'text' | 'binary') =>
        type === pg.types.builtins.INT8
          ? Number
          : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser,
    },
  });
  // An idle connection that the server drops is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);

  return {
    run: async (...statement) => (await query(pool, statement)).rowCount ?? 0,
    rows: async (...statement) => (await query(pool, statement)).rows as Row[],
    batch: async (statements) => {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('begin');
        for (const statement of statements) await query(client, statement);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback').catch((failure: Error) => {
          broken = failure;
        });
        throw error;
      } finally {
        // With an error, the pool throws the connection away instead of lending it again.
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}
