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
 * hundredths; the last class is measured against and has none. Looked up in two steps, so that no mark's name has to be put together.
 */
export type Learned<Class extends string> = {
  readonly classes: readonly Class[];
  readonly weights: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
};

/** What was learned, from marks by their names and their numbers in hundredths. */
export function learned<Class extends string>(
  classes: readonly Class[],
  named: Iterable<readonly [mark: string, numbers: readonly number[]]>,
): Learned<Class> {
  const weights = new Map<string, Map<string, readonly number[]>>();
  for (const [mark, numbers] of named) {
    const blank = mark.indexOf(' ');
    const beside = blank < 0 ? '' : mark.slice(0, blank);
    const words = weights.get(beside) ?? new Map<string, readonly number[]>();
    weights.set(beside, words.set(mark.slice(blank + 1), numbers));
  }
  return { classes, weights };
}

/** Reads the lines that `npm run learn` writes: a mark and its numbers, with tabs between. */
export const learnedIn = <Class extends string>(classes: readonly Class[], lines: string): Learned<Class> =>
  learned(
    classes,
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [mark = '', ...numbers] = line.split('\t');
        return [mark, numbers.map(Number)] as const;
      }),
  );

/** How likely each class is by some marks: a softmax over the sums of their weights. Adds up to 1. */
export function chancesOf<Class extends string>(
  { classes, weights }: Learned<Class>,
  marks: Marks,
): Readonly<Record<Class, number>> {
  const sums = new Float64Array(classes.length);
  for (let at = 0; at < marks.length; at += 2) {
    const own = weights.get(marks[at] as string)?.get(marks[at + 1] as string);
    if (own) for (let of = 0; of < own.length; of += 1) sums[of] = (sums[of] as number) + (own[of] as number);
  }
  let all = 0;
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = Math.exp((sums[at] as number) / 100);
    all += sums[at] as number;
  }
  return Object.fromEntries(classes.map((one, at) => [one, (sums[at] as number) / all])) as Record<Class, number>;
}
