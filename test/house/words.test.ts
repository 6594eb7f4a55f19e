import { describe, expect, test } from 'vitest';
import { machineWords, memberWords } from '../../src/languages/en/machines.ts';
import { words } from '../../src/languages/en/sentences.ts';
import { setOf } from '../../src/languages/en/set.ts';
import { stopwords } from '../../src/languages/en/words.ts';
import type { Unknown } from '../../src/understand/intent.ts';
import { filesUnder, textOf, withoutComments } from './source-files.ts';
import { patternWordsIn, phrasesIn, sentencesIn } from './words.ts';

const sourcesOf = (...folders: readonly string[]) =>
  folders.flatMap((folder) =>
    filesUnder(`src/${folder}`).map((path) => ({ path: `${folder}/${path}`, source: textOf(`src/${folder}/${path}`) })),
  );
const sources = sourcesOf('cards', 'slack', 'teams');

describe('what srm says is written in languages/en/sentences.ts', () => {
  test('no file of the cards and of the doors has a sentence of its own', () => {
    expect(sources.flatMap(({ path, source }) => sentencesIn(source).map((text) => `${path}: ${text}`))).toEqual([]);
  });

  test('nor a word or a square of its own for an owner', () => {
    const own = [words.owners.shared, words.owners.absent, words.owners.depends, ...Object.values(words.squares)];
    const found = sources.flatMap(({ path, source }) =>
      own
        .filter((one) => new RegExp(`['"\`]${one}`, 'u').test(withoutComments(source)))
        .map((one) => `${path}: ${one}`),
    );
    expect(found).toEqual([]);
  });
});

/** Why there is no answer, as the program tells it apart: read by nobody. */
const tags: ReadonlySet<string> = new Set([
  'other cloud',
  'no such service',
  'not understood',
  'too long',
] satisfies Unknown[]);

/** Everyday words; machines have "aws" in the names of what is theirs. */
const everyday = setOf(stopwords, machineWords, memberWords);
const isEnglish = (word: string) => everyday.has(word) && word !== 'aws';

describe('what is heard, and what the command line says, is written in languages/en', () => {
  const own = sourcesOf('understand', 'cli');

  test('no file of the understanding and of the command line has a phrase of its own', () => {
    const found = own.flatMap(({ path, source }) =>
      phrasesIn(source).flatMap((text) => (tags.has(text) ? [] : `${path}: ${text}`)),
    );
    expect(found).toEqual([]);
  });

  test('nor an everyday word in a pattern', () => {
    const found = own.flatMap(({ path, source }) =>
      patternWordsIn(source).flatMap((word) => (isEnglish(word) ? `${path}: ${word}` : [])),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ["const caption = 'the network behind it';", ['the network behind it']],
    ["readings: [sayingSo(ask, '(from the thread)')]", ['(from the thread)']],
    ["text.replace(rules, ' waf managed rules ')", [' waf managed rules ']],
    ["const kind = 'owner';", []],
  ])('%s', (source, found) => expect(phrasesIn(source)).toEqual(found));

  test.each([
    ['const family = /[a-z]\\d(?= (?:boxes|fleet)\\b)/gi;', ['boxes', 'fleet']],
    ['text.replace(/(\\d+)\\s+to\\s+(\\d+)/g, upgraded)', ['to']],
    ['const half = whole / 2 / 3;', []],
  ])('%s', (source, found) => expect(patternWordsIn(source)).toEqual(found));
});

describe('a sentence is found', () => {
  test.each([
    ["const title = 'I do not know that';", ['I do not know that']],
    [['const text = `It depends on $', '{name}.`;'].join(''), ['It depends on  .']],
    ['const text = "Nothing to do.";', ['Nothing to do.']],
  ])('%s', (source, found) => expect(sentencesIn(source)).toEqual(found));

  test.each([
    ["import type { Card } from '../cards/card.ts';"],
    ["throw new Error('Slack sent an installation without a workspace');"],
    ["log.warn({ code }, 'Slack refused a reply');"],
    ["const type = 'Action.Submit';"],
    ["// 'Not a sentence that is said'"],
  ])('and %s is none', (source) => expect(sentencesIn(source)).toEqual([]));
});
