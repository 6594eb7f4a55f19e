import {
  articles,
  asidePairs,
  asking,
  audience,
  circumstances,
  claimedAs,
  claimedTo,
  contrasts,
  notWhat,
  pointing,
  relatives,
  reporting,
  saying,
  subordinators,
} from '../languages/en/grammar.ts';
import { faults } from '../languages/en/machines.ts';
import { functionWords, lightWords } from '../languages/en/words.ts';
import { lineOf, type Stretch, textAt, wordAt } from './places.ts';
import type { Token } from './tokens.ts';

/** How much the words at some places of a question say about what is asked: 1, or less for what is only told beside it. */
export type Standing = (places: readonly number[]) => number;

/** "I don't mean the host". */
const aside = 0.2;
/** "for the auditor": who wants to know. */
const reader = 0.25;
/** "patches in the maintenance window", "when ten thousand devices connect": where and when. */
const circumstance = 0.6;
/** "The index is ours, but ...": told so that it need not be answered. */
const settled = 0.4;
/** "Account activity log: who makes a trail": what a question is headed by. */
const heading = 0.55;

const little: ReadonlySet<string> = new Set([...functionWords, ...lightWords]);
const asideStarts: ReadonlySet<string> = new Set([...asidePairs].map((pair) => pair.split(' ')[0] as string));

/**
 * The words that a question sets aside: "not the control plane", "I don't mean the host". Up to the next comma, "but" or verb
 * of the same kind.
 */
function setAside(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { text, at } of tokens) {
    const next = textAt(tokens, at + 1);
    const starts =
      (asideStarts.has(text) && asidePairs.has(`${text} ${next}`)) ||
      (text === 'not' && notWhat.has(next)) ||
      ((text === 'except' || text === 'excluding') && at > 0);
    // "Is physical security a shared control?": what it is said to be.
    if (at > 1 && articles.has(text) && claimedAs.has(next) && claimedTo.has(textAt(tokens, at + 2)))
      found.add(at + 1).add(at + 2);
    if (!starts) continue;
    for (let to = at + 1; to < tokens.length; to += 1) {
      const token = tokens[to] as Token;
      if (token.apart || token.clause !== tokens[at]?.clause || token.text === 'but') break;
      found.add(token.at);
    }
  }
  return found;
}

/** "Our vendor asks who ...", "the auditor wants to know whether ...": somebody else's question; who they are is not asked. */
function reported(tokens: readonly Token[]): Stretch {
  const line = lineOf(tokens.slice(0, 24));
  const found = reporting.exec(line);
  if (!found) return { from: 0, to: 0 };
  const from = wordAt(line, found.index);
  return { from, to: from + found[0].trim().split(' ').length };
}

/** "when ten thousand devices connect": from its word up to the next comma or to who is asked for. */
function subordinate(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { text, at, clause } of tokens) {
    const before = at > 2 && relatives.has(text) ? tokens[at - 1] : undefined;
    const relative = before !== undefined && before.clause === clause && !saying.has(before.text);
    if (!subordinators.has(text) && !relative) continue;
    for (let to = at; to < tokens.length; to += 1) {
      const token = tokens[to] as Token;
      if (token.clause !== clause || (to > at && (token.apart || asking.has(token.text)))) break;
      found.add(to);
    }
  }
  return found;
}

/** "The index is ours, but who maintains the machine?": what stands before the "but" or "no" of a question is known. */
function contrasted(tokens: readonly Token[]): number {
  let until = 0;
  for (const { text, at, apart, clause } of tokens) {
    if (at === 0 || !(contrasts.has(text) && (text === 'but' || apart))) continue;
    const who = tokens.find((token) => token.at > at && token.clause === clause && token.text.startsWith('who'));
    // "but nobody knows, so who is it?" asks for what stands before.
    if (who && tokens.slice(who.at + 1).some(({ text: next }) => next.length > 3 && !pointing.has(next))) until = at;
  }
  return until;
}

/** "Server-side encryption on a bucket: who chooses the key?": where the question begins that names something itself. */
function asked(tokens: readonly Token[]): number {
  const start = tokens.find(({ text, apart, at }) => at > 1 && apart && (text === 'who' || text === 'whos'));
  if (!start) return 0;
  // "SQS is down, who brings it back?": what "it" is, stands before.
  if (tokens[start.at + 2] && pointing.has(textAt(tokens, start.at + 2))) return 0;
  const named = tokens.slice(start.at + 1).filter(({ text, clause }) => clause === start.clause && !little.has(text));
  const [only] = named;
  // "Multi-AZ standby: who does the failover": one thing, named as such.
  const thing = only !== undefined && articles.has(textAt(tokens, only.at - 1));
  return named.length > 1 || thing ? start.at : 0;
}

export function standingOf(tokens: readonly Token[]): Standing {
  const asides = setAside(tokens);
  const opening = reported(tokens);
  const known = contrasted(tokens);
  const beside = subordinate(tokens);
  const main = asked(tokens);
  // "if a node dies, who replaces it": what "it" is, stands beside.
  const pointed = tokens.some(({ text, at }) => pointing.has(text) && !beside.has(at));
  const told = asides.size > 0 || opening.to > opening.from;
  return (places) => {
    let first = places[0] ?? 0;
    for (const at of places) first = Math.min(first, at);
    const before = textAt(tokens, first - 1);
    const earlier = textAt(tokens, first - 2);
    let part = 1;
    if (told && places.every((at) => asides.has(at) || (at >= opening.from && at < opening.to))) part *= aside;
    // "for the risk register": the place of the last word counts.
    const toWhom = before === 'for' || (articles.has(before) && earlier === 'for');
    if (toWhom && [0, 1, 2].some((on) => audience.test(textAt(tokens, first + on)))) part *= reader;
    const preposition = articles.has(before) ? first - 2 : first - 1;
    // "A flaw in the hypervisor": where it is, not where somebody acts.
    const where = () => faults.test(textAt(tokens, preposition - 1));
    if (circumstances.has(textAt(tokens, preposition)) && !where()) part *= circumstance;
    else if (!pointed && beside.size > 0 && beside.size < tokens.length && places.every((at) => beside.has(at)))
      part *= circumstance;
    if (first < known) part *= settled;
    else if (main > 0 && places.every((at) => at < main)) part *= heading;
    return part;
  };
}
