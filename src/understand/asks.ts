import type { ServiceEntry, ServiceId } from '../dataset/dataset.ts';
import { asksFor } from '../languages/en/words.ts';
import type { Ask } from './intent.ts';
import type { AskNumber, Lexicon } from './lexicon.ts';
import { compoundsOf, matchesOf, type Wording, weightOf } from './matches.ts';
import type { Recalled } from './recall.ts';
import type { Token } from './tokens.ts';

/** A reading of what is asked, with the words that speak for it. `whole`: a phrase stood there with all its words. */
export type Reading = {
  /** The service whose own thing the words are, where the question names none. */
  readonly on: ServiceId | null;
  readonly ask: Ask;
  readonly score: number;
  readonly words: string;
  readonly whole: boolean;
  readonly places: readonly number[];
};

/** What the words' own neighbourhood adds where no phrase is there with all its words. */
const partial = 0.38;

const keyOf = (ask: Ask) => ask.duty ?? ask.layer;

type Score = {
  ask: Ask;
  on: ServiceId | null;
  whole: number;
  words: string;
  rest: number;
  places: readonly number[];
  recalled: number;
};

/**
 * What a question may ask about, the best first. Scores are sums of the words' rarity over the duties: about 4 for one word
 * that only this duty has, about 9 for two; a word that many share counts little. A service's own things count only where it is
 * asked about, or, with `anyService`, to find out whose thing it is.
 */
export function readingsOf(
  lexicon: Lexicon,
  wording: Wording,
  services: readonly ServiceId[],
  anyService = false,
): Reading[] {
  const scores: Score[] = [];
  const scoreOf: (Score | undefined)[] = new Array(lexicon.all.length);
  const score = (number: AskNumber): Score => {
    const known = scoreOf[number];
    if (known) return known;
    const ask = lexicon.all[number] as Ask;
    const one = { ask, on: null, whole: 0, words: '', rest: 0, places: [], recalled: 0 };
    scoreOf[number] = one;
    scores.push(one);
    return one;
  };
  const { taken } = wording;
  const matches = matchesOf(lexicon, wording, anyService ? null : familyOf(lexicon, services));
  const compounds = compoundsOf(matches);
  for (const match of matches) {
    const { phrase, at } = match;
    const one = score(phrase.ask);
    const weight = weightOf(match, wording, compounds, one.ask.layer);
    if (weight > one.whole) {
      one.rest += one.whole * 0.15;
      one.whole = weight;
      one.words = phrase.words;
      one.places = at;
      one.on = phrase.on?.length === 1 ? (phrase.on[0] as ServiceId) : null;
    } else one.rest += Math.min(weight, 4) * 0.15;
  }
  for (const [stem, at] of wording.places) {
    const speaks = lexicon.spoken(stem).overlap;
    if (speaks.length === 0 || at.every((one) => taken.has(one) || compounds.has(one))) continue;
    const part = wording.standing(at);
    for (let of = 0; of < speaks.length; of += 2)
      score(speaks[of] as AskNumber).rest += (speaks[of + 1] as number) * partial * part;
  }
  for (const one of recalledOf(lexicon, wording, services)) {
    const known = score(one.ask);
    known.recalled = one.score * recalled;
    if (known.whole === 0) known.places = one.places;
  }
  return ranked(lexicon, scores, services, wording.tokens);
}

/** What the facts' own words add to a reading, beside the words of languages/. */
const recalled = 0.5;

/** What the named services' own facts say of the question's words; where several are named, what they have in common. */
function recalledOf(lexicon: Lexicon, { tokens, taken }: Wording, services: readonly ServiceId[]): Recalled[] {
  const entries = services.slice(0, 3).flatMap((id) => lexicon.data.services.get(id) ?? []);
  if (entries.length === 1) return lexicon.recall(entries[0] as ServiceEntry, tokens, taken);
  const sums = new Map<AskNumber, Recalled>();
  for (const service of entries)
    for (const one of lexicon.recall(service, tokens, taken)) {
      const before = sums.get(one.ask)?.score ?? 0;
      sums.set(one.ask, { ...one, score: before + one.score / entries.length });
    }
  return [...sums.values()];
}

/** A reading with less than this part of the best one's words is no runner-up. */
const faint = 0.12;

/** Its words are all among those of a longer one. */
const isInside = (one: Score, whole: readonly Score[]) =>
  whole.some(({ places }) => places.length > one.places.length && one.places.every((at) => places.includes(at)));

function ranked(
  lexicon: Lexicon,
  scores: readonly Score[],
  services: readonly ServiceId[],
  tokens: readonly Token[],
): Reading[] {
  const entries = services.flatMap((id) => {
    const service = lexicon.data.services.get(id);
    return service ? [{ layers: service.layers, duties: service.duties }] : [];
  });
  const own = ({ duty }: Ask) => duty !== null && entries.some(({ duties }) => duties[duty] !== undefined);
  const absent = ({ layer }: Ask) =>
    entries.length > 0 && entries.every(({ layers }) => layers[layer].who === 'absent');
  const said = (one: Score) => one.whole + Math.min(one.rest, one.whole * 0.4 + 3);
  let most = 0;
  for (const one of scores) most = Math.max(most, said(one) + one.recalled);
  const bar = faint * most;
  const whole = scores.filter((one) => one.whole > 0);
  const readings: Reading[] = [];
  for (const one of scores) {
    if (said(one) + one.recalled < bar) continue;
    const { ask, on, places } = one;
    const isWhole = one.whole > 0;
    const isOwn = own(ask);
    // A phrase that stands there, or the words that the facts have.
    const words = isWhole ? one.words : places.map((at) => tokens[at]?.text).join(' ');
    const nearness =
      (isOwn ? 1.08 : 1) * (!isOwn && absent(ask) ? 0.5 : 1) * (isWhole && isInside(one, whole) ? 0.7 : 1);
    const score = said(one) * nearness + one.recalled;
    readings.push({ ask, on, score, words, whole: isWhole, places });
  }
  return readings.sort((a, b) => b.score - a.score || (keyOf(a.ask) < keyOf(b.ask) ? -1 : 1));
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
 * How much of the best reading's score another needs: more where it only stands beside it, less where it is asked for by itself.
 * With several services, what stands beside it is mostly a thing of one of them, and not asked of all.
 */
const needed = { beside: 0.55, itself: 0.3 };
const neededOfSeveral = { beside: 0.85, itself: 0.6 };

/** How two things of a question are joined, or null where they are not. */
function joinedBy(
  a: readonly number[],
  b: readonly number[],
  tokens: readonly Token[],
): 'list' | 'question' | 'near' | null {
  if (a.some((at) => b.includes(at))) return null;
  const [first, second] = Math.min(...a) < Math.min(...b) ? [a, b] : [b, a];
  // What joins them stands between them, not inside one of them.
  const from = Math.max(...first);
  const to = Math.min(...second);
  const between = tokens.slice(from + 1, to + 1);
  const and = between.find(({ text }) => text === 'and' || text === 'or');
  if (and && asksFor.has(tokens[and.at + 1]?.text ?? '')) return 'question';
  if (!and && !between.some(({ joined }) => joined)) return null;
  const listed = tokens.filter(({ joined }) => joined).length > 1 && to - from <= 3;
  if (listed) return 'list';
  return Math.max(...second) - Math.min(...first) > 8 ? null : 'near';
}

/**
 * The asks that a question makes: the best reading, and others that stand there with all their words, on words of their
 * own, joined to it by "and", a comma or a plus. `several`: of more than one service.
 */
export function asksOf(readings: readonly Reading[], tokens: readonly Token[], several = false): Ask[] {
  const [best, ...others] = readings.filter(isEnough);
  if (!best) return [];
  const said = [best];
  for (const one of others) {
    if (said.length >= 3 || !one.whole || one.places.length === 0) continue;
    if (said.some(({ ask }) => ask.layer === one.ask.layer)) continue;
    const joints = said.map((other) => joinedBy(one.places, other.places, tokens));
    if (joints.includes(null)) continue;
    const part = several ? neededOfSeveral : needed;
    if (one.score < best.score * (joints.includes('near') ? part.beside : part.itself)) continue;
    said.push(one);
  }
  return said.map(({ ask }) => ask);
}
