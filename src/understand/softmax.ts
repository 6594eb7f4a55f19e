/** What was learned (test/questions/learn.ts): for each mark a number a class, in hundredths; the last class is measured against and has none. */
export type Learned<Class extends string> = {
  readonly classes: readonly Class[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
};

/** Reads the lines that `npm run learn` writes: a mark and its numbers, with tabs between. */
export function learnedIn<Class extends string>(classes: readonly Class[], lines: string): Learned<Class> {
  const weights = new Map<string, readonly number[]>();
  for (const line of lines.split('\n')) {
    const [mark, ...numbers] = line.split('\t');
    if (mark) weights.set(mark, numbers.map(Number));
  }
  return { classes, weights };
}

/** How likely each class is by some marks: a softmax over the sums of their weights. Adds up to 1. */
export function chancesOf<Class extends string>(
  { classes, weights }: Learned<Class>,
  marks: Iterable<string>,
): Readonly<Record<Class, number>> {
  const sums = new Float64Array(classes.length);
  for (const mark of marks) {
    const own = weights.get(mark);
    if (own) for (let at = 0; at < own.length; at += 1) sums[at] = (sums[at] as number) + (own[at] as number);
  }
  let all = 0;
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = Math.exp((sums[at] as number) / 100);
    all += sums[at] as number;
  }
  return Object.fromEntries(classes.map((one, at) => [one, (sums[at] as number) / all])) as Record<Class, number>;
}
