import { expect, test } from 'vitest';
import { openLibsql } from '../../src/store/libsql.ts';
import { migrate } from '../../src/store/migrations.ts';
import { questionDays, questions } from '../../src/store/questions.ts';

const record = {
  id: 'q1',
  organisation: 'T1',
  at: 1,
  intent: '{}',
  status: 'answered',
  text: 'who?',
} as const;

test('a question is kept for a quarter of a year, and where its text is kept for longer, as long as that', () => {
  expect([0, 30, 90, 365].map(questionDays)).toEqual([90, 90, 90, 365]);
});

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
