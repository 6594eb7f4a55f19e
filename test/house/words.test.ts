import { describe, expect, test } from 'vitest';
import { words } from '../../src/languages/en/sentences.ts';
import { filesUnder, textOf, withoutComments } from './source-files.ts';
import { sentencesIn } from './words.ts';

const sources = ['cards', 'slack', 'teams'].flatMap((folder) =>
  filesUnder(`src/${folder}`).map((path) => ({ path: `${folder}/${path}`, source: textOf(`src/${folder}/${path}`) })),
);

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
