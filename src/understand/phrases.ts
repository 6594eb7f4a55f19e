import type { Index } from './table.ts';
import { stemOf, type Token, type Word, wordOf, wordsOf } from './tokens.ts';

/** A run of words that was found: from word `from` up to and without word `to`. */
export type Found<Meaning> = { readonly meaning: Meaning; readonly from: number; readonly to: number };

/** `next`: null where no phrase goes on. */
export type Node<Meaning> = { next: Map<string, Node<Meaning>> | null; meaning: Meaning | null };

/**
 * Roughly which words are known: one byte for all that begin with the same two letters, end with the same and are as long (a
 * Bloom filter). Most words of a question are in none of the trees, and this says so sooner than a map.
 */
export type Sieve = Uint8Array;

const sieveSize = 8192;

/** `first` and `last`: the same word, or two that are looked for as one; `length`: of both together. */
const slotOf = (first: string, last: string, length: number): number =>
  (first.charCodeAt(0) * 961 + first.charCodeAt(1) * 31 + last.charCodeAt(last.length - 1) + length * 29791) &
  (sieveSize - 1);

export function sieveOf(words: Iterable<string>): Sieve {
  const sieve = new Uint8Array(sieveSize);
  for (const word of words) sieve[slotOf(word, word, word.length)] = 1;
  return sieve;
}

/** False where a word, or two of two letters or more in one, is surely not known. */
export const mayKnow = (sieve: Sieve, first: string, second = ''): boolean =>
  sieve[slotOf(first, second || first, first.length + second.length)] === 1;

/** Phrases that are looked up word by word, in order. `by`: names in the singular, everything else by stem. */
export type PhraseTree<Meaning> = {
  readonly by: 'singular' | 'stem';
  readonly root: Index<Node<Meaning>>;
  readonly starts: Sieve;
};

export function phraseTree<Meaning>(
  phrases: Iterable<readonly [string, Meaning]>,
  by: PhraseTree<Meaning>['by'] = 'stem',
): PhraseTree<Meaning> {
  const root: Node<Meaning> = { next: new Map(), meaning: null };
  for (const [phrase, meaning] of phrases) {
    let node = root;
    for (const word of wordsOf(phrase)) {
      const key = wordOf(word)[by];
      node.next ??= new Map();
      let next = node.next.get(key);
      if (!next) {
        next = { next: null, meaning: null };
        node.next.set(key, next);
      }
      node = next;
    }
    if (node !== root) node.meaning ??= meaning;
  }
  const first = root.next ?? new Map<string, Node<Meaning>>();
  return { by, root: first, starts: sieveOf(first.keys()) };
}

/** Under what a tree has a word. */
const keyOf = ({ by }: Pick<PhraseTree<unknown>, 'by'>, word: Word): string =>
  by === 'stem' ? word.stem : word.singular;

/** Where a tree goes on from a first word. */
export function startOf<Meaning>(tree: PhraseTree<Meaning>, word: Word): Node<Meaning> | undefined {
  const key = keyOf(tree, word);
  return mayKnow(tree.starts, key) ? tree.root.get(key) : undefined;
}

/** All the phrases in a question, the longest at each place, none inside another. */
export function phrasesIn<Meaning>(tree: PhraseTree<Meaning>, tokens: readonly Token[]): Found<Meaning>[] {
  const found: Found<Meaning>[] = [];
  for (let from = 0; from < tokens.length; ) {
    let node = startOf(tree, tokens[from] as Token);
    let meaning: Meaning | null = null;
    let to = from + 1;
    for (let at = from + 1; node; at += 1) {
      if (node.meaning !== null) {
        meaning = node.meaning;
        to = at;
      }
      const next = tokens[at];
      if (next === undefined || next.apart || node.next === null) break;
      node = node.next.get(keyOf(tree, next));
    }
    if (meaning !== null) found.push({ meaning, from, to });
    from = to;
  }
  return found;
}

/** One of 31 bits, by the letters of a stem. */
export function bitOf(stem: string): number {
  let sum = 0;
  for (let at = 0; at < stem.length; at += 1) sum = (sum * 31 + stem.charCodeAt(at)) | 0;
  return 1 << ((sum >>> 0) % 31);
}

/** A bit or so for each of them. */
export const bitsOf = (stems: readonly string[]): number => stems.reduce((all, stem) => all | bitOf(stem), 0);

export const stemsOf = (phrase: string): string[] => wordsOf(phrase).map(stemOf);
