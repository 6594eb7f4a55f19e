import { type Cue, cues } from '../languages/en/cues.ts';

/** The line that a cue was last looked for in: every step asks for some cues, and what weighs a question's kind for all of them. */
type Memory = { readonly pattern: RegExp; line: string | null; told: boolean };

const memories = new Map<Cue, Memory>(
  (Object.keys(cues) as Cue[]).map((cue) => [cue, { pattern: cues[cue], line: null, told: false }]),
);

/** Is a cue in a question's line? None is looked for twice in the same line. */
export function says(line: string, cue: Cue): boolean {
  const memory = memories.get(cue) as Memory;
  if (memory.line !== line) {
    memory.told = memory.pattern.test(line);
    memory.line = line;
  }
  return memory.told;
}
