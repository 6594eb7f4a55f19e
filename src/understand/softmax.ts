/**
 * What a question is weighed by: words, each also beside another. `pairs`: for each mark the place in `words` of what it stands
 * beside and that of its word, one after the other. The first of `words` is '': what stands beside nothing stands beside that.
 */
export type Marks = { readonly words: readonly string[]; readonly pairs: readonly number[] };

/** Marks while they are put together. */
export type MarkList = { readonly words: string[]; readonly pairs: number[] };

/** Puts a word among those that marks are made of, and tells its place. */
export const addWord = ({ words }: MarkList, word: string): number => words.push(word) - 1;

/** The marks as they are written in languages/: "who patch", "patch". */
export function markNames({ words, pairs }: Marks): string[] {
  const names: string[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const [beside, word] = [words[pairs[at] as number], words[pairs[at + 1] as number] as string];
    names.push(beside ? `${beside} ${word}` : word);
  }
  return names;
}

/**
 * What was learned (test/questions/learn.ts): for each mark a number a class, in hundredths; the last class is measured against
 * and has none. A hash table in three arrays, which a file can hold as they are: words have numbers, a mark's key is made of its
 * two, and stands in `keys` at the first free place from where its hash points (0: free); its weights stand at the same place.
 */
export type Learned<Class extends string> = {
  readonly classes: readonly Class[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly keys: Int32Array;
  readonly weights: Int16Array;
};

/** More words than this are not told apart in a key. */
const wordsAtMost = 1 << 15;

const keyOf = (beside: number, word: number) => beside * wordsAtMost + word;

/** Where a key stands, or the free place where it would: neighbours of a key lie far from it (Knuth's multiplicative hashing). */
function placeOf(keys: Int32Array, key: number): number {
  let place = (Math.imul(key, 0x9e3779b1) >>> 7) & (keys.length - 1);
  while (keys[place] !== key && keys[place] !== 0) place = (place + 1) & (keys.length - 1);
  return place;
}

/**
 * Reads the lines that `npm run learn` writes: a mark and its numbers, with tabs between, each line ended. `numbers`: of words met
 * already, in which those that are met get theirs.
 */
export function learnedIn<Class extends string>(
  classes: readonly Class[],
  text: string,
  numbers = new Map([['', 0]]),
): Learned<Class> {
  const lines = text.split('\n').filter((line) => line !== '');
  const numberOf = (word: string) => {
    const known = numbers.get(word) ?? numbers.size;
    if (known >= wordsAtMost) throw new Error(`more than ${wordsAtMost} words were learned`);
    numbers.set(word, known);
    return known;
  };
  // Half of the places stay free at least, so that the first one looked at is mostly the right one.
  const keys = new Int32Array(2 ** Math.ceil(Math.log2(2 * lines.length + 1)));
  const weights = new Int16Array(keys.length * (classes.length - 1));
  for (const line of lines) {
    const [mark, ...own] = line.split('\t') as [string, ...string[]];
    const blank = mark.indexOf(' ');
    const key = keyOf(numberOf(mark.slice(0, Math.max(0, blank))), numberOf(mark.slice(blank + 1)));
    const place = placeOf(keys, key);
    keys[place] = key;
    weights.set(own.map(Number), place * (classes.length - 1));
  }
  return { classes, numbers, keys, weights };
}

/** How likely each class is by some marks: a softmax over the sums of their weights. Adds up to 1. */
export function chancesOf<Class extends string>(
  { classes, numbers, keys, weights }: Learned<Class>,
  { words, pairs }: Marks,
): Readonly<Record<Class, number>> {
  const known: (number | undefined)[] = [];
  for (const word of words) known.push(numbers.get(word));
  const sums = new Float64Array(classes.length);
  const size = classes.length - 1;
  for (let at = 0; at < pairs.length; at += 2) {
    const beside = known[pairs[at] as number];
    const word = known[pairs[at + 1] as number];
    if (beside === undefined || word === undefined) continue;
    const place = placeOf(keys, keyOf(beside, word));
    if (keys[place] === 0) continue;
    for (let of = 0; of < size; of += 1) sums[of] = (sums[of] as number) + (weights[place * size + of] as number);
  }
  let all = 0;
  for (let at = 0; at <= size; at += 1) {
    sums[at] = Math.exp((sums[at] as number) / 100);
    all += sums[at] as number;
  }
  const chances = {} as Record<Class, number>;
  for (let at = 0; at <= size; at += 1) chances[classes[at] as Class] = (sums[at] as number) / all;
  return chances;
}
