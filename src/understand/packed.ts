import { existsSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { type Dataset, dataset, type ServiceId } from '../dataset/dataset.ts';
import { collected, openTextFile, type TextFile, type TextOf, type Texts, textFile } from '../dataset/texts.ts';
import {
  type AskIndex,
  type AskPhrase,
  askPhrase,
  type IncidentPhrase,
  type Naming,
  type Vocabulary,
} from './lexicon.ts';
import type { Node, PhraseTree, Sieve } from './phrases.ts';
import type { FactWords } from './recall.ts';
import type { Learned } from './softmax.ts';
import { type Bounds, type Index, listOf, lookingUp, reading, type Table, tableOf } from './table.ts';

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
  /** Of phrases only their numbers: most stand in more than one index. */
  readonly asks: Table;
  /** A service's own index in one value. */
  readonly things: Table;
  readonly ownThings: Table;
  readonly overlap: Table;
  readonly rarity: Table;
  readonly thingsOf: Table;
  readonly factWords: Table;
  readonly leanings: Omit<Vocabulary['leanings'], 'numbers'>;
  readonly kinds: Omit<Vocabulary['kinds'], 'numbers'>;
  /** Of the words that were learned: the same of both. */
  readonly numbers: Table;
} & Readonly<Record<(typeof trees)[number], PackedTree>>;
/** `phrases`: those of every index, as rows. `places`: on which services a phrase of theirs counts; many count on the same. */
type Packed = Omit<Vocabulary, keyof Tables> &
  Tables & {
    readonly phrases: Bounds;
    readonly places: readonly Services[];
  };

const trees = ['names', 'hints', 'conditions', 'concepts', 'called'] as const;

type PackedTree = Omit<PhraseTree<unknown>, 'root'> & { readonly root: Table };
/** A node of a tree: what it means, if anything, and where it goes on. */
type Branch = readonly [meaning: unknown, next: readonly (readonly [word: string, Branch])[]];

type Services = NonNullable<AskPhrase['on']>;

/** A phrase without what can be told from the rest of it. `on`: which of the places, or -1 for everywhere. */
type Row = readonly [stems: readonly string[], ask: number, weight: number, on: number, words: string, worded: 0 | 1];

/** What `vocabularyOf` makes an index of. */
const entriesOf = <Value>(index: Index<Value>) => [...(index as ReadonlyMap<string, Value>)];

const table = (index: Index<unknown>, texts: Texts): Table => tableOf(entriesOf(index), texts);

const branchOf = ({ meaning, next }: Node<unknown>): Branch => [
  meaning,
  [...(next ?? [])].map(([word, node]) => [word, branchOf(node)]),
];

function nodeOf([meaning, next]: Branch): Node<unknown> {
  return { meaning, next: next.length === 0 ? null : new Map(next.map(([word, branch]) => [word, nodeOf(branch)])) };
}

const packedTree = ({ root, ...tree }: PhraseTree<unknown>, texts: Texts): PackedTree => ({
  ...tree,
  root: tableOf(
    entriesOf(root).map(([word, node]) => [word, branchOf(node)]),
    texts,
  ),
});

const treeOf = ({ root, ...tree }: PackedTree, textOf: TextOf): PhraseTree<unknown> => ({
  ...tree,
  root: lookingUp(root, textOf, (json) => nodeOf(json as Branch)),
});

/** The same of each tree. */
const ofTrees = <From, To>(all: Readonly<Record<(typeof trees)[number], From>>, made: (tree: From) => To) =>
  Object.fromEntries(trees.map((name) => [name, made(all[name])])) as Record<(typeof trees)[number], To>;

/** What a file has of the words of a service's facts. */
const packedWords = ({ asks, pages }: FactWords) => [asks, [...pages]] as const;
const factWordsOf = ([asks, pages]: ReturnType<typeof packedWords>): FactWords => ({ asks, pages: new Map(pages) });

/** A vocabulary, and the words of the facts of some services, as the bytes of a file. */
export function packed(vocabulary: Vocabulary, services: Iterable<ServiceId>): Buffer {
  const places: Services[] = [];
  const placesMet = new Map<string, number>();
  const placeOf = (on: AskPhrase['on']): number => {
    if (on === null) return -1;
    const key = on.join(' ');
    const known = placesMet.get(key) ?? places.push(on) - 1;
    placesMet.set(key, known);
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
  const rows: Row[] = [];
  const rowOf = new Map<AskPhrase, number>();
  const numberOf = (phrase: AskPhrase): number => {
    const known = rowOf.get(phrase) ?? rows.push(row(phrase)) - 1;
    rowOf.set(phrase, known);
    return known;
  };
  const numbered = (index: AskIndex) => entriesOf(index).map(([key, some]) => [key, some.map(numberOf)] as const);
  const texts = collected();
  const asks = tableOf(numbered(vocabulary.asks), texts);
  const things = tableOf(
    entriesOf(vocabulary.things).map(([id, own]) => [id, numbered(own)]),
    texts,
  );
  const ownThings = tableOf(numbered(vocabulary.ownThings), texts);
  const { namings, sieve } = vocabulary.compactNames;
  const withoutNumbers = <Class extends string>({ classes, marks }: Learned<Class>) => ({ classes, marks });
  const head = {
    ...vocabulary,
    ...ofTrees<PhraseTree<unknown>, PackedTree>(vocabulary, (tree) => packedTree(tree, texts)),
    compactNames: { namings: table(namings, texts), sieve },
    incidents: table(vocabulary.incidents, texts),
    asks,
    things,
    ownThings,
    phrases: listOf(rows, texts),
    overlap: table(vocabulary.overlap, texts),
    rarity: table(vocabulary.rarity, texts),
    thingsOf: table(vocabulary.thingsOf, texts),
    factWords: tableOf(
      [...services].map((id) => [id, packedWords(vocabulary.factWords.get(id) as FactWords)]),
      texts,
    ),
    leanings: withoutNumbers(vocabulary.leanings),
    kinds: withoutNumbers(vocabulary.kinds),
    numbers: table(vocabulary.kinds.numbers, texts),
    places,
  } satisfies Packed;
  return textFile(serialize(head), texts);
}

/** What needs no making from its JSON. */
const as =
  <Value>() =>
  (json: unknown) =>
    json as Value;

/** The vocabulary in the file whose bytes `packed` made; its arrays are parts of the head. Throws on other bytes. */
export function unpacked({ head, textOf }: TextFile): Vocabulary {
  const { places, phrases, numbers: ofWords, ...from } = deserialize(head) as Packed;
  const looking = <Value>(table: Table, read: (json: unknown) => Value) => lookingUp(table, textOf, read);
  const phraseAt = reading(phrases, textOf, (json): AskPhrase => {
    const [stems, ask, weight, on, words, worded] = json as Row;
    return askPhrase({ stems, ask, weight, on: places[on] ?? null, words, worded: worded === 1 });
  });
  const numbered = (json: unknown) => (json as number[]).map(phraseAt);
  const numbers = looking(ofWords, as<number>());
  return {
    ...from,
    ...(ofTrees(from, (tree: PackedTree) => treeOf(tree, textOf)) as Pick<Vocabulary, (typeof trees)[number]>),
    compactNames: { ...from.compactNames, namings: looking(from.compactNames.namings, as<Naming>()) },
    incidents: looking(from.incidents, as<readonly IncidentPhrase[]>()),
    asks: looking(from.asks, numbered),
    things: looking(
      from.things,
      (json): AskIndex => new Map((json as [string, number[]][]).map(([key, some]) => [key, numbered(some)])),
    ),
    ownThings: looking(from.ownThings, numbered),
    overlap: looking(from.overlap, as<readonly number[]>()),
    rarity: looking(from.rarity, as<number>()),
    thingsOf: looking(from.thingsOf, as<ServiceId>()),
    factWords: looking(from.factWords, (json) => factWordsOf(json as ReturnType<typeof packedWords>)),
    leanings: { ...from.leanings, numbers },
    kinds: { ...from.kinds, numbers },
  };
}

function built(): Vocabulary | null {
  if (!existsSync(packedFile)) return null;
  try {
    return unpacked(openTextFile(packedFile));
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
