import type { ServiceId } from '../dataset/dataset.ts';
import { acts, asDuty, asksOfList, dutyOf, whichOf, whoseOwn } from '../languages/en/words.ts';
import { type AskIndex, type AskPhrase, type Lexicon, light } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import { bitOf } from './phrases.ts';
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
function placesOf(
  tokens: readonly Token[],
  { light, functions }: Lexicon,
  { taken, things }: Names,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const put = (stem: string, at: number) => {
    const list = places.get(stem);
    if (list) list.push(at);
    else places.set(stem, [at]);
  };
  for (const { stem, text, at } of tokens) {
    const next = tokens[at + 1];
    // "Logs, whose job?" asks for no job's logs.
    const duty =
      asDuty.has(text) && dutyOf.has(tokens[at - 1]?.text ?? '') && (!next || next.apart || functions.has(next.text));
    // "Which services do we have to patch?" asks for no service's patching.
    const list = text === 'services' && whichOf.has(tokens[at - 1]?.text ?? '') && asksOfList.has(next?.text ?? '');
    if (!duty && !list && !functions.has(text) && !(taken.has(at) && light.has(text) && !things.has(at))) put(stem, at);
    if (next && Object.hasOwn(whoseOwn, text)) put(`${stemOf(whoseOwn[text] as string)} ${next.stem}`, at + 1);
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
  const places = placesOf(tokens, lexicon, names);
  const standing = standingOf(tokens);
  let bits = 0;
  for (const stem of places.keys()) bits |= bitOf(stem);
  const general: Match[] = [];
  for (const [stem, at] of places)
    for (const phrase of lexicon.spoken(stem).asks)
      if ((phrase.bits & ~bits) === 0) for (const key of at) addMatch(general, phrase, key, places);
  return {
    tokens,
    taken,
    line: ` ${tokens.map(({ text }) => text).join(' ')} `,
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

/** The place of a stem that is nearest to another, and none of some; -1 where it stands nowhere else. */
function nearestTo(key: number, places: readonly number[] | undefined, but: readonly number[]): number {
  let nearest = -1;
  for (const at of places ?? [])
    if ((nearest < 0 || Math.abs(at - key) < Math.abs(nearest - key)) && !but.includes(at)) nearest = at;
  return nearest;
}

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

function thingsOf(lexicon: Lexicon, family: ReadonlySet<ServiceId>): AskIndex[] {
  const things: AskIndex[] = [];
  for (const id of family) {
    const own = lexicon.things.get(id);
    if (own) things.push(own);
  }
  return things;
}

/** The phrases that stand in a question. `family`: of which services the own things are looked for; null: of any one. */
export function matchesOf(lexicon: Lexicon, wording: Wording, family: ReadonlySet<ServiceId> | null): Match[] {
  const { places, bits, general } = wording;
  const matches = [...general];
  const things = family === null ? [lexicon.ownThings] : thingsOf(lexicon, family);
  // A thing that several of the services have is looked at once.
  const seen = new Set<string>();
  for (const index of things)
    for (const [stem, at] of places)
      for (const phrase of index.get(stem) ?? []) {
        if ((phrase.bits & ~bits) !== 0) continue;
        if (things.length > 1 && phrase.on !== null && phrase.on.length > 1) {
          const key = `${phrase.words}|${phrase.ask}|${phrase.stems.length}`;
          if (seen.has(key)) continue;
          seen.add(key);
        }
        for (const key of at) addMatch(matches, phrase, key, places);
      }
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
  tokens[to]?.text === 'level' && (tokens[from - 1]?.text === 'at' || tokens[from - 2]?.text === 'at');

/** What a service's own name counts in a phrase: "the Snowball device" says little more than its name. */
const name = 0.45;

/** What is left of a phrase that has nothing but an everyday word beside a word that is not the last of a longer name. */
const partOfName = 0.15;

function named({ phrase, at }: Match, { taken, tokens }: Wording): number {
  let of = 0;
  for (const one of at) if (taken.has(one)) of += 1;
  if (of === at.length || phrase.on !== null) return 1 - ((1 - name) * of) / at.length;
  // "IAM permissions" is a general thing that has a service's name in it; to patch App Runner is to patch no app.
  const torn = of > 0 && at.every((one) => (taken.has(one) ? taken.has(one + 1) : light.has(tokens[one]?.text ?? '')));
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
