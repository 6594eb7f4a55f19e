import { type Cue, cues } from '../languages/en/cues.ts';

/** What was found in the line last looked at: every step asks for some cues, and what weighs a question's kind for all of them. */
const found = new Map<Cue, boolean>();
let looked = '';

/** Is a cue in a question's line? Told from memory where it was asked before of the line last looked at. */
export function says(line: string, cue: Cue): boolean {
  if (line !== looked) {
    found.clear();
    looked = line;
  }
  const known = found.get(cue);
  if (known !== undefined) return known;
  const told = cues[cue].test(line);
  found.set(cue, told);
  return told;
}
