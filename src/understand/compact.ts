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

/** Names whose blanks went missing or came in: "guardduty", "guard duty", "e f s". */
export function joined(lexicon: Lexicon, tokens: readonly Token[]): Found<Naming>[] {
  const found: Found<Naming>[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const first = (tokens[from] as Token).text;
    if (first.length > 14) {
      const whole = compactName(lexicon, first);
      if (whole) found.push({ meaning: whole, from, to: from + 1 });
    }
    if (first.length === 1) {
      const spelt = speltOut(lexicon, tokens, from);
      if (spelt) {
        found.push(spelt);
        from = spelt.to - 1;
      }
      continue;
    }
    const alone = first.length >= 5 ? compactName(lexicon, first) : undefined;
    if (alone && !startOf(lexicon.names, tokens[from] as Token)?.meaning)
      found.push({ meaning: alone, from, to: from + 1 });
    const second = tokens[from + 1];
    if (!second || second.apart || first.length < 2 || second.text.length < 2) continue;
    const meaning = first.length + second.text.length >= 6 ? compactName(lexicon, first, second.text) : undefined;
    if (meaning && meaning.kind === 'name') found.push({ meaning, from, to: from + 2 });
  }
  return found;
}
