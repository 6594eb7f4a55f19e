import { inflected } from '../languages/en/spelling.ts';
import { passes, type WordFilter } from './english.ts';
import { type Token, tokenAs, wordOf } from './tokens.ts';

/** Corrects a word to the nearest one that the dataset's names are made of. */
export type Spelling = {
  readonly known: (word: string) => boolean;
  readonly corrected: (word: string) => string | null;
};

/** Edits between two words: a letter more, less or other, or two neighbours swapped. Stops counting above `most`. */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length] as number;
}

/** Shorter words are too near to one another to guess at. */
const shortest = 4;
const long = 8;
const allowed = (length: number) => (length >= long ? 2 : 1);

/** A bit for each letter or digit that a word has: two words an edit apart differ in two bits at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** `rank`: its place among the words, the ones asked for most first. */
type Name = { readonly word: string; readonly letters: number; readonly rank: number };

/** Under which a word stands: its first letter and its length. */
const shelf = (letter: string, length: number) => `${letter}${length}`;

type Shelves = ReadonlyMap<string, readonly Name[]>;

function shelvesOf(names: Iterable<string>): Shelves {
  const shelves = new Map<string, Name[]>();
  let rank = 0;
  for (const word of names) {
    rank += 1;
    if (word.length < shortest || !/^[a-z0-9]+$/.test(word)) continue;
    const key = shelf(word[0] as string, word.length);
    const list = shelves.get(key);
    const name = { word, letters: lettersOf(word), rank };
    if (list) list.push(name);
    else shelves.set(key, [name]);
  }
  return shelves;
}

/** What a word may be made of: "redriving" of "redrive", "uploading" of "upload", "gateways" of "gateway". */
function basesOf(word: string): string[] {
  if (inflected.plural.test(word)) return [word.slice(0, -1)];
  const base = word.replace(inflected.verb, '');
  return base === word || base.length < shortest ? [] : [base, base + inflected.silent];
}

/**
 * `vocabulary`: the words that names and terms are made of, the ones asked for most first. `common`: words that are surely no
 * misspelt ones. `english`: what is one of these is not a misspelt name.
 */
export function spellingOf(
  vocabulary: ReadonlySet<string>,
  common: ReadonlySet<string>,
  english: WordFilter,
): Spelling {
  let shelves: Shelves | null = null;
  const isMade = (word: string) => basesOf(word).some((base) => passes(english, base));
  const known = (word: string) => {
    if (vocabulary.has(word) || common.has(word)) return true;
    if (basesOf(word).some((base) => vocabulary.has(base)) || passes(english, word)) return true;
    return inflected.plural.test(word) && isMade(word);
  };
  /** The nearest word, or null where the word is known or none is near. */
  const nearest = (word: string): string | null => {
    if (word.length < shortest || word.length > 24 || /\d{3}/.test(word) || known(word)) return null;
    shelves ??= shelvesOf(vocabulary);
    let best: Name | null = null;
    // "Manged" may be made of "mange", but is a letter away from "managed".
    let least = (isMade(word) ? 1 : allowed(word.length)) + 1;
    const letters = lettersOf(word);
    // The first letter is seldom wrong, but may have changed places with the second.
    for (const first of new Set([word[0] as string, word[1] as string])) {
      for (let length = word.length - 2; length <= word.length + 2; length += 1) {
        for (const name of shelves.get(shelf(first, length)) ?? []) {
          // Of two as near the one asked for more: "strage" is storage and no stage.
          const most = best !== null && name.rank < best.rank ? least : least - 1;
          if (Math.abs(length - word.length) > most || bits(letters ^ name.letters) > 2 * most) continue;
          if (first !== word[0] && name.word[1] !== word[0]) continue;
          const distance = edits(word, name.word, most);
          if (distance <= most) {
            least = distance;
            best = name;
          }
        }
      }
    }
    return best?.word ?? null;
  };
  // Most words of a question have been met before.
  const met = new Map<string, string | null>();
  const corrected = (word: string): string | null => {
    let right = met.get(word);
    if (right === undefined) {
      right = nearest(word);
      if (met.size > 20_000) met.clear();
      met.set(word, right);
    }
    return right;
  };
  return { known, corrected };
}

/** The words of a question with misspelt names put right. */
export function withSpelling(
  spelling: Spelling,
  tokens: readonly Token[],
): { readonly tokens: Token[]; readonly corrections: readonly (readonly [string, string])[] } {
  const corrections: [string, string][] = [];
  const right = tokens.map((token) => {
    const name = spelling.corrected(token.text);
    if (name === null) return token;
    corrections.push([token.text, name]);
    return tokenAs(token, token.at, wordOf(name));
  });
  return { tokens: right, corrections };
}
