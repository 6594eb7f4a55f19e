import { describe, expect, test } from 'vitest';
import type { QuestionRecord } from '../../src/store/store.ts';
import { asked, botWith, now, set, stage } from './stage.ts';

set();

describe("a question's text", () => {
  const kept = async (days: number): Promise<readonly QuestionRecord[]> => {
    const records: QuestionRecord[] = [];
    await botWith({ ...stage.store, addQuestion: async (record) => void records.push(record) }, days).handle(
      asked('who patches the OS on Fargate at Contoso?'),
    );
    return records;
  };

  test('is not kept where the setting says never, and no word of it is in what is kept', async () => {
    const [record] = await kept(0);
    expect(record).toMatchObject({ organisation: 'T1', at: now, status: 'answered', text: null });
    expect(JSON.stringify(record)).not.toMatch(/Contoso|who patches/i);
  });

  test('is kept without a word on who asked it, or where', async () => {
    const [record] = await kept(30);
    expect(JSON.stringify(record)).not.toMatch(/U1|C1/);
  });

  test('is kept where the setting says so', async () => {
    const [record] = await kept(30);
    expect(record?.text).toBe('who patches the OS on Fargate at Contoso?');
  });
});
