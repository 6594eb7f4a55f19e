/** Who is said to act, from "it is not ours" to the mere name of a party. */

import type { Owner } from '../../dataset/schema.ts';
import { auxiliary, department, noun, ofUs, roles, someService, them, us } from './parties.ts';
import { any, pattern } from './pattern.ts';

/** Before what somebody has to do. */
const modal =
  '(?:have to|has to|had to|(?:have|has) got to|(?:havent|hadnt|have not) (?:got )?to|obliged to|obligated to|forced to|bound to|need to|needs to|must|should|got to|gotta|supposed to|meant to|expected to|are to|am to|ought to|required to|still|(?:shouldnt|wont|dont|wouldnt|neednt) (?:have|need) to)';

/** Before whoever it is left to, and nothing that may stand before others as well. */
const left =
  '(?:stays?|remains?) (?:with|by|w)|falls? (?:on|to)|lands? (?:on|with)|comes? down to|falls? under|belongs? (?:\\w+ly )?to|lies with|rests with|sits with';
const fallsTo = `(?:(?:is|are|be|still|then|only|purely|entirely) on|up to|down to|left (?:entirely |wholly |fully |all )?to|${left})`;

/** Before whoever it is left to or asked of. */
const askedOf = `on|up to|down to|left to|expected (?:of|from)|asked of|required of|${left}|with`;

/** Not of ours that another does something to: "AWS rebuilds ours", "AWS refreshes the client side". */
const ofAnother = `(?<!(?<!\\b(?:on|of|in|at|to|from) )\\b(?!them\\b)${them} (?:(?:that|who|will|would|can|should|does|doesnt|wont|to|also|then) )*(?!(?:or|and|not|nor|but|than|is|isnt|are|was)\\b)\\w+ (?:the )?)`;

/** What the customer runs: what is left to it is left to the customer. */
const machinery =
  '(?:our|my) (?:own )?(?:\\w+ )?(?:scripts?|code|publishers?|producers?|consumers?|backend|frontend|apps?|applications?|programs?|software|pipelines?|playbooks?|cron\\w*)';

/** Says nothing between a verb and its party. */
const filler = '(?:even |only |really |actually |still |also |just |all |both |now |then )*';

/** Before what is said to be somebody's: "can't be", "it's then", "ergo". */
const isSaid =
  '(?:^|\\b(?:is|be|are|its|thats|was|so|ergo|isnt|arent|wasnt|not|more|longer) )(?:(?:then|now|still|really|no longer|any more|surely|just|only|it|that|this) )*';

/** A way of naming who acts. `settled`: whatever is denied around it, it says who. */
export type Naming = { readonly test: RegExp; readonly owner: Owner; readonly settled?: true };

/** From the plainest statement of an owner to the faintest. */
export const actors: readonly Naming[] = [
  {
    // "They have SOC 2, so are we compliant?": what AWS has is thought to do.
    test: pattern`
      \b(?:are|arent|is|isnt|am|makes?|so) (?:we|i|us|our (?:\w+ ){1,3})(?: ?(?:also|then|pci|hipaa|gdpr|soc2|iso
        |automatically|already|too|now|are|is))* ?(?:compliant|covered|done|certified|safe|secured?|protected|in scope
        |accredited)\b
      |\b(?:done|finished|settled) (?:on|from) our (?:side|end)\b
      |\btak(?:es?|ing) (?:\w+ )?(?:away|over|off) (?:all |any |of )*(?:our|my)\b
      |\btakes? (?:\w+ )?\w+ (?:away|over|off) from (?:us|me)\b|\bhands? over (?:our|my)\b
    `,
    owner: 'aws',
  },
  {
    // "Shouldn't ECS have stopped us?", "do we need them to do it?"
    test: any`need ${them} (?:to|for)|(?:should|shouldnt|would|wouldnt|could|couldnt) (?:${them}|${someService}) (?:not )?have (?!been\b)\w+`,
    owner: 'aws',
    settled: true,
  },
  {
    // "Our mess, not Amazon's", "AWS's and not ours": the second only says it again.
    test: any`
      (?:(?:our|my) (?:\w+ ){0,2}?|ours |mine |on us |us )(?:and |so )?(?:surely )?not (?:${them}|amazons|awss|theirs)
      |an? (?:us|me|customer) \w+ (?:and )?not an? (?:aws|amazon|them) \w+
    `,
    owner: 'customer',
    settled: true,
  },
  {
    test: any`
      (?:(?<!\b(?:in|of|at|inside|under) )${them} (?:\w+ ){0,2}?|theirs )(?:and |so )?(?:surely )?not (?:ours|mine|us
        |me|on us|our \w+)
      |an? (?:aws|amazon|them) \w+ (?:and )?not an? (?:us|me|customer) \w+
    `,
    owner: 'aws',
    settled: true,
  },
  {
    test: pattern`
      \b(?:nobody|no one|noone|none)s? (?:\w+ )?(?:but|except|besides|other than) (?:us|me|ourselves|our \w+)\b
      |\b(?:outside|beyond|out of) (?:aws|amazon|their|the provider) (?:reach|scope|remit|hands|control|business)\b
    `,
    owner: 'customer',
    settled: true,
  },
  {
    // "Is that on anyone but us?": whoever asks takes it that it might be.
    test: /\bany(?:one|body)s? (?:\w+ )?(?:but|except|besides|other than) (?:us|me|ours|our \w+)\b/,
    owner: 'aws',
  },
  {
    // "On anyone but them?"
    test: /\bany(?:one|body)s? (?:\w+ )?(?:but|except|besides|other than) (?:aws|amazons?|them|theirs)\b/,
    owner: 'customer',
  },
  {
    // "No way around writing it".
    test: any`
      no (?:way around|getting (?:out of|around)|escap\w+)|(?:^|\bso )only ${us} (?:can|may|could|should|must|will)
    `,
    owner: 'customer',
    settled: true,
  },
  {
    // "Can I close that ticket?": who asks hopes that another has done it.
    test: pattern`
      \bget(?:ting)? (?:us |me )?out of (?:\w+ing|it|this|that)\b|\bno need for (?!us\b|me\b|aws\b|amazon\b)\w+
      |\b(?:can|could) (?:we|i) (?:just |safely |simply |then |now )*(?:close|ignore|skip|dismiss|forget about
        |cross off|scratch|sleep through|sit out)\b
    `,
    owner: 'aws',
    settled: true,
  },
  {
    // "Nobody else's to keep alive."
    test: pattern`
      \b(?:nobody|no one|noone|none) elses?\b
      |(?<!\b(?:is|are|was|isnt) (?:it|that|this) )\bnot (?:aws|amazon)s? to \w+
      |\b(?:aws|amazon|they) (?:has|have) (?:no|nothing) (?:part|say|role|hand|business|to do)\b
      |\bcustomer specific(?! controls \w)
    `,
    owner: 'customer',
    settled: true,
  },
  {
    // "Does AWS expect us to tune it?", "does the model make us answer for it?", "grants have to come from our stewards".
    test: any`
      (?:makes?|made|has|have|let) us (?:answer|patch|do|pay|run|manage|handle|care|look|take|maintain)
      |come from (?:us|our \w+)
      |(?:aws|amazon|they|${someService}) (?:\w+ )?(?:expects?|wants?|requires?|asks?|tells?|forces?|needs?|relies on
        |rely on|leaves? it to) (?:us|me|customers?|(?:our|my) \w+) to
    `,
    owner: 'customer',
  },
  {
    // "You don't expect a developer to patch it", "strike it from our list", "we sit tight".
    test: any`
      (?:(?:you|aws|amazon|they|it|${someService}) (?:dont|do not|doesnt|cant|cannot|can hardly|wont|never|wouldnt
        |couldnt)|(?:nobody|no one|noone)(?: at \w+| there)?(?: can| will| would| could)?)[ ]
        (?:(?:really|seriously|honestly|possibly|ever) )?(?:(?:expect|want|ask|demand|require|need)s? (?:of )?
        (?:${us}|(?:its|their) customers|an? \w+(?: \w+)?) to|(?:make|let)s? (?:${us}) \w+)
      |(?:strike|cross|scratch|remove|drop|delete) (?:\w+ ){1,8}?(?:from|off) (?:our|my|the) (?:own )?${noun}
      |(?:someone|somebody) else (?:does|gets up|wakes|handles|takes|patches|fixes|runs|deals|watches)
      |${us} (?:has|have) (?:zero|no|nothing) (?:\w+ )?(?:to do|duty|duties|part|say|role|hand|work|responsib\w+|jobs?
        |tasks?|\w+ing)
      |(?:${us}|(?:our|my) \w+) (?:neednt|need not)|(?:doesnt|dont|neednt|need not) (?:(?:have|need) to )?be (?:us|me)
      |(?:us|me|we|i) no need
      |(?:servers|hosts|machines|boxes|nodes|disks) (?:that |which )?(?:we|i) (?:would |will )?(?:never|dont|cannot
        |cant) (?:have to |need to |ever |even )?\w+
      |no (?!matter\b)\w+(?: \w+)? (?:that |which )?(?:we|i) (?:have to |need to |must |should )?(?:patch|update|run
        |manage|maintain|babysit|touch|own|look after)
      |(?:no|not even an?) (?!(?:way|option|api|possibility|chance|reason|tool|one|time|plan
        |setting)\b)\w+(?: \w+)? (?:left )?to (?:pick|choose|schedule|plan|patch|update|manage|run|maintain|tune
        |configure|babysit|apply|install|harden|secure|operate|own|size|scale|monitor|replace|rotate|upgrade|clean
        |encrypt|test|renew|provision|fix)
      |(?:our|my) (?:own )?(?:share|part|work|list|effort|side)(?: (?:is|then|basically|practically|really))* (?:zero
        |nil|nothing|none|empty)
      |(?:can|may|could|should|shall) (?:we|i) (?:\w+ )?(?:open|raise|file|log) an? (?:\w+ )?(?:case|ticket)
      |(?:we|i) (?:can |could |may |just |simply |all )*sit (?:tight|back)
      |(?:write|put|say|answer|note|tick) (?:no action|nothing to do|not applicable|n a)
    `,
    owner: 'aws',
    settled: true,
  },
  {
    // "It's off our list", but not "surely it isn't off our list".
    test: any`
      off (?:our|my) (?:\w+ ){0,2}(?:list|plate|hands|desk|back|table|shoulders|rota|backlog|runbook)
      |(?:disappear|vanish|fall|drop)\w* from (?:our|my) (?:\w+ ){0,2}(?:list|plate|desk|table|rota|backlog|runbook)
      |(?:taken|lifted|kept) off (?:${us}|our|my)
      |(?:takes?|lifts?|removes?) (?:this|that|it|them|these|those)(?: \w+)? (?:away )?(?:off|from) (?:us|me|our|my)
    `,
    owner: 'aws',
  },
  {
    // "Can we blame Cognito?"
    test: any`blame ${someService}`,
    owner: 'aws',
  },
  {
    test: /\b(?:fifty fifty|50 50|half half|half and half|so both|bit of both)\b/,
    owner: 'shared',
  },
  {
    // "Included in what we pay", "somebody else's headache", "am I rid of them", "nobody has to enable it".
    test: pattern`
      \b(?:(?:included|comes?|covered|contained|part of it|is|are) (?:in|with|by) (?:what|the (?:money|fee|price
        |bill)) (?:we|i) (?:\w+ )?pay|(?:baked|built|priced|thrown|included) in(?:to)? the (?:money|fee|price|bill
        |service|subscription|offering)|(?:someone|somebody) else(?:s)? (?:\w+ )?(?:job|problem|headache|worry|task
        |concern|business|ticket|plate|call)|(?:rid|relieved|freed|spared) (?:of|from)|not (?:our|my) \w+ any (?:longer
          |more)|while (?:we|i) (?:sleep|snore
        |rest|nap)|no (?:customer|tenant|client)s? (?:ever |has to |must )?\w+|(?:get|gets|getting|got|come
        |comes) away with|(?:nobody|no one|noone) (?:\w+ )?(?:has|had|needs|needed
        |must) (?:to )?\w+)\b(?! (?:unless|until|but us)\b)
    `,
    owner: 'aws',
    settled: true,
  },
  {
    // "No action needed on our part", "zero work for us", "not a click from me".
    test: any`
      (?:no(?! (?:is|are|it|its|we|they|but|chance|way|doubt|idea|problem)\b)|zero|nil|not an?|without an?|without any
        |w o any|w o) (?:\w+ ){0,4}?(?:(?:for|from|by|of|on|to|left to|left with) (?:${us}|ours|(?:our|my) (?:side|end
        |part|own|place)))
      |without (?:asking|lifting|moving a|any(?:one|body) (?:\w+ ){0,4}?\w+ing|(?:any |a )?(?:setup|set up|settings?
        |effort|help|intervention|rules?|code|scripts?|alarms?|redeploy\w*|humans?|persons?|admins?|clicks?|tickets?))
      |(?:we|i) neednt|out of (?:our|my) hands
    `,
    owner: 'aws',
    settled: true,
  },
  {
    // "Can't pin that on AWS, can we": nobody else is left.
    test: any`
      ^(?:so |well |and |but )*(?:(?:we|i) )?(?:cant|cannot|couldnt|can hardly|could hardly) (?!we\b|i\b)
        (?:\w+ ){0,2}?(?:put|pin|blame|push|hand|leave|expect|ask|demand|sue)\b(?: \w+){0,9}? (?:aws|amazon|theirs
          |on ${someService})
    `,
    owner: 'customer',
    settled: true,
  },
  {
    // "Can we put that down as AWS's", "can I blame Amazon": it would be theirs.
    test: any`
      (?:(?:can|could|may|do|should|would) (?:we|i)|(?:we|i) (?:can|could|may)) (?:\w+ ){0,2}?(?:put|mark|file|point
        |push|shift|hand|blame|bill|write|list|report|book|demand|require|ask|insist|request|oblige|tick|close|resolve
        |note|record|log|leave|send|pin|sue|pass|throw|claim|hold|make|get|lean|tell|say|answer)\b(?: \w+){0,14}? (?:
        (?!they\b|them\b)${them}|(?<!\b(?:our|my) (?:\w+ )?)(?:provider|vendor)|theirs|on them|(?<!see |attend |tend )to them)
    `,
    owner: 'aws',
    settled: true,
  },
  {
    // "Do we get told before it is patched?", "will we receive credits?": whoever tells and gives is AWS.
    test: any`
      (?:do|does|did|will|would|are|am|is|should
        |can) (?:${us}) (?:all |also |still |even |then |really |usually |always |automatically )*(?:
        (?:be |being |been |get |getting )?(?:told|notified|informed|warned|alerted|emailed|pinged|sent|given|credited
        |refunded|compensated|reminded)(?! (?:\w+ ){0,3}and (?:expected|required|asked|obliged|forced) to)|(?:get
          |receive) (?:an? |the |any |some |our )?(?:\w+ )?(?:emails?|mails?
        |notices?|notifications?|warnings?|heads up|credits?|refunds?|compensation|messages?|letters?))
    `,
    owner: 'aws',
  },
  {
    // What is inherited is AWS's.
    test: any`
      (?:do|does|can|could|would|will|did|fully|simply|just|automatically) (?:${us} )?(?:\w+ )?inherit|${us} inherit
      |inherited by (?:${us})|inherited (?:from (?:aws|amazon|the provider)|entirely|fully)
    `,
    owner: 'aws',
    settled: true,
  },
  {
    test: any`
      without (?:us|me|we|i)\b|without (?:them|him|her|anyone|anybody|(?:our|my|the) \w+) (?:having to|\w+ing)\b
      |without (?:our|my|anyone|anybody|you)(?: (?:even )?(?:having to|doing|clicking|touching|configuring|lifting
        |asking|setting|intervening|\w+ing)|$| or\b)
      |without (?:our|my) (?:\w+ )?(?:involvement|help|action|input|intervention|effort|say|consent|approval
        |assistance)\b
      |whether (?:we|i|you) (?:\w+ ){0,2}or not
      |unless (?:we|i|you|someone) (?:(?:turn|switch) (?:\w+ )?off|disable|opt|change)
    `,
    owner: 'aws',
    settled: true,
  },
  {
    test: pattern`
      \b(?:(?:we|i) (?:can|could|may)|(?:can|could|may|cant|couldnt) (?:we|i)|(?:safe|ok|okay|fine|allowed|free|get
        |gets|able) (?:for us )?to) (?:safely |just |simply |happily |all )*(?:leave (?:it|that|this|them
        |those|(?:the |our )?\w+(?: of \w+)?) (?:out|alone|be)|sit (?:(?:it|this|that|them) )?(?:one )?out|go home
          |rest easy|ignore|forget|skip|drop
        |neglect|disregard|not (?:care|bother|worry)|relax|lean back|sit back|sleep)\b
      |^(?:so |then |just )*(?:sit back|lean back|relax|ignore|skip|do nothing|wait)(?: (?:it|this|them))?$
      |\b(?:we|i|us) (?:are |am |were )?(?:ever |now |finally )?off the hook\b
      |\b(?:no need (?:for us )?to|nothing (?:for (?:us|me|my \w+(?: \w+)?|our \w+(?: \w+)?) )?to|nothing (?:that )?
        (?:we|i) (?:have|need|ought) to)\b
    `,
    owner: 'aws',
    settled: true,
  },
  {
    test: pattern`
      \b(?:it|that|this|we|i) (?:isnt|arent|aint|is not|are not|am not|wasnt) (?:us|me|the ones?)\b
      |\bnot (?:us|me|we) (?:who|that)\b
    `,
    owner: 'aws',
    settled: true,
  },
  {
    test: any`
      (?:blame[sd]?|accus(?:es?|ed)|rely on|count on|depend on|trust|expect|wait for|waiting (?:on|for)(?: an?| the)?
        |(?:leave|hand
        |outsource|delegate) (?:\w+ ){1,6}to) ${them}
    `,
    owner: 'aws',
  },
  {
    test: any`
      (?:anything|something|stuff|much) (?:left )?(?:for (?:us|me) )?to \w+
      |needs? (?:a|an|any|our|my) (?:patch|maintenance|update|backup|reboot|restart)
      |needs? (?:(?:any|an|a|some) \w+|anything|something|\w+ing) (?:from|by|of) (?:${us}|${machinery})
    `,
    owner: 'customer',
  },
  {
    test: pattern`
      \bjointly\b|\b(?:ours|mine) to (?:\w+ ){1,5}(?:theirs|amazons|aws) to\b|\b(?:theirs|amazons|aws) to (?:\w+ ){1,5}
      (?:ours|mine) to\b|\bpartly (?:our|my|aws|amazons?|their|ours|mine|theirs)\b|\b(?:shared|joint)$
      |\b(?:is|are) (?:\w+ ){1,6}(?<!same )split$|^(?:so |is it |its )*(?:both|split)$
      |\bshared (?:in|under|across) the (?:\w+ )?model
      |\b(?:ours|mine|theirs|aws|amazons?) and the (?:\w+ ){1,3}(?:isnt|theirs|ours|mine|aws|amazons?)$
      |\b(?:aws|amazon|they) (?:do|does|take|takes|handle|handles) .* and (?:we|i) (?:do|take|handle)\b
      |\bpart(?:ly)? (?:aws|amazons?|theirs|them|ours|mine|us)(?: \w+)? (?:and |and also )?part(?:ly)? (?:ours|mine|us
        |theirs|aws|amazons?|them)\b
      |\bboth (?:of (?:us|them) )?(?:carry|share|have (?:a |their |some )|has a )
      |\beach (?:of the two |of both )?(?:side|party|parties)\b|\bnobodys? alone\b|\bfor two parties\b
      |\b(?:aws|amazon|they) and (?:we|the customer|customers) (?:each|both)\b
      |\b(?:aws|amazon|they) and (?:we|i) both\b|\bshares? the (?:job|task|duty|work|responsibility|burden)\b
      |\b(?:thatservice|security|it|is|are|was) both$
      |\b(?:a |is |are |it )?shared (?:control|job|task|duty|thing|between|one)s?\b
      |\b(?:a |an )?joint (?:control|job|task|duty|thing|effort|responsibility|decision|matter)
      |\ba shared (?:responsibility|effort)(?! model)|\bboth (?:sides|parties|of us)\b
      |\b(?:split|divided) (?:\w+ )?(?:between|among) (?:us|me|both|the two|(?:the )?(?:aws|amazon|provider
        |vendor) and (?:us|me|the customer|customers|the client))\b
      |\b(?:aws|amazon|they|we|i) (?:has|have) (?:a|their|our|its) (?:part|share|hand) (?:too|also|as well)$
      |\bdown the middle\b|\bneither (?:\w+ ){0,4}nor (?:\w+ ){0,4}but shared\b|\b(?:are|were) we both\b
      |\bnot (?:aws|amazon|ours?|us|mine)s? alone\b
      |\b(?:not|isnt|arent) (?:only|just|solely) (?:aws|amazons?|us|ours|mine|theirs)\b
      |\b(?:counts?|marked|listed|filed|put) (?:\w+ ){0,8}?as shared\b|\b(?:is|are) .*\bshared$
    `,
    owner: 'shared',
  },
  {
    test: pattern`
      ^(?:so |and |but |that )*(?:the|a|every|each) (?:customer|client|tenant) (?!data\b|content\b|account\b|side\b
        |is\b|has\b|was\b|does\b)\w+s\b
    `,
    owner: 'customer',
  },
  {
    // "Must the customer flash firmware on AWS hardware?": whose it is comes second.
    test: pattern`
      ^(?:so |and |but |then |or )*(?:must|do|does|should|need|shall|have|can|could|would|will) (?:not )?${filler}
        (?:${us}|tenants|one)\b(?! (?:get(?! to\b)|trust|rely|count|expect|believe|assume|say|think|know|see)\b)
    `,
    owner: 'customer',
  },
  {
    test: any`
      an? (?:us|me) (?:thing|problem|job|task|issue)|an? ${noun} (?:for|of) ${us}
      |^(?:are|is|was|were) .* for ${us} to \w+
      |(?:passed|handed|left|delegated|transferred|outsourced|pushed|shifted|moved) (?:on |over |down )?to ${us}
      |our people ${noun}
      |(?:on|in) (?:our|my) (?:\w+ )?(?:lap|desk|court|list|scope|runbook|playbook|backlog|plate|pager|calendar
        |diary|rota|roster|agenda|roadmap|checklist)|on (?:our|my) (?:table|tab|board|schedule|budget|payroll)
      |(?:counts?|counted|qualif(?:y|ies)|classed|classified|regarded|treated|seen) (?:also )?(?:as|under
        |towards?) (?:our
        |my) (?!account\b|vpc\b)\w+|(?:considered|deemed) (?:to be )?(?:our|my) \w+
      |customers? (?:only|alone|territory)|(?:always|purely|entirely|solely) (?:the )?customers?
      |${ofAnother}(?:ours|(?:(?:our|my|his|her) (?:own )?|customers? |clients? (?!side (?:encrypt|librar|code|cert))|users? |tenants? |senders? )${noun})
        |mine
      |(?:${askedOf}|for|by) (?:us|me|the (?:customer|client)|customers|our (?:side|end|people)(?! (?:of|users?)\b))
      |(?:says?|said|told (?:us|me)|answered|writes|wrote) (?:\w+ ){0,4}?your(?:s|self|selves| \w+)
      |part of what (?:we|i)\b|depends? (?:up)?on (?:us|me|our|my)\b|(?:${someService}|is|are|be|it) in ${machinery}$
      |(?:one|some|part|any) of (?:our|my) (?:\w+ )?(?:${noun}s?|duties)
      |(?:an?|some|any) (?:${roles}|dba|sre|admin|ops|developer|devops|it) ${noun}
      |(?:homework|job|task|work|duty|chore)s? (?:for|of) (?:the )?(?:tenant|customer)s?
      |(?:is|are|be|its|thats|still|something|falls?|lands?) (?:(?:it|that|this) )?(?:on|up to|down to|with
        |for) ${department}\b|^(?:so |and )*(?:should|must|can|could) ${department}\b
      |manual (?:thing|work|job|task|step|effort|chore|labour|labor)|(?:customer|tenant)s? (?:cell|row|box)
      |(?:${fallsTo}|(?<!inherited )by) (?!(?:the )?(?:users?|clients?)\b)${us}
      |(?:be|is|are|its|thats|isnt|arent|not|wasnt) (?:it |that )?(?:us|me|we$)|(?:isnt|arent|wasnt|werent) we
      |(?:still|again) (?:us|me) \w+ing|(?:us|ours|me) (?:in|for|on|across) (?:each|every|all|both|either)
      |(?:us|we|i) (?:be |are |am |were |was )?(?:not )?the (?:only )?ones?
      |(?:(?:is|its|isnt|was|not) (?:it )?${us} (?:who|that)|(?:us|me|we) who|(?:${ofUs}|the (?:client
        |customer)) (?:who|that)) \w+
      |(?:is|its) the (?:client|customer)
      |(?:^(?:the )?|(?:only|solely|purely|entirely|just|all) (?:the )?)(?:customers?|clients?)$
      |(?:${noun}|care) of ${us}(?! (?:data|content|secrets|files|traffic)\b)
    `,
    owner: 'customer',
  },
  {
    test: any`
      (?:aws|awss|amazon|amazons|their|(?:the )?(?:providers?|vendors?)|the service) (?:own )?${noun}
      |(?:awss|amazons|their) \w+ (?:problem|job|duty|task|fault|responsibility|business|work|issue)
      |(?:aws|amazons?|their) role to|its (?:own )?(?:job|task|duty|business)
      |(?:failure|fault|mistake|job|task|duty|feature|business|oversight|bug) of (?:theirs|${someService})
      |(?:an?|some|the) (?:aws|amazon) (?:robot|person|engineer|team|employee|machine|technician|human|guy)s?|theirs
      |(?:${askedOf}) ${them}|the (?:aws|amazon|provider) ${noun}|(?:aws|amazon|provider) only
      |(?:aws|amazon) (?:staff|people|engineers|technicians|employees|experts) \w+
      |(?:aws|amazon)s? (?:is |are )?(?:to blame|at fault|on the hook|liable|accountable|responsible)
      |(?:is|are|was) (?:\w+ ){1,5}(?:aws|amazon)s? to \w+
      |(?:is|its|be|isnt|not|was|wasnt) (?:it )?${them} (?:who|that|which)|for ${them} to \w+
      |(?:gotta|got to|has to|have to|must|should) be ${them}
      |(?:also|still|too|assume|guess|think|suppose|presume|say) (?:aws|amazon)
      |(?:aws|amazons?) (?:too|also|as well|entirely|alone|(?:in|for|on|across) (?:each|every|all|both|either))
      |(?:^|\b(?:is|isnt|are|arent|not|thats|its|be|was) (?:that |this |it )?
        |\bbe the )${someService} (?:own |team |to )?(?:${noun}|blame
        |to blame|at fault|liable)
      |(?:an?|solely an?|purely an?|just an?|only an?|entirely an?) (?:aws|amazon|them) (?:thing|problem|job|task
        |issue)|(?<!\bwork(?:s|ing)? )for (?!them$)${them}$
      |(?:${noun}|care) of ${them}
      |part of (?:(?:the|their|aws|amazon) )*(?:\w+ )?(?:service|offering|package|deal|subscription)$
    `,
    owner: 'aws',
  },
  {
    // "A job for our code", "our publisher has to loop over them".
    test: any`
      (?:job|task|matter|something|thing) (?:for|of) ${machinery}
      |${machinery} (?:still |also |itself |then )?(?:(?:has|have|needs?|ought) to|must|should) \w+
      |${auxiliary} ${machinery} (?:still |also |itself |then |ever )?(?:have|need) to
    `,
    owner: 'customer',
  },
  {
    // "something that customers do", "nothing we would ever touch"
    test: any`
      (?:something|anything|nothing|a thing|stuff) (?:that |which )?(?:a |the |each )?${us}(?! (?:get|receive|inherit
        |buy|use)\b)(?: (?:would|will|must|can
        |could|should|ever|have to|need to))* \w+
    `,
    owner: 'customer',
  },
  {
    test: any`
      (?<!\bdo )(?:something|anything|nothing|a thing) (?:that |which )?(?:${them}|${someService}(?! (?:needs?|wants?
        |requires?|asks?|is|has|lets?|allows?)\b))(?: (?:would|will|must|can|could|should
        |ever))* \w+
    `,
    owner: 'aws',
  },
  { test: any`${auxiliary} (?:not )?${filler}${us}`, owner: 'customer' },
  {
    // "Customer controls, do they belong to the customer?": those are no party.
    test: any`
      ${auxiliary} (?:not )?${filler}${them}(?<!they(?= ${filler}(?:belong|fall|count|stay|remain|lie|rest|land)\b))
    `,
    owner: 'aws',
  },
  {
    test: any`
      (?:something |that |which )?${us} (?:would |will |also |really |all |actually |do |both )?(?:not |never )?
        (?:dont |do )?${modal}
      |${us} (?:has|have) (?:any |a |some )?(?:part|say|role|hand|share|work|duty|duties|homework|chores)\b
      |(?:^|\bis )${us} (?:ever |still )?(?:responsible|liable|accountable|in charge)
      |${us} (?:am|are|is|were|dont|do not) (?:\w+ )?(?:responsible|in charge|answerable|on duty|on the hook|at fault
        |to blame|supposed|meant|expected|obliged|obligated|required|forced|bound|liable|accountable|need|have)
    `,
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
  { test: any`(?:by|via|from|on|at|with|courtesy of|thanks to) ${them}`, owner: 'aws' },
  {
    test: any`
      (?!them\b)${them} (?!(?:resources|services|accounts?|regions?|users?|customers?|keys|credentials|docs|bulletins?
        |partners?|standards|environments?|workloads|certificates)\b)(?:\w+ ){0,2}?(?!ourselves)(?:\w+s|\w+nt|is|are
        |will|does|has|had|do|have|to|cannot|ought|wont|just|also|already|automatically|always|never|can|could|would
        |should|must|gonna|kept|did|took|ran|forgot|missed|failed|overlooked)
    `,
    owner: 'aws',
  },
  {
    // "Audit Manager certifies us" is done by another.
    test: any`
      ourselves|myself|oneself|by hand|on our own|in ?house|internally
      |(?<!\b${someService} (?:\w+ ){0,3}(?!(?:patches|updates|upgrades|fixes|backups|restores|tests|scans|logs|keys
        |rules|policies|settings|snapshots)\b)\w{2,}s )(?:us|me)$
    `,
    owner: 'customer',
  },
  {
    // "A switch that I forgot to turn on".
    test: pattern`
      \b(?:we|i) (?:\w+ ){0,2}?(?:forgot|forgotten|overlooked|neglected|own|patch|do|run|handle|manage|update
        |configure|encrypt|back|fix|secure|choose|set|take|pay(?! for)|control|decide|rotate|monitor|test|install)\b
      |\b(?:we|i) (?:are|am) (?:\w+ly )?(?!runn|us|host|hav|build|keep|ask|wonder|think|plann|mov|migrat|go|try
        |talk)\w+ing$
      |\b(?:we|i) (?:are|am) (?:not |never |still )?(?:patch|updat|upgrad|tun|maintain|manag|rotat|fix|harden|secur
        |clean)\w*ing\b
      |\bour people (?:make|do|handle|patch|has|have)\w*\b
    `,
    owner: 'customer',
  },
  { test: /\b(?:aws|amazon) (?:\w+ly |still |even |already )?(?!being\b)\w+ing\b/, owner: 'aws' },
  {
    // "We answer them", but not "we trust them".
    test: pattern`
      \b(?:we|i) (?:also |then |just |still )?(?!(?:trust|blame|ask|pay|rely|believe|tell|call|leave|expect|need|want
        |sue|owe|give|with|doubt|think|know|say|guess|assume|mean|hope|like|love|hate|see|get|hear|read|understand
        |suspect|question|bet)\b)\w+ (?:it|them|those|these|that)$
    `,
    owner: 'customer',
  },
  {
    test: pattern`
      \b(?:aws|amazons?|bezos)$|(?:^|\b(?:is|its|it|be|not|was|isnt|still|then|so|or|only|on|also|always|again) )them$
      |^(?:(?:still|always|also|so|again) )*them\b(?! (?:too|as well)\b)
    `,
    owner: 'aws',
  },
  { test: any`${ofUs} (?:who |that )?\w+`, owner: 'customer' },
  // "That can't be our audit finding", "so it's Amazon's UPS": whatever it is, it is said to be theirs.
  { test: any`${isSaid}(?:our|my) (?:own )?\w+(?: \w+)?$`, owner: 'customer' },
  {
    // But "RDS backups?" only names a thing.
    test: any`
      ${isSaid}(?:an? )?(?:aws|amazon(?! linux\b)|their|(?<!^)${someService}
        |${someService}(?= (?:too|neither|just|also)\b)) (?:own )?\w+(?: \w+)?$
    `,
    owner: 'aws',
  },
  { test: /^(?:so |and |but )*(?:customers|clients|tenants) \w+/, owner: 'customer' },
  {
    test: /\bthe (?:customer|client|tenant|account owner) (?:does (?:it|that|this|so)\b|(?!has\b|is\b|was\b|does\b)\w+s\b)/,
    owner: 'customer',
  },
];

/** What we do beside what is asked: "the driver we use", "I think". Not what somebody has to do. */
const besides =
  '(?:runs?|uses?|have|has|had|are|were|was|am|got|pay|bought|built|thinks?|thought|guess|doubt|wonder|hope|fear|suppose|assume|believe|read|heard|know|mean|says?|said|writes?|want|need|ship|load|pick|host|keep|tell|told|see|\\w+ed)';

/** The last resort: one party is named, and the other is not. */
export const onlyActors: readonly Naming[] = [
  { test: /\bsupport (?:can|will|would|includes|covers)\b/, owner: 'aws' },
  {
    test: pattern`
      \b(?:aws|amazon)(?: (?:side|in|for|too|here|there|but) .*| side)?$
      |\b(?:they|(?<!\b(?:to|by|on|from|of|an|the) )(?:aws|amazon)) (?:been \w+ing|\w+ed|do|handle|fix|get|keep|patch
        |take|absorb|run|make|send|bring|restore|replace|swap|restart|pay|step in|(?!and\b|or\b|to\b|for\b|with\b|on\b
        |if\b)\w+ (?:that|this|it|those|these|any)|come|intervene|act|respond|jump in|deal)\b
    `,
    owner: 'aws',
  },
  {
    test: pattern`
      (?<!\b(?:tell|show|give|remind|help|let|between|asks?|told|wants?|like|as) )\b(?:we|i|us|me|mine|ours
        |our people)\b
      (?! ${besides}\b)
    `,
    owner: 'customer',
  },
];

/** "We neither train nor host it, do we?": it is asked of us. */
export const startsWithUs = pattern`
  ^(?:so |and |but )*(?:we|i) .* (?:do|did|will|can|could|should|would|must|have|are|am|dont|wont|cant|shouldnt
    |havent|arent) (?:we|i)$
`;

/** "does it back up for us": for whom it is done says nothing about who does it; "left for us" does. */
export const forUs = new RegExp(
  pattern`
    (?<!\b(?:(?:no|zero) (?:\w+ ){0,2}\w+|left|anything|something|nothing|much|work|remains?|stays?|task|job|duty|chore
      |thing|problem|homework
      |thats|its)) \b(?:for|on behalf of) (?:us|me|you|our (?:side|people)|(?<=\b(?:aws|amazon) .*)(?:the|its
      |their) (?:customers?|clients?|tenants?))\b(?! to\b)
  `,
  'g',
);
