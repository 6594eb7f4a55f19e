import { expect, test } from 'vitest';
import { channel, set, stage } from './stage.ts';

set();

test('a search finds something for every beginning of a question', async () => {
  for (const text of ['', 'f', 'fargate', 'who patches', '%']) {
    const [found] = await stage.bot.handle({ kind: 'searched', place: channel, text });
    const results = found?.kind === 'results' ? found.results : [];
    expect(results.length, text).toBeGreaterThan(0);
    for (const { title, text: line, question } of results)
      expect([title, line, question].every((one) => typeof one === 'string')).toBe(true);
  }
});
