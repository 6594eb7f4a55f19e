import type { Lexicon, Naming } from './lexicon.ts';
import { type Found, mayKnow, startOf } from './phrases.ts';
import type { Token } from './tokens.ts';

/** What is called by a word, or by two in one. */
export const compactName = ({ compactNames }: Lexicon, first: string, second = ''): Naming | undefined =>
  mayKnow(compactNames.sieve, first, second) ? compactNames.namings.get(first + second) : undefined;

/** A name spelt out letter by letter from here on: the longest one. */
function speltOut(lexicon: Lexicon, tokens: readonly Token[], from: number): Found<Naming> | null {
  let word = '';
  let best: Found<Naming> | null = null;
  for (let to = from; to < tokens.length && (tokens[to] as Token).text.length === 1 && word.length < 6; to += 1) {
    word += (tokens[to] as Token).text;
    const meaning = word.length >= 3 ? compactName(lexicon, word) : undefined;
    if (meaning) best = { meaning, from, to: to + 1 };
  }
  return best;
}

/** A name of several words typed as one: "guardduty". What is a name as one word is found among the names. */
function inOneWord(lexicon: Lexicon, word: Token): Found<Naming> | null {
  const meaning = word.text.length >= 5 ? compactName(lexicon, word.text) : undefined;
  const known = !meaning || startOf(lexicon.names, word)?.meaning;
  return known ? null : { meaning, from: word.at, to: word.at + 1 };
}

/** A name of one word, or of other words, typed as two: "guard duty". */
function inTwoWords(lexicon: Lexicon, first: Token, second: Token | undefined): Found<Naming> | null {
  if (!second || second.apart || first.text.length < 2 || second.text.length < 2) return null;
  if (first.text.length + second.text.length < 6) return null;
  const meaning = compactName(lexicon, first.text, second.text);
  return meaning?.kind === 'name' ? { meaning, from: first.at, to: first.at + 2 } : null;
}

/** Names whose blanks went missing or came in: "guardduty", "guard duty", "e f s". */
export function joined(lexicon: Lexicon, tokens: readonly Token[]): Found<Naming>[] {
  const found: Found<Naming>[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const word = tokens[from] as Token;
    if (word.text.length > 1) {
      const one = inOneWord(lexicon, word);
      const two = inTwoWords(lexicon, word, tokens[from + 1]);
      if (one) found.push(one);
      if (two) found.push(two);
      continue;
    }
    const spelt = speltOut(lexicon, tokens, from);
    if (!spelt) continue;
    found.push(spelt);
    from = spelt.to - 1;
  }
  return found;
}
