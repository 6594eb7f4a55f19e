import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import type { Database, Row, Statement, Value } from './sql.ts';

/**
 * SQLite in a file that is made, with its folder, where it is missing. Several processes may share it.
 * The driver answers at once, without giving way to anything else: so a batch is never entered by another's statement.
 *
 * @param path of the file, or ':memory:'
 */
export function openLibsql(path: string): Database {
  if (path !== ':memory:') {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // Made by us and not by SQLite, so that only its owner can read it.
    closeSync(openSync(path, 'a', 0o600));
  }
  const connection = new Libsql(path);
  // The timeout first: changing the journal needs the lock that another process may hold.
  connection.pragma('busy_timeout = 5000');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  // What is forgotten is overwritten, not just unlinked.
  connection.pragma('secure_delete = on');

  const run = ([sql, ...values]: Statement) => connection.prepare<Value[]>(sql).run(...values).changes;
  // Immediate: the lock is taken before anything is read, so no batch fails half-way for being late.
  const batch = connection.transaction((statements: readonly Statement[]) => {
    for (const statement of statements) run(statement);
  }).immediate;

  return {
    run: async (...statement) => run(statement),
    rows: async (sql, ...values) => connection.prepare<Value[]>(sql).all(...values) as Row[],
    batch: async (statements) => batch(statements),
    close: async () => {
      // A closed file is whole by itself, to be copied without its log. Best effort: another process may be reading.
      if (connection.open) connection.pragma('wal_checkpoint(TRUNCATE)');
      connection.close();
    },
  };
}
