import { hashOf } from './english.ts';

/** What is looked up by a word. */
export type Index<Value> = { readonly get: (word: string) => Value | undefined };

/**
 * Values by words, as a file holds them: a hash table that is looked up where it lies. Nothing of it is put in order at a start,
 * and a value is read when it is first looked up.
 */
export type Table = {
  /** The number of an entry, or 0, at the first free place from where its word's hash points. */
  readonly slots: Uint16Array;
  /** Where each entry ends; it begins where the one before ends. */
  readonly ends: Uint32Array;
  /** The entries: a word, a tab and the value as JSON. */
  readonly bytes: Uint8Array;
};

const tab = 9;

/** Throws where there are more values than a table has numbers for: 32,000. */
export function tableOf(values: Iterable<readonly [word: string, value: unknown]>): Table {
  const entries = [...values];
  const places = 2 ** Math.ceil(Math.log2(entries.length * 2 + 2));
  if (places > 2 ** 16) throw new Error(`${entries.length} values are more than a table holds`);
  const slots = new Uint16Array(places);
  entries.forEach(([word], at) => {
    let place = hashOf(word) & (places - 1);
    while (slots[place] !== 0) place = (place + 1) & (places - 1);
    slots[place] = at + 1;
  });
  const texts = entries.map(([word, value]) => Buffer.from(`${word}\t${JSON.stringify(value)}`));
  let end = 0;
  const ends = Uint32Array.from(texts, ({ length }) => {
    end += length;
    return end;
  });
  return { slots, ends, bytes: new Uint8Array(Buffer.concat(texts)) };
}

/** Looks values up in a table. `read` makes a value of its JSON, once. */
export function lookingUp<Value>({ slots, ends, bytes }: Table, read: (json: unknown) => Value): Index<Value> {
  const texts = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const met = new Map<string, Value>();
  /** The entry's value, where it is the word's. */
  const valueAt = (entry: number, word: string): Value | undefined => {
    const from = entry === 0 ? 0 : (ends[entry - 1] as number);
    const to = texts.indexOf(tab, from);
    if (texts.toString('utf8', from, to) !== word) return undefined;
    return read(JSON.parse(texts.toString('utf8', to + 1, ends[entry])));
  };
  return {
    get: (word) => {
      const known = met.get(word);
      if (known !== undefined) return known;
      let place = hashOf(word) & (slots.length - 1);
      for (let entry = slots[place] as number; entry !== 0; entry = slots[place] as number) {
        const value = valueAt(entry - 1, word);
        if (value !== undefined) {
          met.set(word, value);
          return value;
        }
        place = (place + 1) & (slots.length - 1);
      }
      return undefined;
    },
  };
}
