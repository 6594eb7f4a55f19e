/** What a question is weighed by: for each mark what it stands beside ('' where nothing) and its word, one after the other. */
export type Marks = readonly string[];

/** The marks as they are written in languages/: "who patch", "patch". */
export function markNames(marks: Marks): string[] {
  const names: string[] = [];
  for (let at = 0; at < marks.length; at += 2)
    names.push(marks[at] ? `${marks[at]} ${marks[at + 1]}` : (marks[at + 1] as string));
  return names;
}

/**
 * What was learned (test/questions/learn.ts): for each mark, by what it stands beside and by its word, a number a class, in
 * hundredths; the last class is measured against and has none. Looked up in two steps, so that no mark's name has to be put
 * together. Numbers are kept as they were written, with tabs between, until they are first looked at.
 */
export type Learned<Class extends string> = {
  readonly classes: readonly Class[];
  readonly weights: ReadonlyMap<string, Map<string, string | readonly number[]>>;
};

/** What was learned, from marks by their names and their numbers in hundredths. */
export function learned<Class extends string>(
  classes: readonly Class[],
  named: Iterable<readonly [mark: string, numbers: string | readonly number[]]>,
): Learned<Class> {
  const weights = new Map<string, Map<string, string | readonly number[]>>();
  for (const [mark, numbers] of named) {
    const blank = mark.indexOf(' ');
    const beside = blank < 0 ? '' : mark.slice(0, blank);
    let words = weights.get(beside);
    if (words === undefined) {
      words = new Map();
      weights.set(beside, words);
    }
    words.set(mark.slice(blank + 1), numbers);
  }
  return { classes, weights };
}

/** Each line's mark and numbers. */
function* linesIn(lines: string): Generator<readonly [string, string]> {
  for (let from = 0; from < lines.length; ) {
    const end = lines.indexOf('\n', from);
    const to = end < 0 ? lines.length : end;
    const tab = lines.indexOf('\t', from);
    if (tab > from && tab < to) yield [lines.slice(from, tab), lines.slice(tab + 1, to)];
    from = to + 1;
  }
}

/** Reads the lines that `npm run learn` writes: a mark and its numbers, with tabs between, each line ended. */
export const learnedIn = <Class extends string>(classes: readonly Class[], lines: string): Learned<Class> =>
  learned(classes, linesIn(lines));

/** The numbers of a mark; undefined for one that is not known. */
export function numbersOf<Class extends string>(
  { weights }: Learned<Class>,
  beside: string,
  word: string,
): readonly number[] | undefined {
  const words = weights.get(beside);
  const known = words?.get(word);
  if (typeof known !== 'string') return known;
  const numbers = known.split('\t').map(Number);
  words?.set(word, numbers);
  return numbers;
}

/** How likely each class is by some marks: a softmax over the sums of their weights. Adds up to 1. */
export function chancesOf<Class extends string>(learnt: Learned<Class>, marks: Marks): Readonly<Record<Class, number>> {
  const { classes } = learnt;
  const sums = new Float64Array(classes.length);
  for (let at = 0; at < marks.length; at += 2) {
    const own = numbersOf(learnt, marks[at] as string, marks[at + 1] as string);
    if (own) for (let of = 0; of < own.length; of += 1) sums[of] = (sums[of] as number) + (own[of] as number);
  }
  let all = 0;
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = Math.exp((sums[at] as number) / 100);
    all += sums[at] as number;
  }
  return Object.fromEntries(classes.map((one, at) => [one, (sums[at] as number) / all])) as Record<Class, number>;
}
