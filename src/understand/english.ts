/**
 * The commonest English words as a Bloom filter: a quarter of a megabyte that is read as it stands, where seventy thousand words
 * would have to be put in order before a first answer. Every one of them is found; of 5,000 others one passes for one of them.
 */
export type WordFilter = Uint8Array;

const places = 2 ** 21;
const looks = 4;

/** A hash of a word (FNV-1a), well mixed. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/** Another, by which the places that follow the first one lie apart: odd. */
function stepOf(word: string): number {
  let hash = 0x9e3779b1;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash, 0x85ebca6b) ^ word.charCodeAt(at);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) | 1;
}

export function filterOf(words: Iterable<string>): WordFilter {
  const filter = new Uint8Array(places / 8);
  for (const word of words) {
    const [first, step] = [hashOf(word), stepOf(word)];
    for (let look = 0; look < looks; look += 1) {
      const place = (first + Math.imul(look, step)) & (places - 1);
      filter[place >> 3] = (filter[place >> 3] as number) | (1 << (place & 7));
    }
  }
  return filter;
}

export function passes(filter: WordFilter, word: string): boolean {
  const [first, step] = [hashOf(word), stepOf(word)];
  for (let look = 0; look < looks; look += 1) {
    const place = (first + Math.imul(look, step)) & (places - 1);
    if (((filter[place >> 3] as number) & (1 << (place & 7))) === 0) return false;
  }
  return true;
}
