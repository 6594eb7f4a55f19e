import type { ServiceEntry, ServiceId } from '../dataset/dataset.ts';
import { asking, listEnds, subordinators } from '../languages/en/grammar.ts';
import { oursIn } from '../languages/en/words.ts';
import { type Ask, idOf } from './intent.ts';
import type { AskNumber, Lexicon } from './lexicon.ts';
import { type Compounds, compoundsOf, type Match, matchesOf, type Wording, weightOf } from './matches.ts';
import { textAt } from './places.ts';
import type { Recalled } from './recall.ts';
import { enough } from './scores.ts';
import type { Token } from './tokens.ts';

/**
 * A reading of what is asked. `words`: those that speak for it, as --explain shows them. `ours`: they say whose it is ("our_tenants").
 * `whole`: a phrase stood there with all its words.
 */
export type Reading = {
  /** The service whose own thing the words are, where the question names none. */
  readonly on: ServiceId | null;
  readonly ask: Ask;
  readonly score: number;
  readonly words: string;
  readonly ours: boolean;
  readonly whole: boolean;
  readonly places: readonly number[];
};

/** What the words' own neighbourhood adds where no phrase is there with all its words. */
const partial = 0.38;

type Score = {
  ask: Ask;
  on: ServiceId | null;
  whole: number;
  words: string;
  ours: boolean;
  rest: number;
  places: readonly number[];
  recalled: number;
};

/** What a phrase adds that stands there beside a better one for the same. */
const beside = { part: 0.15, most: 4 };

/** The scores of what has been found, each begun with nothing when it is first asked for. */
type Scores = (number: AskNumber) => Score;

function scoresIn(found: Score[], all: readonly Ask[]): Scores {
  const byNumber: (Score | undefined)[] = new Array(all.length);
  return (number) => {
    const known = byNumber[number];
    if (known) return known;
    const one = {
      ask: all[number] as Ask,
      on: null,
      whole: 0,
      words: '',
      ours: false,
      rest: 0,
      places: [],
      recalled: 0,
    };
    byNumber[number] = one;
    found.push(one);
    return one;
  };
}

/** A phrase that stands there with all its words. */
function addPhrase(one: Score, { phrase, at }: Match, weight: number): void {
  if (weight <= one.whole) {
    one.rest += Math.min(weight, beside.most) * beside.part;
    return;
  }
  one.rest += one.whole * beside.part;
  one.whole = weight;
  one.words = phrase.words;
  one.ours = phrase.words.includes(oursIn);
  one.places = at;
  one.on = phrase.on?.length === 1 ? (phrase.on[0] as ServiceId) : null;
}

/** The words by themselves, but for names and what belongs to a compound. */
function addWords(lexicon: Lexicon, { places, taken, standing }: Wording, compounds: Compounds, scores: Scores): void {
  for (const [stem, at] of places) {
    const speaks = lexicon.spoken(stem).overlap;
    if (speaks.length === 0 || at.every((one) => taken.has(one) || compounds.has(one))) continue;
    const part = standing(at);
    for (let of = 0; of < speaks.length; of += 2)
      scores(speaks[of] as AskNumber).rest += (speaks[of + 1] as number) * partial * part;
  }
}

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
  const found: Score[] = [];
  const scores = scoresIn(found, lexicon.all);
  const matches = matchesOf(lexicon, wording, anyService ? null : familyOf(lexicon, services));
  const compounds = compoundsOf(matches);
  for (const match of matches) {
    const one = scores(match.phrase.ask);
    addPhrase(one, match, weightOf(match, wording, compounds, one.ask.layer));
  }
  addWords(lexicon, wording, compounds, scores);
  for (const { ask, score, places } of recalledOf(lexicon, wording, services)) {
    const one = scores(ask);
    one.recalled = score * recalled;
    if (one.whole === 0) one.places = places;
  }
  return ranked(lexicon, found, services, wording.tokens);
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
    const { ask, on, ours, places } = one;
    const isWhole = one.whole > 0;
    const isOwn = own(ask);
    // A phrase that stands there, or the words that the facts have.
    const words = isWhole ? one.words : places.map((at) => textAt(tokens, at)).join(' ');
    const nearness =
      (isOwn ? 1.08 : 1) * (!isOwn && absent(ask) ? 0.5 : 1) * (isWhole && isInside(one, whole) ? 0.7 : 1);
    const score = said(one) * nearness + one.recalled;
    readings.push({ ask, on, score, words, ours, whole: isWhole, places });
  }
  return readings.sort((a, b) => b.score - a.score || (idOf(a.ask) < idOf(b.ask) ? -1 : 1));
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

/** How sure the best reading is; 0 where there is none. */
export const sureness = ({ readings }: { readonly readings: readonly Reading[] }): number => readings[0]?.score ?? 0;

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
  // "Will they be patched, seeing they are registered there?"
  if (between.some(({ text }) => subordinators.has(text))) return null;
  const and = between.find(({ text }) => listEnds.has(text));
  if (and && asking.has(textAt(tokens, and.at + 1))) return 'question';
  if (!and && !between.some(({ joined }) => joined)) return null;
  const listed = tokens.filter(({ joined }) => joined).length > 1 && to - from <= 3;
  if (listed) return 'list';
  return Math.max(...second) - Math.min(...first) > 8 ? null : 'near';
}

/** "A mail told us of the retirement. Is the broken host ours?": it stands in a sentence that tells, and another one asks. */
function isOnlyTold({ places }: Reading, tokens: readonly Token[]): boolean {
  const clause = tokens[places[0] as number]?.clause;
  const asked = new Set(tokens.filter((token) => token.asked).map((token) => token.clause));
  return asked.size > 0 && clause !== tokens.at(-1)?.clause && !asked.has(clause as number);
}

/** A reading that stands there with all its words, joined to each of those before it, and sure enough beside the best. */
function isJoined(one: Reading, said: readonly Reading[], tokens: readonly Token[], several: boolean): boolean {
  if (!one.whole || one.places.length === 0 || said.some(({ ask }) => ask.layer === one.ask.layer)) return false;
  if (isOnlyTold(one, tokens)) return false;
  const joints = said.map((other) => joinedBy(one.places, other.places, tokens));
  if (joints.includes(null)) return false;
  const part = several ? neededOfSeveral : needed;
  const best = said[0]?.score ?? 0;
  return one.score >= best * (joints.includes('near') ? part.beside : part.itself);
}

/**
 * The asks that a question makes: the best reading, and up to two others that stand there with all their words, on words of
 * their own, joined to it by "and", a comma or a plus. `several`: of more than one service.
 */
export function asksOf(readings: readonly Reading[], tokens: readonly Token[], several = false): Ask[] {
  const said: Reading[] = [];
  for (const one of readings.filter(isEnough))
    if (said.length === 0 || (said.length < 3 && isJoined(one, said, tokens, several))) said.push(one);
  return said.map(({ ask }) => ask);
}
