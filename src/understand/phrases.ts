import { stemOf, type Token, wordsOf } from './tokens.ts';

/** A run of words that was found: from word `from` up to and without word `to`. */
export type Found<Meaning> = { readonly meaning: Meaning; readonly from: number; readonly to: number };

type Node<Meaning> = { readonly next: Map<string, Node<Meaning>>; meaning: Meaning | null };

/** A word as names have it: only the plural is taken away, so that "patch management" is not Patch Manager. */
export const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(ss|us|is|ows)$/.test(word) ? word.slice(0, -1) : word;

/** How a tree looks words up: names in the singular, everything else by stem. */
export type LookUp = (word: string, stem: () => string) => string;
export const bySingular: LookUp = (word) => singular(word);
export const byStem: LookUp = (_, stem) => stem();

/** Phrases that are looked up word by word, in order. */
export type PhraseTree<Meaning> = {
  readonly lookUp: LookUp;
  readonly root: Node<Meaning>;
  readonly vocabulary: Set<string>;
  readonly compact: Map<string, Meaning>;
};

export function phraseTree<Meaning>(
  phrases: Iterable<readonly [string, Meaning]>,
  lookUp: LookUp = byStem,
): PhraseTree<Meaning> {
  const tree: PhraseTree<Meaning> = {
    lookUp,
    root: { next: new Map(), meaning: null },
    vocabulary: new Set(),
    compact: new Map(),
  };
  for (const [phrase, meaning] of phrases) {
    let node = tree.root;
    const tokens = wordsOf(phrase);
    for (const token of tokens) {
      const key = lookUp(token, () => stemOf(token));
      tree.vocabulary.add(token);
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), meaning: null };
        node.next.set(key, next);
      }
      node = next;
    }
    if (tokens.length > 0) node.meaning ??= meaning;
    const compact = tokens.join('');
    if (compact.length >= 3 && !tree.compact.has(compact)) tree.compact.set(compact, meaning);
  }
  return tree;
}

/** Under what a word of a question is looked up. */
export const keyOf = (tree: { readonly lookUp: LookUp }, { text, stem }: Token): string =>
  tree.lookUp(text, () => stem);

/** All the phrases in a question, the longest at each place, none inside another. */
export function phrasesIn<Meaning>(tree: PhraseTree<Meaning>, tokens: readonly Token[]): Found<Meaning>[] {
  const found: Found<Meaning>[] = [];
  for (let from = 0; from < tokens.length; ) {
    let node: Node<Meaning> | undefined = tree.root;
    let best: Found<Meaning> | null = null;
    for (let at = from; at < tokens.length && node; at += 1) {
      if (at > from && (tokens[at] as Token).apart) break;
      node = node.next.get(keyOf(tree, tokens[at] as Token));
      if (node && node.meaning !== null) best = { meaning: node.meaning, from, to: at + 1 };
    }
    if (best) found.push(best);
    from = best ? best.to : from + 1;
  }
  return found;
}

/** One of 31 bits, by the letters of a stem. */
export function bitOf(stem: string): number {
  let sum = 0;
  for (let at = 0; at < stem.length; at += 1) sum = (sum * 31 + stem.charCodeAt(at)) | 0;
  return 1 << ((sum >>> 0) % 31);
}

export const stemsOf = (phrase: string): string[] => wordsOf(phrase).map(stemOf);
