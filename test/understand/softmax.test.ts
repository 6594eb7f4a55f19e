import { describe, expect, test } from 'vitest';
import { kinds, leanings } from '../../src/languages/en/learned.ts';
import { kindClasses } from '../../src/understand/kind.ts';
import { leaningClasses } from '../../src/understand/leaning.ts';
import { chancesOf, learnedIn, type Marks } from '../../src/understand/softmax.ts';

/** Marks by what each stands beside and by its word. */
const marked = (...words: readonly string[]): Marks => ({
  words: ['', ...words],
  pairs: words.map((word, at) => (word === '' ? 0 : at + 1)),
});

describe('what was learned', () => {
  test.each([
    ['leanings', leaningClasses, leanings],
    ['kinds', kindClasses, kinds],
  ] as const)('%s have whole numbers for every class but the last', (_, classes, lines) => {
    const all = lines
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(all.length).toBeGreaterThan(5000);
    const bad = all.filter(([, ...of]) => of.length !== classes.length - 1 || !of.map(Number).every(Number.isInteger));
    expect(bad).toEqual([]);
  });

  test.each([
    ['leanings', leaningClasses, leanings],
    ['kinds', kindClasses, kinds],
  ] as const)('every mark of %s is found with its own numbers', (_, classes, lines) => {
    const learnt = learnedIn<string>(classes, lines);
    for (const line of lines.trim().split('\n')) {
      const [mark = '', ...of] = line.split('\t');
      const [beside, word] = mark.includes(' ') ? mark.split(/ (.*)/) : ['', mark];
      const chances = chancesOf(learnt, marked(beside as string, word as string));
      const last = chances[classes.at(-1) as string] as number;
      const found = classes.slice(0, -1).map((one) => Math.round(100 * Math.log((chances[one] as number) / last)));
      expect(found.map((one) => one + 0)).toEqual(of.map(Number));
    }
  });

  test('is added up by mark, and unknown marks add nothing', () => {
    const learned = learnedIn(['cat', 'dog'], 'meow\t200\nbark\t-300\n');
    expect(chancesOf(learned, marked('', 'tweet'))).toEqual({ cat: 0.5, dog: 0.5 });
    const { cat, dog } = chancesOf(learned, marked('', 'meow', '', 'bark', 'a', 'tweet'));
    expect(cat / dog).toBeCloseTo(Math.exp(-1));
    expect(cat + dog).toBeCloseTo(1);
  });
});
