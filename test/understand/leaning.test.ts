import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { leanings } from '../../src/languages/en/learned.ts';
import { leaningClasses, leaningOf, marksOf, plainWords, questionMarks } from '../../src/understand/leaning.ts';
import { learnedIn, markNames } from '../../src/understand/softmax.ts';
import { understanding } from '../../src/understand/understand.ts';

const understand = understanding(dataset);
const leaningIn = (question: string) => understand(question).seen.leaning;

describe('where a question leans', () => {
  test.each(['who swaps broken fans in the racks', 'is the fibre between the zones kept up by amazon?'])(
    '"%s" sounds like work of AWS',
    (question) => expect(leaningIn(question).aws).toBeGreaterThan(0.6),
  );

  test.each(['who decides which of our people may read the reports', 'tags of our cost centres, who invents them'])(
    '"%s" sounds like work of the customer',
    (question) => expect(leaningIn(question).customer).toBeGreaterThan(0.6),
  );

  test('adds up to one, and says nothing without words that it knows', () => {
    const none = leaningOf(learnedIn(leaningClasses, leanings), marksOf(['qwertyuiop']));
    expect(none).toEqual({ aws: 1 / 3, customer: 1 / 3, shared: 1 / 3 });
    const { aws, customer, shared } = leaningIn('who patches the OS on Fargate?');
    expect(aws + customer + shared).toBeCloseTo(1);
  });

  test('does not hear which service is named', () => {
    const tokens = ['patch', 'amazon', 's3', 'now'].map((stem, at) => ({ stem, at }));
    expect(plainWords(tokens, new Set([1, 2]))).toEqual(['patch', '@', 'now']);
  });

  test('looks at words, at pairs of them and at both ends', () => {
    expect(markNames(marksOf(['a', 'b', 'a']))).toEqual(['a', 'b', 'a b', 'b a']);
    expect(markNames(questionMarks(['who', 'patch'], null, 'container'))).toEqual([
      '^',
      'who',
      'patch',
      '$',
      '^ who',
      'who patch',
      'patch $',
      '*container',
      '*container who',
      '*container patch',
    ]);
  });

  test('a yes or no question is not decided by whom it names', () => {
    expect(questionMarks(['doe', 'aws', 'patch'], 'aws', null)).toEqual(
      questionMarks(['doe', 'we', 'patch'], 'aws', null),
    );
    expect(questionMarks(['doe', 'aws', 'patch'], 'aws', null)).not.toEqual(
      questionMarks(['doe', 'aws', 'patch'], 'customer', null),
    );
  });

  test('a choice between the two is not decided by whom it names', () =>
    expect(questionMarks(['we', 'or', 'aws'], null, null)).toEqual(questionMarks(['aws', 'or', 'us'], null, null)));
});
