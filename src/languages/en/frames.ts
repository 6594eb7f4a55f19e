/**
 * What people say before and after a question that is no part of it: who wants to know, that it is quick, that the docs did not tell.
 * Each fits a whole segment, from one sign to the next.
 */
const my = '(?:(?:my|our|the|this|that|a|an|some|one|one of|their|his|her|your) )?';
const someone =
  '(?:i|we|they|he|she|people|folks|everyone|everybody|somebody|someone|(?:\\w+[ -]){0,2}(?:auditors?|assessors?|regulators?|examiners?|inspectors?|boss|bosses|managers?|management|ciso|cto|cio|ceo|cfo|vp|director|lead|leads|leadership|officers?|dpo|council|committee|client|clients|customers?|vendors?|prospects?|supplier|insurer|insurance|bank|broker|partner|consultants?|colleagues?|coworkers?|teammates?|team|teams|guys?|folks|people|interns?|juniors?|seniors?|developers?|devs?|engineers?|architects?|admins?|analysts?|dbas?|sres?|owner|owners|pm|po|lawyers?|counsel|legal|procurement|finance|compliance|security|risk|teacher|professor|instructor|trainer|tutor|interviewer|recruiter|student|wife|husband|friend|sales|questionnaire|checklist|form|email|ticket))';
const soon = '(?:tomorrow|today|tonight|now|later|soon|next \\w+|this \\w+|on \\w+day|in (?:a|an|\\w+) \\w+|at \\w+)';
const asks =
  '(?:(?:is|are|was|were|has|have|had|just|also|keeps?|kept|again|now|has just|did|still) )*(?:asks?|asked|asking|wants? (?:me |us )?to know|wanted to know|wonders?|wondered|wondering|needs? to know|would like to know|demands? to know|came up with|came (?:back )?with|sent|dropped|raised|brought up|threw|posed|challenged|pinged|quizzed|grilled)';
const told =
  '(?: (?:me|us|him|her|them|this|that|the following|a question|this (?:one|question)|again|today|yesterday|now|just now|earlier|this morning|last week|in (?:a|an|the|our) (?:\\w+ )?(?:meeting|review|call|interview|workshop|standup|retro|session)|for (?:a|an|the|our|my) \\w+|and i (?:dont|did not|didnt|do not) know))*';
const paper =
  '(?:questionnaire|register|documents?|docs?|report|raci|form|runbook|spreadsheet|sheet|slides?|deck|audit|assessment|message|thread|mail|email|call|chat|discussion|meeting|workshop|standup|ticket|exam|interview|client|customer|boss|board|ciso|wiki|playbook|postmortem|rca|rfp|review)';
const small =
  '(?:quick|dumb|stupid|silly|basic|simple|random|serious|genuine|honest|noob|newbie|small|short|little|tiny|easy|naive|maybe|probably|possibly|beginner|beginners|trivial|weird|odd|another|one more|last|final|next|follow ?up|side|general|sanity|hypothetical)';

/** By which rules somebody asks. */
const underModel =
  '(?:in|under|per|as per|within|by|following|according to|based on|with) (?:the |aws |amazons? |this |cloud )*(?:shared (?:security )?responsibilit(?:y|ies) ?)(?:model|framework|matrix)(?: of (?:aws|amazon))?';

/** What must be written, or has been argued about. */
const toWrite = `(?:i|we) (?:have to|need to|must|should|am to|are to|got to|gotta|am|are|will) (?:answer|answering|fill(?:ing)?(?: in| out| up)?|complet(?:e|ing)|writ(?:e|ing)|finish|update|prepar(?:e|ing)|hand in|submit|sign|reply to)(?: \\w+){0,4} ${paper}(?: \\w+){0,3}`;
const argued = `(?:we|they|people|me and ${my}\\w+|${my}\\w+ and (?:i|me)|${my}${someone}) (?:are |were |have been |had |cant |cannot |keep |kept |had an |just )*(?:argue|argued|arguing|disagree|disagreed|agree|argument|fighting|debating|discussing|discuss|talking)(?: (?:about|over|on) (?:it|this|that))?(?: (?:all day|again|for hours|now|today|since \\w+|(?:at|over|during|in) (?:the |a |our )?(?:lunch|coffee|standup|work|meeting|retro|call|office)))*`;

export const openings = new RegExp(
  `^(?:${[
    `${my}(?:\\w+ )?(?:auditors?|assessors?|boss|managers?|ciso|cto|ceo|cio|vendor|colleagues?|mentor|intern|legal|procurement|compliance|teammate|coworker|client)`,
    `${my}${someone} ${asks}${told}`,
    `(?:quoting|from|via|on behalf of|question from|asking for|asking on behalf of|for) ${my}${someone}`,
    `(?:(?:i have|ive got|got|have|just|with) )?(?:a |an |one |the |my |another )*(?:${small}[ ,]*)*(?:question|q|one(?<!\\bthe (?:last|other) one)|query|check|thing|doubt)(?: (?:maybe|perhaps|probably|i guess|sorry|though|again))*(?: (?:for|from|about|on|re) (?:you|yall|the group|the team|the room|this|me|everyone|here|my side|my end))?`,
    '(?:(?:please|pls|can you|could you) )*remind me(?: (?:again|please|pls|plz|quickly))*',
    `(?:this is |its )?for ${my}(?:\\w+ ){0,3}${paper}`,
    toWrite,
    argued,
    '(?:fyi )?(?:we|i|everything|all of it|it all) (?:are|am|is|runs?|lives?|sits?)(?: all| only| mostly)? (?:on|in) (?:that (?:region|zone)|prod|production|dev|staging|europe|the (?:eu|us))',
    'asking for (?:a|my) (?:friend|colleague|coworker|team|client|customer|boss)',
    '(?:i am |im |were |we are |pretty |very |still |quite |kinda |totally |completely |rather )*(?:new|newish|a (?:newbie|noob|beginner))(?: (?:here|to (?:aws|this|all this|the cloud|cloud|the team|the job|the role|it))){0,2}(?: and (?:lost|confused))?',
    `(?:i |we )?(?:ve |have )?(?:just |recently |only )*(?:joined|started|took over|inherited)(?: (?:here|with|on|in|at|as|${my}(?:\\w+ ){0,2}(?:team|company|squad|group|role|job|project|account)))*(?: ${soon}| (?:last|this) \\w+)?`,
    `(?:i|we) (?:have|ve|got|have got|ve got|are having|are in|re in|am in|m in) (?:a|an|our|the|another) (?:\\w+ ){0,2}(?:meeting|call|workshop|review|interview|demo|presentation|deadline|debate|argument|discussion|disagreement|bet|exam|test)(?: (?:on|about|with|over) (?:this|that|it|them|him|${my}${someone}))?(?: ${soon})?`,
    '(?:i was |i am |im |was |been |just |we were |we are |were |am |also |still |always )*(?:wondering|curious|thinking|checking|asking|confused|puzzled|stuck|lost)(?: (?:about|on|over|with) (?:this|that|something|one thing))?',
    '(?:sorry|apologies|apologise|apologize|pardon|forgive me|excuse me|my apologies|excuse)(?: \\w+){0,4}? (?:asked|before|already|basic|dumb|stupid|silly|question|questions|bother|bothering|noob|newbie|ignorance|late|repeat|again|obvious|answered|english|interrupt|interrupting|jump in|spam)(?: (?:before|already|question|here|many times|everyone|all|you|a lot))?',
    '(?:urgent|asap|help|question|fyi|context|ok so|ok|okay|so|right|well|hmm+|hm+|um+|uh+|er+|alright|listen|look|anyway|btw|by the way|oh|hi|hey|hello|hi there|hey there|(?:hi|hey|hello|morning|evening|greetings|dear|good (?:morning|afternoon|evening))(?: (?:all|team|folks|everyone|everybody|there|guys|people|srm|bot|friends|yall))?)',
    `(?:preparing|studying|revising|prepping|cramming|reading up|practi[cs]ing) for (?:a|an|the|my|our) (?:\\w+ ){0,4}(?:exam|cert|certification|test|interview|quiz|audit)(?: ${soon})?`,
    '(?:not sure|no idea|dont know|i dont know|im not sure|cant remember|i cant remember|i forget|i forgot|i always forget|this may be|might be)(?: (?:if this is|whether this is|where|how) (?:the )?(?:right|best) (?:place|channel|room)(?: to ask)?)?',
    '(?:i )?hope (?:this|it|that) is (?:ok|okay|fine|the right (?:place|channel))(?: to ask)?(?: here)?',
    '(?:can|could|may|would) (?:i|you|someone|somebody|anyone|anybody) (?:please |pls |quickly |just |kindly )*(?:ask|help|help me|help us|tell me|tell us|clarify|confirm|clear this up|settle this|settle an argument|settle a bet|check)(?: (?:me|us|something|one thing|this|a (?:quick )?question|for me|for us))*',
    `(?:just |still |i am |im |we are |were |currently )*(?:trying|following|double checking|checking|filling|filing|writing|preparing|working|doing|reviewing|updating|drafting|compiling|completing|going|sitting|looking|reading|finishing|asking|quoting)(?: \\w+){0,7} ${paper}(?: (?:for|of|on|in|from|with) \\w+(?: \\w+){0,3})?`,
    `(?:as )?(?:per|re|regarding|following|after|from|about) (?:our|yesterdays?|todays?|the|my|last weeks?|this mornings?) (?:\\w+ ){0,2}${paper}`,
    '(?:(?:an? |the )?\\w+ )?(?:contractor|intern|junior|newbie|student|consultant|freelancer|trainee|auditor|dba|dev|developer|engineer|sre|manager|architect|admin) (?:here|speaking)',
    '(?:while (?:we are|were) at it|for the record|in (?:plain|simple|short) (?:words|english|terms)|bear with me|hear me out|tl ?dr(?: please| pls)?|(?:no|not) (?:rush|urgent|hurry)|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:\\w+ )?(?:question|brain)|one for the \\w+(?: \\w+){0,2}|help me out(?: here)?|(?:somebody|someone|they) told me to ask (?:you|here|this)|i should (?:really |probably )?know this|(?:pretend|explain (?:it )?like) (?:i am|im) (?:five|5|a child))',
    '(?:(?:risk )?register|questionnaire|checklist|audit|control|spreadsheet|sheet|raci) (?:item|row|point|line|entry|question|no|nr|number|control) \\w+(?: (?:is|asks|reads|says))?',
    '(?:settle|help (?:me|us) settle) (?:this|a|an|our) (?:bet|argument|debate|dispute|discussion)(?: for (?:me|us))?',
  ].join('|')})$`,
);

export const closings = new RegExp(
  `^(?:${[
    '(?:i |we |just |really |kinda )*(?:need|want|require) (?:it|this|that|an answer|the answer|one|to know|a (?:clear|straight|quick) answer|something)(?: (?:for|in|by|before|to put in|to tell|to show|to give) \\w+(?: \\w+){0,4})?',
    '(?:i |we )?(?:really |just |simply |still )*(?:cant|cannot|can not|couldnt|could not|didnt|did not|dont|never) (?:seem to )?(?:find|found|see|figure|work) (?:it|this|that|anything|any of it|any answer|an answer|the answer|a page|a clear answer|it out|this out|that out|out)(?: (?:anywhere|out|in|on|about|at|the|aws|this|that|it|docs?|documentation|pages?|website|google|all|guide|console|either)){0,6}',
    '(?:the |aws |their |aws s )*(?:docs?|documentation|pages?|google|chatgpt|internet|wiki|blog) (?:is|are|was|were|isnt|arent|dont|doesnt|do not|does not|didnt|did not|says?|said|gives?|gave) \\w+(?: \\w+){0,5}',
    '(?:many |much |a lot of |big )*(?:thanks|thank you|thx|tks|ty|tia|cheers|ta|merci|appreciated|much appreciated)(?: (?:in advance|a lot|so much|all|everyone|folks|team|guys|for (?:any |the |your )?help))*',
    '(?:with )?(?:(?:kind|kindest|best|warm|many) )*(?:regards|greetings|wishes)(?: (?:from )?\\w+){0,3}',
    '(?:please|pls|plz|asap|urgent|urgently|kindly|please (?:advise|help|answer|confirm|clarify)|pls (?:advise|help|answer|confirm)|anyone|anybody|someone|somebody|any (?:idea|ideas|clue|pointers?|thoughts|takers|help)|short answer(?: please| pls)?|one line(?: please| pls)?|eta)',
    '(?:im |i am |just |merely |only |asking because i am |really )*(?:curious|checking|asking|wondering|confirming|making sure|double checking|being careful|trying to understand|confused|lost|clueless|puzzled|stuck)(?: (?:here|now|myself|rn|right now|a bit|a little))?',
    '(?:(?:im |i am |its |it is |this is |thats |just |only )*asking )?(?:its |this is |it is )?for (?:a|an|the|my|our|some|his|her) (?:\\w+[ -]){0,2}(?:doc|document|report|slides?|deck|audit|register|questionnaire|friend|meeting|ticket|homework|exam|raci|presentation|wiki|runbook|spreadsheet|assignment|interview|customer|client|boss|auditor|review|rfp|assessment|colleague|proposal|memo)',
    `${my}${someone} ${asks}${told}`,
    toWrite,
    argued,
    '(?:a )?(?:yes or no|yes no|y n|one word|two words|a word|a sentence|one line|short answer)(?: answer)? (?:is|will|would|does|do) (?:fine|enough|do|ok|okay|good|plenty)',
    '(?:(?:and )?yes i (?:googled|searched|read the docs|looked)|(?:one|a single|two|a few) (?:sentences?|lines?|words?) (?:is|are) enough|(?:one|two|a few) (?:sentences?|lines?|words?) (?:please|pls|will do|max)|(?:with )?(?:a |any )?(?:links?|sources?|pages?|urls?) (?:please|pls|welcome|appreciated))',
    '(?:(?:asking|checking) )?before (?:i|we) (?:ask|file|open|tell|send|sign|answer|commit|promise|embarrass|write|say|escalate|raise|make|look)(?: \\w+){0,6}',
    `(?:just |only |im |i am )*trying to (?:\\w+ ){1,3}(?:\\w+ )?${paper}`,
    `(?:it|this|that) (?:was|is|came up|comes up|came|goes|will go|has to go|must go|belongs) (?:in|into|on|at|to|during) (?:my|our|the|an|a) (?:\\w+ ){0,2}${paper}(?: \\w+){0,2}`,
    `${my}${someone} (?:just |only )?(?:said|says|mentioned|uses?|used|keeps? (?:saying|using|mentioning)|dropped|wrote|writes) (?:it|that|this|the (?:word|term))(?: \\w+){0,6}`,
    '(?:my (?:brain|head) (?:is|hurts)(?: \\w+){0,2}|its been a long (?:day|week)|long day|monday brain)',
    '(?:in (?:one|a) word|one word(?: answer)?)(?: please| pls)?',
    '(?:three|two|one|\\d|a few|some|the) (?:names?|owners?|answers?) (?:is |are )?(?:needed|wanted|required)(?: for \\w+(?: \\w+){0,2})?',
    '(?:no idea|not sure|no clue|dunno|idk|who knows|beats me|googled it|i forgot|i forget|i always forget|i really dont know|i dont know|nobody (?:here )?(?:knows|seems to know|could tell me|can tell me))',
  ].join('|')})$`,
);

/** ... at the end, and at the beginning: before a sign, or before a question as such. */
export const byModel = new RegExp(` ${underModel}$`);
export const modelFirst = new RegExp(`^${underModel}(?= )`);
export const asksAtOnce = /^(?:who|whose|whom|which|what|is|are|do|does|must|should|can|has|have|how)$/;
/** What that says of a question on no service. */
export const inGeneral = 'generally';
