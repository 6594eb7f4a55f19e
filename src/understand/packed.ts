import { existsSync, readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { type Dataset, dataset, type ServiceId } from '../dataset/dataset.ts';
import {
  type AskIndex,
  type AskPhrase,
  askPhrase,
  type IncidentPhrase,
  type Naming,
  type Vocabulary,
} from './lexicon.ts';
import type { Node, PhraseTree, Sieve } from './phrases.ts';
import type { Learned } from './softmax.ts';
import { type Index, lookingUp, type Table, tableOf } from './table.ts';

/*
 * Ordering fifteen thousand phrases takes longer than everything else before a first answer. The build does it once and writes it
 * beside this file; whatever is only needed for one word or one service stays a text until it is.
 */

/** Where the build puts it. */
export const packedFile = new URL('./vocabulary.bin', import.meta.url);

/** What a vocabulary has as tables: by words, by stems or by ids of services. */
type Tables = {
  readonly compactNames: { readonly namings: Table; readonly sieve: Sieve };
  readonly incidents: Table;
  readonly asks: Table;
  /** A service's own index in one value. */
  readonly things: Table;
  readonly ownThings: Table;
  readonly overlap: Table;
  readonly rarity: Table;
  readonly thingsOf: Table;
  readonly leanings: Omit<Vocabulary['leanings'], 'numbers'>;
  readonly kinds: Omit<Vocabulary['kinds'], 'numbers'>;
  /** Of the words that were learned: the same of both. */
  readonly numbers: Table;
} & Readonly<Record<(typeof trees)[number], PackedTree>>;
/** `places`: on which services a phrase of theirs counts; many phrases count on the same. */
type Packed = Omit<Vocabulary, keyof Tables> & Tables & { readonly places: readonly Services[] };

const trees = ['names', 'hints', 'conditions', 'concepts', 'called'] as const;

type PackedTree = Omit<PhraseTree<unknown>, 'root'> & { readonly root: Table };
/** A node of a tree: what it means, if anything, and where it goes on. */
type Branch = readonly [meaning: unknown, next: readonly (readonly [word: string, Branch])[]];

type Services = NonNullable<AskPhrase['on']>;

/** A phrase without what can be told from the rest of it. `on`: which of the places, or -1 for everywhere. */
type Row = readonly [stems: readonly string[], ask: number, weight: number, on: number, words: string, worded: 0 | 1];

/** What `vocabularyOf` makes an index of. */
const entriesOf = <Value>(index: Index<Value>) => [...(index as ReadonlyMap<string, Value>)];

const table = (index: Index<unknown>): Table => tableOf(entriesOf(index));

const branchOf = ({ meaning, next }: Node<unknown>): Branch => [
  meaning,
  [...(next ?? [])].map(([word, node]) => [word, branchOf(node)]),
];

function nodeOf([meaning, next]: Branch): Node<unknown> {
  return { meaning, next: next.length === 0 ? null : new Map(next.map(([word, branch]) => [word, nodeOf(branch)])) };
}

const packedTree = ({ root, ...tree }: PhraseTree<unknown>): PackedTree => ({
  ...tree,
  root: tableOf(entriesOf(root).map(([word, node]) => [word, branchOf(node)])),
});

const treeOf = ({ root, ...tree }: PackedTree): PhraseTree<unknown> => ({
  ...tree,
  root: lookingUp(root, (json) => nodeOf(json as Branch)),
});

/** The same of each tree. */
const ofTrees = <From, To>(all: Readonly<Record<(typeof trees)[number], From>>, made: (tree: From) => To) =>
  Object.fromEntries(trees.map((name) => [name, made(all[name])])) as Record<(typeof trees)[number], To>;

/** A vocabulary as the bytes of a file. */
export function packed(vocabulary: Vocabulary): Buffer {
  const places: Services[] = [];
  const numbers = new Map<string, number>();
  const placeOf = (on: AskPhrase['on']): number => {
    if (on === null) return -1;
    const key = on.join(' ');
    const known = numbers.get(key) ?? places.push(on) - 1;
    numbers.set(key, known);
    return known;
  };
  const row = ({ stems, ask, weight, on, words, worded }: AskPhrase): Row => [
    stems,
    ask,
    weight,
    placeOf(on),
    words,
    worded ? 1 : 0,
  ];
  const rows = (index: AskIndex) => entriesOf(index).map(([key, phrases]) => [key, phrases.map(row)] as const);
  const { namings, sieve } = vocabulary.compactNames;
  const withoutNumbers = <Class extends string>({ classes, marks }: Learned<Class>) => ({ classes, marks });
  return serialize({
    ...vocabulary,
    ...ofTrees(vocabulary, packedTree),
    compactNames: { namings: table(namings), sieve },
    incidents: table(vocabulary.incidents),
    asks: tableOf(rows(vocabulary.asks)),
    things: tableOf(entriesOf(vocabulary.things).map(([id, own]) => [id, rows(own)])),
    ownThings: tableOf(rows(vocabulary.ownThings)),
    overlap: table(vocabulary.overlap),
    rarity: table(vocabulary.rarity),
    thingsOf: table(vocabulary.thingsOf),
    leanings: withoutNumbers(vocabulary.leanings),
    kinds: withoutNumbers(vocabulary.kinds),
    numbers: table(vocabulary.kinds.numbers),
    places,
  } satisfies Packed);
}

/** What needs no making from its JSON. */
const as =
  <Value>() =>
  (json: unknown) =>
    json as Value;

/** The vocabulary in the bytes that `packed` made; its arrays are parts of them. Throws on other bytes. */
export function unpacked(bytes: Uint8Array): Vocabulary {
  const { places, numbers: ofWords, ...from } = deserialize(bytes) as Packed;
  const phraseOf = ([stems, ask, weight, on, words, worded]: Row): AskPhrase =>
    askPhrase({ stems, ask, weight, on: places[on] ?? null, words, worded: worded === 1 });
  const phrases = (json: unknown) => (json as Row[]).map(phraseOf);
  const numbers = lookingUp(ofWords, as<number>());
  return {
    ...from,
    ...(ofTrees(from, treeOf) as Pick<Vocabulary, (typeof trees)[number]>),
    compactNames: { ...from.compactNames, namings: lookingUp(from.compactNames.namings, as<Naming>()) },
    incidents: lookingUp(from.incidents, as<readonly IncidentPhrase[]>()),
    asks: lookingUp(from.asks, phrases),
    things: lookingUp(
      from.things,
      (json): AskIndex => new Map((json as [string, Row[]][]).map(([key, rows]) => [key, phrases(rows)])),
    ),
    ownThings: lookingUp(from.ownThings, phrases),
    overlap: lookingUp(from.overlap, as<readonly number[]>()),
    rarity: lookingUp(from.rarity, as<number>()),
    thingsOf: lookingUp(from.thingsOf, as<ServiceId>()),
    leanings: { ...from.leanings, numbers },
    kinds: { ...from.kinds, numbers },
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
