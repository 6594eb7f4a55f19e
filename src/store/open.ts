import { fileURLToPath } from 'node:url';
import { openLibsql } from './libsql.ts';
import { migrate } from './migrations.ts';
import { openPostgres } from './postgres.ts';
import { questionDays, questions } from './questions.ts';
import { DAY, rooms, topicDays } from './rooms.ts';
import { noSeal, sealWith } from './seal.ts';
import type { Database } from './sql.ts';
import type { Store } from './store.ts';

export type StoreOptions = {
  /** 32 bytes in base64; null: installations cannot be stored. */
  readonly encryptionKey: string | null;
  /** How long the text of a question is kept. 0, where it is left out: never. */
  readonly questionTextDays?: number;
};

/** Everything of an organisation is in these; a table that is added belongs here too. */
const tables = ['install', 'room', 'topic', 'question', 'seen'] as const;
/** Those of them that say of which room. */
const roomTables = ['room', 'topic'] as const;

/**
 * @param url `postgres://...`, `file:...` or a path. A relative path is taken from the working directory.
 * @throws where the address is of no kind we know, the key is no key, or the database cannot be opened
 */
export async function openStore(url: string, options: StoreOptions): Promise<Store> {
  const seal = options.encryptionKey === null ? noSeal : sealWith(options.encryptionKey);
  const textDays = options.questionTextDays ?? 0;
  const database = openDatabase(url);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    ...rooms(database),
    ...questions(database, textDays > 0),
    installation: async (organisation) => {
      const [row] = await database.rows('select sealed from install where organisation = ?', organisation);
      return row ? seal.open(String(row.sealed), organisation) : null;
    },
    setInstallation: async (organisation, installation, now) => {
      await database.run(
        `insert into install (organisation, sealed, at) values (?, ?, ?)
         on conflict (organisation) do update set sealed = excluded.sealed, at = excluded.at`,
        organisation,
        seal.close(installation, organisation),
        now,
      );
    },
    deleteInstallation: async (organisation) => {
      await database.run('delete from install where organisation = ?', organisation);
    },
    forget: (organisation) =>
      database.batch(tables.map((table) => [`delete from ${table} where organisation = ?`, organisation] as const)),
    forgetRoom: (organisation, room) =>
      database.batch(
        roomTables.map(
          (table) => [`delete from ${table} where organisation = ? and room = ?`, organisation, room] as const,
        ),
      ),
    sweep: async (now) => {
      await database.run('delete from seen where at <= ?', now - DAY);
      await database.run('delete from topic where at <= ?', now - topicDays * DAY);
      await database.run('update question set text = null where text is not null and at <= ?', now - textDays * DAY);
      await database.run('delete from question where at <= ?', now - questionDays(textDays) * DAY);
    },
    ready: () =>
      database.rows('select 1 as one').then(
        () => true,
        () => false,
      ),
    close: () => database.close(),
  };
}

function openDatabase(url: string): Database {
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url);
  if (url.startsWith('file://')) return openLibsql(fileURLToPath(url));
  if (url.startsWith('file:')) return openLibsql(url.slice('file:'.length));
  // Not the address itself: it may carry a password.
  if (/^[a-z][a-z0-9+.-]+:/i.test(url))
    throw new Error('A database is a file (file:path) or PostgreSQL (postgres://...).');
  return openLibsql(url);
}
