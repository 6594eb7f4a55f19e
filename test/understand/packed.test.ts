import { expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { textFileIn } from '../../src/dataset/texts.ts';
import { lexiconOf, type Vocabulary } from '../../src/understand/lexicon.ts';
import { packed, unpacked } from '../../src/understand/packed.ts';
import { sightingOf } from '../../src/understand/sighting.ts';
import { vocabularyOf } from '../../src/understand/vocabulary.ts';
import { questionsOf } from '../questions/corpus.ts';

const made = vocabularyOf(dataset);
const read = unpacked(textFileIn(packed(made, dataset.services.keys())));

const seenWith = (vocabulary: Vocabulary) => {
  const lexicon = lexiconOf(dataset, vocabulary);
  return (question: string) => sightingOf(lexicon, question);
};

test('the vocabulary that the build wrote sees in a question what the one in languages/ sees', () => {
  const [before, after] = [seenWith(made), seenWith(read)];
  const some = questionsOf('build').filter((_, at) => at % 7 === 0);
  for (const { q } of some) expect(after(q)).toEqual(before(q));
});

test('what nobody says is in neither', () => {
  for (const vocabulary of [made, read]) {
    expect(vocabulary.asks.get('constructor')).toBeUndefined();
    expect(vocabulary.things.get('toString')).toBeUndefined();
  }
});

test('other bytes are refused, not read as words', () => {
  expect(() => unpacked(textFileIn(Buffer.from([1, 0, 0, 0, 3])))).toThrow();
});
