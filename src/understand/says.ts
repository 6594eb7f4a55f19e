import { existsSync, readFileSync } from 'node:fs';
import { type Cue, cues } from '../languages/en/cues.ts';
import { type Opened, openedBy, openingOf } from './openings.ts';

/** A choice of a cue's pattern, compiled when it is first looked for. */
type Choice = { readonly cue: Cue; readonly source: string; pattern: RegExp | null };

const choicesOf = (found: readonly (readonly [Cue, string])[]): Choice[] =>
  found.map(([cue, source]) => ({ cue, source, pattern: null }));

/** Where the build puts the cues taken apart, which takes longer than reading them. */
const openedFile = new URL('./cues.json', import.meta.url);

const opened: Opened<Cue> = existsSync(openedFile) ? JSON.parse(readFileSync(openedFile, 'utf8')) : openedBy(cues);
const byWord = new Map(opened.at.map(([word, found]) => [word, choicesOf(found)]));
const anywhere = choicesOf(opened.anywhere);

const word = /\w+/g;

/** The cues in a line, each looked for where a word stands that it can begin with. */
function cuesIn(line: string): ReadonlySet<Cue> {
  const found = new Set<Cue>();
  const look = (choices: readonly Choice[] | undefined, at: number) => {
    for (const choice of choices ?? []) {
      if (found.has(choice.cue)) continue;
      choice.pattern ??= new RegExp(choice.source, 'y');
      choice.pattern.lastIndex = at;
      if (choice.pattern.test(line)) found.add(choice.cue);
    }
  };
  for (const { 0: text, index } of line.matchAll(word)) {
    look(byWord.get(text), index);
    look(byWord.get(openingOf(text)), index);
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

/** Is a cue in a question's line? */
export function says(line: string, cue: Cue): boolean {
  let known = memory.find((one) => one.line === line);
  if (known === undefined) {
    known = { line, told: cuesIn(line) };
    if (memory.unshift(known) > remembered) memory.pop();
  }
  return known.told.has(cue);
}
