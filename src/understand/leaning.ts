import { commonOwner, type ServiceId } from '../dataset/dataset.ts';
import type { Owner } from '../dataset/schema.ts';
import { or } from '../languages/en/grammar.ts';
import { choiceStems, partyStems } from '../languages/en/words.ts';
import type { Reading } from './asks.ts';
import type { Ask } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { addWord, chancesOf, type Learned, type MarkList, type Marks } from './softmax.ts';

/** How much a question's wording, whatever it is about, sounds like what AWS does, what the customer does, what both do. Adds up to 1. */
export type Leaning = Readonly<Record<Owner, number>>;

/** What stands in the place of a service's name: whose name it is must not lean. */
const someService = '@';

/** The words of a question that leaning looks at, in their order: stems, with each service's name as one word. */
export function plainWords(
  tokens: readonly { readonly stem: string; readonly at: number }[],
  taken: ReadonlySet<number>,
): string[] {
  const words: string[] = [];
  for (const { stem, at } of tokens) {
    const word = taken.has(at) ? someService : stem;
    if (word !== someService || words.at(-1) !== someService) words.push(word);
  }
  return words;
}

/** The places from `from` up to and without `to` where a word stands for the first time: one that is said twice is weighed once. */
export function firstPlaces(words: readonly string[], from: number, to = words.length): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at += 1) if (words.indexOf(words[at] as string, from) === at) places.push(at);
  return places;
}

/** What of some words is weighed: each word once, and each two that stand side by side, the ends of a question among them. */
export function marksOf(words: readonly string[]): MarkList {
  const marks: MarkList = { words: ['', ...words], pairs: [] };
  for (const at of firstPlaces(marks.words, 1)) marks.pairs.push(0, at);
  for (let at = 2; at <= words.length; at += 1) marks.pairs.push(at - 1, at);
  return marks;
}

/** Stands for whoever is named as the one who does it. */
const someone = '%';

/** "Us or them", "AWS, customer or both": whoever is named in a choice tells nothing. */
function inChoice(words: readonly string[], at: number): boolean {
  const beside = (other: number) => choiceStems.has(words[other] ?? '');
  const joined = (step: 1 | -1) => beside(at + step) || (words[at + step] === or && beside(at + 2 * step));
  return joined(1) || joined(-1);
}

/**
 * Adds the words that lean otherwise on another kind of service: what is patched on machines of one's own is not what is patched
 * behind an API. `profile`: of the service asked about, null where none is. `from`, `to`: the words, among those of the marks.
 */
export function addProfile(marks: MarkList, profile: string | null, from: number, to: number): void {
  const places = firstPlaces(marks.words, from, to);
  const kind = addWord(marks, `*${profile ?? ''}`);
  marks.pairs.push(0, kind);
  for (const at of places) if (marks.words[at] !== someService) marks.pairs.push(kind, at);
}

/** The marks of a whole question. `presumes`: whom its yes or no presumes: whom it names for that tells nothing more. */
export function questionMarks(words: readonly string[], presumes: Owner | null, profile: string | null): Marks {
  const asked = words.map((word, at) =>
    partyStems.has(word) && (presumes !== null || inChoice(words, at)) ? someone : word,
  );
  const marks = marksOf(['^', ...asked, '$']);
  addProfile(marks, profile, 2, 2 + asked.length);
  if (presumes !== null) marks.pairs.push(0, addWord(marks, `=${presumes}`));
  return marks;
}

export const leaningClasses = ['aws', 'customer', 'shared'] as const satisfies readonly Owner[];

/** Where some marks lean. */
export const leaningOf = (learned: Learned<Owner>, marks: Marks): Leaning => chancesOf(learned, marks);

/** How much of a reading's rank is where the question leans. */
const leaningPart = 0.5;

/**
 * "Who connects the zones with fibre?" sounds like AWS's work, whatever its words have in common with a duty of ours: of two
 * readings about as good, the one whose owner fits comes first. Scores stay as they are: how sure a reading is, its words say.
 */
export function leaned(
  lexicon: Lexicon,
  services: readonly ServiceId[],
  leaning: Leaning,
  concepts: readonly string[],
  readings: readonly Reading[],
): readonly Reading[] {
  const { data } = lexicon;
  const ownerOf = (ask: Ask) => commonOwner(data, services, ask);
  const fits = (who: ReturnType<typeof ownerOf>) =>
    who === 'aws' || who === 'customer'
      ? Math.max(leaning[who], doubt)
      : Math.max(leaning.shared, services.length > 1 ? ofSeveral : undecided);
  // What is far behind the best is no rival.
  const bar = (readings[0]?.score ?? 0) * rival;
  const behind = readings.findIndex(({ score }) => score < bar);
  const rivals = behind < 0 ? readings : readings.slice(0, behind);
  // "Security of the cloud", named as such, is not the one "in the cloud", whoever is said to have it.
  // What is said to be ours ("our_tenants") is ours.
  if (rivals.length < 2 || concepts.includes(rivals[0]?.ask.duty ?? '') || rivals[0]?.ours) return readings;
  const ranked = rivals
    .map((reading) => ({ reading, rank: reading.score * fits(ownerOf(reading.ask)) ** leaningPart }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ reading }) => reading);
  return behind < 0 ? ranked : [...ranked, ...readings.slice(behind)];
}

/** What an owner that is neither side alone fits at least. */
const undecided = 0.35;

/** The same of several services that differ: "Node OS on managed nodes, Auto Mode and Fargate, who for each?" leans to no side. */
const ofSeveral = 0.6;

const rival = 0.3;

/** However sure the leaning is, the other side keeps this much: words that stand there are the better witness. */
const doubt = 0.04;
