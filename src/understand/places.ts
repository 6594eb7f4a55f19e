import type { Token } from './tokens.ts';

/** A stretch of a question's words: from the first one up to and without `to`. */
export type Stretch = { readonly from: number; readonly to: number };

/** The word at a place, or '' where there is none. No array is looked at before its first place, which is slow. */
export const textAt = (tokens: readonly Token[], at: number): string => (at < 0 ? '' : (tokens[at]?.text ?? ''));

/** A question mark stands at the end. */
export const endsAsking = (tokens: readonly Token[]): boolean => tokens.at(-1)?.asked === true;

/** Some words with single blanks between them. */
export const lineOf = (tokens: readonly { readonly text: string }[]): string =>
  tokens.map(({ text }) => text).join(' ');

/** Which word of a line stands at a letter: where a pattern was found. */
export const wordAt = (line: string, letter: number): number => line.slice(0, letter).split(' ').length - 1;

/** Puts a place under a stem, behind those that are known. */
export function putPlace(places: Map<string, number[]>, stem: string, at: number): void {
  const known = places.get(stem);
  if (known) known.push(at);
  else places.set(stem, [at]);
}

/** Of a stem's places the one that is nearest to another, and none of `but`; -1 where it stands nowhere else. */
export function nearestTo(key: number, places: readonly number[] | undefined, but: readonly number[] = []): number {
  let nearest = -1;
  for (const at of places ?? [])
    if ((nearest < 0 || Math.abs(at - key) < Math.abs(nearest - key)) && !but.includes(at)) nearest = at;
  return nearest;
}

/** Nothing stands between them, or no more than so many words. */
export const standTogether = (places: readonly number[], apart = 0): boolean =>
  Math.max(...places) - Math.min(...places) < places.length + apart;

/** All places of some stretches. */
export function placesIn(stretches: readonly Stretch[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { from, to } of stretches) for (let at = from; at < to; at += 1) places.add(at);
  return places;
}

/** "Security of the cloud" before "cloud". */
export const longestFirst = <One extends Stretch>(all: readonly One[]): One[] =>
  [...all].sort((a, b) => b.to - b.from - (a.to - a.from));

/** "30" */
export const isNumber = (word: string): boolean => /^\d+$/.test(word);
