import type { ServiceId } from '../dataset/dataset.ts';
import type { Ask } from './intent.ts';
import type { AskPhrase, Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A reading of what is asked, with the words that speak for it. `whole`: a phrase stood there with all its words. */
export type Reading = { readonly ask: Ask; readonly score: number; readonly words: string; readonly whole: boolean; readonly places: readonly number[] };

/** How far apart the words of a phrase may stand, beyond their own number. */
const slack = 4;
/** What the words' own neighbourhood adds where no phrase is there with all its words. */
const partial = 0.38;

const keyOf = (ask: Ask) => ask.duty ?? ask.layer;

type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { stem, at } of tokens) {
    const list = places.get(stem);
    if (list) list.push(at);
    else places.set(stem, [at]);
  }
  return places;
}

/** Where a phrase's words stand nearest to one another, or null where one is missing or they are too far apart. */
function stretch(phrase: AskPhrase, key: number, places: Places): number[] | null {
  const at: number[] = [key];
  for (const stem of phrase.stems) {
    const list = places.get(stem);
    if (!list) return null;
    let nearest = list[0] as number;
    for (const one of list) if (Math.abs(one - key) < Math.abs(nearest - key)) nearest = one;
    if (!at.includes(nearest)) at.push(nearest);
  }
  return Math.max(...at) - Math.min(...at) <= phrase.stems.length + slack ? at : null;
}

type Score = { ask: Ask; whole: number; words: string; rest: number; places: number[] };

/** The words' order and closeness: "patch the os" is surer than "os ... patch". */
function closeness(at: readonly number[]): number {
  if (at.length === 1) return 1;
  const gap = Math.max(...at) - Math.min(...at) - (at.length - 1);
  return gap <= 1 ? 1.15 : gap <= 2 ? 1.05 : 0.95;
}

/**
 * What a question may ask about, the best first. Scores are sums of the words' rarity over the duties: about 3 for one word
 * that only this duty has, about 8 for two; a word that many share counts little.
 */
export function readingsOf(lexicon: Lexicon, tokens: readonly Token[], services: readonly ServiceId[], taken: ReadonlySet<number>): Reading[] {
  const places = placesOf(tokens);
  const scores = new Map<string, Score>();
  const score = (ask: Ask): Score => {
    const key = keyOf(ask);
    let one = scores.get(key);
    if (!one) {
      one = { ask, whole: 0, words: '', rest: 0, places: [] };
      scores.set(key, one);
    }
    return one;
  };
  const family = familyOf(lexicon, services);
  for (const [stem, at] of places) {
    for (const phrase of lexicon.asks.get(stem) ?? []) {
      if (phrase.on !== null && !family.has(phrase.on)) continue;
      for (const key of at) {
        const where = stretch(phrase, key, places);
        if (!where) continue;
        const insideName = where.every((one) => taken.has(one));
        const weight = phrase.weight * closeness(where) * (phrase.on === null ? 1 : 1.25) * (insideName ? 0.45 : 1);
        const one = score(phrase.ask);
        if (weight > one.whole) {
          one.rest += one.whole * 0.15;
          one.whole = weight;
          one.words = phrase.words;
          one.places = where;
        } else one.rest += Math.min(weight, 4) * 0.15;
      }
    }
    if (at.every((one) => taken.has(one))) continue;
    for (const [ask, weight] of lexicon.overlap.get(stem) ?? []) score(ask).rest += weight * partial;
  }
  const own = (ask: Ask) => services.some((id) => ask.duty !== null && lexicon.data.services.get(id)?.duties[ask.duty] !== undefined);
  const absent = (ask: Ask) => services.length > 0 && !own(ask) && services.every((id) => lexicon.data.services.get(id)?.layers[ask.layer].who === 'absent');
  return [...scores.values()]
    .map(({ ask, whole, words, rest, places: at }) => ({
      ask,
      score: (whole + Math.min(rest, whole * 0.5 + 3)) * (own(ask) ? 1.08 : 1) * (absent(ask) ? 0.5 : 1),
      words,
      whole: whole > 0,
      places: at,
    }))
    .sort((a, b) => b.score - a.score || (keyOf(a.ask) < keyOf(b.ask) ? -1 : 1));
}

/** A service, what it is a way of running of, and its ways of running: whose words count for it. */
function familyOf(lexicon: Lexicon, services: readonly ServiceId[]): ReadonlySet<ServiceId> {
  const family = new Set<ServiceId>(services);
  for (const id of services) {
    const service = lexicon.data.services.get(id);
    if (service?.variantOf) family.add(service.variantOf);
    for (const variant of service?.variants ?? []) family.add(variant);
  }
  return family;
}

/** Below this nothing was understood; between the two only a whole phrase counts. */
export const enough = { partial: 3.4, whole: 2.2 } as const;

export const isEnough = ({ score, whole }: Reading) => score >= (whole ? enough.whole : enough.partial);

/**
 * The asks that a question makes: the best reading, and others that stand there with all their words, on words of their
 * own, joined to it by "and", a comma or a plus.
 */
export function asksOf(readings: readonly Reading[], tokens: readonly Token[], joinedAt: ReadonlySet<number>): Ask[] {
  const [best, ...others] = readings.filter(isEnough);
  if (!best) return [];
  const used = new Set(best.places);
  const asks = [best.ask];
  for (const { ask, places, whole, score } of others) {
    if (asks.length >= 3 || !whole || score < best.score * 0.55 || places.length === 0) continue;
    if (places.some((at) => used.has(at)) || asks.some((one) => one.layer === ask.layer)) continue;
    const from = Math.min(...places, ...best.places);
    const to = Math.max(...places, ...best.places);
    const between = tokens.slice(from, to + 1);
    if (to - from > 8 || !between.some(({ at, text }) => joinedAt.has(at) || text === 'and' || text === 'or')) continue;
    asks.push(ask);
    for (const at of places) used.add(at);
  }
  return asks;
}
