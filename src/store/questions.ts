import type { Database } from './sql.ts';
import type { Store } from './store.ts';

/** For how many days a question is kept, for its rating: as long as its text, and where that is short or never, a quarter of a year. */
export const questionDays = (textDays: number): number => Math.max(textDays, 90);

/** What is remembered of the questions themselves. */
export function questions(database: Database, keepsText: boolean): Pick<Store, 'addQuestion' | 'rate' | 'held'> {
  const count = async (table: 'room' | 'topic' | 'question', organisation: string) => {
    const [row] = await database.rows(`select count(*) as count from ${table} where organisation = ?`, organisation);
    return Number(row?.count ?? 0);
  };
  return {
    addQuestion: async (record) => {
      await database.run(
        `insert into question (organisation, id, at, intent, status, text) values (?, ?, ?, ?, ?, ?)
         on conflict (organisation, id) do nothing`,
        record.organisation,
        record.id,
        record.at,
        record.intent,
        record.status,
        // Held here as well as in the bot: what is never to be kept must not reach the disk by anyone's mistake.
        keepsText ? record.text : null,
      );
    },
    rate: async (organisation, question, rating) => {
      await database.run(
        'update question set rating = ? where organisation = ? and id = ?',
        rating,
        organisation,
        question,
      );
    },
    held: async (organisation) => ({
      rooms: await count('room', organisation),
      topics: await count('topic', organisation),
      questions: await count('question', organisation),
    }),
  };
}
