import type { Owner } from '../dataset/schema.ts';
import { actors, forUs, onlyActors, startsWithUs } from '../languages/en/actors.ts';
import { around } from '../languages/en/around.ts';
import { asking } from '../languages/en/asking.ts';
import { byItself } from '../languages/en/by-itself.ts';
import { clauses } from '../languages/en/clauses.ts';
import { cues } from '../languages/en/cues.ts';
import { denial } from '../languages/en/denial.ts';
import { parties } from '../languages/en/parties.ts';
import { type Sentence, withCompany, withDenialsApart } from './sentences.ts';
import { asksForMore, deniesOnly, isYesNo, judgesOnly } from './yes-no.ts';

export { sentencesOf } from './sentences.ts';

/** The other side; both together have none. */
export const opposite = (owner: Owner): Owner => (owner === 'aws' ? 'customer' : owner === 'customer' ? 'aws' : owner);

/**
 * The owner that a yes/no question takes for granted, or null where it presumes no one. "do we have to patch Fargate?" presumes
 * the customer; so does "AWS won't tune it for us, will they": what counts is who is left with it. Of several sentences the last
 * one that asks counts; where it names no one, the ones before it.
 */
export function presumedOwner(said: readonly Sentence[]): Owner | null {
  const sentences = withDenialsApart(withCompany(said));
  const why = sentences.find(({ line }) => asking.why.test(line));
  if (why && asking.shrugs.test(why.line)) return 'aws';
  if (why) return sentences.some(({ line }) => asking.doesSo.test(line)) ? 'aws' : presumedIn(why, true);
  let judges = false;
  let denies = false;
  for (const sentence of [...sentences].reverse()) {
    // "AWS patches it. I doubt it. Is that so?": whatever was said before is judged.
    if (judgesOnly(sentence)) {
      judges = true;
      continue;
    }
    // "AWS patches it. That can't be true, can it?": the contrary is asked for.
    if (deniesOnly(sentence)) {
      denies ||= !judges;
      judges = true;
      continue;
    }
    if (!judges && !isYesNo(sentence)) {
      if (asksForMore(sentence.line)) return null;
      if (denial.untilWe.test(sentence.named)) return 'customer';
      continue;
    }
    const owner = presumedIn(sentence, false);
    if (owner !== null) return denies ? opposite(owner) : owner;
    judges ||= sentence.line.split(' ').length <= 3;
  }
  return claimed(sentences);
}

/** Of a message that asks nothing: whom the last statement in it claims to act. */
function claimed(sentences: readonly Sentence[]): Owner | null {
  if (sentences.some(({ line, asks }) => asks || asksForMore(line) || cues.usOrThem.test(line))) return null;
  const claim = sentences.filter(({ named }) => byItself.claims.test(named) || denial.untilWe.test(named)).at(-1);
  return claim ? presumedIn(claim, false) : null;
}

/** What is said in a sentence, without what is said around it. */
type Said = {
  readonly statement: string;
  /** The statement without a clause in it that says when or why. */
  readonly main: string;
  readonly inverted: boolean;
};

function saidIn(line: string): Said {
  const told = line
    .replace(around.dontTellMe, '')
    .replace(around.doubts, '')
    .replace(around.believes, '')
    .replace(around.reported, '');
  const untagged = (told === line ? line.replace(around.reportedAfter, '') : told)
    .replace(around.tags, '')
    .replace(clauses.alternative, '');
  const whole = untagged.replace(around.opening, '');
  const statement = whole.length > 30 ? whole.replace(clauses.leading, '') : whole;
  const inverted =
    !denial.withoutSubject.test(statement) &&
    ((cues.yesNoStart.test(line) && !around.opening.test(line)) ||
      clauses.verbFirst.test(statement) ||
      statement !== whole);
  const main =
    statement.length > 40
      ? statement.replace(clauses.subordinate, (clause) => (statement.indexOf(clause) > 20 ? '' : clause))
      : statement;
  return { statement, main, inverted };
}

/** "The disk encrypts itself", "the cluster gets patched": a thing acts, and no party is named. */
const thingActs = (clause: string) => byItself.thingDoes.test(clause) || byItself.thingIsDone.test(clause);

/** The same, or a service acts, or it is said to happen by itself. */
const happens = (clause: string) =>
  thingActs(clause) || byItself.said.test(clause) || byItself.serviceActs.test(clause);

/** Who is left with what happens by itself, or with what a thing needs. */
function leftTo({ statement, inverted }: Said, parts: readonly string[]): Owner | null {
  if (byItself.needs.test(statement) && !parties.them.test(statement)) return 'customer';
  if (!happens(statement)) return null;
  // "It grows by itself, we never touch it": what is denied is in a part of its own.
  const denied = denial.negation.test(parts.find(happens) ?? statement) && denial.negation.test(statement);
  return denied && !inverted ? 'customer' : 'aws';
}

function presumedIn(sentence: Sentence, why: boolean): Owner | null {
  const owner = saidToAct(sentence, why);
  return owner !== null && around.doubts.test(sentence.named) ? opposite(owner) : owner;
}

function saidToAct({ named: line, parts }: Sentence, why: boolean): Owner | null {
  const said = saidIn(line);
  const { statement, main, inverted } = said;
  if (denial.untilWe.test(statement)) return 'customer';
  if (byItself.leftForUs.test(statement) && !denial.negation.test(statement) && !parties.them.test(statement))
    return 'customer';
  const named = (clause: string, namings = actors) =>
    partyIn(clause.replace(forUs, ''), { why, inverted, statement, parts }, namings);
  return (
    named(main) ??
    (main !== statement && !thingActs(main) ? named(statement) : null) ??
    (startsWithUs.test(line) ? named(statement, onlyActors) : null) ??
    leftTo(said, parts) ??
    named(statement, onlyActors)
  );
}

type Manner = {
  readonly why: boolean;
  readonly inverted: boolean;
  readonly statement: string;
  readonly parts: readonly string[];
};

/** The first party that a clause names as the one who acts, turned round where the clause denies it. */
function partyIn(clause: string, manner: Manner, namings: typeof actors): Owner | null {
  for (const { test, owner, settled } of namings) {
    const found = test.exec(clause);
    if (!found) continue;
    if (owner === 'shared' || settled) return owner;
    return isTurnedRound(clause, found, manner) ? opposite(owner) : owner;
  }
  return null;
}

/** What was found in a clause is denied there. A question that is turned round by a "not" asks for the same. */
function isTurnedRound(clause: string, found: RegExpExecArray, { why, inverted, statement, parts }: Manner): boolean {
  const [words] = found;
  const scope = clauseAround(clause, found.index, words.length);
  // "It was never encrypted, is that ours?": what another part denies is not who acts.
  const part = parts.findLast((one) => ` ${one} `.includes(` ${words} `) && !around.tags.test(` ${one}`)) ?? scope;
  const negative = denial.atStart.test(statement);
  const denied =
    denial.negation.test(scope) &&
    denial.negation.test(part) &&
    !denial.doubled.test(scope) &&
    !(inverted && negative && !denial.plainNot.test(scope));
  if (why) return denied;
  // "Cleanup isn't AWS's to do": its subject comes first.
  const states = denial.ofSubject.test(words) && parts.some((one) => saysOf(one, words));
  const questionInside =
    !states && clauses.verbFirst.test(words) && !denial.negation.test(clause.slice(0, found.index));
  return denied && (states || !inverted) && !(questionInside && !denial.inside.test(scope));
}

/** What a part says of its subject, which comes first. */
const saysOf = (part: string, words: string) => {
  const at = part.indexOf(words);
  return at > 0 && !clauses.concluding.test(part.slice(0, at));
};

/** The stretch of a line in which a "not" belongs to what was found: up to the next "so", "and", "but". */
function clauseAround(line: string, at: number, length: number): string {
  const before = line.slice(0, at).split(clauses.before).at(-1) ?? '';
  const after = line.slice(at + length).split(clauses.after)[0] ?? '';
  return `${before}${line.slice(at, at + length)}${after}`;
}
