import { existsSync, readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { type Dataset, dataset } from '../dataset/dataset.ts';
import type { AskIndex, AskPhrase, Index, Vocabulary } from './lexicon.ts';
import { bySingular, byStem, type PhraseTree } from './phrases.ts';
import type { Learned } from './softmax.ts';

/*
 * Ordering fifteen thousand phrases takes longer than everything else before a first answer. The build does it once and writes it
 * beside this file; whatever is only needed for one word or one service stays a string until it is.
 */

/** Where the build puts it. */
export const packedFile = new URL('./vocabulary.bin', import.meta.url);

type Strings = ReadonlyMap<string, string>;
type Tree<Meaning> = Omit<PhraseTree<Meaning>, 'lookUp'>;
type Packed = {
  readonly names: Tree<unknown>;
  readonly hints: Tree<unknown>;
  readonly conditions: Tree<unknown>;
  readonly concepts: Tree<unknown>;
  readonly called: Tree<unknown>;
  readonly incidents: Strings;
  readonly asks: Strings;
  readonly things: ReadonlyMap<string, Strings>;
  readonly ownThings: Strings;
  readonly overlap: Strings;
  readonly rarity: ReadonlyMap<string, number>;
  readonly thingsOf: ReadonlyMap<string, string | null>;
  readonly spellable: ReadonlySet<string>;
  readonly leanings: Vocabulary['leanings'];
  readonly kinds: Vocabulary['kinds'];
  readonly halves: Vocabulary['halves'];
};

const strings = (index: unknown): Map<string, string> =>
  new Map([...(index as ReadonlyMap<string, unknown>)].map(([key, value]) => [key, JSON.stringify(value)]));

function tree<Meaning>({ root, vocabulary, compact }: PhraseTree<Meaning>): Tree<Meaning> {
  return { root, vocabulary, compact };
}

/** A vocabulary as the bytes of a file. */
export function packed(vocabulary: Vocabulary): Buffer {
  const things = vocabulary.things as unknown as ReadonlyMap<string, AskIndex>;
  return serialize({
    names: tree(vocabulary.names),
    hints: tree(vocabulary.hints),
    conditions: tree(vocabulary.conditions),
    concepts: tree(vocabulary.concepts),
    called: tree(vocabulary.called),
    incidents: strings(vocabulary.incidents),
    asks: strings(vocabulary.asks),
    things: new Map([...things].map(([service, index]) => [service, strings(index)])),
    ownThings: strings(vocabulary.ownThings),
    overlap: strings(vocabulary.overlap),
    rarity: vocabulary.rarity,
    thingsOf: vocabulary.thingsOf,
    spellable: vocabulary.spellable,
    leanings: vocabulary.leanings,
    kinds: vocabulary.kinds,
    halves: vocabulary.halves,
  } satisfies Packed);
}

/** Each value is parsed when it is first looked up. */
function index<Value extends object>(packed: Strings): Index<Value> {
  const values = packed as Map<string, string | Value>;
  return {
    get: (stem) => {
      const found = values.get(stem);
      if (typeof found !== 'string') return found;
      const value = JSON.parse(found) as Value;
      values.set(stem, value);
      return value;
    },
  };
}

/** In memory of its own: arrays as they are read share that of the whole file, which would be kept for them. */
const unpackedLearned = <Class extends string>({ keys, weights, ...rest }: Learned<Class>): Learned<Class> => ({
  ...rest,
  keys: keys.slice(),
  weights: weights.slice(),
});

/** The vocabulary in the bytes that `packed` made. Throws on other bytes. */
export function unpacked(bytes: Uint8Array): Vocabulary {
  const from = deserialize(bytes) as Packed;
  const things = new Map([...from.things].map(([service, own]) => [service, index<readonly AskPhrase[]>(own)]));
  return {
    names: { ...(from.names as Tree<never>), lookUp: bySingular },
    hints: { ...(from.hints as Tree<never>), lookUp: bySingular },
    conditions: { ...(from.conditions as Tree<never>), lookUp: byStem },
    concepts: { ...(from.concepts as Tree<never>), lookUp: byStem },
    called: { ...(from.called as Tree<never>), lookUp: byStem },
    incidents: index(from.incidents),
    asks: index(from.asks),
    things,
    ownThings: index(from.ownThings),
    overlap: index(from.overlap),
    rarity: from.rarity,
    thingsOf: from.thingsOf,
    spellable: from.spellable,
    leanings: unpackedLearned(from.leanings),
    kinds: unpackedLearned(from.kinds),
    halves: from.halves,
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
