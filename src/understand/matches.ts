import type { ServiceId } from '../dataset/dataset.ts';
import {
  asDuty,
  asksOfList,
  dutyOf,
  level,
  levelAt,
  manyServices,
  teams,
  whichOf,
  whoseTeam,
} from '../languages/en/grammar.ts';
import { acts, functionWords, lightWords, whoseOwn } from '../languages/en/words.ts';
import type { AskPhrase, Lexicon } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import { bitOf } from './phrases.ts';
import { lineOf, nearestTo, putPlace, textAt } from './places.ts';
import { type Standing, standingOf } from './standing.ts';
import { stemOf, type Token } from './tokens.ts';

/** What is done, where a question names one thing alone that is: on which layers. */
type Act = { readonly at: number; readonly layers: readonly string[] };

/** A question's words as phrases are looked for in them: worked out once, whichever services it is then read for. */
export type Wording = {
  readonly tokens: readonly Token[];
  /** The words that are names. */
  readonly taken: ReadonlySet<number>;
  /** The words with blanks between them and at both ends. */
  readonly line: string;
  /** Where each stem stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The bits of those stems (`bitOf`). */
  readonly bits: number;
  readonly standing: Standing;
  readonly act: Act | null;
  /** The phrases that stand there, of those that are said of any service. */
  readonly general: readonly Match[];
  /** It is a list of three things or more. */
  readonly listed: boolean;
};

/** The words that are names, and those of them that name a thing as well. */
type Names = Pick<Mentions, 'taken' | 'things'>;

/** Where each stem stands. A word that says little and belongs to a service's name speaks for nothing else. */
function placesOf(tokens: readonly Token[], { taken, things }: Names): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { stem, text, at } of tokens) {
    const next = tokens[at + 1];
    // "Logs, whose job?" asks for no job's logs.
    const duty =
      asDuty.has(text) && dutyOf.has(textAt(tokens, at - 1)) && (!next || next.apart || functionWords.has(next.text));
    // "Which services do we have to patch?" asks for no service's patching.
    const list = text === manyServices && whichOf.has(textAt(tokens, at - 1)) && asksOfList.has(next?.text ?? '');
    // "Left to the migration team?" asks for no migration.
    const party = next?.apart === false && teams.has(next.text) && whoseTeam.has(textAt(tokens, at - 1));
    if (
      !duty &&
      !list &&
      !party &&
      !functionWords.has(text) &&
      !(taken.has(at) && lightWords.has(text) && !things.has(at))
    )
      putPlace(places, stem, at);
    if (next && Object.hasOwn(whoseOwn, text))
      putPlace(places, `${stemOf(whoseOwn[text] as string)} ${next.stem}`, at + 1);
  }
  return places;
}

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

export function wordingOf(lexicon: Lexicon, tokens: readonly Token[], names: Names): Wording {
  const { taken } = names;
  const places = placesOf(tokens, names);
  const standing = standingOf(tokens, taken);
  let bits = 0;
  for (const stem of places.keys()) bits |= bitOf(stem);
  const general: Match[] = [];
  addFrom(general, (stem) => lexicon.spoken(stem).asks, places, bits);
  return {
    tokens,
    taken,
    line: ` ${lineOf(tokens)} `,
    places,
    bits,
    standing,
    general,
    act: actIn(tokens, taken, standing),
    listed: tokens.filter(({ joined }) => joined).length > 1,
  };
}

/** How far apart the words of a phrase may stand, beyond their own number. */
const slack = 4;

/** A phrase that stands in a question. `at`: its words' places, in the phrase's order; `from` and `to`: the first and the last of them. */
export type Match = {
  readonly phrase: AskPhrase;
  readonly at: readonly number[];
  readonly from: number;
  readonly to: number;
  /** Two words or more right beside one another and in order: "data center". They are one thing, and their words no others. */
  readonly compound: boolean;
};

/** Adds a phrase around the place of its rarest word, unless one of its words is missing or they are too far apart. */
function addMatch(matches: Match[], phrase: AskPhrase, key: number, places: Wording['places']): void {
  const at: number[] = [];
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  let compound = phrase.stems.length > 1;
  for (const stem of phrase.stems) {
    // A word that the phrase has twice must stand there twice.
    const nearest = nearestTo(key, places.get(stem), at);
    if (nearest < 0) return;
    if (at.length > 0 && nearest !== (at[at.length - 1] as number) + 1) compound = false;
    from = Math.min(from, nearest);
    to = Math.max(to, nearest);
    at.push(nearest);
  }
  if (to - from <= phrase.stems.length + slack) matches.push({ phrase, at, from, to, compound });
}

/** Adds the phrases that stand there. `isNew`: tells of each, once, whether it is still to be looked at. */
function addFrom(
  matches: Match[],
  phrasesOf: (stem: string) => readonly AskPhrase[] | undefined,
  places: Wording['places'],
  bits: number,
  isNew: (phrase: AskPhrase) => boolean = () => true,
): void {
  for (const [stem, at] of places)
    for (const phrase of phrasesOf(stem) ?? [])
      if ((phrase.bits & ~bits) === 0 && isNew(phrase)) for (const key of at) addMatch(matches, phrase, key, places);
}

/** Looks once at a thing that several services have. */
function onlyOnce(): (phrase: AskPhrase) => boolean {
  const seen = new Set<string>();
  return ({ on, words, ask, stems }) => {
    if (on === null || on.length < 2) return true;
    const key = `${words}|${ask}|${stems.length}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

/** The phrases that stand in a question. `family`: of which services the own things are looked for; null: of any one. */
export function matchesOf(
  lexicon: Lexicon,
  { places, bits, general }: Wording,
  family: ReadonlySet<ServiceId> | null,
): Match[] {
  const matches = [...general];
  const things = family === null ? [lexicon.ownThings] : [...family].flatMap((id) => lexicon.things.get(id) ?? []);
  const isNew = things.length > 1 ? onlyOnce() : undefined;
  for (const index of things) addFrom(matches, (stem) => index.get(stem), places, bits, isNew);
  return matches;
}

/** Which compound each word belongs to: the longest one that stands there. */
export type Compounds = ReadonlyMap<number, Match>;

export function compoundsOf(matches: readonly Match[]): Compounds {
  const claimed = new Map<number, Match>();
  const compounds = matches
    .filter(({ compound }) => compound)
    .sort((a, b) => b.at.length - a.at.length || b.phrase.weight - a.phrase.weight);
  for (const match of compounds)
    if (match.at.every((at) => !claimed.has(at))) for (const at of match.at) claimed.set(at, match);
  return claimed;
}

/** "firewall rules, backups, OS": a list's things are not one thing. */
const across = 0.6;

/** "An AWS built image. Who fixes the host?": the words of two sentences are seldom one thing. */
const beyond = 0.7;

/** The words' closeness: "patch the os" is surer than "os ... patch". */
function closeness({ at, from, to, compound }: Match, { tokens, listed }: Wording): number {
  if (at.length === 1) return 1;
  if (listed) for (let one = from + 1; one <= to; one += 1) if (tokens[one]?.joined) return across;
  if (tokens[from]?.clause !== tokens[to]?.clause) return beyond;
  if (compound) return 1.25;
  const gap = to - from - (at.length - 1);
  // "protects the credentials for endpoints" is not endpoint protection.
  if (gap > 2 && !at.every((one, place) => place === 0 || one > (at[place - 1] as number))) return 0.6;
  return gap <= 1 ? 1.1 : gap <= 3 ? 1 : 0.85;
}

/** A part of somebody else's compound counts for half: "protects the data centers" does not protect the data. */
function isTorn(match: Match, compounds: Compounds): boolean {
  if (compounds.size === 0) return false;
  return match.at.some((at) => {
    const owner = compounds.get(at);
    return owner !== undefined && owner !== match && !owner.at.every((one) => match.at.includes(one));
  });
}

/** "at the hardware level": says on which layer, whatever else is named. */
const isLevel = ({ from, to }: Match, tokens: readonly Token[]) =>
  textAt(tokens, to) === level && (textAt(tokens, from - 1) === levelAt || textAt(tokens, from - 2) === levelAt);

/** What a service's own name counts in a phrase: "the Snowball device" says little more than its name. */
const name = 0.45;

/** What is left of a phrase that has nothing but an everyday word beside a word that is not the last of a longer name. */
const partOfName = 0.15;

function named({ phrase, at }: Match, { taken, tokens }: Wording): number {
  let of = 0;
  for (const one of at) if (taken.has(one)) of += 1;
  if (of === at.length || phrase.on !== null) return 1 - ((1 - name) * of) / at.length;
  // "IAM permissions" is a general thing that has a service's name in it; to patch App Runner is to patch no app.
  const torn = of > 0 && at.every((one) => (taken.has(one) ? taken.has(one + 1) : lightWords.has(textAt(tokens, one))));
  return torn ? partOfName : 1;
}

/** What is left of a phrase that stands there by its one telling word: "records" is not "a record". */
const thin = 0.7;
/** What a phrase gains that stands there with its everyday words too: "security of the cloud" is not "in the cloud". */
const wordByWord = 1.15;
/** What an object's words count beside the one act of a question. */
const object = 0.5;

/** How much a phrase that stands there says for what it asks on `layer`: about 4 for one word that only this has, about 9 for two. */
export function weightOf(match: Match, wording: Wording, compounds: Compounds, layer: string): number {
  const { phrase, at } = match;
  const { act, line } = wording;
  const part =
    (!phrase.worded ? 1 : line.includes(` ${phrase.words} `) ? wordByWord : phrase.thin ? thin : 1) *
    (isTorn(match, compounds) ? 0.5 : 1) *
    wording.standing(at) *
    (act !== null && !act.layers.includes(layer) && !at.includes(act.at) ? object : 1) *
    named(match, wording);
  return (
    phrase.weight *
    closeness(match, wording) *
    (phrase.on === null ? 1 : 1.25) *
    (isLevel(match, wording.tokens) ? 1.5 : 1) *
    part
  );
}
