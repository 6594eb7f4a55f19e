import { stemOf, type Token, type Word, wordOf, wordsOf } from './tokens.ts';

/** A run of words that was found: from word `from` up to and without word `to`. */
export type Found<Meaning> = { readonly meaning: Meaning; readonly from: number; readonly to: number };

type Node<Meaning> = { readonly next: Map<string, Node<Meaning>>; meaning: Meaning | null };

/** Phrases that are looked up word by word, in order. `by`: names in the singular, everything else by stem. */
export type PhraseTree<Meaning> = {
  readonly by: 'singular' | 'stem';
  readonly root: Node<Meaning>;
  readonly vocabulary: Set<string>;
  readonly compact: Map<string, Meaning>;
};

export function phraseTree<Meaning>(
  phrases: Iterable<readonly [string, Meaning]>,
  by: PhraseTree<Meaning>['by'] = 'stem',
): PhraseTree<Meaning> {
  const tree: PhraseTree<Meaning> = {
    by,
    root: { next: new Map(), meaning: null },
    vocabulary: new Set(),
    compact: new Map(),
  };
  for (const [phrase, meaning] of phrases) {
    let node = tree.root;
    const tokens = wordsOf(phrase);
    for (const token of tokens) {
      const key = keyOf(tree, wordOf(token));
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

/** Under what a tree has a word. */
export const keyOf = ({ by }: Pick<PhraseTree<unknown>, 'by'>, word: Word): string =>
  by === 'stem' ? word.stem : word.singular;

/** All the phrases in a question, the longest at each place, none inside another. */
export function phrasesIn<Meaning>(tree: PhraseTree<Meaning>, tokens: readonly Token[]): Found<Meaning>[] {
  const found: Found<Meaning>[] = [];
  for (let from = 0; from < tokens.length; ) {
    let node: Node<Meaning> | undefined = tree.root;
    let meaning: Meaning | null = null;
    let to = from + 1;
    for (let at = from; at < tokens.length && node; at += 1) {
      const token = tokens[at] as Token;
      if (at > from && token.apart) break;
      node = node.next.get(keyOf(tree, token));
      if (node && node.meaning !== null) {
        meaning = node.meaning;
        to = at + 1;
      }
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

export const stemsOf = (phrase: string): string[] => wordsOf(phrase).map(stemOf);
