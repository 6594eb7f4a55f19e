import type { Owner } from '../../dataset/schema.ts';

/**
 * How people name the two parties and say who acts, over a sentence in lower case, without punctuation and apostrophes
 * ("isn't" is "isnt", "Amazon's" is "amazon").
 */
/** Whose people ask, by what they call their house: the customer. */
export const organisation =
  '(?:bank|hospital|firm|business|agency|university|school|startup|insurer|ministry|enterprise|retailer)';
/** "Do", "isn't": what a question for yes or no begins with. */
export const auxiliaries =
  'do|does|did|is|are|am|was|were|can|could|should|shall|will|would|must|has|have|isnt|arent|wasnt|werent|doesnt|dont|didnt|cant|couldnt|shouldnt|wont|wouldnt|hasnt|havent|aint';
/** "One of us", "nobody here", "someone on my payroll": a person of the house. */
const ofUs =
  '(?:(?:one|any|some|none|either) of (?:us|ours)|yours truly|(?:someone|somebody|anyone|anybody|no one|noone|nobody|people|a person|a human) (?:here|of (?:ours|mine|our own)|(?:on|in|at|from|of) (?:our|my|this) (?:own )?(?:team|side|company|house|payroll|staff|office|shop|end|department|group|squad|org|organi[sz]ation|bank|firm)))';
const us = `(?:we|us|i|me|${ofUs}|(?:the|a) (?:customer|client|user|tenant|account owner)s?|customers?|clients?|users?|subscribers|tenants|ourselves|the ${organisation}|(?:our|my) (?:own )?(?:(?!aws\\b|amazon\\b|account\\b|support\\b)\\w+ )?(?:team|people|guys|folks|lads|staff|admins?|devs?|developers|architects?|engineers?|techs?|dbas?|dept|department|squad|crew|lawyers)|(?:our|my) (?:own )?(?:side|company|ops|noc|it|office))`;
const them =
  '(?:aws|amazon|they|them|the (?:cloud |hosting )?(?:provider|vendor)|the (?:cloud|hosting) company|cloud provider|(?:vendor|provider)(?= side)|bezos|jeff)';
const noun =
  '(?:(?:legal|contractual|whole|sole|own|security) )*(?:job|duty|duties|responsib\\w+|problem|task|call|side|half|part|share|business|thing|work|plate|list|project|fault|bad|obligation|liability|concern|headache|control|fix|switch|turn|move|decision|mess|remit|scope|to do|lookout|burden|homework|chore|chores|promise|guarantee|department|doing|failure|failing|mistake|mistakes|error|blunder|slip|slips|oversight|sla|warranty|miss|turf|hands|baby|pigeon|ask|action|action item|deal|worry|worries|choice|setting|settings|territory|backlog|pager|pain|circus|risk|outage|leak|breach|patch list|findings?|lap|court|bill|ticket|bit|gap|weekends?|night|nights|shift|phone|incident|bugs?|process|desk)';
const modal =
  '(?:have to|has to|had to|(?:have|has) got to|(?:havent|hadnt|have not) (?:got )?to|obliged to|obligated to|forced to|bound to|need to|needs to|must|should|got to|gotta|supposed to|meant to|expected to|are to|am to|ought to|required to|still|(?:shouldnt|wont|dont|wouldnt|neednt) (?:have|need) to)';
const auxiliary = `(?:${auxiliaries}|gonna)`;
const negativeAuxiliary =
  '(?:isnt|arent|wasnt|werent|doesnt|dont|didnt|cant|couldnt|shouldnt|mustnt|wont|wouldnt|hasnt|havent|aint)';
const place =
  '(?:on|up to|down to|left to|expected (?:of|from)|asked of|required of|stays? (?:with|by)|falls? (?:on|to)|belongs? to|lies with|rests with|sits with|with|for|by)';
const filler = '(?:even |only |really |actually |still |also |just |all |both |now |then )*';

/** What stands for a service's name in a sentence. */
export const someService = 'thatservice';

/** What was one word with an apostrophe. */
export const contractions: ReadonlyMap<string, string> = new Map([
  ['ive', 'i have'],
  ['weve', 'we have'],
  ['theyve', 'they have'],
  ['im', 'i am'],
  ['theyre', 'they are'],
  ['youve', 'you have'],
  ['youre', 'you are'],
]);

/** Before what is said to be somebody's: "can't be", "it's then", "ergo". */
const isSaid =
  '(?:^|\\b(?:is|be|are|its|thats|was|so|ergo|isnt|arent|wasnt|not|more|longer) )(?:(?:then|now|still|really|no longer|any more|surely|just|only|it|that|this) )*';

/** A way of naming who acts. `settled`: whatever is denied around it, it says who. */
export type Naming = { readonly test: RegExp; readonly owner: Owner; readonly settled?: true };

const says = (pattern: string) => new RegExp(`\\b${pattern}\\b`);

/** "Any patching for us?": that something is left to the customer is asked. */
export const leftForUs =
  /\b(?:any|anything|something|much)\b(?: (?!aws\b|amazon\b|they\b|done\b|made\b|taken\b|\w+ed\b)\w+){0,4} (?:for|on|left for|left to|left with) (?:us|me|our (?:side|end|part))\b|(?<!\bno )\baction (?:item )?(?:for|from|on) (?:us|me)$|\b(?:is|are|was|were) (?:(?:it|this|that|these|those|they) )?(?:all |only |just |really |something )?for (?:us|me|our \w+(?: \w+)?)$|\bsomething for our \w+(?: \w+)?$/;

/** "Why should we patch it? Amazon does." */
export const doesSo =
  /^(?:aws|amazon|they) (?:already |surely |clearly )?(?:does|do|did|is|are)(?: (?:it|that|this|so|all of it|doing it|doing that))*$/;

/** From the plainest statement of an owner to the faintest. */
export const actors: readonly Naming[] = [
  {
    // "They have SOC 2, so are we compliant?": what AWS has is thought to do.
    test: /\b(?:are|is|am|makes?|so) (?:we|i|us|our (?:\w+ ){1,3})(?: ?(?:also|then|automatically|already|too|now|are|is))* ?(?:compliant|covered|done|certified|safe|secured?|protected|in scope|accredited)\b/,
    owner: 'aws',
  },
  {
    // "Our mess, not Amazon's", "AWS's and not ours": the second only says it again.
    test: says(
      `(?:(?:our|my) (?:\\w+ ){0,2}?|ours |mine |on us |us )(?:and |so )?(?:surely )?not (?:${them}|amazons|awss|theirs)`,
    ),
    owner: 'customer',
    settled: true,
  },
  {
    test: says(`(?:${them} (?:\\w+ ){0,2}?|theirs )(?:and |so )?(?:surely )?not (?:ours|mine|us|me|on us|our \\w+)`),
    owner: 'aws',
    settled: true,
  },
  {
    test: /\b(?:nobody|no one|noone|none) (?:but|except|besides|other than) (?:us|me|ourselves)\b|\b(?:outside|beyond|out of) (?:aws|amazon|their|the provider) (?:reach|scope|remit|hands|control|business)\b/,
    owner: 'customer',
    settled: true,
  },
  {
    // "Nobody else's to keep alive."
    test: /\b(?:nobody|no one|noone|none) elses?\b|(?<!\b(?:is|are|was|isnt) (?:it|that|this) )\bnot (?:aws|amazon)s? to \w+|\b(?:aws|amazon|they) (?:has|have) (?:no|nothing) (?:part|say|role|hand|business|to do)\b|\bcustomer specific\b/,
    owner: 'customer',
    settled: true,
  },
  {
    // "You don't expect a developer to patch it", "it's off our list", "we sit tight".
    test: says(
      `(?:you|aws|amazon|they) (?:dont|do not|cant|cannot|wont|never) (?:really |seriously )?expect (?:${us}|an? \\w+(?: \\w+)?) to|off (?:our|my) (?:\\w+ )?(?:list|plate|hands|desk|back|table|shoulders)|(?:taken|lifted|kept) off (?:us|me)|(?:doesnt|dont|neednt|need not) (?:(?:have|need) to )?be (?:us|me)|by (?:us|me) no need|no (?!matter\\b)\\w+(?: \\w+)? (?:that |which )?(?:we|i) (?:have to |need to |must |should )?(?:patch|update|run|manage|maintain|babysit|touch|own|look after)|(?:we|i) (?:can |could |may |just )*sit tight|(?:write|put|say|answer|note|tick) (?:no action|nothing to do|not applicable|n a)`,
    ),
    owner: 'aws',
    settled: true,
  },
  {
    // "A mixup at Amazon", "point the finger at Cognito".
    test: says(
      `(?:mixup|mix up|mistake|bug|fault|error|glitch|slip|blunder)s? (?:at|by|from) ${them}|(?:blame|sue|finger at) ${someService}`,
    ),
    owner: 'aws',
  },
  {
    test: /\b(?:fifty fifty|50 50|half half|half and half|so both|bit of both)\b/,
    owner: 'shared',
  },
  {
    // "Included in what we pay", "somebody else's headache", "am I rid of them", "nobody has to enable it".
    test: /\b(?:(?:included|comes?|covered|contained|part of it|is|are) (?:in|with|by) (?:what|the (?:money|fee|price|bill)) (?:we|i) (?:\w+ )?pay|in what (?:we|i) pay|(?:someone|somebody) else(?:s)? (?:\w+ )?(?:job|problem|headache|worry|task|concern|business|ticket|plate|call)|(?:rid|relieved|freed|spared) (?:of|from)|while (?:we|i) (?:sleep|snore|rest|nap)|(?:copy|write|put|mark|tick|enter|say) (?:it |that |them )?(?:as )?inherited|(?:get|gets|getting|got|come|comes) away with|(?:nobody|no one|noone) (?:\w+ )?(?:has|needs|must) (?:to )?\w+)\b(?! (?:unless|until|but us)\b)/,
    owner: 'aws',
    settled: true,
  },
  {
    // "No action needed on our part", "zero work for us", "not a click from me".
    test: says(
      `(?:no|zero|nil|not an?|without an?|without any|w o any|w o) (?:\\w+ ){0,4}?(?:(?:for|from|by|of|on|to|left to|left with) (?:us|me|ours|(?:our|my) (?:side|end|part|own|place|team)))|without (?:asking|lifting|moving a|any(?:one|body) (?:\\w+ ){0,4}?\\w+ing|(?:any |a )?(?:setup|set up|settings?|effort|help|intervention))|(?:we|i) neednt|out of (?:our|my) hands`,
    ),
    owner: 'aws',
    settled: true,
  },
  {
    // "Can we put that down as AWS's", "can I blame Amazon": it would be theirs.
    test: says(
      `(?:(?:can|could|may|do|should|would) (?:we|i)|(?:we|i) (?:can|could|may)) (?:\\w+ ){0,2}?(?:put|mark|file|point|push|shift|hand|blame|bill|write|list|report|book|tick|close|resolve|note|record|log|leave|send|pin|sue|pass|throw|claim|hold|make|get|lean|tell|say|answer)\\b(?: \\w+){0,9}? (?:${them}|theirs)`,
    ),
    owner: 'aws',
    settled: true,
  },
  {
    // "Do we get told before it is patched?", "will we receive credits?": whoever tells and gives is AWS.
    test: says(
      `(?:do|does|did|will|would|are|am|is|should|can) (?:${us}) (?:all |also |still |even |then |really |usually |always |automatically )*(?:(?:be |being |been |get |getting )?(?:told|notified|informed|warned|alerted|emailed|pinged|sent|given|credited|refunded|compensated|reminded)|(?:get|receive) (?:an? |the |any |some |our )?(?:\\w+ )?(?:emails?|mails?|notices?|notifications?|warnings?|heads up|credits?|refunds?|compensation|messages?|letters?))`,
    ),
    owner: 'aws',
  },
  {
    // What is inherited is AWS's.
    test: says(
      `(?:(?:do|does|can|could|would|will|did|fully|simply|just|automatically) (?:${us} )?(?:\\w+ )?inherit|${us} inherit|inherited (?:by (?:${us}) )?(?:from (?:aws|amazon|the provider)|entirely|fully))`,
    ),
    owner: 'aws',
    settled: true,
  },
  {
    test: says(
      `(?:without (?:us|me|any(?:one|body)? of us)\\b|without (?:our|my|anyone|anybody|you)(?: (?:even )?(?:having to|doing|clicking|touching|configuring|lifting|asking|setting|intervening|\\w+ing)|$| or\\b)|whether (?:we|i|you) (?:\\w+ ){0,2}or not|unless (?:we|i|you|someone) (?:turn|switch|disable|opt|change)|with no (?:action|effort|work) (?:from|by|on) (?:us|me|our))`,
    ),
    owner: 'aws',
    settled: true,
  },
  {
    test: /\b(?:(?:we|i) (?:can|could|may)|(?:can|could|may|cant|couldnt) (?:we|i)|(?:safe|ok|okay|fine|allowed|free) (?:for us )?to) (?:safely |just |simply |happily |all )*(?:leave (?:it|that|this|them|those) (?:out|alone|be)|sit (?:(?:it|this|that|them) )?(?:one )?out|go home|rest easy|ignore|forget|skip|drop|neglect|disregard|not (?:care|bother|worry)|relax|lean back|sit back|sleep)\b|\b(?:we|i|us) (?:are |am |were )?off the hook\b|\b(?:no need (?:for us )?to|nothing (?:for (?:us|me|my \w+(?: \w+)?|our \w+(?: \w+)?) )?to|nothing (?:that )?(?:we|i) (?:have|need|ought) to|never (?:again )?\w+ing)\b/,
    owner: 'aws',
    settled: true,
  },
  {
    test: /\b(?:it|that|this|we|i) (?:isnt|arent|aint|is not|are not|am not|wasnt) (?:us|me|the ones?)\b|\bnot (?:us|me|we) (?:who|that)\b/,
    owner: 'aws',
    settled: true,
  },
  {
    test: says(
      `(?:blame|rely on|count on|depend on|trust|expect|wait for|waiting (?:on|for)|leave (?:\\w+ ){1,6}to|hand (?:\\w+ ){1,6}(?:over )?to|outsource (?:\\w+ ){1,6}to|delegate (?:\\w+ ){1,6}to) ${them}`,
    ),
    owner: 'aws',
  },
  {
    test: says(
      '(?:(?:anything|something|stuff|much) (?:left )?(?:for (?:us|me) )?to \\w+|needs? (?:a|an|any|our|my) (?:patch|maintenance|update|backup|reboot|restart)|needs? (?:anything|something|\\w+ing) (?:from|by) (?:us|me))',
    ),
    owner: 'customer',
  },
  {
    test: /\b(?:a |is |are |it )?shared (?:control|job|task|duty|thing|between|one)s?\b|\b(?:a |an )?joint (?:control|job|task|duty|thing|effort|responsibility)|\ba shared (?:responsibility|effort)(?! model)|\bboth (?:sides|parties|of us)\b|\b(?:split|divided) (?:\w+ )?(?:between|among) (?:us|me|both|the two)\b|\b(?:are|were) we both\b|\bnot (?:aws|amazon|ours?|us|mine)s? alone\b|\bnot only (?:aws|amazon|us|ours)\b|\bwe(?: are|re) both\b|\b(?:is|are) .*\bshared$|\bshared (?:right|correct|yes|no)?$/,
    owner: 'shared',
  },
  {
    test: /^(?:so |and |but |that )*(?:the|a|every|each) (?:customer|client|tenant) (?!data\b|content\b|account\b|side\b|is\b|has\b|was\b|does\b)\w+s\b/,
    owner: 'customer',
  },
  {
    // "Must the customer flash firmware on AWS hardware?": whose it is comes second.
    test: new RegExp(
      `^(?:so |and |but |then |or )*(?:must|do|does|should|need|shall|have|can|could|would|will) (?:not )?${filler}(?:${us}|tenants|one)\\b(?! (?:get|trust|rely|count|expect|believe|assume|say|think|know|see)\\b)`,
    ),
    owner: 'customer',
  },
  {
    test: says(
      `(?:an? (?:us|me) (?:thing|problem|job|task|issue)|an? ${noun} (?:for|of) ${us}|^(?:are|is|was|were) .* for ${us} to \\w+|(?:passed|handed|left|delegated|transferred|outsourced|pushed|shifted|moved) (?:on |over |down )?to ${us}|(?:our|my) (?:\\w+ ){0,2}(?:team|guys|people|dept|admins|squad|crew) ${noun}|(?:on|in) (?:our|my) (?:\\w+ )?(?:lap|desk|court|list|scope|runbook|playbook|backlog|plate|pager)|customers? (?:only|alone|territory)|(?:always|purely|entirely|solely) (?:the )?customers?|(?:(?:our|my) (?:own )?|customers? |clients? |users? )${noun}|ours|mine|${place} (?:us|me|the customer|customers|the client|our (?:side|end|team))|(?:be|is|are|isnt|arent|not|wasnt) (?:us|me|we$)|(?:isnt|arent|wasnt|werent) we|(?:us|we|i) (?:be |are |am |were |was )?(?:not )?the (?:only )?ones?|(?:us|me|we|${ofUs}|the (?:client|customer|${organisation})) (?:who|that) \\w+|(?:is|its) the (?:client|customer)|(?:only|solely|purely|entirely|just|all) (?:the )?(?:customers?|clients?)$|(?:control|hands|care|remit|responsibility) of ${us})`,
    ),
    owner: 'customer',
  },
  {
    test: says(
      `(?:(?:aws|awss|amazon|amazons|their|the provider) (?:own )?${noun}|theirs|${place.replace('|for|by', '')} ${them}|the (?:aws|amazon|provider) ${noun}|(?:aws|amazon|provider) only|${them} \\w+s (?:ours|mine)|(?:aws|amazon)s? (?:is |are )?(?:to blame|at fault|on the hook|liable|accountable|responsible)|(?:is|are|was) (?:\\w+ ){1,5}(?:aws|amazon)s? to \\w+|(?:is|its|be|isnt|not) (?:it )?${them} (?:who|that|which)|(?:also|still|too|assume|guess|think|suppose|presume|say) (?:aws|amazon)|(?:aws|amazon) (?:too|also|as well|in (?:each|every|all) cases?|for (?:all|each|both))|(?:is|isnt|are|arent|not|thats|its|be|was) (?:that |this |it )?${someService} (?:own |to )?(?:${noun}|blame|to blame|at fault|liable)|(?:an?|solely an?|purely an?|just an?|only an?|entirely an?) (?:aws|amazon) thing|for ${them}$)`,
    ),
    owner: 'aws',
  },
  {
    // "something that customers do", "nothing we would ever touch"
    test: says(
      `(?:something|anything|nothing|a thing|stuff) (?:that |which )?(?:a |the |each )?${us}(?: (?:would|will|must|can|could|should|ever|have to|need to))* \\w+`,
    ),
    owner: 'customer',
  },
  {
    test: says(
      `(?:something|anything|nothing|a thing) (?:that |which )?${them}(?: (?:would|will|must|can|could|should|ever))* \\w+`,
    ),
    owner: 'aws',
  },
  { test: says(`${auxiliary} (?:not )?${filler}${us}`), owner: 'customer' },
  { test: says(`${auxiliary} (?:not )?${filler}${them}`), owner: 'aws' },
  {
    test: says(
      `(?:(?:something |that |which )?${us} (?:would |will |also |really |all |actually |do |both )?(?:not )?(?:dont |do )?${modal}|${us} (?:am|are|is|were|dont|do not) (?:\\w+ )?(?:responsible|supposed|meant|expected|obliged|obligated|required|forced|bound|liable|accountable|need|have))`,
    ),
    owner: 'customer',
  },
  {
    test: /^(?:so |and |but |do |still |also |even )*(?:gotta|have to|need to|needs to|must|supposed to|got to)\b/,
    owner: 'customer',
  },
  {
    test: /\b(?:gotta|have to|need to|got to) \w+ (?:it|them|that|those|this)$|\bcustomers? to \w+$/,
    owner: 'customer',
  },
  { test: says(`(?:by|via|from|on|at|with) ${them}`), owner: 'aws' },
  {
    test: says(
      `${them} (?:\\w+ ){0,2}?(?!ourselves)(?:\\w+s|\\w+nt|is|are|will|does|has|had|do|have|to|cannot|ought|wont|just|also|already|automatically|always|never|can|could|would|should|must|gonna|forgot|missed|failed|overlooked)`,
    ),
    owner: 'aws',
  },
  {
    // "Is a human at AWS doing that for customers?"
    test: says(
      `(?:person|human|people|someone|somebody|anyone|anybody|team|staff|engineers?) (?:at|from|of|in) ${them}`,
    ),
    owner: 'aws',
  },
  {
    test: /\b(?:ourselves|myself|by hand|on our own)\b|\b(?:us|me)$/,
    owner: 'customer',
  },
  {
    test: /\b(?:we|i) (?:\w+ ){0,2}?(?:own|patch|do|run|handle|manage|update|configure|encrypt|back|fix|secure|choose|set|take|pay|control|decide|rotate|monitor|test|install)\b|\bour (?:own )?team (?:make|do|handle|patch|has|have)\w*\b/,
    owner: 'customer',
  },
  { test: /\b(?:aws|amazon) (?:\w+ly )?(?!being\b)\w+ing\b/, owner: 'aws' },
  {
    // "We answer them", but not "we trust them".
    test: /\b(?:we|i) (?:also |then |just |still )?(?!(?:trust|blame|ask|pay|rely|believe|tell|call|leave|expect|need|want|sue|owe|give|with|doubt|think|know|say|guess|assume|mean|hope|like|love|hate|see|get|hear|read|understand|suspect|question|bet)\b)\w+ (?:it|them|those|these|that)$/,
    owner: 'customer',
  },
  { test: /\b(?:aws|amazon|them)$/, owner: 'aws' },
  { test: says(`${ofUs} (?:who |that )?\\w+`), owner: 'customer' },
  { test: says(`(?:always|all|only|just) for ${them}`), owner: 'aws' },
  { test: says(`expects? (?:a |the )?${us} to`), owner: 'customer' },
  // "That can't be our audit finding", "so it's Amazon's UPS": whatever it is, it is said to be theirs.
  { test: says(`${isSaid}(?:our|my) (?:own )?\\w+(?: \\w+)?$`), owner: 'customer' },
  { test: says(`${isSaid}(?:an? )?(?:aws|amazon|their|${someService}) (?:own )?\\w+(?: \\w+)?$`), owner: 'aws' },
  { test: /^(?:so |and |but )*(?:customers|clients|tenants) \w+/, owner: 'customer' },
  { test: /\bthe (?:customer|client|tenant|account owner) (?!has\b|is\b|was\b|does\b)\w+s\b/, owner: 'customer' },
];

/** "A retailer runs DynamoDB.": a customer of AWS is told of. */
export const companyTold =
  /^(?:a|an|the|one|some) (?!aws\b|amazon\b)(?:\w+ ){1,4}?(?:uses?|runs?|hosts?|stores?|deploys?|wants?|needs?|plans?|operates?|builds?|launches|launched|migrates?|moves?|keeps?|is (?:using|running|hosting|storing|moving|migrating|building|planning|deploying))\b/;

/** Such a company is spoken of as the customer that asks is. */
export const companyAsUs: readonly (readonly [they: RegExp, we: string])[] = [
  [/\bthey\b/g, 'we'],
  [/\bthem\b/g, 'us'],
  [/\btheir\b/g, 'our'],
];

/** "does it back up for us": for whom it is done says nothing about who does it; "left for us" does. */
export const forUs =
  /(?<!\b(?:left|anything|something|nothing|much|work|remains?|stays?|task|job|duty|chore|thing|problem|homework|thats|its)) \b(?:for|on behalf of) (?:us|me|you|our (?:side|team)|(?<=\b(?:aws|amazon) .*)(?:the|its|their) (?:customers?|clients?|tenants?))\b(?! to\b)/g;

/** No party named: what happens by itself, AWS does. */
export const byItself =
  /\b(?:automatic(?:ally)?|auto|by default|out of the box|already|by itself|itself|on (?:its|their) own|for (?:us|me|you)|built in|included|comes? with|ships? with|magically|by magic|taken care of|covered|handled|sorted|looked after|dealt with|just there|preset|preconfigured|as we speak|along the way|meanwhile|lands? on|arrives?|overnight|from the (?:start|beginning)|from day (?:one|1)|covers? (?:that|it|this|those)|self (?:updat|heal|patch|manag|scal)\w*|anyway|anyhow|themsel(?:f|ves)|for free|unless (?:disabled|told otherwise|switched off|turned off|opted out)|switched on|turned on|in the background|(?:just )?happens?|regardless|without asking|just (?:works|lands|arrives|appears|comes)|(?:there|exists?) (?:already|somewhere)|by its own|by their own|default on|on by default|happens by|comes (?:switched )?on)\b/;

/** A service or a thing does something: "does GuardDuty block ...", "are the logs stored ...". */
export const thingDoes =
  /^(?:so |and |but |ok |well |then )*(?:does|doesnt|do|dont|will|wont|would|wouldnt|can|cant|could|shouldnt|should)\b(?! you\b)/;
export const thingIsDone =
  /^(?:so |and |but |ok |well |then )*(?:is|are|isnt|arent|was|were|gets?) (?:\w+ ){1,9}?(?:\w{2,}ed|kept|done|built|written|made|on|run|sent|set|put|taken|given|overwritten|back ?up|replaced)\b/;
/** "Inspector fixes them", "once Macie finds a number it masks it": AWS acts by its service. */
const acts =
  '(?:patch|updat|upgrad|fix|block|mask|redact|rotat|renew|encrypt|decrypt|scal|pick|choos|detect|find|refus|restart|replac|delet|remov|clean|expir|scann?|mov|migrat|replicat|stor|record|harden|secur|protect|filter|strip|validat|tun|optimi[sz]|compact|resiz|grow|spread|balanc|recover|restor|regist|re regist|enabl|creat|mak|send|notif|alert|warn|stop|start|handl|guarante|ensur|review|decid|clos|open|quarantin|isolat|tighten|bump|lift|repair|reject|analy[sz]|back|resolv|solv)';
const acting = `${acts}(?:e?s|ies)`;
/** What follows a noun and no verb: "its updates to", "the blocks inside". */
const afterNoun =
  '(?:on|for|of|in|by|from|and|or|to|inside|at|under|over|with|come|who|whose|is|are|per|after|before|when|next)';
const adverb = '(?:will|would|should|can|also|then|just|even|automatically|always|itself|simply|surely|still|only)';
export const serviceActs = new RegExp(
  `^(?:(?:and|so|but|then) )*it (?:\\w+ ){0,3}?${acts}(?:e?s|ies|e|y)? (?:it|them|those|these|that|the|our|my|every\\w+|all)\\b|(?<!\\b(?:we|i|us|who|must) .*)\\b(?:are|is|gets?|being) (?:being |already |all |just |also |automatically )*${acts}\\w*ed\\b(?! (?:to|by (?:us|me|hand|our))\\b)|\\b${someService} (?:is|are) (?:supposed|meant|expected|going) to \\w|\\b${someService} (?:${adverb} )*(?:does (?:it|that|this|those|these|them|all|so)\\b|${acting} (?!${afterNoun}\\b)\\w|(?!is\\b|was\\b|has\\b|needs\\b|does\\b|jobs\\b|tasks\\b|us\\b)\\w+(?:s|es|ed)? (?:up |back |out |off |away )?(?:the|our|my|your|a|an|it|em|them|those|these|this|that|every|everything|all|any|anything|each|its|running|new|old|weak|bad|vulnerable|whatever|which|who)\\b)`,
);

/** What we do beside what is asked: "the driver we use", "I think". Not what somebody has to do. */
const besides =
  '(?:runs?|uses?|have|has|had|are|were|was|am|got|pay|bought|built|thinks?|thought|guess|doubt|wonder|hope|fear|suppose|assume|believe|read|heard|know|mean|says?|said|writes?|want|need|ship|load|pick|host|keep|tell|told|see|\\w+ed)';

/** The last resort: one party is named, and the other is not. */
export const onlyActors: readonly Naming[] = [
  { test: /\bsupport (?:can|will|would|includes|covers)\b/, owner: 'aws' },
  {
    test: /\b(?:aws|amazon)(?: (?:side|in|for|too|here|there|but) .*| side)?$|\b(?:they|(?<!\b(?:to|by|on|from|of|an|the) )(?:aws|amazon)) (?:been \w+ing|\w+ed|do|handle|fix|get|keep|patch|take|absorb|run|make|send|bring|restore|replace|swap|restart|pay|step in|come|intervene|act|respond|jump in|deal)\b/,
    owner: 'aws',
  },
  {
    test: new RegExp(
      `(?<!\\b(?:tell|show|give|remind|help|let|between|asks?|told|wants?|like|as) )\\b(?:we|i|us|me|mine|ours|(?:our|my) (?:own )?(?:team|it|dept|dbas?|devs?))\\b(?! ${besides}\\b)`,
    ),
    owner: 'customer',
  },
];

/** What a statement without a question mark claims: "AWS will refuse weak passwords", "quotas are set by AWS". */
export const claims = new RegExp(
  `\\b(?:(?:aws|amazon|the provider|the customer|customers) (?:${adverb} )*(?:must|has to|have to|needs? to|should|shall|will|wont|does|doesnt|never|${acting}|hardens?|publishes|maintains|manages|writes|owns|controls|runs|covers|ships) \\w|${someService} (?:${adverb} )*${acting} (?!${afterNoun}\\b)\\w)|\\b(?:is|are|gets?|get|was|were) (?:\\w+ ){0,4}?(?:\\w{2,}ed|written|set|made|done|built|kept|run|taken) (?:\\w+ ){0,3}?by (?:${them}|us|the customer)\\b`,
);

/** "does it need patching?": then somebody must. */
export const needs =
  /^(?:so |and |but |ok |well |then )*(?:does|doesnt|do|dont|will|wont) (?:\w+ ){1,5}(?:need|require|want)s?\b/;

export const negation =
  /\b(?:not|dont|doesnt|didnt|isnt|arent|wont|wouldnt|cant|cannot|couldnt|shouldnt|mustnt|hasnt|havent|aint|never|nobody|no one|noone|none|neither|nothing|no longer|without|pointless|useless|no point|waste|hardly|refuses? to|fails? to|(?<!to )stop(?:s|ped)? \w+ing|wasnt|werent|neednt|no (?:\w+ing|(?:\w+ )?service|chance|place|way))\b/;
/** "there's no way AWS wouldn't": two that cancel out. */
export const doubled =
  /\b(?:no way|not that|never|not like|cant be that|hardly|hard to believe|refuse to believe) (?:that )?(?:aws|amazon|they|we|it) (?:\w+nt|not|never)\b/;
export const negativeStart = new RegExp(`^${negativeAuxiliary}\\b`);
/** The verb before its subject, after a comma: "..., won't it save us". */
export const invertedStart = new RegExp(
  `^${auxiliary} (?:not )?\\w+ (?:\\w+ \\w|(?:\\w+ )?(?:aws|amazon|us|ours|theirs|mine|me)$)`,
);
export const auxiliaryStart = new RegExp(`^${auxiliary}\\b`);
/** Says of what comes before it that it is not; "aren't we the ones" asks. */
export const deniedStart = /^(?:isnt|arent|wasnt|werent|aint)\b(?! (?:we|i|they|it)\b)/;
/** Ends before a clause that begins with its verb: "ergo isn't AWS liable". */
export const concludes = /\b(?:ergo|so|hence|therefore|thus|but|and) $/;
/** "Nobody takes snapshots unless we set it up", "if we don't, nobody will", "they sit there until we lift them": then it is on us. */
export const untilWe =
  /\b(?:not|nobody|no one|noone|nothing|never|none|\w+nt|un\w+ed|stays?|sits?|remains?|waits?|keeps?|goes on|stuck)\b.*\b(?:unless|until|till|before) (?:we|i|you|someone|somebody|anybody|anyone|one of us)\b|\b(?:if (?:we|i|you) (?:dont|do not|do nothing|never|didnt|wont|forget|sleep|ignore|skip|miss|neglect|leave)|unless (?:we|i|you|someone|somebody|one of us))\b.*\b(?:nobody|no one|noone|nothing) (?:else )?(?:will|does|would|happens|else|gets|is)\b|\bmeaning (?:us|me)\b|\bonly\b.*\b(?:if|when|once|after) (?:we|i)\b|\bself inflicted\b/;
export const deniedInside = /\b(?:isnt|is|are|arent) (?:that |it |this )?not\b/;

/** "..., right?" */
export const tags =
  /(?:\s+(?:right|correct|yes|yeah|no|true|agreed|ok|okay|huh|or|or not|or nah|or what|seriously|really|yep|(?!do it\b)(?:or )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|isnt|arent|wasnt|werent|aint|dont|doesnt|didnt|hasnt|havent|cant|couldnt|wont|wouldnt|shouldnt) (?:it|they|we|i)(?: not)?|(?:or )?(?:is|are|was|isnt|arent|wasnt) (?:that|there)|innit|hopefully|(?:am i|have i|did i) (?:\w+ )?(?:it|that|this) right|(?:have|did) i (?:understood|understand|got|get) (?:it |that |this )?right|i assume|i guess|i think|i suppose|i think it right|amirite|eh|is that fair|fair|is it not|(?:is|isnt) that (?:not )?the case|or how|(?:is|isnt) (?:that|it) (?:right|correct|true|so|it)|oughtnt (?:it|they)|(?:or )?am i (?:wrong|mistaken|mad|crazy|dreaming)|or (?:do|did|have) i (?:misunderst\w+|misread|get \w+ wrong|got \w+ wrong)|or is (?:that|this|it) wrong|or how does (?:it|this|that) work|am i right(?: in thinking(?: that)?)?|(?:or|and) false|doesnt he|wouldnt it|would it|surely|agree|plausible|is (?:that|it|this) plausible|would(?:nt)? you (?:say|agree|sign that|think)|dont you (?:think|agree)|need (?:we|i)|y n|correct me if (?:im )?wrong|i (?:should |would )?hope|or (?:can|are|is|does|would|could) (?:it|they|he)|or do we|tell me im right|i fear|im afraid|i take it|i trust|i reckon|i dream|i (?:was|am|have been) told|(?:i )?(?:was )?told (?:me |us )?so|correct me if \w+(?: \w+){0,3}|(?:or )?(?:am|was) i (?:mistaken|dreaming|mad|crazy)|(?:or )?have i misunderst\w+|(?:does|do|did|is|are|will|can) (?:it|they) not|ive (?:read|heard|been told)|obviously|basically|of course|lucky us|thank goodness|though|tho|i (?:take it|presume|believe|hope|reckon|gather|think so)|id say|then))+$/;
/** "Please don't tell me we have to ...": that it is so is asked. */
export const dontTellMe = /\b(?:please )?dont tell (?:me|us) (?:that )?/;
export const opening =
  /^(?:(?:so|and|but|ok|okay|well|wait|hold on|hmm|quick question|question|just checking|to be clear|hey|hi|then|again|erm|um|lol|sanity check|check me|confirm|please confirm|can you confirm|please|is it (?:true|correct|right|fair)(?: to say| to assume)?(?: that)?|true or false|am i right(?: in thinking)?(?: that)?|i assume|(?:can|may|could|should) (?:i|we) (?:safely |just |therefore )?(?:assume|presume|conclude|take it)(?: that)?|i think|i guess|i thought|(?:did|do|have|am) i (?:to )?(?:understand|understood|get|got)(?: (?:it|that|this))? (?:(?:well|right|correctly)(?: that)?|that|(?=aws\b|amazon\b|we\b))|correct me if im wrong(?: but)?|let me guess|ootb|out of the box|isnt it true(?: that)?|surely|presumably|apparently|hopefully|someone said|my boss says|they say|i heard|(?:please |pls )?(?:dont )?(?:tell|say)(?: me)?(?= (?:that|thats|its|it|we|i|aws|amazon)\b)(?: that)?)\s+)+/;
const reporters =
  '(?:i (?:have |ve |was |am |also |just )*(?:read|heard|told|understand|understood|saw|believe|gather|take it|was told|learned|learnt)|ive (?:read|heard|been told|seen|learned)|(?:they|someone|somebody|people|everyone|everybody|(?!aws |amazon )(?:\\w+ ){1,5}?)(?:says?|said|claims|claimed|insists|insisted|states|stated|argues?|argued|swears?|swore|wrote|told (?:us|me)|tells (?:us|me)|thinks|believes|assures? (?:us|me)|promised|maintains that|is convinced|are convinced|was told|keeps saying))';
/** "I've read that ...", "our vendor says ...": somebody's claim, to be judged. */
export const reported = new RegExp(
  `^(?:so |and |but |ok |well |hm+ )*${reporters}(?: (?:here|there|us|me|it|in \\w+ \\w+|on \\w+ \\w+))?(?: that)? (?!(?:on|upon|about|for) )(?=\\w+ \\w+ \\w+)`,
);
/** "..., says our wiki", "..., that is what the trainer said". */
export const reportedAfter =
  /\s(?:(?:says?|said|claims?|claimed|states?|according to|(?:thats|that is) (?:what|how)|or so) (?!aws |amazon )\w+(?: \w+){0,6}|quote from \w+(?: \w+){0,6}|(?:its|it) (?:says|said) (?:here|there))$/;

/** "I was under the impression that ...": what somebody believes is asked about, without a question mark too. */
export const believes =
  /(?<!\b(?:are|am|was|were|do|should|did) )\b(?:i|we) (?!dont\b|do not\b|cant\b)(?:\w+ ){0,2}?(?:under the impression|believed?|assumed?|expect(?:ed)?(?! to\b)|hoped?|bet|supposed?(?! to\b)|led to believe|like to think|figured|reckon(?:ed)?|took it|thought|imagined?)(?: that)? (?=\w+ \w+)|\bplease let (?:there )?/;
/** "I refuse to believe that ...": the contrary is believed. */
export const doubts =
  /\b(?:i|we) (?:\w+ ){0,2}?(?:find it hard to believe|refuse to believe|cant believe|can hardly (?:believe|imagine|think)|cannot imagine|cant imagine|doubt|dont (?:suppose|think|believe|imagine|expect|guess|assume))(?: that)? (?=\w+ \w+)|^(?:so )*it (?:cant|cannot|can not) be(?: true)? that |^(?:so )*(?:itd|it would|it|thatd) be wrong to (?:write|say|claim|assume|believe|state|tell)(?: \w+){0,4} that /;

/** "is it true that ..., surely ...": asks for a yes or a no whatever follows. */
export const asksYesNo =
  /\b(?:asks?|asked|wonders?|wondering|say|tell (?:me|us)|sure) (?:if|whether) |\bi (?:guess|assume|suppose|imagine|presume) (?:that|thats|it|its|this|we|aws|amazon) |\bis it (?:fair|right|ok|okay|true|correct|wrong|safe) (?:to|that) |\b(?:dont|please) tell (?:me|us) (?:that |its |it |we |i |aws |amazon )|^(?:(?:so|and|but|ok|well|please|then) )*(?:(?:dont )?tell me (?:that|its|it|we|i|aws|amazon)|true or false|is it (?:true|correct|right|fair)|am i right|surely|hopefully|i assume|confirm|let me guess|correct me if|since when (?:is|are|am|do|does|did|must|should))\b|\bsurely\b|\b(?:please confirm|can you confirm|and surely)\b/;
export const subordinate =
  /\b(?:because|since|if|when|while|where|that we|that i|which we|which i|(?:that|which) (?:nobody|no one)|after|before|unless|although|as we|as i)\b.*$/;
/** A subordinate clause that comes first ends where the main one starts with its verb. */
export const leadingSubordinate = new RegExp(
  `^(?:if|since|when|because|after|once|although|as|even if|unlike|with|without) .*? (?=${auxiliary} (?:${us}|${them}|the|it|this|that|they|our|my)\\b)`,
);

/** "It is replaced automatically, or must I see to it?": the first of the two is taken for granted. */
export const alternative =
  /(?<=\w+ \w+ \w+) or (?:is|are|must|do|does|should|will|would|have|need|can) (?:it|that|this|they|we|i|aws|amazon|someone|somebody)\b .*$/;

/** What is said of a statement by whoever judges it. */
const verdicts =
  '(?:right|correct|true|so|fair|wrong|false|mistaken|sound|honest|safe|plausible|accurate|valid|reasonable|justified|ok|okay|fine|off|a point|misunderst\\w+|misread|mad|crazy|dreaming|too much|what (?:i am|we are|im|i|we) pay(?:ing)? for|(?:an? )?(?:fair|accurate|safe|sound|correct|true|valid|reasonable|good) (?:sentence|statement|summary|claim|assumption|point|answer|reading|thing)|(?:the deal|how (?:it|that|this) (?:works?|goes|is)))';
const sentenceOf =
  '(?:that|this|it|he|she|they|i|we|(?:the|this|that|our|my|his|her|their|slide|page|answer|statement) \\w+(?: \\w+)?(?: (?:in|on|of) (?:\\w+ )?\\w+)?|(?!aws |amazon )\\w+)';

/** "Is slide 12 right?", "agree?", "does he have a point?", "did I assume wrong?": whether what was said before is so. */
export const asksWhether = new RegExp(
  `^(?:(?:so|and|but|ok|well|or) )*(?:(?:is|are|was|were|isnt|arent|am|does|do|did|have|has) ${sentenceOf} (?:(?:have|has|assume|promise|get|got|put|say|write|read|understand|understood|that|it|this|not|really) ){0,2}${verdicts}(?: (?:for|in|to|on|about) (?!thinking|think|say|assume|blame|sue|hold|expect|rely|trust)\\w+(?: \\w+){0,3}|(?: or not)?)|(?:is|isnt|was|are) (?:that|this|it) how (?:it|that|this|things) (?:works?|goes|go|work|is|are)|(?:\\w+ )?but true|too good to be true|tell me (?:this|that|it) isnt a dream|phew|ugh|wow|wonderful|lovely|lol|haha|thanks|please|great|nice|hm|i didnt (?:mis\\w+|dream \\w+|get (?:it|that) wrong)|(?:is|are|do|does|will|can|was|were|did|has|have|isnt|arent|dont|doesnt|wont) (?:they|it)|thats (?:the deal|it|how it (?:is|works|goes)|(?:how|what) (?:\\w+ ){1,2}\\w+(?: (?:it|that|so|to me|to us))?)|(?:(?:my|our|the|his|her) \\w+(?: \\w+)?|he|she|someone|somebody|everyone|everybody) (?:swears?|says?|said|claims?|insists?|thinks?|told (?:me|us)|reckons?|believes?|wrote|writes)(?: (?:it|so|that|this))?|i (?:have )?(?:read|heard|saw|was told|learned|learnt) (?:it|this|that|so)(?: \\w+){0,2}|(?:can|could|would) you (?:please )?confirm(?: or (?:refute|deny))?|(?:can|may|could|do|should|shall) (?:he|she|they|we|i) (?:say|claim|write|put|copy|state|report|sign|minute|note|record|quote|accept|repeat|approve) (?:that|this|so|it)(?: off)?(?: (?:in|to|down|into|on) (?!.*\\b(?:aws|amazon|them|us|me)\\b).*|(?: down)?)|any objections?(?: to .*)?|(?:is there )?any truth (?:in|to|about) (?:that|this|it)|rightly so|(?:fair|accurate|safe|correct|sound|valid|reasonable) (?:summary|statement|assumption|reading|enough|claim|to (?:say|assume))|y n|yes|yes or no|yes no|true or false|right or wrong|agree|agreed|correct|thoughts|hm+|hmm+|correct me if .*|(?:i )?(?:have |did )?(?:i )?mis(?:understood|understand|read))(?: (?:yeah|yes|no|right|ok|then))*$`,
);

/** "That can't be true, can it?", "it doesn't, does it?", "I doubt it", "he's mixing it up": what was said before is not so, somebody thinks. */
export const deniesIt =
  /(?:^|(?<!\b(?:is|was|are|or)) )(?:(?:so|but|and|well) )*(?:(?:it|that|this|which) (?:cant|cannot|can not|couldnt) (?:seriously |really |possibly )?be (?:true|right|so|the case|correct)|(?:i|we) (?:\w+ )?doubt (?:it|that|this)|(?:it|that|thats|this|its|he|hes|she|shes|they|theyre)(?: (?:is|are))? (?:\w+ )?(?:wrong|false|rubbish|nonsense|a myth|not true|not right|untrue|mistaken|bull\w*|mixing (?:it|things|that|them) up|talking (?:rubbish|nonsense)))$|^(?:(?:so|but|and|well) )*(?:(?:it|that|he|she|aws|amazon) (?:doesnt|isnt|wont|cant|didnt|does not|is not|hasnt)|no way|nonsense|rubbish|no chance|hardly|nope)$/;

/** "..., can it?", and no more of it than that. */
export const shortTag =
  / (?:(?:can|could|is|isnt|are|arent|does|doesnt|do|dont|did|has|will|would|wouldnt) (?:it|that|this|they|he|she)(?: not)?|right|no|yes|correct)$/;

/** Words that ask for something else than yes or no, where they begin a clause. */
export const asksWho =
  /\b(?:who|whom|whose|whos|which (?:side|party|of us|team|one)|what|whats|where|how|when|by whom|from whom)\b/;
/** "the one who patches", "the certificate that", "not us who": no question word. */
export const relative = new RegExp(
  `\\b(?:${us}|${them}|ones?|those|people|someone|somebody|anyone|anybody|nobody|it|certificate|person|guys|folks) (?:who|whod|whos|wholl|whom|whose|that|which|what|where|when)\\b`,
  'g',
);
/** "patches them when a fix is out", "decides how long they are kept": a question word inside a statement asks for nothing. */
export const insideStatement = new RegExp(
  `(?<=\\w)(?<!\\b(?:me|us|know|explain|understand|sure|remember|see|is|are|and|but|so|or|on|about|just|idea|clue|${auxiliary})) (?:when|where|how (?:long|often|many|much|far)) (?!${auxiliary}\\b|exactly\\b|precisely\\b|to\\b)(?=\\w)|\\b(?:decid|determin|choos|regulat|restrict|notic|detect|repair|mask|redact|remov|defin)(?:e|es|s|ing|ed)? (?:on |upon )?(?:who|whose|what|which|how|where|when)\\b|\\b(?:record|log|captur|stor|test|copi|copy)(?:e|es|s|ed)? (?:what|which) (?!${auxiliary}\\b)|\\b(?:aws|amazon|they|it|we) (?:cant |cannot |dont |wont |must |should |will )?(?:review|check|control|track|limit|see|know|manage|govern|approve|settle|rule)s? (?:on )?who\\b|(?<=\\w) (?:of|with|in|from|to) what (?!${auxiliary}\\b|happens|about)(?=\\w)`,
  'g',
);
/** "..., true?": then only a word that begins the sentence, or asks for a party, asks for more than a yes or no. */
export const judged =
  /\s(?:right|correct|yes|no|true|agreed|agree|isnt it|doesnt it|arent they|dont they|wont they|cant they|am i right|am i wrong|surely|i hope|i assume)$/;
export const asksParty =
  /^(?:(?:so|and|but|ok|well) )*(?:which|what|whats|where|how|when)\b|\b(?:who|whom|whose|whos|which (?:side|party|of us|team|one)|by whom|from whom)\b/;
export const startsPlainly =
  /^(?:so |and |but )*(?:is|are|do|does|should|can|will|isnt|doesnt|am|must|arent|shouldnt|wont|cant|dont)\b/;
/** "direct connect is the line encrypted": the verb comes before its subject, after a name. */
export const invertedInside =
  /^(?:\w+ ){1,4}(?:is|are|do|does|will|can|should|must) (?:the|our|my|it|this|that|those|they|these|we|i|amazon|aws|thatservice)\b/;
export const partyAsked = new RegExp(`\\b${auxiliary} (?:${us}|${them})\\b`);
export const partyAtEnd = new RegExp(
  `\\b(?:aws|amazon|amazons|our|my|their) (?:own )?${noun}$|\\b(?:ours|theirs|mine|amazon|aws|us|me|them)$`,
);
/** A party, and perhaps whose it is, with nothing more: "us", "our choice", "AWS still", "by hand". */
export const partyAlone = new RegExp(
  `^(?:(?:is|its|it is|thats|that is|so|all|then|still|just|always|by|on|up to|or is it|again) )*(?:us|me|ours|mine|we|i|aws|amazon|amazons|them|they|theirs|by hand|customers?|(?:our|my|amazons?|aws|their|the provider|providers?|vendors?|customers?) (?:\\w+ )?${noun})(?: (?:still|again|then|too|also|side|only|yes|yeah|ye|yep|no|right|correct|or|i guess|i assume|i suppose|i take it|innit))*$`,
);
/** "We neither train nor host it, do we?": it is asked of us. */
export const startsWithUs =
  /^(?:so |and |but )*(?:we|i) .* (?:do|did|will|can|could|should|would|must|have|are|am|dont|wont|cant|shouldnt|havent|arent) (?:we|i)$/;
export const parties = { us: says(us), them: says(them) };

/** Begins with what is asked for, not with a yes or no. */
export const questionStart = /^(?:who|whose|which|what|is it)\b/;
/** Most questions: nothing more needs to be looked at. */
export const whoStart = /^(?:who|whos|whose|whom)\b/;
export const anyThere =
  /\b(?:is|are) there any\b|\b(?:any|anything|something) (?:\w+ ){0,3}(?:for|on|from|with|by) (?:us|me|our (?:side|end|part))(?: to \w+.*)?$/;
/** "When a disk is scrapped, nobody shreds it?", "how long they are kept is up to AWS": no question word, for a verb of its own follows. */
export const startsClause = new RegExp(
  `^(?:(?:and|so|but) )*(?:when|whenever|where|wherever) (?!${auxiliary}\\b|exactly\\b)\\w+ `,
);

/** "or not": still one yes or no. */
export const orNot =
  /\bor (?:nah|not|what)\b|\b(?:aws|amazon|they)\b.*\bor (?:will|do|can|would|are|is|does) (?:they|it)$|\b(?:we|i)\b.*\bor (?:do|can|should|must|need) (?:we|i)$/;
export const asksWhy = /^(?:so |and |but )*(?:why|how come)\b/;
/** "Why should we care?": nobody here would have to. */
export const shrugs =
  /\bwhy (?:\w+ ){0,3}?should (?:we|i|anyone|anybody|my \w+|our \w+) (?:even |ever |still )?(?:care|bother|worry|mind|touch)\b/;
export const plainNot = /\bnot\b/;
/** "Can't be Amazon's job": its subject is left out, so it states. */
export const statesWithout = /^(?:cant|cannot|couldnt|shouldnt|mustnt|wont) (?:really |possibly |even )?be\b/;
/** Where the clause begins and ends in which a "not" counts. */
export const clauseBefore = /\b(?:so|but|and|because|then)\b/;
export const clauseAfter = /\b(?:so|but|and|because|then|if)\b/;

/** "The AWS end of a Direct Connect link", "our side of the tunnel": which half of it is meant. */
export const sides = {
  aws: /\b(?:aws|amazon|their|the provider) (?:own )?(?:end|side|half) of\b/,
  customer: /\b(?:our|my|the customer|customer|our own) (?:own )?(?:end|side|half) of\b/,
} as const;
