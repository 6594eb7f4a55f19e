import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { lexiconOf } from '../../src/understand/lexicon.ts';
import { vocabularyFor } from '../../src/understand/packed.ts';
import { edits } from '../../src/understand/spelling.ts';

const { spelling } = lexiconOf(dataset, vocabularyFor(dataset));

describe('what is misspelt', () => {
  test.each([
    ['macei', 'macie'],
    ['gatway', 'gateway'],
    // An ending does not make it a word, where one is a letter away.
    ['manged', 'managed'],
    ['mangaed', 'managed'],
    // What tells of the kind of question.
    ['rundwon', 'rundown'],
    ['conrast', 'contrast'],
  ])('%s is %s', (typed, meant) => expect(spelling.corrected(typed)).toBe(meant));

  test.each(['redriving', 'uploading', 'gateways', 'reseller', 'manga', 'kubectl', 'i-0ab31f'])(
    '%s is left alone',
    (word) => expect(spelling.corrected(word)).toBeNull(),
  );
});

describe('edits', () => {
  test.each([
    ['route', 'route', 0],
    ['roue', 'route', 1],
    ['rotue', 'route', 1],
    ['rout', 'routes', 2],
    ['patch', 'lambda', 3],
  ])('%s to %s', (from, to, count) => expect(edits(from, to, 2)).toBe(count));
});
