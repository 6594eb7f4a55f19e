import type { TextOf, Texts } from '../dataset/texts.ts';
import { hashOf } from './english.ts';

/** What is looked up by a word. */
export type Index<Value> = { readonly get: (word: string) => Value | undefined };

/** Where each of some texts begins, and where the last one ends. */
export type Bounds = Uint32Array;

/**
 * Values by words: a hash table whose entries are texts in a file, each a word, a tab and the value as JSON. `slots`: at the first
 * free place from where a word's hash points the number of its entry, from 1, and above it another part of its hash, so that an
 * entry is seldom read for another's word. Nothing of it is put in order at a start.
 */
export type Table = { readonly slots: Uint32Array; readonly bounds: Bounds };

/** A number of four decimals: short in a file. */
export const shortened = (exact: number): number => Math.round(exact * 1e4) / 1e4;

const tab = '\t';
/** Of a slot, the number; the rest of it is of the hash. */
const numbers = 0xffff;

function boundsOf(all: readonly string[], texts: Texts): Bounds {
  const starts = all.map(texts.add);
  return Uint32Array.from([...starts, texts.add('')]);
}

/** Puts values, as JSON, among the texts of a file. */
export const listOf = (values: readonly unknown[], texts: Texts): Bounds =>
  boundsOf(
    values.map((value) => JSON.stringify(value)),
    texts,
  );

/** Puts values and their words there. Throws where there are more than a table has numbers for: 32,000. */
export function tableOf(values: Iterable<readonly [word: string, value: unknown]>, texts: Texts): Table {
  const entries = [...values];
  const places = 2 ** Math.ceil(Math.log2(entries.length * 2 + 2));
  if (places > 2 ** 16) throw new Error(`${entries.length} values are more than a table holds`);
  const slots = new Uint32Array(places);
  entries.forEach(([word], at) => {
    const hash = hashOf(word);
    let place = hash & (places - 1);
    while (slots[place] !== 0) place = (place + 1) & (places - 1);
    slots[place] = (hash & ~numbers) | (at + 1);
  });
  return {
    slots,
    bounds: boundsOf(
      entries.map(([word, value]) => `${word}${tab}${JSON.stringify(value)}`),
      texts,
    ),
  };
}

/** Reads values by their places. `read` makes a value of its JSON, once. */
export function reading<Value>(bounds: Bounds, textOf: TextOf, read: (json: unknown) => Value): (at: number) => Value {
  const met: (Value | undefined)[] = [];
  return (at) => {
    const known = met[at];
    if (known !== undefined) return known;
    const value = read(JSON.parse(textOf(bounds[at] as number, bounds[at + 1] as number)));
    met[at] = value;
    return value;
  };
}

/** Looks values up in a table. `read` makes a value of its JSON, once. */
export function lookingUp<Value>(
  { slots, bounds }: Table,
  textOf: TextOf,
  read: (json: unknown) => Value,
): Index<Value> {
  const met = new Map<string, Value>();
  return {
    get: (word) => {
      const known = met.get(word);
      if (known !== undefined) return known;
      const hash = hashOf(word);
      let place = hash & (slots.length - 1);
      for (let slot = slots[place] as number; slot !== 0; slot = slots[place] as number) {
        if (((slot ^ hash) & ~numbers) === 0) {
          const entry = (slot & numbers) - 1;
          const text = textOf(bounds[entry] as number, bounds[entry + 1] as number);
          const end = text.indexOf(tab);
          if (text.slice(0, end) === word) {
            const value = read(JSON.parse(text.slice(end + 1)));
            met.set(word, value);
            return value;
          }
        }
        place = (place + 1) & (slots.length - 1);
      }
      return undefined;
    },
  };
}
