import type { Owner } from '../dataset/schema.ts';
import { cues } from '../languages/en/cues.ts';

const us =
  '(?:we|us|i|me|the customer|customers?|our (?:own )?(?:team|side|company|people|admins?|devs?|engineers?)|my team|the user|users)';
const them = '(?:aws|amazon|they|them|the (?:cloud )?provider|cloud provider)';
const noun =
  '(?:(?:legal|contractual|whole|sole|own) )?(?:job|jobs|duty|duties|responsib\\w+|problem|task|tasks|call|side|business|thing|work|plate|project|part|fault|legal duty|obligation|liability|bad|concern|headache|control)';
const modal =
  '(?:have to|has to|had to|need to|needs to|must|should|got to|gotta|supposed to|meant to|expected to|are to|am to|ought to|required to)';
const aux =
  '(?:do|does|did|is|are|am|was|were|can|could|should|shall|will|would|must|has|have|isnt|arent|doesnt|dont|didnt|cant|couldnt|shouldnt|wont|wouldnt|hasnt|havent|aint)';

type Pattern = { readonly test: RegExp; readonly owner: Owner };

/** From the plainest statement of an owner to the faintest. */
const patterns: readonly Pattern[] = [
  {
    test: new RegExp(
      `\\b(?:blame|rely on|count on|depend on|trust|expect|wait for|waiting (?:on|for)|leave (?:\\w+ ){1,6}to|hand (?:\\w+ ){1,6}(?:over )?to|outsource (?:\\w+ ){1,6}to|delegate (?:\\w+ ){1,6}to) ${them}\\b`,
    ),
    owner: 'aws',
  },
  {
    test: /\b(?:anything|something|nothing|stuff|much) (?:left )?(?:for (?:us|me) )?to (?:\w+)\b|\bneeds? (?:a|an|any|our|my) (?:patch|maintenance|update|backup|reboot|restart)/,
    owner: 'customer',
  },
  {
    test: /\b(?:a |is |are |it )?shared (?:control|job|task|duty|thing|between|one)\b|\b(?:is|are) .*\bshared$|\bshared (?:right|correct|yes|no)?$/,
    owner: 'shared',
  },
  {
    test: new RegExp(
      `\\b(?:our|my) (?:own )?${noun}\\b|\\b(?:customers?|users?) ${noun}\\b|\\b(?:ours|mine)\\b|\\b(?:on|up to|down to|left to|falls? (?:on|to)|belongs? to|lies with|rests with|sits with|with) (?:us|me|the customer|customers)\\b`,
    ),
    owner: 'customer',
  },
  {
    test: new RegExp(
      `\\b(?:aws|awss|amazon|amazons|their|the provider) (?:own )?(?:legal )?${noun}\\b|\\btheirs\\b|\\b(?:on|up to|down to|left to|falls? (?:on|to)|belongs? to|lies with|rests with|sits with) (?:aws|amazon|them|the provider)\\b|\\b(?:aws|amazon) (?:is |are )?(?:to blame|at fault|liable|accountable|responsible)\\b|\\b(?:is|are|was) (?:\\w+ ){1,5}(?:aws|amazon) to \\w+|\\b(?:an?|solely an?|purely an?|just an?|only an?|entirely an?) (?:aws|amazon) thing\\b`,
    ),
    owner: 'aws',
  },
  {
    test: new RegExp(`\\b${aux} (?:not )?(?:even |only |really |actually |still |also |just )?${us}\\b`),
    owner: 'customer',
  },
  {
    test: new RegExp(`\\b${aux} (?:not )?(?:even |only |really |actually |still |also |just |all )?${them}\\b`),
    owner: 'aws',
  },
  {
    test: new RegExp(
      `\\b(?:something |that |which )?${us} (?:would |will |still |also |really |all |actually |do |both )?(?:not )?(?:dont |do )?${modal}\\b|\\b${us} (?:am|are|is|were|dont|do not) (?:\\w+ )?(?:responsible|supposed|meant|expected|liable|accountable|need|have)\\b`,
    ),
    owner: 'customer',
  },
  { test: new RegExp(`\\b(?:by|via|from|on|at|with) ${them}\\b`), owner: 'aws' },
  {
    test: new RegExp(
      `\\b${them} (?:\\w+ ){0,2}?(?:\\w+s|\\w+nt|is|are|will|does|has|do|have|to|wont|just|also|already|automatically|always|never)\\b`,
    ),
    owner: 'aws',
  },
  {
    test: /\b(?:by|on) (?:us|me|ourselves)\b|\b(?:do|does|done|handle|handled|patch|patched|fix|fixed) (?:it |that |this )?(?:ourselves|myself)\b|\bbe us\b|\b(?:us|me)$/,
    owner: 'customer',
  },
  {
    test: /\b(?:we|i) (?:\w+ ){0,2}?(?:own|patch|do|run|handle|manage|update|configure|encrypt|back|fix|secure|choose|set|take|pay|control|decide|rotate|monitor|test|install)\b/,
    owner: 'customer',
  },
];

/** No party named: what a service does by itself, AWS does. */
const byItself =
  /\b(?:automatic(?:ally)?|auto|by default|out of the box|already|by itself|itself|on its own|for (?:us|me|you)|built in|included|comes? with|ships? with|magically|taken care of|covered)\b/;
const serviceDoes = /^(?:so |and |but |ok |well |then )*(?:does|doesnt|will|wont|can|cant)\b/;

const negation =
  /\b(?:not|dont|doesnt|didnt|isnt|arent|wont|wouldnt|cant|cannot|couldnt|shouldnt|hasnt|havent|aint|never|nobody|no one|noone|none|neither|nothing|no longer|without|pointless|useless|no point|waste|hardly|refuses?|fails? to|stops?|stopped|wasnt)\b/;
const tags =
  /(?:\s+(?:right|correct|yes|yeah|no|true|agreed|ok|okay|huh|or not|or nah|or what|seriously|really|yep|isnt it|is it|arent they|are they|dont they|do they|doesnt it|does it|isnt that|is that|wont they|will they|would they|wouldnt they|dont we|do we|dont i|do i|arent we|are we|aint it|innit|can they|cant they|hopefully|i assume|i guess|i think|i suppose|amirite|eh|is that fair|fair|is that (?:right|correct|true|so)|or am i wrong))+$/;
const opening =
  /^(?:(?:so|and|but|ok|okay|well|wait|hold on|hmm|quick question|question|just checking|to be clear|hey|hi|then|again|erm|um|lol|sanity check|check me|confirm|please confirm|can you confirm|is it (?:true|correct|right|fair)(?: to say| to assume)?(?: that)?|am i right(?: in thinking)?(?: that)?|i assume|i think|i guess|i thought|isnt it true(?: that)?|surely|presumably|apparently|someone said|my boss says|they say|i heard)\s+)+/;
const subordinate =
  /\b(?:because|since|if|when|while|where|that we|that i|which we|which i|after|before|unless|although|as we|as i)\b.*$/;

const opposite = (owner: Owner): Owner => (owner === 'aws' ? 'customer' : owner === 'customer' ? 'aws' : owner);

/** Is it answered by yes or no? Who-, which- and either-or-questions are not. */
export function isYesNo(line: string, asksMark: boolean): boolean {
  if (
    asksMark &&
    new RegExp(`\\b(?:aws|amazon|amazons|our|my) (?:own )?${noun}$|\\b(?:ours|theirs|mine)$`).test(line) &&
    !/^(?:who|whose|which|what|is it)\b/.test(line)
  )
    return !cues.usOrThem.test(line);
  if (/\b(?:is|are) there any\b/.test(line)) return true;
  if (
    /\b(?:who|whom|whose|whos|which (?:side|party|of us|team|one)|what|whats|where|how|when|by whom|from whom)\b/.test(
      line.replace(tags, ''),
    ) &&
    !/^(?:so |and |but )*(?:is|are|do|does|should|can|will|isnt|doesnt|am|must)\b/.test(line)
  )
    return false;
  if (cues.usOrThem.test(line) && !/\bor (?:nah|not|what)\b/.test(line)) return false;
  return (
    cues.yesNoStart.test(line) || tags.test(line) || asksMark || new RegExp(`\\b${aux} (?:${us}|${them})\\b`).test(line)
  );
}

/**
 * The owner that a yes/no question takes for granted, or null where it presumes no one. "do we have to patch Fargate?" presumes
 * the customer; so does "AWS won't tune it for us, will they": what counts is who is left with it.
 * `line`: the question's words in lower case without punctuation; `asksMark`: it ends with a question mark.
 */
export function presumedOwner(line: string, asksMark: boolean): Owner | null {
  const why = /^(?:so |and |but )*(?:why|how come)\b/.test(line);
  if (!why && !isYesNo(line, asksMark)) return null;
  const untagged = line.replace(tags, '');
  const statement = untagged.replace(opening, '');
  const inverted = cues.yesNoStart.test(line) && !opening.test(line) ? true : new RegExp(`^${aux}\\b`).test(statement);
  const main =
    statement.length > 40
      ? statement.replace(subordinate, (clause) => (statement.indexOf(clause) > 20 ? '' : clause))
      : statement;
  const found = partyIn(main, { why, inverted, statement });
  if (found) return found;
  if (main !== statement && !serviceDoes.test(main)) {
    const later = partyIn(statement, { why, inverted, statement });
    if (later) return later;
  }
  const itself =
    serviceDoes.test(statement) || ((cues.yesNoStart.test(line) || tags.test(line)) && byItself.test(statement));
  if (!itself) return null;
  if (
    /^(?:so |and |but |ok |well |then )*(?:does|doesnt|will|wont) (?:\w+ ){1,5}(?:need|require|want)s?\b/.test(
      statement,
    )
  )
    return 'customer';
  return negation.test(statement) && !inverted ? 'customer' : 'aws';
}

type Manner = { readonly why: boolean; readonly inverted: boolean; readonly statement: string };

/** The first party that a clause names as the one who acts, turned round where the clause denies it. */
function partyIn(clause: string, { why, inverted, statement }: Manner): Owner | null {
  for (const { test, owner } of patterns) {
    const found = test.exec(clause);
    if (!found) continue;
    if (owner === 'shared') return owner;
    const scope = clauseAround(clause, found.index, found[0].length);
    const questionInside = new RegExp(`^${aux}\\b`).test(found[0]);
    const negativeStart =
      /^(?:isnt|arent|doesnt|dont|didnt|cant|couldnt|shouldnt|wont|wouldnt|hasnt|havent|aint)\b/.test(statement);
    const denied = negation.test(scope) && !(inverted && negativeStart && !/\bnot\b/.test(scope));
    if (why) return denied ? opposite(owner) : owner;
    if (questionInside && !/\b(?:isnt|is|are|arent) (?:that |it |this )?not\b/.test(scope)) return owner;
    return denied && !inverted ? opposite(owner) : owner;
  }
  return null;
}

/** The stretch of a line in which a "not" belongs to what was found: up to the next "so", "and", "but". */
function clauseAround(line: string, at: number, length: number): string {
  const before =
    line
      .slice(0, at)
      .split(/\b(?:so|but|and|because|then)\b/)
      .at(-1) ?? '';
  const after = line.slice(at + length).split(/\b(?:so|but|and|because|then|if)\b/)[0] ?? '';
  return `${before}${line.slice(at, at + length)}${after}`;
}
