import { type Cue, cues } from '../languages/en/cues.ts';
import { stopwords } from '../languages/en/words.ts';
import type { Intent } from './intent.ts';
import { firstPlaces, marksOf, plainWords } from './leaning.ts';
import type { Lexicon } from './lexicon.ts';
import { toldOf } from './says.ts';
import type { Sighting } from './sighting.ts';
import { addWord, chancesOf, type Marks } from './softmax.ts';

/** What is wanted, whatever it is about. 'owner': who has it, with a service, without one, after an incident. */
export const kindClasses = ['overview', 'compare', 'term', 'choose', 'unknown', 'help', 'clarify', 'owner'] as const;
export type Kind = (typeof kindClasses)[number];

export const kindOf = ({ kind }: Intent): Kind => (kind === 'topic' || kind === 'incident' ? 'owner' : kind);

/** How sure the best reading is, in four steps. */
const steps = [2.2, 5, 9];

const nameOf = new Map((Object.keys(cues) as Cue[]).map((cue) => [cue, `!${cue}`]));
const counts = ['0', '1', '2', '3'] as const;

/**
 * What a question's kind is told by: its words and the cues in it, each also beside how many services it names, and a few things
 * that were seen in it.
 */
export function kindMarks(lexicon: Lexicon, seen: Sighting, inThread: boolean): Marks {
  const { line, tokens, mentions, concepts, called, conceptPlaces, readings, presumes } = seen;
  const words = plainWords(tokens, mentions.taken);
  const best = readings[0]?.score ?? 0;
  const marks = marksOf(['^', ...words, '$']);
  const services = addWord(marks, counts[Math.min(mentions.services.length, 3)] as string);
  const add = (beside: number, word: string) => marks.pairs.push(beside, addWord(marks, word));
  for (const at of firstPlaces(marks.words, 2, 2 + words.length)) marks.pairs.push(services, at);
  for (const cue of toldOf(line)) {
    add(0, nameOf.get(cue) as string);
    marks.pairs.push(services, marks.words.length - 1);
  }
  let content = 0;
  let strange = 0;
  for (const { text, stem, at } of tokens) {
    if (stopwords.has(text) || mentions.taken.has(at)) continue;
    content += 1;
    if (!lexicon.spoken(stem).known && !conceptPlaces.has(at)) strange += 1;
  }
  marks.pairs.push(addWord(marks, '#services'), services);
  add(addWord(marks, '#words'), `${Math.min(12, words.length >> 1)}`);
  add(addWord(marks, '#sure'), `${steps.filter((step) => best > step).length}`);
  add(addWord(marks, '#content'), `${Math.min(6, content)}`);
  add(addWord(marks, '#strange'), `${Math.min(3, strange)} ${Math.round((4 * strange) / Math.max(1, content))}`);
  if (concepts.length > 0) add(0, '#term');
  else if (called.length > 0) add(0, '#called');
  if (presumes !== null) add(0, '#presumes');
  if (inThread) add(0, '#thread');
  return marks;
}

/** How much likelier another kind must sound than what the rules took it for: the rules read sentences, this only counts words. */
const trust = 1.1;
/** The same of a choice: what asks for one is a turn of phrase, not a word. */
const trustInChoice = 4.5;
/** The same of what is no question for us: not to answer does the least harm. */
const trustOutside = 0.4;
/** ... and to ask what is meant does as little. */
const trustInAsking = 0.3;

/** The bar of one kind taken for another. */
function trustIn(heard: Kind, ruled: Kind): number {
  if (ruled === 'choose') return trustInChoice;
  if (heard === 'unknown') return ruled === 'clarify' ? trust : trustOutside;
  return heard === 'clarify' && ruled === 'unknown' ? trustInAsking : trust;
}

/** What the question sounds like, where that is much likelier than `ruled`; else `ruled`. */
export function soundsLike(lexicon: Lexicon, seen: Sighting, inThread: boolean, ruled: Kind): Kind {
  const chances = chancesOf(lexicon.kinds, kindMarks(lexicon, seen, inThread));
  const best = kindClasses.reduce((a, b) => (chances[b] > chances[a] ? b : a));
  return Math.log((chances[best] + 1e-4) / (chances[ruled] + 1e-4)) > trustIn(best, ruled) ? best : ruled;
}
