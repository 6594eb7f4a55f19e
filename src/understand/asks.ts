import type { ServiceEntry, ServiceId } from '../dataset/dataset.ts';
import type { DutyId } from '../dataset/duties.ts';
import { acts } from '../languages/en/words.ts';
import type { Ask } from './intent.ts';
import type { AskNumber, AskPhrase, Lexicon } from './lexicon.ts';
import { bitOf } from './phrases.ts';
import type { Recalled } from './recall.ts';
import { type Standing, standingOf } from './standing.ts';
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

/** How far apart the words of a phrase may stand, beyond their own number. */
const slack = 4;
/** What the words' own neighbourhood adds where no phrase is there with all its words. */
const partial = 0.38;

/** What is left of a phrase that stands there by its one telling word: "records" is not "a record". */
const thin = 0.7;
/** What a phrase gains that stands there with its everyday words too: "security of the cloud" is not "in the cloud". */
const wordByWord = 1.15;

const keyOf = (ask: Ask) => ask.duty ?? ask.layer;

type Places = ReadonlyMap<string, readonly number[]>;

/** Words that with the next one make another thing: "AWS staff" is not our staff. */
const whoseOwn: ReadonlySet<string> = new Set(['aws', 'amazon', 'our', 'my', 'company']);

/** Where each stem stands. A word that says little and belongs to a service's name speaks for nothing else. */
function placesOf(
  tokens: readonly Token[],
  { light, functions }: Lexicon,
  taken: ReadonlySet<number>,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const put = (stem: string, at: number) => {
    const list = places.get(stem);
    if (list) list.push(at);
    else places.set(stem, [at]);
  };
  for (const { stem, text, at } of tokens) {
    if (!functions.has(text) && !(taken.has(at) && light.has(text))) put(stem, at);
    const next = tokens[at + 1];
    if (next && whoseOwn.has(text)) put(`${stem} ${next.stem}`, at + 1);
  }
  return places;
}

/** Where a phrase's words stand nearest to one another, in the phrase's order, or null where one is missing or they are too far apart. */
function stretch(phrase: AskPhrase, key: number, places: Places): number[] | null {
  const at: number[] = [];
  for (const stem of phrase.stems) {
    const list = places.get(stem);
    if (!list) return null;
    let nearest: number | null = null;
    // A word that the phrase has twice must stand there twice.
    for (const one of list)
      if (!at.includes(one) && (nearest === null || Math.abs(one - key) < Math.abs(nearest - key))) nearest = one;
    if (nearest === null) return null;
    at.push(nearest);
  }
  return Math.max(...at) - Math.min(...at) <= phrase.stems.length + slack ? at : null;
}

type Match = { readonly phrase: AskPhrase; readonly at: readonly number[]; readonly compound: boolean };

/** Two words or more right beside one another and in order: "data center". They are one thing, and their words no others. */
const isCompound = (at: readonly number[]) =>
  at.length > 1 && at.every((one, place) => place === 0 || one === (at[place - 1] as number) + 1);

/** "firewall rules, backups, OS": a list's things are not one thing. */
const across = 0.6;

/** The words' closeness: "patch the os" is surer than "os ... patch". */
function closeness(match: Match, tokens: readonly Token[]): number {
  const { at } = match;
  if (at.length === 1) return 1;
  const from = Math.min(...at);
  const to = Math.max(...at);
  const listed = tokens.filter(({ joined }) => joined).length > 1;
  if (listed && tokens.slice(from + 1, to + 1).some(({ joined }) => joined)) return across;
  return nearness(match);
}

function nearness({ at, compound }: Match): number {
  if (compound) return 1.25;
  const gap = Math.max(...at) - Math.min(...at) - (at.length - 1);
  // "protects the credentials for endpoints" is not endpoint protection.
  const inOrder = at.every((one, place) => place === 0 || one > (at[place - 1] as number));
  if (gap > 2 && !inOrder) return 0.6;
  return gap <= 1 ? 1.1 : gap <= 3 ? 1 : 0.85;
}

function matchesOf(lexicon: Lexicon, places: Places, family: ReadonlySet<ServiceId> | null): Match[] {
  const matches: Match[] = [];
  const things = family === null ? [lexicon.ownThings] : [...family].flatMap((id) => lexicon.things.get(id) ?? []);
  // A thing that several of the services have is looked at once.
  const seen = new Set<string>();
  let bits = 0;
  for (const stem of places.keys()) bits |= bitOf(stem);
  for (const index of [lexicon.asks, ...things])
    for (const [stem, at] of places)
      for (const phrase of index.get(stem) ?? []) {
        if ((phrase.bits & ~bits) !== 0) continue;
        if (things.length > 1 && phrase.on !== null && phrase.on.length > 1) {
          const key = `${phrase.words}|${phrase.ask}|${phrase.stems.length}`;
          if (seen.has(key)) continue;
          seen.add(key);
        }
        for (const key of at) {
          const where = stretch(phrase, key, places);
          if (where) matches.push({ phrase, at: where, compound: isCompound(where) });
        }
      }
  return matches;
}

/** Which compound each word belongs to: the longest one that stands there. */
function compoundsOf(matches: readonly Match[]): ReadonlyMap<number, Match> {
  const claimed = new Map<number, Match>();
  const compounds = matches
    .filter(({ compound }) => compound)
    .sort((a, b) => b.at.length - a.at.length || b.phrase.weight - a.phrase.weight);
  for (const match of compounds)
    if (match.at.every((at) => !claimed.has(at))) for (const at of match.at) claimed.set(at, match);
  return claimed;
}

/** A part of somebody else's compound counts for half: "protects the data centers" does not protect the data. */
function torn(match: Match, compounds: ReadonlyMap<number, Match>): boolean {
  return match.at.some((at) => {
    const owner = compounds.get(at);
    return owner !== undefined && owner !== match && !owner.at.every((one) => match.at.includes(one));
  });
}

/** "at the hardware level": says on which layer, whatever else is named. */
const isLevel = ({ at }: Match, tokens: readonly Token[]) =>
  tokens[Math.max(...at)]?.text === 'level' &&
  (tokens[Math.min(...at) - 1]?.text === 'at' || tokens[Math.min(...at) - 2]?.text === 'at');

/** What a service's own name counts in a phrase: "the Snowball device" says little more than its name. */
const name = 0.45;

function named({ phrase, at }: Match, taken: ReadonlySet<number>): number {
  let of = 0;
  for (const one of at) if (taken.has(one)) of += 1;
  // "IAM permissions" is a general thing that has a service's name in it.
  return of < at.length && phrase.on === null ? 1 : 1 - ((1 - name) * of) / at.length;
}

/** What an object's words count beside the one act of a question. */
const object = 0.5;

type Act = { readonly at: number; readonly layers: readonly string[] };

/** The one thing that is done, where one alone is named. */
function actIn(tokens: readonly Token[], taken: ReadonlySet<number>, standing: Standing): Act | null {
  let found: Act | null = null;
  for (const { text, at } of tokens) {
    const layers = Object.hasOwn(acts, text) && !taken.has(at) && standing([at]) === 1 ? acts[text] : undefined;
    if (layers === undefined) continue;
    if (found !== null && found.layers[0] !== layers[0]) return null;
    found ??= { at, layers };
  }
  return found;
}

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
  tokens: readonly Token[],
  services: readonly ServiceId[],
  taken: ReadonlySet<number>,
  anyService = false,
): Reading[] {
  const places = placesOf(tokens, lexicon, taken);
  const line = ` ${tokens.map(({ text }) => text).join(' ')} `;
  const scores: (Score | undefined)[] = new Array(lexicon.all.length);
  const score = (number: AskNumber): Score => {
    const known = scores[number];
    if (known) return known;
    const ask = lexicon.all[number] as Ask;
    const one = { ask, on: null, whole: 0, words: '', rest: 0, places: [], recalled: 0 };
    scores[number] = one;
    return one;
  };
  const standing = standingOf(tokens);
  const done = actIn(tokens, taken, standing);
  const matches = matchesOf(lexicon, places, anyService ? null : familyOf(lexicon, services));
  const compounds = compoundsOf(matches);
  for (const match of matches) {
    const { phrase, at } = match;
    const part =
      (!phrase.worded ? 1 : line.includes(` ${phrase.words} `) ? wordByWord : phrase.thin ? thin : 1) *
      (torn(match, compounds) ? 0.5 : 1) *
      standing(at) *
      (done !== null && !done.layers.includes(lexicon.all[phrase.ask]?.layer as string) && !at.includes(done.at)
        ? object
        : 1) *
      named(match, taken);
    const weight =
      phrase.weight *
      closeness(match, tokens) *
      (phrase.on === null ? 1 : 1.25) *
      (isLevel(match, tokens) ? 1.5 : 1) *
      part;
    const one = score(phrase.ask);
    if (weight > one.whole) {
      one.rest += one.whole * 0.15;
      Object.assign(one, {
        whole: weight,
        words: phrase.words,
        places: at,
        on: phrase.on?.length === 1 ? phrase.on[0] : null,
      });
    } else one.rest += Math.min(weight, 4) * 0.15;
  }
  for (const [stem, at] of places) {
    if (at.every((one) => taken.has(one) || compounds.has(one))) continue;
    const speaks = lexicon.overlap.get(stem) ?? [];
    const part = standing(at);
    for (let of = 0; of < speaks.length; of += 2)
      score(speaks[of] as AskNumber).rest += (speaks[of + 1] as number) * partial * part;
  }
  for (const one of recalledOf(lexicon, tokens, services, taken)) {
    const known = score(one.ask);
    known.recalled = one.score * recalled;
    if (known.whole === 0) known.places = one.places;
  }
  return ranked(
    lexicon,
    scores.filter((one) => one !== undefined),
    services,
    tokens,
  );
}

/** What the facts' own words add to a reading, beside the words of languages/. */
const recalled = 0.5;

/** What the named services' own facts say of the question's words; where several are named, what they have in common. */
function recalledOf(
  lexicon: Lexicon,
  tokens: readonly Token[],
  services: readonly ServiceId[],
  taken: ReadonlySet<number>,
): Recalled[] {
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
  const own = (ask: Ask) => ask.duty !== null && entries.some(({ duties }) => duties[ask.duty as DutyId] !== undefined);
  const absent = (ask: Ask) =>
    entries.length > 0 && entries.every(({ layers }) => layers[ask.layer].who === 'absent') && !own(ask);
  const whole = scores.filter((one) => one.whole > 0);
  const inside = (one: Score) =>
    whole.some(
      (other) =>
        other !== one && other.places.length > one.places.length && one.places.every((at) => other.places.includes(at)),
    );
  const said = (one: Score) => one.whole + Math.min(one.rest, one.whole * 0.4 + 3) + one.recalled;
  const bar = faint * scores.reduce((most, one) => Math.max(most, said(one)), 0);
  const readings: Reading[] = [];
  for (const one of scores) {
    if (said(one) < bar) continue;
    const { ask, on, places } = one;
    // A phrase that stands there, or the words that the facts have.
    const words = one.whole > 0 ? one.words : places.map((at) => tokens[at]?.text).join(' ');
    const nearness = (own(ask) ? 1.08 : 1) * (absent(ask) ? 0.5 : 1) * (one.whole > 0 && inside(one) ? 0.7 : 1);
    const score = (one.whole + Math.min(one.rest, one.whole * 0.4 + 3)) * nearness + one.recalled;
    readings.push({ ask, on, score, words, whole: one.whole > 0, places });
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

/** How much of the best reading's score another needs: more where it only stands beside it, less where it is asked for by itself. */
const beside = 0.55;
const itself = 0.3;

const askingWords: ReadonlySet<string> = new Set(['who', 'whos', 'whose', 'which', 'what', 'does', 'do', 'is', 'are']);

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
  if (and && askingWords.has(tokens[and.at + 1]?.text ?? '')) return 'question';
  if (!and && !between.some(({ joined }) => joined)) return null;
  const listed = tokens.filter(({ joined }) => joined).length > 1 && to - from <= 3;
  if (listed) return 'list';
  return Math.max(...second) - Math.min(...first) > 8 ? null : 'near';
}

/**
 * The asks that a question makes: the best reading, and others that stand there with all their words, on words of their
 * own, joined to it by "and", a comma or a plus.
 */
export function asksOf(readings: readonly Reading[], tokens: readonly Token[]): Ask[] {
  const [best, ...others] = readings.filter(isEnough);
  if (!best) return [];
  const said = [best];
  for (const one of others) {
    if (said.length >= 3 || !one.whole || one.places.length === 0) continue;
    if (said.some(({ ask }) => ask.layer === one.ask.layer)) continue;
    const joints = said.map((other) => joinedBy(one.places, other.places, tokens));
    if (joints.includes(null)) continue;
    if (one.score < best.score * (joints.includes('near') ? beside : itself)) continue;
    said.push(one);
  }
  return said.map(({ ask }) => ask);
}
