import type { Intent } from './intent.ts';
import { marksOf, plainWords } from './leaning.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sighting } from './sighting.ts';
import { chancesOf } from './softmax.ts';

/** What is wanted, whatever it is about. 'owner': who has it, with a service, without one, after an incident. */
export type Kind = 'overview' | 'compare' | 'term' | 'choose' | 'unknown' | 'help' | 'clarify' | 'owner';
export const kindClasses = [
  'overview',
  'compare',
  'term',
  'choose',
  'unknown',
  'help',
  'clarify',
  'owner',
] as const satisfies readonly Kind[];

export const kindOf = ({ kind }: Intent): Kind => (kind === 'topic' || kind === 'incident' ? 'owner' : kind);

/** How sure the best reading is, in four steps. */
const steps = [2.2, 5, 9];

/** What a question's kind is told by: its words, and a few things that were seen in it. */
export function kindMarks(
  { tokens, mentions, concepts, readings, presumes }: Sighting,
  inThread: boolean,
): Set<string> {
  const words = plainWords(tokens, mentions.taken);
  const best = readings[0]?.score ?? 0;
  const marks = new Set(marksOf(['^', ...words, '$']));
  marks.add(`#services ${Math.min(mentions.services.length, 3)}`);
  marks.add(`#words ${Math.min(12, words.length >> 1)}`);
  marks.add(`#sure ${steps.filter((step) => best > step).length}`);
  if (concepts.length > 0) marks.add('#term');
  if (presumes !== null) marks.add('#presumes');
  if (inThread) marks.add('#thread');
  return marks;
}

/** How much likelier another kind must sound than what the rules took it for: the rules read sentences, this only counts words. */
const trust = 3;

/** What the question sounds like, where that is much likelier than `ruled`; else `ruled`. */
export function soundsLike(lexicon: Lexicon, seen: Sighting, inThread: boolean, ruled: Kind): Kind {
  const chances = chancesOf(lexicon.kinds, kindMarks(seen, inThread));
  const best = kindClasses.reduce((a, b) => (chances[b] > chances[a] ? b : a));
  return Math.log((chances[best] + 1e-4) / (chances[ruled] + 1e-4)) > trust ? best : ruled;
}
