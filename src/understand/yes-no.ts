import { around } from '../languages/en/around.ts';
import { asking } from '../languages/en/asking.ts';
import { clauses } from '../languages/en/clauses.ts';
import { cues } from '../languages/en/cues.ts';
import { judging } from '../languages/en/judging.ts';
import { parties } from '../languages/en/parties.ts';
import { denialIn, isTag, type Sentence } from './sentences.ts';

/** "When a disk fails, are we the ones to swap it?": what is asked, without the clause before it. */
function withoutClause({ line, parts }: Sentence): string {
  if (!clauses.beginsWithWhen.test(line)) return line;
  const rest = parts.slice(1).filter((part) => !isTag(part));
  return rest.length > 0 ? parts.slice(1).join(' ') : line.replace(clauses.leading, '').replace(clauses.when, '');
}

const isEither = (line: string) => cues.usOrThem.test(line.replace(around.mistaken, ''));

const endsWithParty = (line: string, asks: boolean) =>
  asks && parties.atEnd.test(line) && !asking.questionStart.test(line);

/** Somebody says so, and asks nothing else of it. */
export const isClaim = (line: string) =>
  (around.reported.test(line) || around.reportedAfter.test(line)) &&
  !asksForMore(line.replace(around.reportedAfter, ''));

/** What makes a line a question for a yes or no, or for something else: the first of these that holds decides. */
const signs: readonly (readonly [yesNo: boolean, holds: (line: string, asks: boolean) => boolean])[] = [
  // "Who gets which role is decided by Amazon?"
  [true, (line) => asking.whoIsDecided.test(line)],
  // "Who patches it?"
  [false, (line) => asking.who.test(line)],
  // "Surely AWS patches it"
  [true, (line) => asking.yesNo.test(line) || around.believes.test(line) || around.doubts.test(line)],
  // "Patches of Neptune: us, or is it AWS?"
  [false, (line, asks) => endsWithParty(line, asks) && isEither(line)],
  // "The key policies, ours?"
  [true, endsWithParty],
  // "Neptune, any patching for us?"
  [true, (line) => asking.anyThere.test(line)],
  // "Our architect says that AWS patches it"
  [true, isClaim],
  // "The AMI, where does it come from"
  [false, (line) => asksForMore(line) && !asking.plainly.test(line)],
  // "Is it us or AWS?", but not "do we patch it or not?"
  [false, (line) => isEither(line) && !asking.orNot.test(line)],
  // "Do we patch it", "AWS patches it, right?"
  [
    true,
    (line, asks) =>
      cues.yesNoStart.test(line) ||
      clauses.verbFirst.test(line.replace(around.opening, '')) ||
      around.tags.test(line) ||
      asks,
  ],
  // "Direct Connect is the line encrypted"
  [true, (line) => parties.asked.test(line) || asking.invertedInside.test(line) || asking.asksAtEnd.test(line)],
];

/** Is a sentence answered by yes or no? */
export function isYesNo(sentence: Sentence): boolean {
  const line = withoutClause(sentence);
  return signs.find(([, holds]) => holds(line, sentence.asks))?.[0] ?? false;
}

/** Does a sentence ask who, which, what, where, how or when? */
export function asksForMore(line: string): boolean {
  if (asking.whoIsDecided.test(line)) return false;
  if (asking.who.test(line)) return true;
  const plain = line.replace(around.tags, '').replace(asking.relative, '').replace(asking.insideStatement, '');
  return (asking.judged.test(line) ? asking.party : asking.more).test(plain);
}

/** "Is slide 12 right?", "I read this, is it so?": nothing is said but what is thought of the sentences before. */
export const judgesOnly = ({ line }: Sentence): boolean =>
  !asking.who.test(line) && (judging.asks.test(line) || judging.asks.test(line.replace(around.tags, '')));

/** "That can't be true, can it?": nothing is said but that what was said before is not so. */
export const deniesOnly = ({ line }: Sentence): boolean => denialIn(line)?.index === 0;
