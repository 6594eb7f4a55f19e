import { cues, turns } from '../languages/en/cues.ts';
import {
  comingFrom,
  formerTimes,
  insteadOf,
  leavesOut,
  leavesOutPairs,
  linksName,
  not,
  opens,
  permits,
  predicates,
  statement,
  too,
  tooFor,
} from '../languages/en/grammar.ts';
import { lineOf, type Stretch, textAt } from './places.ts';
import type { Token } from './tokens.ts';

/** The place of the word that may leave out a name, before at most two that link them; -1 where there is none. */
function placeBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at > from - 3 && linksName.has(textAt(tokens, at))) at -= 1;
  return at >= 0 && tokens[at]?.clause === tokens[from]?.clause ? at : -1;
}

/** "As with the NAT gateway": two words that leave out a name, of which the second may be one that links it. */
function leavesOutByPair(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (leavesOutPairs.has(`${textAt(tokens, at - 1)} ${textAt(tokens, at)}`)) return true;
  return false;
}

/** "Too long for Lambda": it has been weighed, and found wanting. */
const isTooMuchFor = (tokens: readonly Token[], from: number) =>
  textAt(tokens, from - 1) === tooFor &&
  textAt(tokens, from - 3) === too &&
  tokens[from - 1]?.clause === tokens[from]?.clause;

/** "But not on Lambda, right?": nothing was said that the "not" could set the name against. */
const beginsQuestion = (tokens: readonly Token[], at: number) =>
  textAt(tokens, at) === not && tokens.slice(0, at).every(({ text }) => opens.has(text));

/** "Fargate instead of EC2, what would we drop?" asks about both: nothing stands between that and the name. */
const isWeighed = (tokens: readonly Token[], from: number) =>
  insteadOf.has(`${textAt(tokens, from - 2)} ${textAt(tokens, from - 1)}`) &&
  (cues.gains.test(lineOf(tokens)) || turns.whoWhat.test(lineOf(tokens)));

/** "not fargate", "forget eks", "instead of lambda": is the name that begins at `from` only said to be left out? */
export function isExcluded(tokens: readonly Token[], from: number): boolean {
  if (isTooMuchFor(tokens, from)) return true;
  const at = placeBefore(tokens, from);
  if (at < 0) return false;
  const [before, text] = [textAt(tokens, at - 1), textAt(tokens, at)];
  // "not Neptune, I said Keyspaces"
  if (beginsQuestion(tokens, at)) return cues.correction.test(lineOf(tokens));
  // "We can ignore the patches of DocumentDB, no?"
  if (permits.has(before)) return false;
  if (leavesOut.has(text))
    return !(predicates.has(text) && (statement.has(before) || (text !== not && turns.isUnlike.test(lineOf(tokens)))));
  return leavesOutByPair(tokens, at, from) && !isWeighed(tokens, from);
}

/** "Coming from kubeadm land", "used to run it on EC2": is the name only said to be what somebody had before? */
export function isFormer(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const clause = tokens[from]?.clause;
  const before = tokens.slice(0, from).filter((one) => one.clause === clause);
  const next = tokens[to];
  return (next?.apart === false && formerTimes.has(next.text)) || comingFrom.test(`${lineOf(before)} `);
}
