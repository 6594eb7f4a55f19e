import { existsSync } from 'node:fs';
import { openTextFile } from '../dataset/texts.ts';
import { type Cue, cues } from '../languages/en/cues.ts';
import { type Opened, openedBy, openedFile, openingOf, unpackedOpenings } from './openings.ts';

/** A choice of a cue's pattern, compiled when it is first looked for. `next`: what the next word can begin with, '': anything. */
type Choice = { readonly cue: Cue; readonly source: string; readonly next: string; pattern: RegExp | null };

const choicesOf = (found: readonly (readonly [Cue, string, string?])[]): Choice[] =>
  found.map(([cue, source, next = '']) => ({ cue, source, next, pattern: null }));

const opened: Opened<Cue> = existsSync(openedFile) ? unpackedOpenings(openTextFile(openedFile)) : openedBy(cues);
const anywhere = choicesOf(opened.anywhere);

/** The choices of an opening, the same ones each time: each is compiled once. */
const byOpening = new Map<string, readonly Choice[]>();
function choicesAt(opening: string): readonly Choice[] {
  const known = byOpening.get(opening);
  if (known !== undefined) return known;
  const found = opened.at.get(opening);
  if (found === undefined) return [];
  const choices = choicesOf(found);
  byOpening.set(opening, choices);
  return choices;
}

/** A letter, a digit or "_": what a pattern's \b goes by. */
const inWord = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;

/** The choices that a word opens: its own, and those of its first letters. Of at most 5,000 words. */
const opening = new Map<string, readonly Choice[]>();
function openedAt(word: string): readonly Choice[] {
  const known = opening.get(word);
  if (known !== undefined) return known;
  const choices = [...choicesAt(word), ...choicesAt(openingOf(word))];
  if (opening.size > 5000) opening.clear();
  opening.set(word, choices);
  return choices;
}

/** The cues in a line, each looked for where a word stands that it can begin with. */
function cuesIn(line: string): ReadonlySet<Cue> {
  const found = new Set<Cue>();
  for (let from = 0; from < line.length; from += 1) {
    if (!inWord(line.charCodeAt(from))) continue;
    let to = from + 1;
    while (to < line.length && inWord(line.charCodeAt(to))) to += 1;
    const next = line.charAt(to + 1);
    for (const choice of openedAt(line.slice(from, to))) {
      if ((choice.next !== '' && !choice.next.includes(next)) || found.has(choice.cue)) continue;
      choice.pattern ??= new RegExp(choice.source, 'y');
      choice.pattern.lastIndex = from;
      if (choice.pattern.test(line)) found.add(choice.cue);
    }
    from = to;
  }
  for (const choice of anywhere) {
    if (found.has(choice.cue)) continue;
    choice.pattern ??= new RegExp(choice.source);
    if (choice.pattern.test(line)) found.add(choice.cue);
  }
  return found;
}

/** The last lines that were looked at: every step asks for some cues of the same line. */
const memory: { line: string; told: ReadonlySet<Cue> }[] = [];
const remembered = 4;
let next = 0;

/** The cues in a question's line. */
export function toldOf(line: string): ReadonlySet<Cue> {
  for (const one of memory) if (one.line === line) return one.told;
  const told = cuesIn(line);
  memory[next] = { line, told };
  next = (next + 1) % remembered;
  return told;
}

/** Is a cue in a question's line? */
export const says = (line: string, cue: Cue): boolean => toldOf(line).has(cue);
