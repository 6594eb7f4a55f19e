/**
 * How people name the two parties, over a sentence in lower case, without punctuation and apostrophes ("isn't" is "isnt",
 * "Amazon's" is "amazon").
 */

import { any, pattern } from './pattern.ts';

/** What stands for a service's name in a sentence. */
export const someService = 'thatservice';

/** Whose people ask, by what they call their house: the customer. */
export const organisation =
  '(?:bank|hospital|firm|business|agency|university|school|startup|insurer|ministry|enterprise|retailer|studio|clinic)';

/** "Do", "isn't": what a question for yes or no begins with. */
export const auxiliaries =
  'do|does|did|is|are|am|was|were|can|could|should|shall|will|would|must|has|have|isnt|arent|wasnt|werent|doesnt|dont|didnt|cant|couldnt|shouldnt|wont|wouldnt|hasnt|havent|aint';

/** The same, as one piece of a pattern. */
export const auxiliary = `(?:${auxiliaries}|gonna|oughtn?t?(?= (?:we|i|they)\\b)|need(?= (?:we|i|one)\\b))`;

/** Who works in a house. */
const people =
  'team|people|guys?|folks|lads|staff|admins?|devs?|developers|architects?|engineers?|techs?|dbas?|sres?|dept|department|squad|crew|lawyers|secops|devops|freelancer|contractor|sysadmins?|specialists?|analysts?|colleagues?|agents?|stewards';

/** Of these there are many, and none is AWS's: "do SREs have to ..." */
export const roles = '(?:dbas|sres|devs|developers|sysadmins|secops|devops|oncall)';

/** A part of a house that is called without an article: "is that on marketing?" */
export const department = '(?:marketing|finance|legal|hr|sales|ops|infra|platform|sre|qa|accounting|procurement)';

const someone = '(?:someone|somebody|anyone|anybody|no one|noone|nobody|people|a person|a human)';

/** The many names of the customer and of its people, and the one that each is given. */
const names: readonly (readonly [many: RegExp, one: string])[] = [
  [
    // "Someone on my payroll", "nobody in the server room", "anyone of us".
    any`
      (?<=\b${someone} )(?:of (?:ours|us|mine|our own)
      |(?:on|in|at|from|of) (?:our|my|this|the(?= (?:bank|firm|team|company|house|office))) (?:own )?
        (?:\w+ (?=room|team))?(?:team|room|side|company|house|payroll|staff|office|shop|end|department|group|squad|org
        |organi[sz]ation|bank|firm))
    `,
    'here',
  ],
  // Of nobody at our place, what happens there is said.
  [any`(?<=\b(?:someone|somebody) )at our place`, 'here'],
  [
    // "Our own security team", "the dba", "bank IT", "SREs".
    any`
      (?:our|my) (?:own )?(?:(?:\w+ (?:man|woman|person|people|head)|(?!aws\b|amazon\b|account\b|support\b)\w+) )?(?:${people})
      |(?:our|my) (?:own )?(?:company|ops|infosec|netops|help ?desk|service desk|noc|soc(?! \d)|it
        |office(?=$| (?:who|that|to|or|and|must|has|have|does|do|is|are|can|will|should|would)\b))
      |the (?:(?!aws\b|amazon\b|${someService}\b|provider\b|vendor\b|support\b)\w+ )?(?:dba|team|squad|crew|stewards
        |admins|guys|folks|${roles})(?! (?:at|from|of) (?:aws|amazon)\b)
      |(?<!\b(?:an?|some|any|their) )${roles}|(?<=\b(?:shall|must|should|does|do|can|has|need|will
        |would) )(?:the )?on call
      |${department} (?:over )?here|(?:${organisation}|plant|branch|store) it(?= (?:who|that|to|or|staff)\b|$)|yours truly
    `,
    'our people',
  ],
  [
    // "The bucket owner", "the reporting entity", "the bank".
    any`
      (?:the|a|an) (?:buyer|subscriber|sender|publisher|(?:account|bucket|key|queue|domain|topic|resource|data
        |${someService}) owner|(?:reporting|assessed|audited|legal) entity)s?
      |the (?:members|participants)|the ${organisation}
    `,
    'the customer',
  ],
];

/** The same, everywhere in a line. */
export const inOneWay = names.map(([many, one]) => [new RegExp(many, 'g'), one] as const);

/** "One of us", "nobody here": a person of the house. */
export const ofUs = `(?:(?:one|any|some|none|either) of (?:us|ours)|${someone} here)`;

/** The customer. */
export const us = `(?:we|us|i|me|our people|${ofUs}|(?:(?:the|a|an) )?(?:customer|client(?!s? (?:side|certificates?|certs?|secrets?|ids?|devices?|librar\\w+|apps?|code|computers?|endpoints?)\\b)|user)s?|(?:the|a|an) tenant|tenants|subscribers|ourselves|(?:our|my) (?:own )?side)`;

/** AWS. */
export const them =
  '(?:aws|amazon|they|them|the (?:cloud |hosting )?(?:provider|vendor)|our (?:cloud|hosting) provider|(?<=^(?:do|does|did|will|can|could|should|would) )the service|the (?:cloud|hosting) company|cloud (?:provider|vendor)|(?:vendor|provider)(?= (?:side|noc|soc|team|people|staff|engineers|crew|ops)\\b)|(?<=\\bby )(?:provider|vendor)|(?<=\\b(?:would|will|can|could|does|should|must|may|might) )(?:aws )?support(?= (?!case|plan|ticket|team)\\w)|bezos|jeff)';

/** What is said to be somebody's: "our job", "Amazon's problem". */
export const noun =
  '(?:(?:legal|contractual|whole|sole|own|security|patching|operational|admin) )*(?:job|duty|duties|rota|roster|matter|affair|effort|column|playbook|runbook|omission|calendar|watch|rounds|baggage|lot|responsib\\w+|problem|task|call|side|half|part|piece|slice|share|business(?! (?:continuity|critical|logic|process\\w*|data|apps?|users?|hours|units?|rules?))|thing|work|plate|list|project|fault|bad|obligation|liability|concern|headache|control|fix|switch|turn|move|decision|mess|remit|scope|to do|lookout|burden|homework|chore|chores|promise|guarantee|department|doing|failure|failing|mistake|mistakes|error|blunder|slip|slips|oversight|sla|warranty|miss|turf|hands|baby|pigeon|ask(?! (?:if|whether))|action|action item|deal|worry|worries|choice|setting|settings|territory|backlog|pager|pain|circus|risk|outage|leak|breach|patch list|findings?|lap|court|bill|ticket|bit|gap|weekends?|night|nights|shift|phone|incident|bugs?|process|desk|checklist)';

/** Who is named, and where. */
export const parties = {
  them: any`${them}`,
  /** "AWS PCS", "S3, EBS": one name, with the one after it. */
  beforeName: new RegExp(`^(?:aws|amazon|${someService})$`),
  /** "Patching, do we have to?" */
  asked: new RegExp(`\\b${auxiliary} (?:${us}|${them})\\b`),
  /** Either of them, or a word that says whose something is. */
  named: new RegExp(`\\b(?:${us}|${them}|ours|mine|theirs|amazons|our|my|their)\\b`),
  /** "Index tuning, do we?" */
  endsWithUs: /\b(?:do|must|should|can|have|need|are|will) (?:we|i)$/,
  /** "The disks of RDS, ours", "our problem". */
  atEnd: pattern`
    \b(?:aws|amazon|amazons|our|my|their) (?:own )?${noun}$|\b(?:ours|theirs|mine|amazon|aws|bezos|us|me|(?<!\bwho .*)them)$
  `,
  /** A party, and perhaps whose it is, with nothing more: "us", "our choice", "AWS still", "by hand". */
  alone: pattern`
    ^(?:(?:is|its|it is|thats|that is|so|all|then|still|just|always|by|on|up to|or is it|again) )*(?:us|me|ours|mine
      |we|i|aws|amazon|amazons|them|they|theirs|by hand|customers?|(?:our|my|amazons?|aws|their|the provider
      |providers?|vendors?|customers?) (?:\w+ )?${noun}|(?:some |an? )?(?:aws|amazon) (?:team|guy|person|engineer
      |people|support))(?: (?:still|again|then|too|also|side|only|yes|yeah|ye|yep|no|right|correct|or|i guess|i assume
      |i suppose|i take it|innit))*$
  `,
} as const;

/** "A retailer runs DynamoDB. Are they responsible for ...": a customer of AWS, spoken of as the one that asks is. */
export const company = {
  told: pattern`
    ^(?:(?:a|an|the|one|some) (?!aws\b|amazon\b)(?:\w+ ){1,4}?|our people |(?:\w+ ){0,3}(?:team|squad|department
      |colleagues) )(?:uses?|runs?|hosts?|stores?|deploys?|wants?|needs?|plans?
      |operates?|builds?|launches|launched|migrate[sd]?|move[sd]?|keeps?|kept|built|ran|used|is (?:using|running
        |hosting|storing|moving
      |migrating|building|planning|deploying))\b
  `,
  asUs: [
    [/\bthey\b/g, 'we'],
    [/\bthem\b/g, 'us'],
    [/\btheir\b/g, 'our'],
  ],
} as const;

/** "Who turns on automatic upgrades?", "enabling it, whose job?": to switch something on is the customer's act, whatever AWS then does. */
export const switching = pattern`
  \bwho(?:se)? (?:\w+ ){0,4}?(?:(?:switch|flip|turn)(?:es|s|ed)? (?:\w+ ){0,5}?(?:on|off)\b
    |(?:enable|disable|activate|tick)s?\b|opts? in\b|opts? into\b)
  |^(?:(?:so|and|is|isnt|the) )*(?:(?:switching|turning|flipping) (?:\w+ ){0,5}?(?:on|off)\b
    |(?:enabling|disabling|activating|ticking)\b|opting in)
  |\bup to (?:us|me|the customer) to (?:(?:switch|flip|turn) (?:\w+ ){0,5}?(?:on|off)|enable|disable|activate|tick|opt)\b
`;

/** "The AWS end of a Direct Connect link", "our side of the tunnel", "a layer 7 flood": which half of it is meant. */
export const sides = {
  aws: any`
    (?:aws|amazon|their|the provider) (?:own )?(?:end|side|half) of
    |(?:sustainability|resilien\w+|reliability) of the cloud
    |(?:layer [34]|l[34]|network layer|volumetric) (?:\w+ )?(?:floods?|attacks?|ddos)
  `,
  customer: any`
    (?:our|my|the customer|customer|our own) (?:own )?(?:end|side|half) of
    |(?:sustainability|resilien\w+|reliability) in the cloud
    |(?:layer 7|l7|application layer) (?:\w+ )?(?:floods?|attacks?|ddos)
  `,
} as const;
