import type { Owner } from '../dataset/schema.ts';
import { chancesOf, type Learned } from './softmax.ts';

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

/** What of some words is weighed: each word and each two that stand side by side, the ends of a question among them. */
export const marksOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word, at) => (at === 0 ? [word] : [word, `${words[at - 1]} ${word}`])));

/** Stands for whoever is named as the one who does it. */
const someone = '%';
const parties: ReadonlySet<string> = new Set('aws amazon custom we us i thei them our mine'.split(' '));

/** "Us or them", "AWS, customer or both": whoever is named in a choice tells nothing. */
function inChoice(words: readonly string[], at: number): boolean {
  const beside = (other: number) => parties.has(words[other] ?? '') || words[other] === 'both';
  const joined = (step: 1 | -1) => beside(at + step) || (words[at + step] === 'or' && beside(at + 2 * step));
  return joined(1) || joined(-1);
}

/**
 * The words that lean otherwise on another kind of service: what is patched on machines of one's own is not what is patched
 * behind an API. `profile`: of the service asked about, null where none is.
 */
export const profileMarks = (words: readonly string[], profile: string | null): readonly string[] => {
  const kind = `*${profile ?? ''}`;
  return [kind, ...words.flatMap((word) => (word === someService ? [] : `${kind} ${word}`))];
};

/** The marks of a whole question. `presumes`: whom its yes or no presumes: whom it names for that tells nothing more. */
export function questionMarks(
  words: readonly string[],
  presumes: Owner | null,
  profile: string | null,
): ReadonlySet<string> {
  const asked = words.map((word, at) =>
    parties.has(word) && (presumes !== null || inChoice(words, at)) ? someone : word,
  );
  const marks = new Set([...marksOf(['^', ...asked, '$']), ...profileMarks(asked, profile)]);
  if (presumes !== null) marks.add(`=${presumes}`);
  return marks;
}

export const leaningClasses = ['aws', 'customer', 'shared'] as const satisfies readonly Owner[];

/** Where some marks lean. */
export const leaningOf = (learned: Learned<Owner>, marks: ReadonlySet<string>): Leaning => chancesOf(learned, marks);
