import { existsSync, readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { type Dataset, dataset } from '../dataset/dataset.ts';
import type { AskIndex, AskPhrase, Index, Vocabulary } from './lexicon.ts';
import type { PhraseTree } from './phrases.ts';
import type { Learned } from './softmax.ts';

/*
 * Ordering fifteen thousand phrases takes longer than everything else before a first answer. The build does it once and writes it
 * beside this file; whatever is only needed for one word or one service stays a text until it is.
 */

/** Where the build puts it. */
export const packedFile = new URL('./vocabulary.bin', import.meta.url);

/** Texts in one array of bytes, which is read at once and stays outside of what is searched for garbage. */
type Texts = {
  readonly keys: readonly string[];
  /** Where each key's text ends; it begins where the one before ends. */
  readonly ends: Uint32Array;
  readonly bytes: Uint8Array;
};
type Indexes = {
  readonly incidents: Texts;
  readonly asks: Texts;
  /** A service's own index in one text. */
  readonly things: Texts;
  readonly ownThings: Texts;
  readonly overlap: Texts;
};
type Packed = Omit<Vocabulary, keyof Indexes> & Indexes;

/** What `vocabularyOf` makes an index of. */
const entriesOf = <Value>(index: Index<Value>) => [...(index as ReadonlyMap<string, Value>)];

function textsOf(entries: readonly (readonly [string, unknown])[]): Texts {
  const texts = entries.map(([, value]) => Buffer.from(JSON.stringify(value)));
  let end = 0;
  const ends = Uint32Array.from(texts, ({ length }) => {
    end += length;
    return end;
  });
  return { keys: entries.map(([key]) => key), ends, bytes: new Uint8Array(Buffer.concat(texts)) };
}

const texts = (index: Index<unknown>): Texts => textsOf(entriesOf(index));

/** A vocabulary as the bytes of a file. */
export function packed(vocabulary: Vocabulary): Buffer {
  return serialize({
    ...vocabulary,
    incidents: texts(vocabulary.incidents),
    asks: texts(vocabulary.asks),
    things: textsOf(entriesOf(vocabulary.things).map(([id, own]) => [id, entriesOf(own)])),
    ownThings: texts(vocabulary.ownThings),
    overlap: texts(vocabulary.overlap),
  } satisfies Packed);
}

/** Each value is read when it is first looked up. */
function index<Value extends object>(
  { keys, ends, bytes }: Texts,
  read: (text: string) => Value = JSON.parse,
): Index<Value> {
  const own = Buffer.from(bytes);
  const values = new Map<string, number | Value>(keys.map((key, at) => [key, at]));
  return {
    get: (stem) => {
      const found = values.get(stem);
      if (typeof found !== 'number') return found;
      const value = read(own.toString('utf8', found === 0 ? 0 : ends[found - 1], ends[found]));
      values.set(stem, value);
      return value;
    },
  };
}

/** In memory of their own: arrays as they are read share that of the whole file, which would be kept for them. */
const unsharedTree = <Meaning>(tree: PhraseTree<Meaning>): PhraseTree<Meaning> => ({
  ...tree,
  starts: tree.starts.slice(),
});
const unsharedWeights = <Class extends string>(
  learned: Learned<Class>,
  numbers: Learned<Class>['numbers'],
): Learned<Class> => ({
  ...learned,
  numbers,
  keys: learned.keys.slice(),
  weights: learned.weights.slice(),
});

/** The vocabulary in the bytes that `packed` made. Throws on other bytes. */
export function unpacked(bytes: Uint8Array): Vocabulary {
  const from = deserialize(bytes) as Packed;
  // The same of both. As an object's keys they are V8's own strings: looked up by such, they are found without being read.
  const own: Record<string, number> = Object.create(null);
  for (const [word, number] of from.kinds.numbers) own[word] = number;
  const numbers = new Map(Object.entries(own));
  return {
    ...from,
    names: unsharedTree(from.names),
    compactNames: { ...from.compactNames, sieve: from.compactNames.sieve.slice() },
    hints: unsharedTree(from.hints),
    conditions: unsharedTree(from.conditions),
    concepts: unsharedTree(from.concepts),
    called: unsharedTree(from.called),
    incidents: index(from.incidents),
    asks: index(from.asks),
    things: index(from.things, (text): AskIndex => new Map(JSON.parse(text) as [string, AskPhrase[]][])),
    ownThings: index(from.ownThings),
    overlap: index(from.overlap),
    english: from.english.slice(),
    leanings: unsharedWeights(from.leanings, numbers),
    kinds: unsharedWeights(from.kinds, numbers),
  };
}

function built(): Vocabulary | null {
  if (!existsSync(packedFile)) return null;
  try {
    return unpacked(readFileSync(packedFile));
  } catch {
    // Written by a newer Node than this one: its own form of a file.
    return null;
  }
}

const fromBuild = built();
/** What works a vocabulary out: with all of languages/, which takes longer to load than what the build wrote. */
const workedOut = fromBuild === null ? await import('./vocabulary.ts') : null;

/** The vocabulary of a dataset: the one that the build put beside this file, which is the bundled dataset's; without a build it is worked out. */
export function vocabularyFor(data: Dataset): Vocabulary {
  if (workedOut !== null) return workedOut.vocabularyOf(data);
  if (fromBuild === null || data !== dataset) throw new Error('the build wrote the words of the bundled dataset alone');
  return fromBuild;
}
