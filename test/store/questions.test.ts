import { expect, test } from 'vitest';
import { openLibsql } from '../../src/store/libsql.ts';
import { migrate } from '../../src/store/migrations.ts';
import { questions } from '../../src/store/questions.ts';

const record = {
  id: 'q1',
  organisation: 'T1',
  room: 'C1',
  person: 'U1',
  at: 1,
  intent: '{}',
  status: 'answered',
  text: 'who?',
} as const;

const opened = async (keepsText: boolean) => {
  const database = openLibsql(':memory:');
  await migrate(database);
  return { database, ...questions(database, keepsText) };
};

test('the text of a question is kept only where the setting says so', async () => {
  for (const [keeps, kept] of [
    [true, 'who?'],
    [false, null],
  ] as const) {
    const { database, addQuestion } = await opened(keeps);
    await addQuestion(record);
    expect(await database.rows('select text, intent from question')).toEqual([{ text: kept, intent: '{}' }]);
    await database.close();
  }
});

test('the last rating counts, and nobody rates for another organisation', async () => {
  const { database, addQuestion, rate } = await opened(false);
  await addQuestion(record);
  await rate('T1', 'q1', 'bad');
  await rate('T1', 'q1', 'good');
  await rate('T2', 'q1', 'bad');
  expect(await database.rows('select rating from question')).toEqual([{ rating: 'good' }]);
  await database.close();
});
