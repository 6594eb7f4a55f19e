import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** An incident that a question may be about, with the places of the words that say so. */
export type Happening = { readonly incident: string; readonly weight: number; readonly places: readonly number[] };

/** How far apart the words may stand, beyond their own number. */
const slack = 4;

/** The incidents that a question's words name, the most telling first: each of its words there, near one another. */
export function happeningsIn(lexicon: Lexicon, tokens: readonly Token[]): Happening[] {
  const places = new Map<string, number[]>();
  for (const { stem, at } of tokens) {
    const known = places.get(stem);
    if (known) known.push(at);
    else places.set(stem, [at]);
  }
  const best = new Map<string, Happening>();
  for (const [stem, at] of places) {
    for (const { stems, incident, weight } of lexicon.incidents.get(stem) ?? []) {
      const key = at[0] as number;
      const found = together(stems, key, places, tokens);
      if (found !== null && (best.get(incident)?.weight ?? 0) < weight)
        best.set(incident, { incident, weight, places: found });
    }
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight || (a.incident < b.incident ? -1 : 1));
}

/** The places of some stems nearest to one place; null where one is missing, or they stand too far apart or in two sentences. */
function together(
  stems: readonly string[],
  key: number,
  places: ReadonlyMap<string, readonly number[]>,
  tokens: readonly Token[],
): number[] | null {
  const found: number[] = [];
  let from = key;
  let to = key;
  for (const stem of stems) {
    const at = nearest(places.get(stem), key);
    if (at === null) return null;
    from = Math.min(from, at);
    to = Math.max(to, at);
    found.push(at);
  }
  const near = to - from <= stems.length + slack && tokens[from]?.clause === tokens[to]?.clause;
  return near ? found : null;
}

function nearest(places: readonly number[] | undefined, to: number): number | null {
  if (!places) return null;
  return places.reduce((a, b) => (Math.abs(b - to) < Math.abs(a - to) ? b : a));
}
