import { deserialize, serialize } from 'node:v8';
import { collected, type TextFile, textFile } from '../dataset/texts.ts';
import { type Index, lookingUp, type Table, tableOf } from './table.ts';

/**
 * A pattern of some thousand choices costs more to compile than all else that a first question needs, and is looked for from every
 * letter of every line. Here it is taken apart by the words that its choices can begin with: what is looked for at a word are only
 * the choices that this word opens.
 */

/**
 * What a choice begins with: a word, where it can be told with a blank and the first letter of the next one, or the first three
 * letters of one with a star before them; null where not even that can be told.
 */
type Openings = readonly string[] | null;

/** As many letters of a word that goes on in more than one way are looked up. */
const letters = 3;
/** Under what a word's choices stand that go on in more than one way. */
export const openingOf = (word: string) => `*${word.slice(0, letters)}`;

/** Where the group that begins at `from` ends: the place of its last bracket. */
function groupEnd(source: string, from: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = from; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw new Error(`a bracket is missing: ${source}`);
}

/** "a|(?:b|c)d" has the choices "a" and "(?:b|c)d". */
function choicesOf(source: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (char === '(') at = groupEnd(source, at);
    else if (char === '[') at = source.indexOf(']', at);
    else if (char === '|') {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  found.push(source.slice(from));
  return found;
}

/** "log in", and not "digital ?ocean". */
const wordEnds = /^(?:$| (?![?*{])|\$|\\b|\\[/?])/;
const zeroWidth = /^(?:\^|\\b)/;
const around = /^\(\?(?:<?[=!])/;
const quantifier = /^(?:[?*+]|\{[\d,]+\})\??/;

function union(all: readonly Openings[]): Openings {
  const found = new Set<string>();
  for (const some of all) {
    if (some === null) return null;
    for (const one of some) found.add(one);
  }
  return [...found];
}

/** A word before what is left of a choice. */
function followed(word: string, source: string): Openings {
  const next = source.startsWith(' ') ? openingsOf(source.slice(1)) : null;
  return next?.map((one) => `${word} ${one.replace('*', '')[0]}`) ?? [word];
}

/** What may be said more than once is not followed by what stands behind it alone. */
const wordsOf = (all: Openings): Openings => all?.map((one) => one.split(' ')[0] as string) ?? null;

/** What a choice begins with, behind `said`: letters of its first word that are known already. */
function openingsOf(source: string, said = ''): Openings {
  if (said.length > 0 && wordEnds.test(source)) return followed(said, source);
  const edge = zeroWidth.exec(source);
  if (edge) return said === '' ? openingsOf(source.slice(edge[0].length)) : null;
  if (around.test(source)) return openingsOf(source.slice(groupEnd(source, 0) + 1), said);
  if (source.startsWith('(?:')) {
    const end = groupEnd(source, 0);
    const rest = source.slice(end + 1);
    const times = quantifier.exec(rest)?.[0] ?? '';
    const behind = rest.slice(times.length);
    // What is said more than once must be known to end with a blank.
    if (said.length >= letters) return [openingOf(said)];
    const choices = choicesOf(source.slice(3, end));
    if (times !== '' && times !== '?' && !choices.every((one) => one.endsWith(' '))) return null;
    const one = union(choices.map((choice) => openingsOf(choice + behind, said)));
    const within = times === '' || times === '?' ? one : wordsOf(one);
    return union(/^[?*]|^\{0/.test(times) ? [within, openingsOf(behind, said)] : [within]);
  }
  const letter = /^[a-z0-9]/.exec(source)?.[0];
  if (letter === undefined) return said.length >= letters ? [openingOf(said)] : null;
  const rest = source.slice(1);
  const times = quantifier.exec(rest)?.[0] ?? '';
  const behind = rest.slice(times.length);
  if (times === '') return openingsOf(behind, said + letter);
  if (times === '?') return union([openingsOf(behind, said), openingsOf(behind, said + letter)]);
  return said.length >= letters ? [openingOf(said)] : null;
}

/** The choices of a pattern, each as a pattern of its own: "\b(?:a|b)\b" is "\b(?:a)\b" or "\b(?:b)\b". */
function takenApart(source: string): string[] {
  return choicesOf(source).flatMap((choice) => {
    const [, before = '', inner] = /^(\^|\\b)?(\(\?:.*)$/s.exec(choice) ?? [];
    if (inner === undefined) return [choice];
    const end = groupEnd(inner, 0);
    const after = inner.slice(end + 1);
    if (after !== '' && after !== '\\b' && after !== '$') return [choice];
    return choicesOf(inner.slice(3, end)).map((one) => `${before}(?:${one})${after}`);
  });
}

/** A pattern's choices that begin alike, and the letters that their next word can begin with ('': any). */
type Opening<Name extends string> = readonly [Name, choices: string, next: string];

/** Patterns by the words that they can begin with. */
export type Opened<Name extends string> = {
  /** By a word, or by a star and the first letters of one. */
  readonly at: Index<readonly Opening<Name>[]>;
  /** The choices of which it cannot be told. */
  readonly anywhere: readonly (readonly [Name, string])[];
};

export function openedBy<Name extends string>(patterns: Readonly<Record<Name, RegExp>>): Opened<Name> {
  const at = new Map<string, Opening<Name>[]>();
  const anywhere: [Name, string][] = [];
  for (const name of Object.keys(patterns) as Name[]) {
    const opened = new Map<string, { choices: Set<string>; next: Set<string> }>();
    const elsewhere: string[] = [];
    for (const choice of takenApart(patterns[name].source)) {
      const openings = openingsOf(choice);
      if (openings === null) elsewhere.push(choice);
      for (const one of openings ?? []) {
        const [word, letter = ''] = one.split(' ') as [string, string?];
        const known = opened.get(word) ?? { choices: new Set(), next: new Set() };
        opened.set(word, known);
        known.choices.add(choice);
        known.next.add(letter);
      }
    }
    for (const [word, { choices, next }] of opened) {
      const known = at.get(word);
      const one: Opening<Name> = [name, [...choices].join('|'), next.has('') ? '' : [...next].join('')];
      if (known) known.push(one);
      else at.set(word, [one]);
    }
    if (elsewhere.length > 0) anywhere.push([name, elsewhere.join('|')]);
  }
  return { at, anywhere };
}

/** Where the build puts the cues taken apart, which takes longer than reading them. */
export const openedFile = new URL('./cues.bin', import.meta.url);

type PackedOpenings<Name extends string> = Omit<Opened<Name>, 'at'> & { readonly at: Table };

/** What `openedBy` made of patterns, as the bytes of a file. */
export function packedOpenings<Name extends string>({ at, anywhere }: Opened<Name>): Buffer {
  const texts = collected();
  const table = tableOf(at as ReadonlyMap<string, unknown>, texts);
  return textFile(serialize({ at: table, anywhere } satisfies PackedOpenings<Name>), texts);
}

export function unpackedOpenings<Name extends string>({ head, textOf }: TextFile): Opened<Name> {
  const { at, anywhere } = deserialize(head) as PackedOpenings<Name>;
  return { at: lookingUp(at, textOf, (json) => json as readonly Opening<Name>[]), anywhere };
}
