import { expect, test } from 'vitest';
import { lookingUp, tableOf } from '../../src/understand/table.ts';

const words = Array.from({ length: 3000 }, (_, at) => `word${at}`);
const table = tableOf(words.map((word, at) => [word, { at }]));
const whole = lookingUp(table, (json) => json as { at: number });

test('each value is found by its word, and nothing by another', () => {
  for (const [at, word] of words.entries()) expect(whole.get(word)).toEqual({ at });
  for (const other of ['', 'word', 'word3000', 'constructor', 'wörd1', 'word1\t'])
    expect(whole.get(other)).toBeUndefined();
});

test('words of any letters are told apart', () => {
  const odd = lookingUp(
    tableOf([
      ['é', 1],
      ['😀', 2],
      ['', 3],
    ]),
    (json) => json as number,
  );
  expect(['é', '😀', '', 'e'].map(odd.get)).toEqual([1, 2, 3, undefined]);
});

test('a value is read once, when it is looked up', () => {
  let reads = 0;
  const counted = lookingUp(table, () => {
    reads += 1;
    return reads;
  });
  expect(reads).toBe(0);
  expect([counted.get('word7'), counted.get('word7'), counted.get('word8')]).toEqual([1, 1, 2]);
});

test('an empty table has nothing', () => {
  expect(lookingUp(tableOf([]), (json) => json).get('word')).toBeUndefined();
});

test('more values than it has numbers for are refused', () => {
  expect(() => tableOf(Array.from({ length: 40_000 }, (_, at) => [`${at}`, at] as const))).toThrow('40000 values');
});
