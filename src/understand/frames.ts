import { turns } from '../languages/en/cues.ts';
import { asksAtOnce, byModel, closings, inGeneral, modelFirst, openings } from '../languages/en/frames.ts';
import { but } from '../languages/en/grammar.ts';
import { lineOf, textAt } from './places.ts';
import { type Token, tokenAs, tokensOf } from './tokens.ts';

/** A segment of more words says something of its own. */
const longest = 16;

/** What is said around a question begins or ends here: a sign parts it, or the "but" of "sorry to bother you, but ...". */
const parted = (tokens: readonly Token[], at: number) =>
  tokens[at]?.apart === true || tokens[at]?.clause !== tokens[at - 1]?.clause;

/** A segment that names a service speaks of it. */
const names = (taken: ReadonlySet<number>, from: number, to: number) => {
  for (let at = from; at < to; at += 1) if (taken.has(at)) return true;
  return false;
};

/** Where the question begins, after what is said before it. */
function beginning(tokens: readonly Token[], taken: ReadonlySet<number>): number {
  let from = 0;
  for (let at = 1; at < tokens.length && at - from <= longest; at += 1) {
    const contrasted = textAt(tokens, at) === but;
    if (!(contrasted || parted(tokens, at)) || names(taken, from, at)) continue;
    if (!openings.test(lineOf(tokens.slice(from, at)))) continue;
    // "Compliance: who?" is about compliance, "compliance: who patches the OS of EC2?" is asked by it.
    if (at - from === 1 && tokens.length - at < ofItsOwn) continue;
    from = contrasted ? at + 1 : at;
  }
  return from;
}

/** Where the question ends, before what is said after it: "SCP? They keep saying it" asks by that what it means. */
function ending(tokens: readonly Token[], taken: ReadonlySet<number>, from: number): number {
  let to = tokens.length;
  for (let at = to - 1; at > from && to - at <= longest; at -= 1) {
    if (!parted(tokens, at) || names(taken, at, to)) continue;
    const line = lineOf(tokens.slice(at, to));
    if (closings.test(line) && !(at - from < ofItsOwn && turns.overheard.test(line))) to = at;
  }
  return to;
}

/** Where the question begins, behind "under the shared responsibility model, ...": by what it is asked, not about what. */
function behindModel(tokens: readonly Token[], from: number): number {
  const [said] = modelFirst.exec(lineOf(tokens.slice(from))) ?? [];
  const to = said === undefined ? from : from + said.split(' ').length;
  return parted(tokens, to) || asksAtOnce.test(textAt(tokens, to)) ? to : from;
}

/** Where the question ends, before the same. */
function beforeModel(tokens: readonly Token[], from: number, to: number): number {
  const found = byModel.exec(lineOf(tokens.slice(from, to)));
  if (!found) return to;
  const left = lineOf(tokens.slice(from, to)).slice(0, found.index).split(' ');
  return left.length < ofItsOwn ? to : from + left.length;
}

/** So many words are left of a question that asks for something of its own. */
const ofItsOwn = 4;

/**
 * A question without what is said around it: "our auditor asks: ...", "..., need it for a doc". Whatever a person says besides, it
 * means the same. A question that is nothing else stays as it is. `taken`: the words that name services.
 */
export function withoutFrames(tokens: readonly Token[], taken: ReadonlySet<number>): readonly Token[] {
  const first = beginning(tokens, taken);
  const last = ending(tokens, taken, first);
  const from = behindModel(tokens, first);
  const to = beforeModel(tokens, from, last);
  if (from >= to || (from === 0 && to === tokens.length)) return tokens;
  const within = tokens.slice(from, to);
  const clause = within.at(-1)?.clause ?? 0;
  const general = taken.size === 0 && (from > first || to < last) ? tokensOf(inGeneral) : [];
  return [...within, ...general.map((one) => tokenAs(one, one.at, one, { clause, apart: false }))].map((token, at) =>
    tokenAs(token, at),
  );
}
