import type { Owner } from '../dataset/schema.ts';
import { actors, forUs, type Naming, onlyActors, startsWithUs } from '../languages/en/actors.ts';
import { around } from '../languages/en/around.ts';
import { asking } from '../languages/en/asking.ts';
import { byItself } from '../languages/en/by-itself.ts';
import { clauses } from '../languages/en/clauses.ts';
import { cues } from '../languages/en/cues.ts';
import { denial } from '../languages/en/denial.ts';
import { parties } from '../languages/en/parties.ts';
import { isTag, type Sentence, withCompany, withDenialsApart } from './sentences.ts';
import { asksForMore, deniesOnly, isClaim, isYesNo, judgesOnly } from './yes-no.ts';

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
  return why ? whyAsked(why, sentences) : (lastAsked(sentences) ?? claimed(sentences));
}

/** "Why should we patch it? Amazon does.": whom the one who wonders takes to act. */
function whyAsked(why: Sentence, sentences: readonly Sentence[]): Owner | null {
  if (asking.shrugs.test(why.line) || sentences.some(({ line }) => asking.doesSo.test(line))) return 'aws';
  // "Why would I write alarms, does AWS not watch it?"
  const hoped = sentences.findLast(({ line }, at) => at > sentences.indexOf(why) && clauses.verbFirst.test(line));
  return (hoped ? presumedIn(hoped) : null) ?? presumedIn(why, true) ?? lastAsked(sentences);
}

/** So few words judge what was said before, where they name no one: "all of that?" */
const few = 3;

/** Whom the last sentence that asks presumes, or the one before it, where it only judges that. */
function lastAsked(sentences: readonly Sentence[]): Owner | null {
  let judges = false;
  let denies = false;
  const question = sentences.findLast((one) => one.asks);
  let told = question !== undefined;
  for (const sentence of sentences.toReversed()) {
    told &&= sentence !== question;
    // "Isn't AWS doing that? My auditor insists that we do it."
    if (told && isClaim(sentence.line)) continue;
    const agrees = judgesOnly(sentence);
    if (agrees || deniesOnly(sentence)) {
      // "AWS patches it. That can't be true, can it?" asks for the contrary; "AWS patches it. I doubt it. Is that so?" does not.
      denies ||= !agrees && !judges;
      judges = true;
    } else if (judges || isYesNo(sentence)) {
      const owner = presumedIn(sentence);
      if (owner !== null) return denies ? opposite(owner) : owner;
      judges ||= sentence.line.split(' ').length <= few;
    } else if (asksForMore(sentence.line)) return null;
    else if (denial.untilWe.test(sentence.named)) return 'customer';
  }
  return null;
}

/** Of a message that asks nothing: whom the last statement in it claims to act. */
function claimed(sentences: readonly Sentence[]): Owner | null {
  if (sentences.some(({ line, asks }) => asks || asksForMore(line) || cues.usOrThem.test(line))) return null;
  if (sentences.some(({ line }) => byItself.leftOpen.test(line))) return null;
  const claim = sentences.findLast(
    ({ named }) => byItself.claims.test(named) || byItself.concludes.test(named) || denial.untilWe.test(named),
  );
  return claim ? presumedIn(claim) : null;
}

function presumedIn(sentence: Sentence, why = false): Owner | null {
  const said = saidIn(sentence, why);
  for (const witness of witnesses) {
    const owner = witness(said);
    if (owner !== null) return around.doubts.test(said.line) ? opposite(owner) : owner;
  }
  return null;
}

/** What is said in a sentence, without what is said around it. Each service's name is one word. */
type Said = {
  readonly line: string;
  readonly parts: readonly string[];
  readonly statement: string;
  /** The statement without a clause in it that says when or why. */
  readonly main: string;
  /** Its verb comes first. */
  readonly inverted: boolean;
  /** "Why ...": asked of what is so, whatever comes first. */
  readonly why: boolean;
};

/** In so many letters all is said at once: "anything I'd suddenly own that I don't now". */
const atOnce = 40;

/** What follows so few letters is what is asked for: "does anyone know if Fargate host patching is on us". */
const askedFirst = 20;

/** "Our vendor says that ..., right?": what somebody says, without who says it and what is asked of it. */
function withoutAround(line: string): string {
  const told = line
    .replace(around.dontTellMe, '')
    .replace(around.doubts, '')
    .replace(around.believes, '')
    .replace(around.reported, '');
  return (told === line ? line.replace(around.reportedAfter, '') : told)
    .replace(around.tags, '')
    .replace(clauses.alternative, '')
    .replace(around.opening, '');
}

const mainOf = (statement: string) =>
  statement.length > atOnce
    ? statement.replace(clauses.subordinate, (clause, at: number) => (at > askedFirst ? '' : clause))
    : statement;

function saidIn({ named: line, parts }: Sentence, why: boolean): Said {
  const whole = withoutAround(line);
  const statement = whole.replace(clauses.leading, '');
  const startsAsking = cues.yesNoStart.test(line) && !around.opening.test(line);
  const inverted = !denial.withoutSubject.test(statement) && (startsAsking || clauses.verbFirst.test(statement));
  return { line, parts, statement, main: mainOf(statement), inverted, why };
}

/** Who is left with what a sentence says, or null where that is not known by it. */
type Witness = (said: Said) => Owner | null;

/** "Nobody takes snapshots unless we ask for it" */
const byCondition: Witness = ({ statement }) => (denial.untilWe.test(statement) ? 'customer' : null);

/** "Neptune, any patching for us?" */
const byRemainder: Witness = ({ statement }) =>
  byItself.leftForUs.test(statement) && !denial.negation.test(statement) && !parties.them.test(statement)
    ? 'customer'
    : null;

/** "Is the cluster upgrade on us?" */
const byMain: Witness = (said) => partyIn(said.main, said, actors);

/** "Patching the hypervisor, any service where we do that?": a party in the clause that `main` leaves out. */
const byStatement: Witness = (said) =>
  said.main === said.statement || happens(said.main) ? null : partyIn(said.statement, said, actors);

/** "Backup of our registry, AWS keeps one?": the last part, where somebody acts in it, says more than what comes before. */
const byLastPart: Witness = ({ line, parts, why }) => {
  const part = parts.length > 1 ? parts.findLast((one) => !isTag(one)) : undefined;
  if (part === undefined || !clauses.ownSubject.test(part)) return null;
  const said = saidIn({ line, named: part, parts: [part], asks: false }, why);
  return byMain(said) ?? byCourse(said);
};

/** "We neither train nor host the model behind Rekognition, do we?" */
const byTag: Witness = (said) => (startsWithUs.test(said.line) ? byName(said) : null);

/** "Index tuning on Neptune, do we?": no party but the one at the end. */
const byEnd: Witness = ({ line, statement }) =>
  parties.endsWithUs.test(line) && !parties.named.test(statement) ? 'customer' : null;

/** "Does EventBridge need us to patch anything?" */
const byNeed: Witness = ({ statement }) =>
  byItself.needs.test(statement) && !parties.them.test(statement) ? 'customer' : null;

/** "The disk encrypts itself", "the cluster gets patched": a thing acts, and no party is named. */
const thingActs = (clause: string) => byItself.thingDoes.test(clause) || byItself.thingIsDone.test(clause);

/** The same, or a service acts, or it is said to happen by itself. */
const happens = (clause: string) =>
  thingActs(clause) || byItself.said.test(clause) || byItself.serviceActs.test(clause);

/** "Patch Manager patches our fleet by itself, right?" */
const byCourse: Witness = ({ statement, main, inverted, parts }) => {
  if (!happens(statement)) return null;
  const clause = happens(main) ? main : statement;
  // "It grows by itself, we never touch it": what is denied is in a part of its own.
  const denied = denial.negation.test(parts.find(happens) ?? clause) && denial.negation.test(clause);
  return denied && !inverted ? 'customer' : 'aws';
};

/** "The container image we bring, too?": no more than a name. */
const byName: Witness = (said) => partyIn(said.statement, said, onlyActors);

/** From what settles it to the mere name of a party: the first that knows counts. */
const witnesses: readonly Witness[] = [
  byCondition,
  byRemainder,
  byEnd,
  byLastPart,
  byMain,
  byStatement,
  byTag,
  byNeed,
  byCourse,
  byName,
];

/** The first party that a clause names as the one who acts, turned round where the clause denies it. */
function partyIn(said: string, manner: Said, namings: readonly Naming[]): Owner | null {
  const clause = said.replace(forUs, '');
  for (const { test, owner, settled } of namings) {
    const found = test.exec(clause);
    if (!found) continue;
    if (owner === 'shared' || settled) return owner;
    return isTurnedRound(clause, found, manner) ? opposite(owner) : owner;
  }
  return null;
}

/** What was found in a clause is denied there, and the denial is no question that asks for the same. */
function isTurnedRound(clause: string, found: RegExpExecArray, said: Said): boolean {
  const [words] = found;
  const scope = clauseAround(clause, found.index, words.length);
  if (!isDenied(words, scope, said)) return false;
  // "Cleanup isn't AWS's to do": its subject comes first.
  const states = denial.ofSubject.test(words) && said.parts.some((part) => saysOf(part, words));
  if (said.why || states || denial.hoped.test(scope)) return true;
  // "Patching Glue, don't they do it?" asks for the same, "is that not theirs" does not.
  const asksInside = clauses.verbFirst.test(words) && !denial.negation.test(clause.slice(0, found.index));
  return !said.inverted && (!asksInside || denial.inside.test(scope));
}

/** Is there a "not" that belongs to what was found? `scope`: the stretch of the clause around it. */
function isDenied(words: string, around: string, { inverted, statement, parts }: Said): boolean {
  const scope = around.replace(denial.asksTheSame, '');
  if (denial.doubled.test(scope)) return false;
  // "No such fix comes from them", but not "no, Helen, it does".
  if (denial.noSuch.test(scope.trim()) && !isTag(parts[0] ?? '')) return true;
  if (!denial.negation.test(scope)) return false;
  // "It was never encrypted, is that ours?": what another part denies is not who acts.
  const part = parts.findLast((one) => ` ${one} `.includes(` ${words} `) && !isTag(one)) ?? scope;
  // "Aren't we the ones to patch it?"
  const asksTheSame = inverted && denial.atStart.test(statement) && !denial.plainNot.test(scope);
  return denial.negation.test(part) && !asksTheSame;
}

/** A part says something of its subject, which comes first. */
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
