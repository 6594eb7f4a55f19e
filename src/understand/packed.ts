import { existsSync, readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { type Dataset, dataset } from '../dataset/dataset.ts';
import {
  type AskIndex,
  type AskPhrase,
  askPhrase,
  type IncidentPhrase,
  type Index,
  type Vocabulary,
} from './lexicon.ts';

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
/** `places`: on which services a phrase of theirs counts; many phrases count on the same. */
type Packed = Omit<Vocabulary, keyof Indexes> & Indexes & { readonly places: readonly Services[] };

type Services = NonNullable<AskPhrase['on']>;

/** A phrase without what can be told from the rest of it. `on`: which of the places, or -1 for everywhere. */
type Row = readonly [stems: readonly string[], ask: number, weight: number, on: number, words: string, worded: 0 | 1];

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
  const places: Services[] = [];
  const numbers = new Map<string, number>();
  const placeOf = (on: AskPhrase['on']): number => {
    if (on === null) return -1;
    const key = on.join(' ');
    const known = numbers.get(key) ?? places.push(on) - 1;
    numbers.set(key, known);
    return known;
  };
  const rows = (index: AskIndex) =>
    entriesOf(index).map(
      ([key, phrases]) =>
        [
          key,
          phrases.map(
            ({ stems, ask, weight, on, words, worded }): Row => [
              stems,
              ask,
              weight,
              placeOf(on),
              words,
              worded ? 1 : 0,
            ],
          ),
        ] as const,
    );
  return serialize({
    ...vocabulary,
    incidents: texts(vocabulary.incidents),
    asks: textsOf(rows(vocabulary.asks)),
    things: textsOf(entriesOf(vocabulary.things).map(([id, own]) => [id, rows(own)])),
    ownThings: textsOf(rows(vocabulary.ownThings)),
    overlap: texts(vocabulary.overlap),
    places,
  } satisfies Packed);
}

/** Each value is read when it is first looked up. */
function index<Value extends object>({ keys, ends, bytes }: Texts, read: (json: unknown) => Value): Index<Value> {
  const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const values = new Map<string, number | Value>(keys.map((key, at) => [key, at]));
  return {
    get: (stem) => {
      const found = values.get(stem);
      if (typeof found !== 'number') return found;
      const value = read(JSON.parse(own.toString('utf8', found === 0 ? 0 : ends[found - 1], ends[found])));
      values.set(stem, value);
      return value;
    },
  };
}

/** The vocabulary in the bytes that `packed` made; its arrays are parts of them. Throws on other bytes. */
export function unpacked(bytes: Uint8Array): Vocabulary {
  const { places, ...from } = deserialize(bytes) as Packed;
  const phraseOf = ([stems, ask, weight, on, words, worded]: Row): AskPhrase =>
    askPhrase({ stems, ask, weight, on: places[on] ?? null, words, worded: worded === 1 });
  const phrases = (json: unknown) => (json as Row[]).map(phraseOf);
  // The same of both. As an object's keys they are V8's own strings: looked up by such, they are found without being read.
  const own: Record<string, number> = Object.create(null);
  for (const [word, number] of from.kinds.numbers) own[word] = number;
  const numbers = new Map(Object.entries(own));
  return {
    ...from,
    incidents: index(from.incidents, (json) => json as readonly IncidentPhrase[]),
    asks: index(from.asks, phrases),
    things: index(
      from.things,
      (json): AskIndex => new Map((json as [string, Row[]][]).map(([key, rows]) => [key, phrases(rows)])),
    ),
    ownThings: index(from.ownThings, phrases),
    overlap: index(from.overlap, (json) => json as readonly number[]),
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
