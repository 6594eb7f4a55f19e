import { describe, expect, test } from 'vitest';
import { kinds, leanings } from '../../src/languages/en/learned.ts';
import { kindClasses } from '../../src/understand/kind.ts';
import { leaningClasses } from '../../src/understand/leaning.ts';
import { chancesOf, learnedIn, numbersOf } from '../../src/understand/softmax.ts';

describe('what was learned', () => {
  test.each([
    ['leanings', leaningClasses, leanings],
    ['kinds', kindClasses, kinds],
  ] as const)('%s have whole numbers for every class but the last', (_, classes, lines) => {
    const learnt = learnedIn<string>(classes, lines);
    const all = [...learnt.weights].flatMap(([beside, words]) =>
      [...words.keys()].map((word) => numbersOf(learnt, beside, word) ?? []),
    );
    expect(all.length).toBeGreaterThan(5000);
    const bad = all.filter((of) => of.length !== classes.length - 1 || !of.every(Number.isInteger));
    expect(bad).toEqual([]);
  });

  test('is added up by mark, and unknown marks add nothing', () => {
    const learned = learnedIn(['cat', 'dog'], 'meow\t200\nbark\t-300\n');
    expect(chancesOf(learned, ['', 'tweet'])).toEqual({ cat: 0.5, dog: 0.5 });
    const { cat, dog } = chancesOf(learned, ['', 'meow', '', 'bark', 'a', 'tweet']);
    expect(cat / dog).toBeCloseTo(Math.exp(-1));
    expect(cat + dog).toBeCloseTo(1);
  });
});
