import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cue, cues } from '../../src/languages/en/cues.ts';
import { openedBy, openingOf } from '../../src/understand/openings.ts';
import { says } from '../../src/understand/says.ts';
import { plainText, tokensOf } from '../../src/understand/tokens.ts';
import { questionsOf } from '../questions/corpus.ts';

const names = Object.keys(cues) as Cue[];
const lineOf = (text: string) =>
  tokensOf(plainText(text))
    .map((token) => token.text)
    .join(' ');
const told = (line: string) => names.filter((name) => says(line, name));
const matched = (line: string) => names.filter((name) => cues[name].test(line));

describe('patterns taken apart by the words that they can begin with', () => {
  it('tell the same of every seventh question of the corpus as the whole patterns', () => {
    for (const { q } of questionsOf('build').filter((_, at) => at % 7 === 0)) {
      const line = lineOf(q);
      expect(told(line), line).toEqual(matched(line));
    }
  });

  it('tell the same of words in any order', () => {
    const words = [...new Set(questionsOf('build').flatMap(({ q }) => lineOf(q).split(' ')))];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (some) => {
        const line = some.join(' ');
        expect(told(line), line).toEqual(matched(line));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [/\b(?:who|whose) \w+/, ['who', 'whose'], 0],
    [/\b(?:in )?(?:one|a) line\b/, ['in', 'one', 'a'], 0],
    [/\bresponsib\w*\b/, [openingOf('responsib')], 0],
    [/\bdigital ?ocean\b/, [openingOf('digital')], 0],
    [/^an? thing$/, ['a', 'an'], 0],
    [/(?<!\bi )means?\b/, ['mean', 'means'], 0],
    [/\b(?:mov(?:e|ing)|go) to\b/, [openingOf('mov'), 'go'], 0],
    [/\b\d+ limits?\b/, [], 1],
    [/\b(?:.+ differ)\b/, [], 1],
  ])('%s begins with %j', (pattern, words, elsewhere) => {
    const { at, anywhere } = openedBy({ one: pattern });
    expect([...(at as ReadonlyMap<string, unknown>).keys()].sort()).toEqual([...words].sort());
    expect(anywhere.length).toBe(elsewhere);
  });
});
