import type { Index } from './table.ts';

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
 * and has none. `marks` is a hash table that a file can hold as it is: at the first free place from where a mark's hash points
 * stand the numbers of its two words and behind them its weights, so that one look at the memory finds all of it. Free: two zeros.
 */
export type Learned<Class extends string> = {
  readonly classes: readonly Class[];
  readonly numbers: Index<number>;
  readonly marks: Int16Array;
};

/** More words than this do not fit into a place. */
const wordsAtMost = 1 << 15;

/** The numbers of a mark's two words stand before its weights. */
const ofWords = 2;

/** How much of `marks` one mark takes. */
const sizeOf = (classes: readonly string[]) => ofWords + classes.length - 1;

/** Where a mark stands, or the free place where it would: neighbours lie far from one another (Knuth's multiplicative hashing). */
function placeOf(marks: Int16Array, size: number, beside: number, word: number): number {
  const places = marks.length / size;
  let place = (Math.imul(beside * wordsAtMost + word, 0x9e3779b1) >>> 7) % places;
  for (;;) {
    const at = place * size;
    const is = marks[at] === beside && marks[at + 1] === word;
    if (is || (marks[at] === 0 && marks[at + 1] === 0)) return at;
    place = place + 1 === places ? 0 : place + 1;
  }
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
  // A third of the places stay free, so that the first one looked at is mostly the right one.
  const size = sizeOf(classes);
  const marks = new Int16Array(Math.ceil(lines.length * 1.5 + 1) * size);
  for (const line of lines) {
    const [mark, ...own] = line.split('\t') as [string, ...string[]];
    const blank = mark.indexOf(' ');
    const beside = numberOf(mark.slice(0, Math.max(0, blank)));
    const word = numberOf(mark.slice(blank + 1));
    marks.set([beside, word, ...own.map(Number)], placeOf(marks, size, beside, word));
  }
  return { classes, numbers, marks };
}

/** How likely each class is by some marks: a softmax over the sums of their weights. Adds up to 1. */
export function chancesOf<Class extends string>(
  { classes, numbers, marks }: Learned<Class>,
  { words, pairs }: Marks,
): Readonly<Record<Class, number>> {
  const known: (number | undefined)[] = [];
  for (const word of words) known.push(numbers.get(word));
  const sums = new Float64Array(classes.length);
  const last = classes.length - 1;
  for (let at = 0; at < pairs.length; at += 2) {
    const beside = known[pairs[at] as number];
    const word = known[pairs[at + 1] as number];
    if (beside === undefined || word === undefined) continue;
    const from = placeOf(marks, last + ofWords, beside, word) + ofWords;
    for (let of = 0; of < last; of += 1) sums[of] = (sums[of] as number) + (marks[from + of] as number);
  }
  let all = 0;
  for (let at = 0; at <= last; at += 1) {
    sums[at] = Math.exp((sums[at] as number) / 100);
    all += sums[at] as number;
  }
  const chances = {} as Record<Class, number>;
  for (let at = 0; at <= last; at += 1) chances[classes[at] as Class] = (sums[at] as number) / all;
  return chances;
}
