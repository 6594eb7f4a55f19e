import {
  articles,
  asidePairs,
  asking,
  audience,
  but,
  circumstances,
  claimedAs,
  claimedTo,
  contrasts,
  endsAside,
  excepting,
  forWhom,
  not,
  notWhat,
  pointing,
  relatives,
  reporting,
  saying,
  soThat,
  subordinators,
  whenNext,
  whichOne,
  whoDoes,
  whoPrefix,
  whoseClause,
  whoseHost,
  windows,
} from '../languages/en/grammar.ts';
import { faults } from '../languages/en/machines.ts';
import { stopwords } from '../languages/en/words.ts';
import { lineOf, type Stretch, textAt, wordAt } from './places.ts';
import type { Token } from './tokens.ts';

/** How much the words at some places of a question say about what is asked: 1, or less for what is only told beside it. */
export type Standing = (places: readonly number[]) => number;

/** "I don't mean the host". */
const aside = 0.2;
/** "for the auditor": who wants to know. */
const reader = 0.25;
/** "patches in its weekly window", "when ten thousand devices connect": where and when. */
const circumstance = 0.6;
/** "who patches the hypervisor that my instances share": "patch instances". */
const across = 0.6;
/** The same, and all of it in such a clause. */
const inside = 0.8;
/** So many words at least come before it: "who maintains the thing that". */
const head = 3;
/** "during the maintenance window": when, and nothing that anybody acts on. */
const time = 0.33;
/** "The index is ours, but ...": told so that it need not be answered. */
const settled = 0.4;
/** "The host died. Who adds a reader?": what has happened. */
const told = 0.85;
/** "Account activity log: who makes a trail": what a question is headed by. */
const heading = 0.55;

const asideStarts: ReadonlySet<string> = new Set([...asidePairs].map((pair) => pair.split(' ')[0] as string));

/** Where what begins at a place ends: with its sentence, at the next comma, or at one of some words. */
function endOf(tokens: readonly Token[], from: number, ends: ReadonlySet<string>): number {
  const clause = tokens[from]?.clause;
  let to = from + 1;
  for (let next = tokens[to]; next && !next.apart && next.clause === clause && !ends.has(next.text); next = tokens[to])
    to += 1;
  return to;
}

/** "Not the control plane", "I don't mean the host", "everything except backups". */
function setsAside(tokens: readonly Token[], { text, at }: Token): boolean {
  const next = textAt(tokens, at + 1);
  if (text === not && notWhat.has(next)) return true;
  if (excepting.has(text) && at > 0) return true;
  return asideStarts.has(text) && asidePairs.has(`${text} ${next}`);
}

/** "Is physical security a shared control?": what it is said to be. */
const saysWhatItIs = (tokens: readonly Token[], { text, at }: Token) =>
  at > 1 && articles.has(text) && claimedAs.has(textAt(tokens, at + 1)) && claimedTo.has(textAt(tokens, at + 2));

/** The words that a question sets aside, and those by which it only says what something is. */
function setAside(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const token of tokens) {
    const { at } = token;
    if (saysWhatItIs(tokens, token)) found.add(at + 1).add(at + 2);
    if (!setsAside(tokens, token)) continue;
    for (let to = endOf(tokens, at, endsAside) - 1; to > at; to -= 1) found.add(to);
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

/** "The capacity that absorbs attacks", "the one we installed": a clause that says which one begins here. */
function beginsRelative(tokens: readonly Token[], { text, at, clause }: Token): boolean {
  if (whichOne.has(text) && whoseClause.has(textAt(tokens, at + 1))) return true;
  const before = at > 2 && relatives.has(text) ? tokens[at - 1] : undefined;
  return before !== undefined && before.clause === clause && !saying.has(before.text);
}

/** "when ten thousand devices connect", "so that ACM can renew": from its word up to the next comma or to who is asked for. */
function subordinate(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const token of tokens) {
    const purpose = `${token.text} ${textAt(tokens, token.at + 1)}` === soThat;
    if (!purpose && !subordinators.has(token.text) && !beginsRelative(tokens, token)) continue;
    for (let to = endOf(tokens, token.at, asking) - 1; to >= token.at; to -= 1) found.add(to);
  }
  return found;
}

/** The clauses that say which one: "the hypervisor that my instances share". */
const relativeClauses = (tokens: readonly Token[]): readonly Stretch[] =>
  tokens
    .filter((token) => beginsRelative(tokens, token))
    .map(({ at }) => ({ from: at, to: endOf(tokens, at, asking) }));

/** "Patches" before it and "instances" in it: what is said of the one does not join with what stands before it. */
const joinsAcross = ({ from, to }: Stretch, places: readonly number[]): boolean =>
  places.some((at) => at >= from && at < to) && places.some((at) => at < from) && !places.includes(from - 1);

/** "The thing that carries the requests": said of what is asked about. What we do with it says whose it is. */
const saysWhich = (tokens: readonly Token[], { from, to }: Stretch, places: readonly number[]): boolean =>
  from > head && !whoseClause.has(textAt(tokens, from + 1)) && places.every((at) => at >= from && at < to);

/** "The index is ours, but who maintains the machine?": what stands before the "but" or "no" of a question is known. */
function contrasted(tokens: readonly Token[]): number {
  let until = 0;
  for (const { text, at, apart, clause } of tokens) {
    if (at === 0 || !(contrasts.has(text) && (text === but || apart))) continue;
    const who = tokens.find((token) => token.at > at && token.clause === clause && token.text.startsWith(whoPrefix));
    // "but nobody knows, so who is it?" asks for what stands before.
    if (who && tokens.slice(who.at + 1).some(({ text: next }) => next.length > 3 && !pointing.has(next))) until = at;
  }
  return until;
}

/** "Server-side encryption on a bucket: who chooses the key?": where the question begins that names something itself. */
function asked(tokens: readonly Token[]): number {
  const start = tokens.find(({ text, apart, at }) => at > 1 && apart && whoDoes.has(text));
  if (!start) return 0;
  // "SQS is down, who brings it back?": what "it" is, stands before.
  if (tokens[start.at + 2] && pointing.has(textAt(tokens, start.at + 2))) return 0;
  const named = tokens
    .slice(start.at + 1)
    .filter(({ text, clause }) => clause === start.clause && !stopwords.has(text));
  const [only] = named;
  // "Multi-AZ standby: who does the failover": one thing, named as such.
  const thing = only !== undefined && articles.has(textAt(tokens, only.at - 1));
  return named.length > 1 || thing ? start.at : 0;
}

/** So many telling words at the end ask for something themselves. */
const telling = 2;

/**
 * "Its host died, recovery took ten minutes. Adding a reader falls to?": where the sentence begins that asks, if it names something
 * itself and points at nothing that was told before it.
 */
function story(tokens: readonly Token[]): number {
  const last = tokens.at(-1);
  if (last === undefined || last.clause === 0) return 0;
  const own = tokens.filter(({ clause }) => clause === last.clause);
  const asks = last.asked || own.some(({ text }) => whoDoes.has(text));
  if (!asks || own.some(({ text }) => pointing.has(text))) return 0;
  return own.filter(({ text }) => !stopwords.has(text)).length >= telling ? (own[0]?.at ?? 0) : 0;
}

/** "for the risk register": who wants to know. `first`: the place of the first of some words. */
function isForReader(tokens: readonly Token[], first: number): boolean {
  const before = textAt(tokens, first - 1);
  const forThem = before === forWhom || (articles.has(before) && textAt(tokens, first - 2) === forWhom);
  return forThem && [0, 1, 2].some((on) => audience.test(textAt(tokens, first + on)));
}

/** "in the maintenance window", "for Sunday's window", "during failover"; "a flaw in the hypervisor" says where it is, not where somebody acts. */
function saysWhere(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  const timed = whenNext.has(textAt(tokens, at));
  if (timed) at -= 1;
  if (whoseHost.has(textAt(tokens, at))) at -= 1;
  const before = textAt(tokens, at);
  return (circumstances.has(before) || (timed && before === forWhom)) && !faults.test(textAt(tokens, at - 1));
}

/** "Patches on DAX nodes in the maintenance window": nothing but the window is read there, and names. */
function saysWhen(tokens: readonly Token[], taken: ReadonlySet<number>, places: readonly number[]): boolean {
  let at = places.find((place) => windows.has(textAt(tokens, place)) || windows.has(textAt(tokens, place + 1)));
  if (at === undefined) return false;
  while (places.includes(at - 1)) at -= 1;
  return saysWhere(tokens, at) && places.every((place) => place >= (at as number) || taken.has(place));
}

/**
 * What the words of a question stand beside is worked out once, and then looked up for each thing that may be asked about. `taken`: the
 * words that are names.
 */
export function standingOf(tokens: readonly Token[], taken: ReadonlySet<number>): Standing {
  const asides = setAside(tokens);
  const report = reported(tokens);
  const isTold = (at: number) => asides.has(at) || (at >= report.from && at < report.to);
  const toldSome = asides.size > 0 || report.to > report.from;
  const clauses = subordinate(tokens);
  const inClause = (at: number) => clauses.has(at);
  // "if a node dies, who replaces it": what "it" is, stands beside.
  const pointed = tokens.some(({ text, at }) => pointing.has(text) && !clauses.has(at));
  const besideSome = !pointed && clauses.size > 0 && clauses.size < tokens.length;
  const which = relativeClauses(tokens);
  const known = contrasted(tokens);
  const main = asked(tokens);
  const inHeading = (at: number) => at < main;
  const question = story(tokens);
  const inStory = (at: number) => at < question;
  return (places) => {
    let first = places[0] ?? 0;
    for (const at of places) first = Math.min(first, at);
    let part = 1;
    if (toldSome && places.every(isTold)) part *= aside;
    if (isForReader(tokens, first)) part *= reader;
    if (saysWhen(tokens, taken, places)) part *= time;
    else if (saysWhere(tokens, first) || (besideSome && places.every(inClause))) part *= circumstance;
    if (which.some((clause) => joinsAcross(clause, places))) part *= across;
    if (which.some((clause) => saysWhich(tokens, clause, places))) part *= inside;
    if (first < known) part *= settled;
    else if (main > 0 && places.every(inHeading)) part *= heading;
    else if (question > 0 && places.every(inStory)) part *= told;
    return part;
  };
}
