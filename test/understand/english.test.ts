import { expect, test } from 'vitest';
import { filterOf, passes } from '../../src/understand/english.ts';

const words = Array.from({ length: 20_000 }, (_, at) => `word${at.toString(36)}`);
const filter = filterOf(words);

test('every word that was put in passes', () => {
  expect(words.every((word) => passes(filter, word))).toBe(true);
});

test('hardly any other does', () => {
  const others = words.map((word) => `${word}_`).filter((word) => passes(filter, word));
  expect(others.length).toBeLessThan(5);
});
