import { expect, test } from 'vitest';
import { collected, textFile, textFileIn } from '../../src/dataset/texts.ts';
import { listOf, lookingUp, reading, tableOf } from '../../src/understand/table.ts';

type Values = readonly (readonly [word: string, value: unknown])[];

/** A table's values looked up in the texts of a file. */
function lookedUp<Value>(values: Values, read = (json: unknown) => json as Value) {
  const texts = collected();
  texts.add('what stands before the table');
  const table = tableOf(values, texts);
  return lookingUp(table, textFileIn(textFile(Buffer.from('head'), texts)).textOf, read);
}

const words = Array.from({ length: 3000 }, (_, at) => `word${at}`);
const values = words.map((word, at) => [word, { at }] as const);

test('each value is found by its word, and nothing by another', () => {
  const whole = lookedUp<{ at: number }>(values);
  for (const [at, word] of words.entries()) expect(whole.get(word)).toEqual({ at });
  for (const other of ['', 'word', 'word3000', 'constructor', 'wörd1', 'word1\t'])
    expect(whole.get(other)).toBeUndefined();
});

test('words of any letters are told apart', () => {
  const odd = lookedUp<number>([
    ['é', 1],
    ['😀', 2],
    ['', 3],
  ]);
  expect(['é', '😀', '', 'e'].map(odd.get)).toEqual([1, 2, 3, undefined]);
});

test('a value is read once, when it is looked up', () => {
  let reads = 0;
  const counted = lookedUp(values, () => {
    reads += 1;
    return reads;
  });
  expect(reads).toBe(0);
  expect([counted.get('word7'), counted.get('word7'), counted.get('word8')]).toEqual([1, 1, 2]);
});

test('the values of a list are read by their places, each once', () => {
  const texts = collected();
  texts.add('before');
  const bounds = listOf(['a – b', { c: 1 }], texts);
  texts.add('behind');
  const at = reading(bounds, textFileIn(textFile(Buffer.of(), texts)).textOf, (json) => json);
  expect([at(1), at(0)]).toEqual([{ c: 1 }, 'a – b']);
  expect(at(1)).toBe(at(1));
});

test('an empty table has nothing', () => {
  expect(lookedUp([]).get('word')).toBeUndefined();
});

test('more values than it has numbers for are refused', () => {
  expect(() => lookedUp(Array.from({ length: 40_000 }, (_, at) => [`${at}`, at] as const))).toThrow('40000 values');
});
