import { ordinals } from './grammar.ts';
import { auxiliaries, organisation } from './parties.ts';
import { any, pattern, whole } from './pattern.ts';

/**
 * How people say what they want, over the words of a question in lower case, without punctuation and apostrophes
 * ("who's" is "whos", "don't" is "dont").
 */
const aux = `(?:${auxiliaries})`;
const us = `(?:we|us|our|ours|ourselves|i|me|my|mine|you|your|yours|customers?|client|clients|our (?:team|side|job|problem|end|plate)|my team|the ${organisation}|the user|users|subscriber|tenant)`;
const them =
  '(?:aws|amazon|amazons|awss|they|them|their|theirs|bezos|jeff|the provider|cloud provider|the vendor|provider)';

/** One of some words. */
const oneOf = (words: string) => `(?:${words.split(/\s+/).join('|')})`;

/** Less of it, and what it is less of: "the shorter to-do list", "fewest security chores". */
const less =
  oneOf(`less lesser least fewer fewest little lighter lightest smaller smallest shorter shortest lower lowest
  minimal minimum easier easiest lazier laziest thinner thinnest`);
const chores = oneOf(`work workload ops operations operational duty duties burden burdens load overhead upkeep liability
  effort efforts admin administration maintenance fuss hassle hassles pain painful bother toil care chores? tasks? jobs?
  patching patches upgrades? updates? restarts babysitting feeding responsib\\w+ todos? list footprint part share
  side pile amount number worries headaches security hands touch`);
/** What somebody would rather not have to do, or have AWS do. */
const toilsome =
  oneOf(`patch\\w* updat\\w* upgrad\\w* renew\\w* maintain\\w* maintenance upkeep ops servers? machines? boxe?s?
  hosts? nodes? vms? os kernels? chores? toil burden admin\\w* babysit\\w* hassle operat\\w+ manag\\w+ scaling siz\\w+ resiz\\w+
  rotat\\w+ failovers? engines? clusters? brokers? databases? dbs? runtimes? agents?`);

/** One side and the other, where the two are set beside each other. */
const ours = `(?:we|well|i|us|me|ours?|my|mine|(?:the )?(?:customer|client|tenant)s?)`;
const theirs = `(?:aws|amazon|amazons|they|them|theirs?|it|(?:the )?(?:provider|vendor)s?)`;
const half = oneOf(
  'parts? sides? share half bits? pieces? end column list duties tasks jobs responsib\\w+ obligations chores',
);
const beside = '(?:and |vs |versus |or )?';
const which = '(?:what|which (?:parts?|bits?|pieces?|things?|tasks?|duties|jobs?|chores|layers?|half))';

/** "Everyone keeps saying SCP", "he said it twice": a word that somebody heard and did not understand. */
const overheard =
  '(?:says?|said|mentions?|mentioned|wrote|writes|drops|dropped|uses|used|heard|threw)(?: \\w+){1,4} (?:huh|eh|pardon|sorry|what|wat|come again)$|(?:keeps?|kept) (?:saying|talking about|mentioning|bringing up|going on about|dropping|throwing around)|(?:afraid|shy|embarrassed|ashamed|scared|dared?|dares) to ask|(?:says?|said|mentions?|mentioned|drops|dropped|uses|used|heard|hear)(?: \\w+){1,4} (?:\\w+ times|twice|all the time|constantly|again and again|every (?:\\w+ )?(?:sentence|slide|meeting|minute|call|mail))';

/** "Makes that any different?", "does the answer flip?": what was answered before is thought not to hold. */
const changesAnswer = any`
  mak(?:es?|ing) (?:(?:that|this|it|things?) )?(?:any|a) (?:different|difference)|any (?:different|difference)
  |(?:the|your|that|this) (?:answer|story|picture|verdict) (?:still |be |any )?(?:flips?|changes?|differs?|turns?|different)
  |(?:does|do|would|will) (?:that|this|it) (?:change|flip|differ)(?! .*\bto (?:aws|amazon|us|me)\b)
  |other way (?:a)?round
`;

/**
 * What the rules ask a line for. Each is also a mark of what kind of question it is (understand/kind.ts): after a change of one,
 * `npm run learn`.
 */
const asked = {
  /** "vs", "compare", "what changes when we move from ... to". */
  compare: any`
    vs|versus|spell out (?:the |any |all )?differences?|set (?:\w+ )?side by side|(?<!hyper )v|compared?(?: (?:to
      |with))?|comparison|difference between|differences? between
    |how (?:does|do) .+ differ|differs? from|different (?:from|to|than)|as opposed to|side by side|delta between
    |(?<!\b(?:guard|protect|secur|defend|safeguard|insur|test|check|validat|scan|harden|match|claim|fight
      |attack)\w*(?: \w+){0,2} )against|before (?:and )?after|anything different|any different|what(?:s| is) different
      |(?:is|are) (?:\w+ ){0,8}unlike|does it (?:even |really |actually )?(?:matter|make (?:a|any) difference)
        |(?:makes?|any) (?:\w+ )?difference
    |(?:more|less) (?:effort|work|hassle|upkeep|to do|to patch|to manage) (?:for (?:us|me) )?than|in comparison|(?:two
      |three|four|2|3|4) (?:ways?|columns?)(?= |$)|next to|set beside|in place of|diffs?|how much (?:less|more|easier
      |lighter)
    |how (?:does|do) the (?:line|border|split) (?:move|shift|change)|where (?:is|runs|does) the (?:line|border|split)
    |(?:less|more) (?:\w+ ){0,4}(?:with|on|in) .+ than (?:with|on|in)
    |(?:do|does|would) (?:the )?(?:duties|responsibilities|tasks|split) differ|differ|stack up
    |(?:duties|split|responsibilities|obligations) the same|same (?:duties|split|responsibilities|obligations)
    |where do (?:the |our )?(?:duties|responsibilities) (?:part|diverge)|in either|in each|as against|opposed to
    |(?:duties|responsibilities|tasks) vary|delta (?:if|when)|would the (?:line|boundary|split) be drawn
    |same (?:deal|line) (?:for|on|with)|(?:boundary|line) (?:be )?(?:drawn )?elsewhere
    |line (?:up|sit|sits|lie|lies) (?:the duties|in a different|elsewhere|somewhere else)|on the scales
    |on (?:the )?one side|in the one and|(?:ours|mine|tasks|duties|part|responsibilities) in (?:both|each)
    |(?:responsibilities|duties) both|whos who|which tasks (?:vanish|disappear)|differences? (?:in|of|regarding
      |concerning|about|as to) who|differences? (?:of
      |in) (?:the |our )?(?:duties|responsibilities|tasks)
    |who (?:is |are |has |gets |would be )?(?:doing |does |do )?(?:more|less|the most|the least)(?: \w+){0,2} where
      |(?<!by |in )contrast|same or (?:not|different|other|(?:its|is it) (?:different|another|other))|the same or
  `,
  move: pattern`
    \b(?:(?<!\b(?:whose|our|my|your|their|next) )mov(?:e|es|ed|ing)|migrat(?:e|es|ed|ing|ion)|switch(?:es|ed|ing)?
      |go(?:ing)?|goes|port(?:ed|ing)?|shift(?:ed
      |ing)?|replac(?:e|es|ed|ing)|swap(?:ped|ping)?|trad(?:e|es|ed|ing)|transition(?:ed|ing)?|lift|ditch(?:ing)?
      |leav(?:e|ing)|drop(?:ping)?|chang(?:e|ing)|back|convert(?:ed|ing)?|replatform(?:ing)?|retir(?:e|ing)|off|became
      |becomes?|turn(?:s|ed)? into|instead of|wants?)\b.*\b(?:to|onto|into|for|with|back|target is|away from|from
      |off)\b
  `,
  gains: any`
    what (?:wont|wouldnt|will not|would not|dont) (?:we|i)|what (?:changes|(?:would|will|does|do|could) change
      |(?:\w+ )?(?:do|would|will|can|could) (?:we|i) (?:gain|lose
      |pick up|take on|hand over|give up|stop|drop|save|shed|get rid of)|does aws take over|would aws take over
      |(?:extra|more|else|new) (?:\w+ )?(?:do|would|will) (?:we|i)|lands on us|falls? (?:to|on) us|becomes (?:ours
        |theirs)|shifts?|moves?|else)
    |what (?:do|can|would|could|will) (?:we|i) stop|(?:drops?|comes?|falls?|goes) off (?:our|my)
    |which (?:new )?(?:chores|duties|tasks|jobs|responsibilities)
    |(?:chores|duties|tasks|jobs|responsibilities|worries|headaches|burdens|obligations|pains) (?:that )?(?:disappear
      |vanish|go away|fall away|drop off|fall off|go|end)\b|new chores|take over|pick up|hand over|land on us
    |(?:leaves|(?:drops?|comes?|falls?|goes) off) (?:our|their|my|the \w+) (?:plate|list|to do)
    |(?:list of )?(?:jobs|tasks|duties|chores) (?:gone|lost|dropped)
    |what (?:\w+ ){0,2}(?:work|duties|obligations|tasks|chores|responsibilities|effort)\b.*\b(?:disappears?
      |vanish(?:es)?|go(?:es)? away|remains?|sign up|take on|comes? with|we (?:get|inherit|add))
    |(?:additional|extra) (?:\w+ )?(?:obligations|duties|work|responsibilities|tasks|chores)|no longer (?:our|my)
    |stop (?:doing|having|worrying)|off our plate|before (?:and )?after
    |(?:does|do|would|will) (?:anything|something|much) (?:move|shift|change)|falls? off (?:our|my)
    |(?:jobs?|duties|split) changes?|less for us to do|more for us to do
    |what (?:stays?|remains?|falls? away|drops? away|comes? to (?:us|me)|is left (?:for|with) (?:us|me))|delta
    |(?:own|do|handle|have|manage) that (?:i|we) (?:dont|do not)|add to my duties|compared to|who does what
    |(?:lands?|ends? up) on my|what lands on|who stops doing what|same deal|do what (?:that )?(?:we
      |i) (?:now |currently )?do\b
  `,
  choose: any`
    which (?!side\b|party\b)(?:one |of (?:these|those|them|the (?:two
      |three)) |option |service |compute |database |platform |way )?.*\b(?:least|less|fewest|lightest|minimal|minimum
      |easiest|lowest|most|best|better|safest|smallest|more managed|fewer|lighter|less|recommend|should (?:we|i)
      |would you)
    |(?:least|less|fewest|fewer|nothing|little) (?:things? |parts? )?to (?:secure|patch|do|manage|worry|maintain|run
      |look after|operate|care|keep up|update|upgrade)
    |(?:whats|what is|which is) (?:less|lighter|easier|least) (?:\w+ )?for (?:us|me)|(?:right|best) (?:pick|choice
      |option|fit)|what (?:do |should |would |can |to |shall )?(?:(?:we|i) )?(?:choose|pick|take)\b(?! (?:over|care
      |down|part))|which one (?:never|doesnt|does not|wont|needs (?:no|the least|less))
    |${less} (?:possible )?(?:\w+ ){0,2}${chores}
    |(?:more|most) (?:\w+ ){0,2}(?:done|handled|managed|run|covered|taken care of) (?:for (?:us|me)|by (?:aws|amazon
      |them))
    |${chores} (?:\w+ ){0,2}(?:lower|lowest|lighter|lightest|smaller|smallest|shorter|shortest)
    |(?:spares?|frees?|unburdens?) (?:us|me|our|my|the team)|(?:takes?|keeps?) more off (?:us|me|our|my|the)
    |(?:viewpoint|point of view|standpoint|perspective|terms) of (?:\w+ )?${chores}(?<!security)(?! .*\bhow\b)|(?:zero
      |no) (?:dbas
      |admins|sysadmins|ops people|sres)
    |(?:lazy|lazier|laziest|low effort|easy|easiest|quiet|quieter) (?:option|choice|way|one|life|pick)
    |which (?:one |of (?:them|these|those|the two) )?saves? (?:us|me|our|my)
    |(?:which|whichever|the one) (?:\w+ ){0,8}(?:takes?|keeps?|gets?) (?:\w+ ){0,3}off (?:our|my) (?:plate|hands|desk
      |shoulders|backs?)
    |which (?:\w+ ){0,8}(?:is|are|be) (?:\w+ )?(?!owner|customer|under|over|server)\w+er (?:for|to|on) (?:us|me|my|our
      |an?)
    |(?:which|what) (?:\w+ )?(?:offering|option|service|product|flavou?r|setup)s? (?:lets?|allows?|gives?|grants?
      |permits?)\b
    |(?:we|i) (?:would like|want|wish|need) (?:\w+ )?(?:out of|rid of|to be rid of|to get rid of
      |to be done with) (?:\w+ ){0,3}${toilsome}
    |if (?:aws|amazon|they|someone else|the provider) (?:shall|should|is to|must|ought to|has to) (?:run|patch|do
      |manage|operate|handle|own|look after|take)
    |(?:hands?|gives?|leaves?|passes|shifts?|pushes) (?:aws|amazon|them) (?:with )?(?:the )?(?:most|greatest|biggest
      |largest|lions?)
    |(?:where|which means|so that|means) (?:i|we) never (?:have to )?(?:touch|see|size|patch|upgrade|worry|think|care
      |babysit|deal)|what (?:fits|suits)\b|without (?:an? |any )(?:dba|sysadmin|ops team|admin team|platform team)
    |what (?:hosting |service |option |compute |platform |database |should )?.*\b(?:recommend|should (?:we|i) (?:use
      |pick|choose|run|take|go)|would you (?:pick|choose|use|recommend)|do you recommend)
    |where (?:should|can|could|do|would) (?:it|we|i|this|that|they|one|a|the) .*\b(?:live|run|put|host|go|sit|deploy)
    |where to (?:run|put|host|deploy)|(?:nobody|no one) wants to (?:patch|manage|run|operate)
    |so (?:that )?(?:we|i) (?:patch|manage|do|run|own) (?:nothing|little|less|as little)
    |(?:patch|manage|maintain|secure) (?:nothing|as little|the least|least)
    |(?:without|w o) (?:having to )?(?:patch|manag|maintain|runn?|own)ing (?:any|the|os|an? (?:server|vm|box|machine
      |host)|servers|anything)
    |(?:least|fewest|less|fewer) (?:\w+ ){1,2}to (?:patch|manage|run|maintain|secure|operate|look after)
    |(?:without|w o|with no|zero) (?:any |the |much )*(?:\w+ )?(?:patching|updates? to|ops|maintenance|upkeep|admin\w*
      |babysitting
      |chores)
    |never (?:have to )?(?:patch|manage|run|babysit|maintain)
    |minimi[sz]\w+ (?:our |the |your |customer |operational )*(?:responsibilit\w+|workload
      |overhead|effort|burden|upkeep|maintenance|toil)
    |(?:w o|without) (?:ever )?(?:touching|seeing|managing|running|owning) (?:any |the |our )?(?:nodes?|servers?
      |hosts?|machines?|vms?)|(?:cant|cannot|can not) run servers
    |(?:hates?|sick of|tired of|fed up with|cant stand) (?:\w+ ){0,2}(?:upgrades?|upgrading|patch\w*|updates?|updating
      |maintenance|ops|resizing)
    |rids? (?:us|me) of|(?:in view|in terms) of (?:our |the )?(?:responsib\w+|workload|effort)|judged? by who
    |(?:i am|we are) (?:alone|a team of (?:one|two|three)|(?:a )?one (?:man|woman|person))|small team
    |wants? (?:nobody|no one|none of us) to|no (?:evenings?|weekends?|nights?|days?|hours?|time|sleep) (?:lost|spent
      |wasted|burnt|burned) (?:to|on|with|for)
    |(?:wants?|prefers?|likes?) (?:that )?(?:aws|amazon) (?:does (?:the )?most|to (?:do|own|handle|manage|take|patch
      |run|look after) (?:most|as much|everything|more|the)
      |doing|patching|handling|running)|as much as possible|as (?:little|few) (?:\w+ ){0,3}as possible
    |(?:nobody|no one|none of us|noone)(?: \w+){0,2} (?:can|could|knows how to|is able to|has (?:the )?(?:time
      |skills?) (?:to|for)) (?:do )?(?:\w+ ){0,2}${toilsome}
    |(?:nobody|no one|none of us)(?: \w+){0,2} wants? to (?:\w+ )?(?:patch|manage|run|operate|look after|care
      |maintain)|no wish to|someone else (?:does|runs|patches|handles|looks after)|never (?:see|have to|want to see)
    |which (?:flavou?r|kind|mode|variant|type|way) of|hands off|most (?:managed|of the stack|hands off)
    |rank (?:them|these|those|by)|pick one|choose one
      |recommend (?:between|one|us|me)
    |(?:do|would|can|could) you (?:recommend|suggest|advise)|what (?:do|would) you (?:advise|suggest|say|recommend)
    |(?:lets?|let) (?:me|us) forget|never (?:think|worry|care) (?:about|of)|(?<!can |could |may )forget about
    |(?:nobody|no one) (?:should|has to|needs to|must) (?:patch|manage|touch|care)
    |nothing to (?:patch|manage|secure|maintain|run|operate|look after)
    |(?:hands?|handing) (?:over )?(?:more|most|the most)|most off (?:our|my) (?:hands|plate)
    |(?:dont|do not) want (?:any |to (?:run|manage|patch|operate|own|maintain) (?:any |the |our )?)?(?:servers?|os
      |patching|nodes|machines|maintenance|anything)|recommend (?:a|an|some) \w+
    |(?:option|service|something|one) with (?:no|little|less|minimal) (?:\w+ )?(?:patching|maintenance|ops|work
      |servers|duties)|(?:which|what) should (?:we|i) (?:take|use|pick|choose|go for|go with)
    |(?:should|do|would|shall) (?:we|i) (?:go (?:with|for)|use|take|pick|choose) .+ or |save (?:us
      |me) (?:\w+ )?(?:work|effort|time|patching|ops|hassle)
    |where (?:is|would|do we have) (?:more|less|most|least) (?:\w+ )?(?:left|to do|work)
    |fewe(?:r|st) (?:\w+ ){0,2}wins?
    |(?:who|which|what) wins
    |most of the work|low (?:ops|maintenance|touch)
    |so the (?:host|os|server|node)s? (?:isnt|is not|arent|are not) (?:ours|mine|our problem)
    |(?:lightest|easiest|safest|smallest) (?:for|on|option|choice|to)
    |where (?:\w+ ){0,4}(?:do|would|will|can) (?:we|i) (?:do|have|own|run|patch|manage) (?:the )?(?:least|less|fewest)
    |which (?:\w+ ){0,3}(?:lessens|reduces|cuts|shrinks|lightens|lowers|trims) (?:our|my|the) (?:\w+ ){0,2}${chores}
    |or (?:\w+ ){1,4}(?<!to )(?:go|pick|choose|your (?:pick|choice|advice)|advice|suggestions?)$
    |asks? (?:the )?(?:less|least) of (?:us|me|you)
    |(?:zero|no|little) (?:toil|upkeep|babysitting|sysadmin|care|feeding)|sleep at night|laziest
    |reliev(?:e|es) (?:us|me)|relief
    |who (?:dont|do not|doesnt|wont|hate|never) (?:want to |like to |do )?(?:\w+ ){0,2}(?:upkeep|ops|patching
      |maintenance|administration)|whichever (?=\w+ (?:needs|takes|leaves|is|has|means|gives|costs|wants)\b|(?:needs|takes|leaves|is|has|means|gives|costs|wants)\b)(?!(?:one )?(?:it is|they are|is used))|leaves (?:us
        |me) (?:with )?(?:the )?(?:less|least|fewest|more time)|leaves? (?:\w+ )?(?:no|hardly any
        |nothing but) (?:\w+ )?(?:chores|work|duties|patching|ops)
    |without (?:any(?:one|body)|some(?:one|body)) (?:babysitting|patching|managing|running|looking)|(?:nobody|no one
      |noone|no \w+) to (?:patch|manage|run|operate|maintain|look after)|pick the one
    |the one (?:where|that|which|i|we) (?:\w+ )?(?:dont|do not|have nothing|has nothing|never|neednt)
    |(?:aim|goal|target) (?:is )?(?:that aws|fewer|less|least|as little|minimal)|winner
    |out of (?:my|our) hands|(?:tired|sick) of (?:\w+ )?(?:patching|managing|maintaining|babysitting)
    |(?:isnt|is not|arent) (?:our|my) thing
    |what do (?:i|we) (?:host|run) (?:it|this|that|them) (?:on|in)|option with minimal (?:responsibility|duties)
    |find me (?:somewhere|something|a (?:home|place|service))
    |(?:needs?|wants?|looking for) (?:\w+ ){1,5}(?:where|that|which) (?:some(?:one|body)(?: else)?|aws|amazon
      |others?) (?:\w+ )?(?:patch\w*|runs?|operates?|manages?|handles?|maintains?|scales?|updates?|upgrades?)
    |(?:which|what) (?:variant|flavou?r|edition|form|kind|type|mode|one|option|setup|service|thing)s? (?:would
      |will )?(?:moves?|shifts?|hands?|pushes|puts?|offloads?) (?:\w+ ){1,6}(?:to|on|onto|with) (?:aws|amazon|them)
    |(?:which|what) (?:kind|sort|type|class|form)s? of (?:compute|hosting|database|storage|setup|platform
      |service)s? (?:would |will |do |does )?(?:leaves?|spares?|saves?|frees?)
    |(?:whats|what is|which is) the (?:lightest|leanest|laziest|quietest|calmest|easiest
      |simplest)(?= (?:one|option|choice|way out|for)\b|$)
    |where (?:is|are) (?:the |our )?${toilsome} (?:not|never|no longer) (?:my|our|mine|ours)
    |where (?:the |our )?${toilsome} (?:isnt|arent|(?:is|are) (?:not|never|no longer)) (?:my|our|mine|ours)
    |what (?:do|can|could|would|shall) (?:we|i|you|one) use(?= (?:then|here|instead|for (?:it|this|that))$|$)
    |next best (?:thing|option|one|choice|way)|best (?:thing|option|home|place|spot) (?:for|where)
    |optimi[sz]\w* for (?:sleep|calm|quiet|peace|weekends|few\w*|less|least|low|minim\w+|no)
    |(?:which|what) (?:one )?(?:has|gets|have) (?:\w+ ){1,4}by (?:aws|amazon)
    |(?:prefers?|preferably|ideally|hoping|would like|id like|wed like) (?:that |to have |if )?(?:\w+ ){1,4}(?:patched
      |operated|run|managed|handled|updated|upgraded|maintained|looked after|sized|scaled) by (?:aws|amazon|them)
    |(?:without|w o) (?:ever )?(?:caring|worrying|thinking|bothering) (?:for|about|with) (?:\w+ ){0,2}${toilsome}
    |where do (?:we|i) put|none of us (?:ever )?(?:sees?|patch\w*|manages?|touch\w*)|without owning a
  `,
  /** One of a service's own ways is to be chosen: "which EMR flavour". */
  flavours: any`
    (?:flavou?r|kind|mode|variant|type|way|edition|form|version)s?|(?:run|deploy|host) (?:it|them) (?:on|in|as|with)
  `,
  /** What somebody would have off their hands, where a choice is given: "refuses to own broker upgrades", "no ops person". */
  wishes: any`
    (?:wants?|wanna|prefers?|like|likes|love|wish|wishes|refus(?:es?|ing)|hates?|insists?|bothers?
      |annoys?) (?:\w+ ){0,5}${toilsome}(?! (?:from|by) (?:us|me))
    |${toilsome} (?:\w+ ){0,3}(?:bothers?|annoys?|scares?|worr(?:y|ies)) (?:us|me)
    |(?:wants?|like|love) (?:\w+ ){0,4}(?:off (?:our|my) (?:plate|hands|desk|shoulders|backs?)|out of (?:our
      |my) (?:hands
      |way)|sleep)
    |(?:no|without an?|not one|lost (?:our|the)|cant (?:hire|afford) (?:an?|any)) (?:\w+ ){0,2}(?:ops|admins?
      |administrators?|sysadmins?|dbas?|sres?|devops
      |operators?)(?: (?:person|people|guys?|teams?|staff|engineers?))?
    |(?:wants?|like|prefers?|love|let) (?:that )?(?:aws|amazon|them) (?:to )?(?:be |do |own|patch|run|handle|carry)
  `,
  /** What is to stay with us, not to leave us. */
  control: any`
    (?:most|more|greater|greatest|full|fullest|maximum|max|total|complete|finest|best) (?:\w+ )?(?:control|say|freedom
      |flexibility|access|sovereignty|ownership)\b(?! (?:lists?|management|polic|plane|point))
    |(?:love|need|want|keep|prefer|insist on|require) (?:\w+ ){0,2}(?:kernel|os) (?:control|rights|level)|(?:keep|stay|remain|hold|be|left) (?:\w+ ){0,2}in (?:full |total |sole )?(?:control|charge) of
    |only ones? (?:with|who|holding|having)|(?:under|in) (?:our|my|their|its) (?:sole|exclusive|full|own) (?:control
      |custody)|only (?:we|i) (?:\w+ )?(?:administer|control|hold|manage|touch)|(?:nobody|no one) (?:at|from|in) (?:aws
      |amazon) (?:\w+ )?(?:near|touch\w*|close to|able to)
    |(?:control|tweak|tune|customi[sz]e|decide|touch|change) (?:everything|the most|as much as)
    |most (?:customi[sz]able|configurable|tweakable|flexible|freedom)
    |(?:keep|do) (?:everything|the most|as much as possible) (?:ourselves|in house|in our (?:own )?hands)
    |most (?:knobs|hands on|self managed|work (?:for us|on our)|of it (?:is |stays )?(?:ours|with us))
    |(?<!\b(?:aws|amazon|them) (?:with )?(?:the )?)(?:biggest|largest|heaviest|highest|greatest) (?:\w+ ){0,2}(?:pile
      |part|share|load|burden|effort|workload|list)\b(?! (?:\w+ )?(?:to|with|on|for) (?:aws|amazon|them))
    |(?<!\b(?:aws|amazon|them|they|vendor|provider) (?:should |must |can |to |shall |will )?)(?:carr(?:y|ies)|leaves?
      |ha(?:s|ve)|puts?) (?:us |me |the customer )?(?:with )?(?:the )?most (?:in|on|to|work|of
      |patch\w*|duties|responsibilities|tasks)|most (?:\w+ ){1,3}(?:(?:are|is|stay) )?(?:ours|mine|with us)
    |more (?:\w+ )?(?:platform|os|ops|security) work|is (?:ours|mine|theirs not) alone|are (?:ours|mine) alone
    |(?<!\b(?:dont|not|never|doesnt|nobody|wants?|anyone) )(?:want|need|keep|have|get|with|insist\w* on|require\w*
      |lets? us|hold on to|leaves?|certify) (?:\w+ ){0,3}(?:kernel modules?|custom kernel|kernel
      |kubelet config|own (?:kernel|ami|antivirus|agents?|os|engine))\b
    |(?:certify|harden|control|own|keep|choose|build) (?:the |our )?(?:os|kernel|ami|image|node
      |host)(?: image)? (?:ourselves|to us|for us|in our hands)|least managed|hands on everything
    |(?:own|do|keep|control|manage) as much as (?:possible|we can)|leaves the (?:nodes?|hosts?|os|kernel) to (?:us|me)
  `,
  term: any`
    what(?:s| is| are| was|re| does| do| exactly| the)?(?: (?:a|an|the|this|that|is|are|exactly|even))*\b.*|whats
    |explain|define|definition|gloss|description of|meaning of|(?<!\bi )means?|meant by|stand for|stands for
      |in one sentence
    |(?:in )?plain (?:english|words)|eli5|describe|tell me (?:about|what)|remind me what|glossary|what is it|concept of
    |what am i looking at|dont understand|dont get|difference between|whats the difference|never heard|(?:in )?(?:one
      |two|three|a few)(?: or (?:two|three))? (?:sentences?|lines?|words)|the (?:phrase|term|expression) |which is which
    |(?:educate|enlighten|teach) me|spell (?:it |that )?out|uses (?:this|that|the) word|its sense|know the word
      |who or what|what it is|no idea what|not sure what|jargon|acronym|abbreviation|in other words|vocabulary|term
    |same as|what .* differently|meaning|in simple words|for dummies|called|how (?:do|should|can|am|could) (?:i|one
      |we) (?:to )?(?:picture|imagine|think of)
    |(?:summary|example|overview|confused|puzzled|lost) (?:of|for|about|by|with|on)|tldr|no clue
    |(?:wh(?:y|en)|how) do(?:es)? (?:\w+ ){1,4}(?:matter|work|come in|exist|help)
  `,
  who: pattern`
    \b(?:who|whom|whose|whos|whose|which (?:side|party|team|of us|one of us)|responsib\w*|accountab\w*|liab\w*|owner
      |(?<!\b(?:your|our|my|its|their|his|an?) )owns?|owned|ownership|in charge|on the hook|our (?:job|duty|problem
        |side|task|responsibility)|(?:aws
      |amazon)s? (?:job|duty|problem|side|task|responsibility)|falls? (?:to|on)|up to|belongs?|us or (?:them|aws
      |amazon)|(?:aws|amazon|them) or (?:us|me|customer)|ours|theirs|mine|customer or (?:aws|amazon)|shared (?:control
      |responsibility|job)|whos|my job|our job|is (?:it|that|this) on (?:us|aws)|split|divided|assign\w*|done by
      |gets? done by|is on|taken care of by|by whom|from whom|expected to|supposed to|meant to|have to|need to|must)\b
    |\b(?:by|goes to|is for|sits with|is with|lies with)$
  `,
  overview: any`
    resp|responsib\w*|overview|summary|summari[sz]e|sum(?:med|s|ming)? (?:\w+ ){0,3}up|breakdown|run ?down|my (?:part
      |side|plate|share|duties)
    |our (?:part|side|plate|share|duties)|whats on (?:my|our) plate
    |what do (?:i|we) (?:need|have) to (?:do|handle|manage|secure|worry)|what does (?:it|aws) do
    |who (?:does|is responsible for|owns|handles) what|whats (?:mine|ours|theirs)|(?<!on the )aws side|both sides
    |shared responsibility|srm|model for|the (?:whole )?split|split (?:of|for)|division of|set out the
    |sides and (?:duties|tasks)|cheat ?sheet|what am i (?:responsible|on the hook)
    |what are we (?:responsible|on the hook)|accountabilit\w*|who looks after what|who (?:has|gets|takes|covers) what
    |duties|obligations|(?:vendor|provider|aws|amazon|them) (?:vs|versus|v) (?:us|me|customers?)|(?:us|me
      |customers?) (?:vs|versus|v) (?:vendor|provider|aws|amazon|them)
    |(?:each|every|either) (?:party|side) to (?:do|handle|take care)|both columns|left column (?:\w+ ){1,4}right column
    |list of (?:\w+ )?(?:things|stuff|tasks|duties|parts|bits) (?:that |which )?(?:is|are) (?:ours|mine)
    |left (?:for (?:us|me) )?to (?:manage|run|do|operate|look after)$|(?:our|my) bits|layer by layer
    |(?:list|show|name) (?:all|the|every) layers?
    |in charge of (?:which|what)
    |which (?:\w+ )?(?:tasks|duties|chores|jobs|parts?|bits?) (?:remain|stay|are (?:ours|mine|left)|do (?:we
      |i) (?:keep|have))|(?:our|my|your) (?:duties|obligations|tasks)|(?:be |am |are |is )answerable for|take over the
    |tell me (?:\w+ )?(?:everything|all\b)|everything about|(?:full|complete|entire|whole) (?:list|picture
      |story) (?:for|of|on)|(?:short|brief|quick) (?:version|answer|list)|customer (?:duties|obligations|side|part)
      |tell me about|show me
    |give me|how is .* (?:split|shared|divided)
  `,
  general: any`
    in general|generally|general principle|as a concept|in principle|overall|as a rule|at all|the model|per the model
    |for any service|across (?:services|the board|all)|always|every service|typically|usually|in the cloud
    |which services|what services|is there any service|any service|where (?:do|does|is|are)|everywhere
  `,
  services: any`
    which (?:aws )?services|what services|(?:is|are) there any services?|any services? where
    |where (?:do|does|must|should|is|are) (?:i|we|aws|amazon|it)|on which|for which services|list (?:all|the|every)
    |all services
  `,
  follow: pattern`
    ^(?:and|but|ok|okay|so|or|also|what about|what when|how about|same|hm+|then|yes|yeah|no|nope|in that case|well
      |plus|now
      |right|cool|thanks|got it|alright|good|great|fine|still|what if|even if|and if|if)\b
    |\b(?:as well|too|instead|same (?:for|question|thing)|is (?:it|that) the same|that one|there|though|tho|on it
      |for it|of it|in it|it)$
  `,
  correction: pattern`
    ^(?:no+|nope|sorry|actually|wait|nah|not (?:that|this)|i mean|i meant|scratch that|correction|oops|my bad
      |forget (?:it|that|this|about (?:it|that))|never ?mind|(?:we|i) changed (?:the |our |my )?(?:plans?|mind)
      |(?:right |ok |okay |now |let us |lets )*(?:switch|jump|skip|move on) (?:over )?to
      |(?:we|i) (?:have |just )?(?:switched|moved|migrated|went over) to)\b
    |\b(?:i meant|i mean|i said|i asked|i was (?:asking|talking)|rather)\b
  `,
  first:
    /\b(?:(?:the|for) (?:first|former|1st)|(?:first|former|1st) (?:one|option|service|case|variant)|^(?:first|former|1st)$|(?:number|no|nr) (?:one|1))\b/,
  second:
    /\b(?:(?:the|for) (?:second|latter|2nd|other)|(?:second|latter|2nd|other) (?:one|option|service|case|variant)|^(?:second|latter|2nd|other)$|(?:number|no|nr) (?:two|2))\b/,
  third: /\b(?:third|3rd) (?:one|option|service|case|variant)\b/,
  last: /\blast (?:one|option|service|case|variant)\b/,
  both: /\b(?:both|(?:each|either)(?: of (?:them|those|these)| one)|all (?:of (?:them|those|these)|three|two))\b/,
  /** What is said before the question. */
  greeting: /^(?:(?:(?:hi|hello|hey)(?: there)?|please|so|ok|okay|good (?:morning|afternoon|evening)|thanks|sorry) )+/,
  helpUse: whole`
    help(?: me)?|usage|(?:\w+ ){0,2}introduce yourself(?: \w+)?|(?:what are (?:the|your) |list (?:the |your )?
      |show (?:me )?(?:the |your )?)?commands?
    |.*\bhow do (?:i|we) (?:talk|speak) to you\b.*|.*\b(?:may|can|could) (?:i|we) (?:put|ask|name|mention) (?:two
      |several|many|more than one|multiple) (?:services|questions|things) .*\b(?:in|at) (?:one|a|once|the same)\b.*
    |.*\b(?:do|can|could) (?:you|srm|the bot|this bot) (?:even )?(?:handle|understand|cope with|deal with|read
      |speak) (?:\w+ )?(?:typos?|slang|abbreviations|acronyms|emojis?|threads|german|french|spanish|english|dutch
      |italian|portuguese)\b.*
    |.*\b(?:how|in (?:which|what) (?:way|form|words)) (?:must|should|shall|do|can) (?:i|we) (?:write|phrase|word|put
      |ask|type|formulate) (?:(?:(?:the|a|my|our) )?questions?|(?:\w+ )?for you)\b.*
    |.*\b(?:may|can|could) (?:i|we) ask .*\b(?:in one|at once|in a single|in the same) ?(?:message|question|go
      |line)?\b.*
    |.*\b(?:must|do|should) (?:i|we) (?:have to )?use (?:exact |the exact |certain )?(?:keywords|names|commands)\b.*
    |.*\bwhat (?:kind|kinds|kinda|sort|sorta|type) (?:of )?(?:questions?|things?|stuff) (?:can|could|do|may
      |should) (?:you|u|i|we) .*|what can (?:you|i|srm|this)(?: \w+){0,4}
    |.*\bwhat (?:may|can|could|should) (?:one|i|we) ask(?: (?:you|here|this bot|the bot))?
    |(?:bot |srm |hey )?(?:whats|what is) (?:your|this bots|the bots) (?:purpose|use|point)
    |how do (?:i|we) get an? (?:overview|answer|comparison|summary) (?:out of|from) (?:you|this)
    |how (?:do|can|does|should|to) (?:i |we |you |this |it |srm )?(?:use|ask|work|work with|query|talk to)(?: (?:you
      |this|srm|it|bot|the bot|with you))*(?: (?:in|on|from|with) (?:slack|teams|a thread|a channel|the terminal))?
        |who are you(?: and what .*)?|what are you(?: (?:good )?for)?
    |what is (?:this|srm)(?: bot)?
    |what (?:(?:kind|kinds|sort|type|types) of )?(?:things|questions|stuff|topics|answers|help) (?:can|could|do|may
      |should|will|would) you \w+(?: \w+){0,2}
        |(?:hi |hey |hello )?(?:bot |srm |there )*what do you (?:\w+ )?do(?: here| exactly)?|hi|hello|hey|hey there
        |hello there|start|menu|man
    |options|examples?|what (?:should|could) i ask.*|how does this (?:bot )?work|instructions|getting started
    |get started|srm|about|test|ping|what is this thing|what questions .*|how (?:do|can|should) i use this(?: \w+)?
    |.*what (?:kind|kinds|sort|sorts|type|types) of (?:questions?|things?) (?:may|can|could|should|do|would) (?:i|we
      |you|one|people) .*|what (?:kind of )?(?:things|questions|stuff) (?:may|can|could|should) i ask.*
    |(?:give|show) me (?:a few |some )?(?:example|sample)s?(?: questions?)?(?: please| pls)?
    |.*\b(?:how (?:works|does|do) (?:this|the|your) (?:bot|thing|app|card)|how (?:should|do|must|can) i read (?:the
      |your|this) cards?|what languages? (?:do|can) (?:you|u)|please help me|i am lost|im lost|in your answers?)\b.*
    |.*\b(?:do|must|should) (?:i|we) (?:have to |need to )?(?:tag|mention|ping|at|name) (?:you|the bot|srm)\b.*
    |.*\b(?:can|do|could) (?:you|u|srm|the bot|this bot) (?:also )?(?:answer|reply|respond|work) (?:in|inside|within) (?:a |the )?
      (?:threads?|dms?|channels?|private|direct messages?|group chats?|teams|slack)\b.*
    |show (?:me )?help|i need help|can you help(?: me)?|thanks|thank you|thx|cheers|cool thanks|ok thanks|yo|sup
    |good morning|howdy
  `,
  helpData: any`
    where (?:does|do|did|is|are) (?:your|the|this|its|it) (?:data|facts?|answers?|information|info
      |sources?)\b(?! \w+ed\b)
    |where (?:does|do|did) (?:it|this|that|all (?:this|that)) come from
    |(?:your|the) (?:data|facts|answers|sources|information|dataset) (?:come|comes|from|up to date|current|reliable)
    |do you (?:know|cover|have) (?:all|every) (?:the )?(?:aws )?services?
    |which services (?:do you|does (?:it|srm|this)|can you|are) (?:have|know|cover|support|covered|supported|answer)
    |what services (?:do you|does (?:it|srm|this)|can you|are) (?:have|know|cover|support|covered|supported|answer)
    |(?:list|show)(?: me)? (?:all |the )?(?:supported |known |covered )?services(?: you (?:know|cover|support|have))?$
    |(?:which|what) services are (?:in (?:your|the) (?:books?|list|data|dataset|catalog(?:ue)?)|included|listed
      |on board)
    |how (?:accurate|old|fresh|current|up to date|reliable) (?:is|are) (?:you|your|this|that|it|the (?:data|facts
      |answers?|info|information|sources?))|how do you know
    |who (?:made|wrote|built|maintains|runs|checks|reviews) (?:you|this bot|srm|this|(?:these|those|your) (?:answers
      |facts|data))
    |what (?:data )?do you (?:store|save|log|keep|remember|collect)
    |do you (?:store|save|log|keep|record|remember|read|use (?:ai|chatgpt|an llm|gpt|a model))
    |(?:are you|are u|r u|you are) (?:an? )?(?:ai|llm|chatgpt|gpt|bot|human|reliable|official)|can (?:i|we) trust
    |your privacy|(?<=^(?:(?:your|the|srm|its|a) )?)privacy (?:policy|notice|statement)(?! (?:for|to|towards?|of|on
      |in)\b)
    |(?<=^(?:\w+ )?)privacy$
    |(?<!\b(?:what (?:is|are)|whats|explain|define|meaning of|ai|model|llm) (?:an? )?)hallucinat\w*|official aws
    |sources? do you use|what sources|based on what
  `,
  /** Something does not work, is slow, is in some state: not who has it. */
  trouble: any`
    why (?:is|are|does|do|did|cant|wont|doesnt) (?:my|our|the|it|this)|why (?:is|are|does|do|did) .* (?:so )?(?:slow
      |slower|sluggish|laggy|hang|hanging|stuck|crash|crashing|timing out|time out)|what does (?:the|this|that
      |an) (?:\w+ ){0,4}error
    |hangs?|stuck in|crashloop\w*|etimedout
    |what (?:did|am) i (?:do|doing|done) wrong|what flag|which flag|error code|stack ?trace
    |help me (?:fix|debug|troubleshoot|solve|figure|find out)
    |(?:keeps?|kept) (?:throwing|failing|giving|returning|getting|crashing|timing)
    |(?<!\b(?:what is|whats|what does|explain|define) (?:an? |the )?(?:lambda )?)cold start|faster|fastest|slower
    |quicker|latest \w+ version|current version|what version|which version|is it down|signed by unknown authority
    |(?:gives?|returns?|throws?|get|getting) (?:me |us |an? )*4[01]\d\b|^error\b|unable to import|has dependencies
    |could not (?:translate|resolve) host|what did (?:i|we) break|(?:somebody|someone|please|pls) (?:take a )?look\b
    |(?:fails|failed|failing|dies|exits|crashes) with (?:\w+ ){0,3}(?:error|exception|exit code|accessdenied\w*
      |access denied)
    |(?:what now|now what)$|(?:tells|told|gives) (?:me|us) (?:\w+ ){1,6}(?:not found|denied|failed|refused)\b
      |why (?:do|am) i (?:get|getting|see|seeing)\b|build fails with|(?:any )?ideas$|any (?:clue|hints?)$
    |what am i missing|status page|(?:any|no) (?:idea|clue) why|why why|\bwhy$
    |any(?:one|body) (?:else )?(?:seen|seeing|having|hit|know why)|help me (?:find|understand why)|get me out
    |whats wrong with
  `,
  price: any`
    charged|charges|quotations?|quotes? for|price|prices|priced|pricing|pricey|cost|costs|costing|cheap|cheaper
      |cheapest|expensive|how much
    |billing|bill|billed|invoice|discounts?|savings? plans?|reserved instances? cost|free tier|budget|for free
    |free of charge|(?:traffic|transfer|egress|storage) free|per hour|per gb|per month|dollars?|usd|eur|refund
    |credits?|(?:monthly|annual|yearly|hourly|data transfer) fees?|savings? plans?
    |reserved instances?(?= (?:or|vs|for)\b)|bills? (?:doubled|tripled|jumped|went|exploded)
  `,
  notPrice: any`
    in terms of|security work|ops work|effort|who pays|pays|who is responsible|responsible for|whose|who owns
    |cost control|cost management|manag(?:e|ing) costs?|monitor\w* costs?|liable|who picks up|cost optimi[sz]ation
    |who controls
  `,
  howTo: any`
    (?<!\b(?:instruct|train|teach|educat|brief|coach|school)(?:e|s|es|ing)? (?!me\b|us\b)(?:\w+ ){1,3})how (?:do|can
      |would|could|should|does one|to|2)\b(?! (?:they|aws|amazon|the|(?:i|we) (?:get|make) (?:aws|amazon
      |them)))(?!.*\b(?:differ|split|shared|compare|responsib\w*)\b)
    |(?:best practices?|tips|tricks|advice|guidance) (?:to|for|on|how to) (?:tun\w+|optimi\w+|improv\w+|speed\w*
      |perform\w+|mak\w+|reduc\w+|sav\w+)
    |give me (?:a |the )?(?:terraform|cli|command|code|script|example|snippet|template|yaml|json)
    |write (?:me )?(?:a |the |some )?(?:terraform|cli|command|code|script|policy|template|lambda|function|poem|haiku
      |song|story|essay|email|query)|step by step|tutorial
    |walk me (?:through|thru)(?! ?(?:it|this|that|the (?:split|duties|line|responsibilities|model)|who)?$)|show me how
    |commands? (?:to|for)|syntax|code (?:sample|example|snippet)
    |terraform (?:for|to|code|module|resource|argument|block|provider)|cli command|from the cli|aws cli to
    |(?:which|what) (?:\w+ ){1,3}(?:is|are) (?:the )?(?:quickest|fastest|slowest)\b|how many steps|guide me
      |example of (?:a|an|how)|what command|which command|what flag
    |(?:which|what) (?:\w+ )?(?:flag|switch|subcommand)\b|^(?:the |exact )?steps (?:to|for)\b
    |exact (?:steps|commands?)|(?<=\w )example$
    |(?:python|bash|boto3|cli|terraform|sql|powershell) (?:snippet|one liner|script) (?:to|for|that)\b
    |(?:what|which) (?:limit|value|timeout|setting) should (?:i|we) (?:set|use|choose|pick)
    |(?:right|best|proper|correct|recommended|easiest|fastest|quickest) way (?:to|of)\b|^guide (?:for|to|on)\b
    |give me the|give me (?:an? )?(?:lambda|function|query|regex|dashboard|playbook|diagram) (?:that|which|to|for)
    |(?:best|ideal|optimal|good) (?:\w+ )?(?:key|index|schema|instance type|size|setting|value|naming|design
      |pattern) for\b
  `,
  limit: any`
    max(?:imum)?$|(?:three|four|five|how many) nines
    |(?:max|min)(?:imum)? (?:\w+ )?(?:size|number|timeout|retention|memory|length|duration|throughput|item|payload
      |storage|concurren\w*|connections|iops)|limits?(?: on| for| of)|how (?:many|big|large|long|fast|old|much memory)
    |what(?:s| is) the (?:max\w*|limit|timeout|sla|latency|throughput|size|region|ip|default (?:timeout|size|memory
      |port)|port|command|endpoint|url|syntax|api|version|latest version|current version|status)|latency
    |(?<!\b(?:what is|whats|what are|what does|explain|define) (?:provisioned )?)iops|which regions?|what regions?
    |available in|availability in|(?:which|what) (?:\w+ )?regions? (?:is|are|does|do|has|have|will) .*(?:available
      |offered|supported|exist|launch\w*)
    |when (?:was|is|did|does|will)|release date|sla percentage|uptime percentage|roadmap
    |launch(?:ed)? date|(?:limit|quota) (?:increase|raise|bump)
    |\d+ ?(?:kb|mb|gb|tb|k|rps|tps|vcpus?) (?:limit|quota|cap|max)|how many \w+ (?:per|fit)
  `,
  /** "All of Fargate": what the button says. */
  allOf: /^all of /,
  /** The service AWS runs, not the same product run by oneself. */
  managedOne: any`
    (?:amazon|aws|fully) managed|managed (?:ones?|services?|version|offering|by aws|by amazon)
    |(?:one|something|version|service) (?:that )?(?:aws|amazon) (?:runs|manages|operates|hosts|looks after)
  `,
  /** Set against one of our own making. */
  ownOne: any`
    home ?(?:grown|made|brewed)|self (?:run|hosted|managed|built|made)|(?:our|my|an?|your) own|of our own
    |own (?:\w+ ){0,2}(?:server|box|vm|machine|instance|cluster)s?
    |(?:on|in|vs|versus|or|against|than) (?:(?:an?|the|our|my|some|one|ec2|linux|windows|gpu|own|plain|big|small
      |old) ){1,3}(?:box|server|vm
      |instance|machine|host)(?:e?s)?|roll(?:ing)? (?:our|your|my) own|ourselves|diy
    |(?:replac|ditch|swap|drop|retir|scrap|kill|migrat|mov)\w*(?: from| off| away from)? (?:our|my|the) (?:\w+ ){1,3}(?:server|box|vm
      |machine|prox(?:y|ie)|daemon|installation|cron)(?:e?s)?
  `,
  /** Points at something that was not named: "the firewall of this one", "so those patches". */
  points: pattern`
    \b(?:on|of|in|behind|under|inside|underneath) (?:it|this|that|them|these|those|this one
      |that one)\b(?! (?:\w+ )?(?:case|way|respect|sense|model|account|level|layer|control))
    |\b(?:this|that|the (?:new|old|other|whole)) (?:new |old |other |whole )?(?:thing|system|stuff)\b(?! (?:of|with
      |called|in) )
    |^(?:so |and |ok |please )*(?:the|that|this) \w+ one\b|^(?:so |and |ok |please )*(?:those|these) \w+\b|\b(?:who
      |whose|who is) (?:\w+ ){1,3}(?:that|those|these) (?!left\b|quit\b|went\b|\w+ed\b|(?:up|then)$)\w+$
    |^(?:so |and |ok |hey |please )*(?:is|are|was|were|does|do|did|will|has|have|isnt|arent|doesnt|can|must
      |should) (?:it|this|that|they|these|those)\b(?! (?:us|aws|amazon|amazons|me|you|the|on|our|ours|my|mine|your|up
      |always|true|possible|correct|right|ok|okay|safe|fair|legal|their|theirs|mean|matter|me|also|still|not|then
      |really|a|an|aws|customers?|enough|that|who|whose|fall|falls|depend|depends)\b)
  `,
  /** Wants one answer for each of several. */
  ofEach: any`
    who(?: \w+){0,2} (?:each|respectively)|who for each|for each|per (?:service|line|row|thing|item)
    |(?:for|under|on|of|in) each(?: of them)?|one (?:line|owner|name) (?:each|per)|respectively|in (?:each|every) case
    |(?:name|owner|party|side|who|whom|answer)\b(?: \w+){0,4} (?:each|every) time|once for|one by one|(?:service|case
      |item|row) by (?:service|case|item|row)
    |one after the other|per (?:each|flavou?r)
  `,
  /** A tool has found something, and who acts is asked. */
  reports: pattern`
    \b(?:flagged|flags|found|finds|reported|reports|detected|detects|raised|raises|warned|warns|complains|alerted
      |shows|says|lists)\b.+\b(?:who|whos|whose|our job|on us|ours|do we|must we|should we|is it us|us or)\b
    |\b(?:it|aws|amazon|they|also|automatically|itself|tool) (?:\w+ )?(?:fix|fixes|repair|repairs|remediate|remediates
      |correct|corrects|patch|patches|clean|cleans|close|closes|delete|deletes|quarantine|quarantines) (?:it|them
      |those|these)\b
  `,
  /** Names the party that answers for it, by the model's own word. */
  responsible: /\bresp\w*\b/,
  /** Asks who is let in. */
  mayWho: pattern`
    \b(?:who|which (?:of (?:our|my|the) )?(?:own )?(?:users|people|teams?|colleagues|employees|developers|devs
      |engineers|analysts|roles?|accounts?|persons?|ones?)|whoever) (?:all |(?:in|of|from|at) (?:our|my
      |the) \w+ )?(?:may|can|could
      |is allowed to|are allowed to|has access|have access|gets to|is able to) (?:to )?(?:force )?(?:read|see|push
      |merge|pull|write|access|login|connect|invoke|open|view|publish|delete|download|upload|query|use|assume|decrypt
      |join|call|deploy|list|send|reach)\b
    |\bwho (?:lets|allows|permits) (?:(?:our|my|the|other|which) )?(?:own )?(?:users|people|teams?|colleagues
      |employees|developers|devs|engineers|analysts) (?:to )?(?:read|see|write|access|open|view|delete|download|query
      |use)\b
  `,
  /** Asks who of each, not for the whole of both. */
  asksOwner: /\b(?:who|whos|whose|whom|owner|owners|one per line|per service|for each)\b/,
  /** Points from a side to what it is the side of: "the role it uses", "the first one's key", "roles of the instance". */
  ofThread: any`
    its|it|they|their|them|those|these|(?:first|second|third|last|latter|former)(?: one)?s?
    |(?:of|on|for|in|behind|by) (?:the|that|this|our) (?:same |very )?(?:instances?|functions?|tasks?|clusters?|nodes?
      |pods?|databases?|buckets?|queues?|topics?|tables?|streams?|jobs?|apps?|services?|one|thing|machines?|boxe?s?
      |hosts?)|there|(?:task|execution|service|instance|function|node|pod|job) roles?
  `,
  /** It has not happened yet: "falls out of support soon". */
  notYet: any`
    soon|about to|next (?:week|month|quarter|year|spring|summer|autumn|fall|winter)
    |in (?:\w+ ){1,2}(?:days|weeks|months)|upcoming|will|wont|going to|gonna|nears?|nearing|approach(?:es|ing)
    |closing in|ends? (?:in|on)|(?:falls?|goes|runs?|drops?) out of (?:\w+ )?support
  `,
  /** What a service can do, or what state ours is in: nothing that either side has. */
  feature: pattern`
    ^(?:so |and |but |hey |hi )*(?:(?:which|what) (?:\w+ ){1,4}(?:do|should|would) (?:i|we) need\b|(?:do
      |does) (?:\w+ ){1,5}(?:support|works? (?:with|in|on)|run on|integrate|scale to zero|come in|inspect|span|(?:keep
        |preserve
      |guarantee) (?:the )?order)\b|can (?:\w+ ){1,4}(?:scale to zero|span|exceed)\b|has (?:aws|amazon) (?:announced
      |launched|released)\b|can (?!(?:we|i|you|they|it|aws|amazon|anyone|someone|somebody)\b)(?:\w+ ){1,4}(?:do|offer
      |handle
      |scale to)\b|(?:which|what) (?:\w+ ){0,2}(?:family|type|size|class|generation|tier|sku|version)s? (?:should
        |shall|would|do
      |for|is best)\b|(?:is|are|will|when (?:is|are|will)) (?:\w+ ){1,4}(?:be|get|going to be
        |about to be) (?:deprecated|discontinued
      |retired|sunset|killed|shut down|renamed)$|is (?:\w+ ){1,4}(?:any good|worth it)$|rate (?:\w+ ){1,4}(?:from
      |out of)\b
      |(?:whats|what is) coming (?:for|in|to|with)\b|is (?:\w+ ){1,3}dead$
      |can (?:aws |amazon )?(?:\w+ ){1,3}(?:run|speak|use|host) (?!our|my)\w+$|what (?:port|ports|protocol|regions?
      |versions?|instance types?)\b|is (?:aws|amazon) (?:planning|going|about) to (?:kill|launch|release|open|sunset
      |discontinue|drop|add|support|bring)\b|(?:does|do) (?:aws|amazon) plan (?:to|on)\b
      |are there (?:any )?plans (?:to|for)\b|is there (?:a|any) way to (?:see|find|list|check|show|get|export|filter
      |query|automate)\b|(?:whats|what is) new (?:in|with|on)\b|(?:does|do) (?:anybody|anyone|somebody|someone
      |you) know (?:the (?:ip|ips|port|ports|limit|max|default|price|url|endpoint|arn|exact)|how (?:many|much|long)
      |when)\b|should (?:i|we) (?:learn|study)\b|(?:which|what) (?:instance types?|amis?|regions?|storage class(?:es)?
      |volume types?) (?:has|have|is|are)\b|how often (?:does|do|is|are) (?:\w+ ){1,4}(?:publish|publishes|published
      |release|releases|released|ship|shipped)\b|is it (?:better|wiser|smarter|faster) to\b|what will replace\b
      |which cloud (?:has|is)\b|will there be\b|(?:would|do) you (?:trust|prefer|like)\b|(?:which|what) (?:ami|account
      |version|image) id\b|whats? (?:is )?(?:the difference|different) between (?:\w+ )?(?:standard and fifo
      |gp2 and gp3|\w+ classes))
    |^(?:so |and |but |hey |hi )*(?:(?:\w+ ){0,4}(?:[cmrtxipgdzu]\d[a-z]{0,3}|gp\d|io\d|st1|sc1) (?:or|vs
      |versus) (?:[cmrtxipgdzu]\d
      |gp\d|io\d|st1|sc1)|(?:\w+ ){1,4}(?:changelog|release notes|roadmap|logo|icon)\b)
    |\bhow long (?:does|do|will|would) (?:\w+ ){1,5}(?:take|last|need)\b
    |\bhow long (?:is|are) (?:an? |the )?(?:\w+ ){1,4}(?:in (?:seconds|minutes|hours|practice)|usually|typically
      |normally|roughly|on average)\b
    |\bwhat time (?:does|do|is|will)\b
    |\bwhen (?:does|do|did|will) (?:\w+ ){1,7}(?:end|start|expire|run out|launch|open|close|arrive|finish)$
    |^number of \w+ per (?:\w+ ){0,2}(?:node|instance|account|region|vpc|function|user)s?\b
    |\b\d+ ?(?:kb|mb|gb|tb) (?:limit|quota)\b|\bdid they (?:raise|lift|increase|change)\b
    |\b(?:supports?|supported) (?:in|on|by|gpus?|ipv6|arm|graviton|transactions|rust|go|java|python)\b
  `,
  /** Which plan to buy. */
  plan: any`
    (?:savings? plans?|reserved instances?|spot|on demand) (?:or|vs|versus) (?:savings? plans?|reserved|spot
      |on demand)|(?:buy|purchase|take|renew) (?:\w+ )?(?:savings? plans?|reserved instances?)
        |savings? plans? (?:\w+ )?(?:expires?|ends?|runs out|renew\w*)
  `,
  state: pattern`
    ^(?:so |and |but |hey |hi |please )*(?:(?:is|are|was|were|did|has|have) (?:my|our|somebody|someone|anybody
      |anyone) .*\b(?:patched|public|working|down|up|running|up to date|latest|healthy|compliant|vulnerable|affected
      |deleted?|open|right now|at the moment|currently|today|broken|ok|okay|fine|full|slow|stuck|delete|change|touch
      |restart)\b.*|how(?:s| is) the (?:\w+ ){1,3}(?:going|outage)\b.*|did (?:the|our|my|last nights|yesterdays
      |todays) .*\b(?:succeed|go through|finish|complete|work out)\b.*|(?:is|are) (?:\w+ ){1,4}(?:down|up|broken|slow
      |having (?:issues|problems|an outage))(?: right now| now| today| currently| again)?(?: or (?:is it |is that )?(?:just|only) (?:me|us))?|(?:which|what
      |how many) (?:of )?our (?:\w+ ){1,5}(?:are|is|have|has|do|run)\b(?! (?:aws|amazon|theirs|ours|mine)).*|.*\bis it (?:just|only) me\b.*
        |.*\bdown for everyone\b.*|(?:whats|what is) (?:my
      |our) current (?:\w+ ){0,2}(?:version|region|size|state|status|setting|limit|usage|spend)\b.*)$
  `,
  /** Does something for the person, or makes something. */
  request: pattern`
    ^(?:please |pls |can you |could you |would you |srm |hey |hi |kindly |go |just |now )*(?:write|request|forward
      |draft(?! of)|paste|generate|convert|translate|draw|list|open|file|book|order|buy|schedule
      |remind(?! (?:me|us) (?:what|who|which|whose|how|whether|if|again))|invite|email
      |play|sing|recommend me|tell me (?:a|an|another)|show me (?:the |all |our |my )?(?:open|current|latest|failed
      |last|active)|give me (?:a |an |the )?(?:terraform|cli|command|code|script|example|snippet|template|yaml|json
      |policy|list of (?:all|our)))\b
    |^(?:please |pls |hey |kindly |just )*(?:scale|resize|set|bump|raise|increase|change|reduce)\b(?!.*\b(?:who
      |whose)\b).* to \d+\w*$
    |^(?:sudo )?(?:kubectl (?:get|describe|apply|delete|logs|exec|top|edit|scale|rollout|drain|cordon|config)
      |terraform (?:plan|apply|destroy|init|import)|eksctl (?:create|delete|get|upgrade|scale)
      |helm (?:install|upgrade|list|uninstall)|docker (?:run|pull|push|build|ps|exec)
      |cdk (?:deploy|destroy|synth|bootstrap)|aws (?:\w+ ){1,2}?(?:describe|list|ls))\b(?!.*\b(?:who|whose|us|ours|we
        |amazon|responsib\w+)\b)
    |^example (?:\w+ )?(?:yaml|json|policy|template|code|config|manifest)\b
    |^(?:please |pls |hey |kindly |just )*(?:rotate|restart|reboot|reset|delete|terminate|kill|stop|start|scale|deploy
      |patch|upgrade|unlock|revoke|disable|enable)\b(?!.*\b(?:who|whose|us|ours|aws|amazon|we)\b).*\b(?:now|asap
      |immediately|right away|at once)$
    |^(?:please |pls |hey |kindly |just )*(?:set|change|switch|make|put|move|turn|configure|add|rename|tag|increase
      |lower|raise)\b(?!.*\bwho).*\bfor (?:me|us)(?: (?:thanks|thank you|thx|please|pls|asap|now|today))?$
  `,
  /** A number is asked for, not only named. */
  asksValue: /\b(?:what|whats|how(?! long)|which|when|is there)\b|^(?:max|min)(?:imum)?\b|\bnines\b|\bmax(?:imum)?$/,
  otherCloud: any`
    azure|gcp|google cloud|google compute|google kubernetes|gke|aks|bigquery|cloud run|cosmos ?db|entra|alibaba|aliyun
    |oracle cloud|oci|ibm cloud|db2 on cloud|github enterprise cloud|servicenow|auth0|exchange online|jira cloud
    |ibm power|backblaze|elastic cloud|hashicorp cloud|digital ?ocean|hetzner|ovh|linode|vercel|netlify|heroku
    |cloudflare|snowflake|databricks|salesforce|firebase|openai|anthropic|microsoft 365|office 365|o365|sharepoint
    |playfab|github actions|circleci|datadog|rackspace|scaleway|fly io|supabase|planetscale|mongodb atlas|atlas|akamai
      |fastly
    |confluent
  `,
  action: pattern`
    ^(?:please |pls |can you |could you |would you |srm |hey |kindly |go |just |now )*(?:add (?!ons?\b)|raise|increase
      |resize|upsize|downsize|double(?! check)|extend|reduce|lift|kick off|trigger|submit|restart|reboot|deploy|delete
        |remove
      |create|open|close|assign|order|book|buy|send|email|call|page|ping|schedule
      |remind(?! (?:me|us) (?:what|who|which|whose|how|whether|if|again))|translate|summari[sz]e
      |rollback|roll back|revert|merge|approve|reset|unlock|provision|spin up|launch|stop|start|kill|scale|disable
      |enable|turn|fix|patch|update|upgrade|install|run|execute|give me access|grant|add me|invite|post|play|sing|draw
      |generate|calculate|compute|convert|count|search|google|find me|log ?in|shut ?down|terminate|wipe|drop|rotate
      |revoke|block|unblock|whitelist|allow(?:list)?)\b
    |\bcan (?:you|someone|somebody|anyone|anybody) (?:please |pls )?(?:restart|reboot|bounce|deploy|delete|fix|patch
      |update
      |rotate|revoke|scale|resize|upsize|stop
      |start|kill|roll|run|open a ticket|create a ticket|grant|give|ack|acknowledge|approve|merge|review|escalate|page
        |join|invite|unlock)\b
  `,
  injection: pattern`
    \b(?:(?:skip|bypass|drop) your (?:\w+ )?(?:instructions?|rules?|prompts?|guidelines|restrictions)
      |(?:ignore|forget|disregard) (?:\w+ ){0,2}(?:all|any|your|previous|prior|above|earlier|preceding|foregoing
        |system)(?: \w+){0,2} (?:instructions?|rules?
      |prompts?|messages?|orders|guidelines|restrictions)|ignore (?:all |everything |whatever )?(?:the )?(?:previous
        |above|before|earlier|you were|you have been)
      |disregard (?:all |any |your |the |previous |prior )+|developer mode|dan mode|jailbreak (?:mode|prompt|yourself
        |you)
      |(?:your|print|show|output|dump|give|tell|what is|whats) (?:me |us )?(?:the |your )?system prompt
      |you are now (?:a|an|in|free)|act as (?:a|an|my|if)|repeat (?:the|everything|all|your|what)|word for word
      |jndi ldap|process env|bot token|environment variables of (?:you|the bot)|pretend (?:to be|you|that)|roleplay
      |new instructions?:?|override your|print your|reveal your|your (?:token|tokens|prompt|instructions|secret
      |api key|password|config|env)|say that aws|repeat after me|forget (?:all |your |everything
      |previous )(?:instructions|rules|you|prompts)?|from now on (?:you|answer|say|respond|act|reply)|answer only
      |respond only|you must (?:say|answer|reply)|script alert|you are dan|role (?:admin|system|user|assistant) (?:cmd
      |content|command)|(?:list|show|give|send|dump|print) (?:me )?(?:every|all) (?:users?|customers?|peoples?
      |employees?) \w*(?:emails?|passwords?|names?|phones?|data))\b|^system (?:you|override|ignore|prompt|message)\b
  `,
  /** What a shell or a database would take: no question, unless it is said to have happened to something. */
  commands: /\b(?:sudo rm|rm rf|drop table|select from|union select)\b/,
  outside: any`
    product (?:owner|manager)|project manager|scrum master|joke|weather|salary|salaries|wage|hiring|interview|stock
      |stocks|invest|share price|lunch|dinner|pizza|coffee
    |football|soccer|movie|music|song|poem|haiku|birthday|holiday|vacation|pto|time ?sheet|expense report
    |meaning of life|president|election|politic\w*|religion|revolution|war|capital of|recipe|horoscope|dating
    |girlfriend|boyfriend|crypto price|bitcoin|lottery|game|sports?|news|wifi password|printer|parking|office|desk|hr
    |payroll|manager of|ceo|cto|who founded|founder|founded|bezos net|net worth|how old|who invented|inventor
    |certification exam (?:cost|dumps?)|exam dumps?|brain dumps?|cert(?:ification)? should i|learn aws|training course
    |best laptop|keyboard|cat|dog|dogs|cats|sing|dance|love me|marry|alive|sentient|feelings|favou?rite|laptops?
    |printers?|phones?|(?:do|doing|with|help|finish) (?:\w+ )?(?:my|the|our|his|her|their) homework|exam prep|a course
      |courses|opinion on|do you like|who won|score of|time is it
    |what time|what day|date today|my name|your name|where are you from|how are you|whats up|terrible|stupid|dumb|suck
    |sucks|idiot|fuck|shit|how high (?:is|are|would) the fines?|sue (?:aws|amazon|them)|lawsuits?|attorneys?
    |legal advice|lawyers?|exam code|scrum master|rota|enforceable|bankrupt(?:cy)?|alexa|kindle|parcels?|amazon prime
    |prime video|amazon logistics|fire tv|practice exam|exam questions|train ticket|my (?:travel|flight|hotel|ticket)
    |(?:training|travel|hiring|team) budget|on floor \d+|nicer|prettier|do you think|your opinion|honest opinion
      |be honest|(?:do|would|should) (?:you|we|i) (?:still )?trust|still trust (?:aws|amazon|them)|clause \d+
    |bonus(?:es)?|jira board|meeting rooms?|(?:parental|maternity|sick) leave|cake|canteen|standup|macbooks?|landlord
    |basement|self driving|it department|visa form
    |(?:got|gets|get|been|was|being) (?:promoted to (?:principal|senior|staff|lead|head|manager|director|vp)|hired|fired
      |sacked|laid off|married)|who (?:was|got|is being|is getting) promoted
    |god(?:dess)?(?:es)?|mytholog\w*
  `,
  yesNoStart: new RegExp(
    `^(?:so |and |but |ok |okay |well |wait |hold on |hmm |quick question |question |just checking |to be clear |am i right that |hey |hi |then |again )*${aux}\\b`,
  ),
  /** Asks for a meaning whatever else it says. */
  meaning: any`
    meaning|what it is|what is it(?! \w+ing\b)|what it stands for|decipher|decode|in (?:words
      |terms) (?:that )?(?:\w+ ){1,4}(?:understands?|gets?|can (?:follow|grasp))
    |what do(?:es)? an? (?:\w+ ){1,3}do
    |(?<!\bi )mean(?! (?:that |it |this |no )?(?:aws|amazon|we|i|they|the customer|our|my|no|nothing|zero|less
      |more|us|me|them)\b)
    |means(?! (?:that |it |this )?(?:aws|amazon|we|i|they|the customer|our|my|no|nothing|zero|less|more|us|me|them)\b
      | (?:that )?(?:\w+ ){1,4}(?:is|are|gets?|stays?|comes?) )
      |(?<!\bi )meant|define|definition of
    |explained (?:to|for|like|as if|in|so that)|how (?:should|do|can|must|am) (?:i|one|we) (?:to )?(?:understand|read
      |take
      |interpret|picture|imagine) (?:it|this|that|them)$|(?:the|this|that) (?:word|term|phrase|expression|acronym
      |abbreviation)s?$
    |(?:a|the|its|give|short) definition|def of|difference of|explain|stands? for|eli5
    |(?:refresher|primer|explainer|crash course|one ?liner|1 liner|1liner|intro|introduction|eli5) (?:on|for|about|to
      |of)
    |(?:help|let|make) (?:me|us) (?:to )?(?:understand|grasp|get)(?! (?:who|whose|what|which|where|how|why|if
      |whether))|in (?:\w+ ){1,2}(?:speak|lingo|parlance|jargon|talk)|in (?:the |an? )?\w+ (?:sense|context)$
      |what (?:does|do|would|will) (?:it|that|this|they|one) (?:tell|say|show|prove) (?:me|us|you)
      |(?:is|are) (?:it|that|this|they|those) (?:an?|some|the) (?:kind|sort|type|form) of|in (?:aws|amazon|cloud|it
        |tech|security|auditor
        |human) (?:terms|language)
      |spell(?:ed|s|ing)? (?:it |that |this )?out|(?:what|whats|is|its) (?:\w+ ){0,2}short for
|never (?:heard|get it|got it|understood?|grasp\w*)|which is which|who or what is
    |what is that|whats that|(?:never|dont|cant|didnt) (?:\w+ )?(?:get|see|understand|grasp|tell) the difference
    |in (?:one|an?|a single|1) (?:sentence|line|liner|word|few words)(?! who)|in a nutshell
    |(?:what|which) (?:exactly )?(?:is|are|was|were) (?:it|that|those|these|they)(?: again| exactly| even)?$|oneliner
      |in (?:plain|simple|layman\w*|lay) (?:words
      |english|terms)
    |(?:for|as if im) (?:a )?(?:noobs?|beginners?|dummies|five|5)|glossary|jargon
    |what(?:s| is| are| would| do| does| can)? (?:\w+ ){0,3}(?:use[ds]? (?:it|this|that|them) for|(?:it|this
      |that) (?:good |used )?for)|(?:falls?|counts?) (?:under|as) (?:that|this) term
    |(?:falls?|goes|belongs) (?:in|into|under) (?:that|this) (?:bucket|category|class|group|box)|translate$
      |in translation
    |is (?:that|this|it) (?:some|a|an) (?:\w+ ){1,2}(?:thing|word|term|joke)$
    |${overheard}
  `,
  /** Little is enough: "short version", "sum it up". */
  brief: any`
    (?:short|brief|quick) version|(?:sum|summari[sz]e|recap) (?:it|this|that)(?: up)?|in (?:short|brief)|briefly
    |the gist|tl ?dr|elevator pitch
  `,
  /** The whole split and nothing less. */
  wholly: any`
    which (?:\w+ ){0,5}?(?:inherited|covered|handled|done for (?:us|me)
      |managed)(?: \w+){0,2}? and which (?:\w+ ){0,3}?(?:retained
      |kept|left|remain\w*|stays?|not)
    |(?:aws|amazon|they) (?:does|do|has|have|owns?|handles?|runs?) what(?: \w+){0,6} (?:does|do|has|have|owns?|handles?
      |runs?) what
    |${which} (?:\w+ ){0,5}?${ours}(?: \w+){0,6}? ${beside}${which} (?:\w+ ){0,5}?${theirs}
    |${which} (?:\w+ ){0,5}?${theirs}(?: \w+){0,4}? ${beside}${which} (?:\w+ ){0,5}?${ours}
    |${ours} ${half} ${beside}${theirs} ${half}|${theirs} ${half} ${beside}${ours} ${half}
    |where (?:\w+ ){0,4}(?:stops?|ends?|finish\w*|leaves? off)(?: \w+){0,3} and (?:\w+ ){0,4}(?:starts?|begins?
      |picks? up
      |takes? over|comes? in)
    |everything (?:that )?(?:we|i|well|ill) (?:still |will |must |should |do |now )*(?:need to|have to|got to|must|own
      |keep
      |do|look after|take care)
    |how much (?:\w+ ){0,4}(?:is|are|stays?|remains?|lands?|falls?) (?:\w+ )?(?:ours?|mine|my|on us|on me|to us|with us
      |left)
    |what(?:s| is| are| remains) (?:our|my) (?:\w+ )?(?:${half}|work|workload|roles?|homework|burden)
    |(?:two|both) (?:halves|columns|lists)|shared model (?:for|of|on|with|in)|responsibility model
    |what(?:s| is) shared (?:on|in|for) (?!common\b)
    |whats (?:aws|amazon|theirs)s? .*\bwhats (?:us|ours|mine|our)
    |theirs and (?:(?:whats|what is) )?(?:ours|mine)|(?:ours|mine) and (?:(?:whats|what is) )?theirs
    |whats (?:us|ours|mine|our) .*\bwhats (?:aws|amazon|theirs)|overview|raci(?! (?:letter|row|line
        |entry|item|column|code)\b)|(?:full|whole|big|general|overall) picture|hows (?:that|it|this) (?:cut|split
        |divided|sliced|shared)|run ?down|summary|summari[sz]e|cheat ?sheet|who does what
    |(?:responsible|accountable|on the hook) for what(?= (?:on|in|with|for|under|when|at|there|here|if|by)\b|$)
    |who (?:owns|handles|does|has|answers for|covers|looks after|takes care of|deals with|carries|keeps|runs) what
      |shared resp\w*
    |whats (?:covered|done|handled|included|managed|taken care of) by (?:aws|amazon|them) and whats not
    |(?:security|responsibility|duty|duties) split|the (?:whole )?split|list what (?:we|i) keep
    |how (?:do|are) (?:the )?duties (?:fall|lie|spread)|walk me (?:through|thru)$
    |(?:which|what) (?:parts?|bits?|pieces?|half|share) (?:of|in) (?:\w+ ){1,5}?(?:is|are|stays?
      |remains?) (?:still )?(?:ours|mine|theirs|on us|with us)
    |everything (?:thats|that is|which is)? ?(?:left|mine|ours|on us)|(?:know|tell (?:me|us)|learn|list) everything
    |what (?:does|must|should) (?:an? |the |our )?(?:\w+ ){0,3}(?:customer|client|tenant) (?:have to|need to|must|do\b
      |own)
    |what(?:s| is) (?:\w+ )?(?:managed|done|handled|covered|secured|run|kept|patched) by (?:aws|amazon|them|us
      |me) (?:and|or) (?:what(?:s| is)? )?by (?:aws|amazon|them|us|me)
    |left for (?:our|my) (?:\w+ )?(?:team|people|side|department)|(?:accountable|responsible|on the hook|liable
      |answerable) for$
    |(?:aws|amazon|us|them|customer) split|what(?:s| is) (?:aws|amazon) (?:on the hook|responsible|accountable
      |liable) for
    |everything (?:about|on|around)|both columns|both (?:parties|sides) (?:tasks|duties|parts|jobs)
    |whats (?:mine|ours) (?:there|here|then|now)
    |(?:tasks|duties|parts?|sides?|jobs|responsibilities) of (?:the )?(?:customer|client|aws
      |amazon)s? and (?:\w+ ){0,5}(?:aws|amazon|customer|client|us)\b
    |(?:list|name|give (?:me|us)|show (?:me|us)) (?:me |us )?(?:every|each) (?:\w+ )?(?:bit|thing|task|duty|item|point
      |job)
    |(?:row|line) per (?:thing|layer|item|duty|task|point)
    |what do (?:we|i) (?:\w+ )?(?:need|have|got|ought) to (?:sort out|do|handle|take care of|look after|cover
      |deal with)(?: \w+)? (?:ourselves|myself)
    |what(?:s| is| does| remains| stays| am| are)? ?(?:is )?(?:left|remains?|stays?) (?:ours|mine|(?:for|with|to
      |on) (?:our|my|the) (?:\w+ )?(?:team|people|side|department|crew|plate|desk|staff|admins?|dbas?
        |engineers?|operators?|developers?|devs)|for (?:us|me)
      |with (?:us|me)|to (?:us|me)|on (?:us|me))|what does (?:aws|amazon) do(?:,| and)? what do (?:i|we) do
    |what do (?:i|we) do
    |what (?:do|must|should) (?:i|we) (?:have to |need to |must )?(?:do|handle|take care of) (?:on|for|with|in)
    |breakdown|(?<!\b(?:do|dont|are) )both sides(?! (?:share|carry|have a))|cliff ?notes|tl dr|boil(?:ed)? down
      |we do (?:and |vs |versus )?they do
    |ownership (?:table|matrix|list)|(?:two|2) columns? (?:table|list|sheet)|break (?:it|this|that|them) down (?:by
      |per|into) (?:part(?:y|ies)|sides?|owners?)
    |how are (?:the )?(?:roles|duties|tasks|responsibilities|parts) (?:divided|split|shared|cut)|(?:which
      |what) parts? (?:must|do|should|shall) (?:we|i) (?:care|look|see|answer)
    |(?:which|what) (?:parts?|bits?) .* and (?:which|what) (?:\w+ )?(?:are|do|is|by) (?:we|us|ours)|what stays (?:on
      |with|in) (?:the|our|my) (?:team|side|house)|(?:one|1) page (?:split|table|list|summary)
    |(?:table|matrix|columns?|list|sheet) (?:of |with |for )?(?:aws|amazon|us|you|them) (?:and |vs |or )?(?:us|you|me
      |customer|aws|amazon|them)\b
    |(?:which|what) (?:controls?|duties|tasks|things|items|jobs) (?:rest|lie|stay|sit|are) (?:with
      |on) (?:the |our )?\w+ (?:and )?which|spell out the line|division of labou?r
    |(?:cut|border|boundary|split|division|line) between (?:aws|amazon|them|us|me|our|my)\b|roles of (?:aws|amazon
      |them|us)
    |who(?:s| is| are)? (?:doing|carrying|handling|running|keeping|covering|taking) what|(?:us|we) against them
      |them against us
    |which (?:\w+ )?(?:pieces|parts|bits) are (?:mine|ours|theirs)|who (?:is )?(?:holds?|holding|owns|owning|has
      |having|runs) (?:each|every|which) layer|(?:whole|entire|full) stack
    |(?:under|within) (?:our|my) control .*\b(?:under|within) (?:theirs|aws|amazon)|who cares for which
    |(?:todos?|chores|tasks|duties) (?:that |which )?(?:stay|remain|are left)|yours (?:and |vs |versus )?mine
    |mine (?:and |vs |versus )?yours|chores (?:come|coming|that come) with|whats asked of (?:us|me)
    |draw (?:me )?(?:the|a) line|tldr|dividing line|demarcation|fine print|low ?down|carve up|wears which hat
    |one pager|who carries what|(?:which|what) (?:items|things|bits|parts|pieces) sit where
    |(?:what|which (?:bits|parts|things|chores|duties)) (?:am i|are we|would we be|will we be) (?:in for
      |getting (?:myself|ourselves) into|signing up for)
    |what (?:i|we) sign up for|what strings|strings attached|what (?:can|may|could) (?:i|we) (?:safely )?forget about
    |(?<!\b(?:on|from|at) (?:the )?)(?:aws|amazon|our|my|customer) side|responsibilities|what am i responsible
    |what are we responsible|what(?:s| is| ends up| lands| sits| comes)? (?:\w+ ){0,3}on (?:my|our) plate
    |(?:them us|us them|aws us|us aws|ours theirs|theirs ours|mine theirs|us and them|aws and us) (?:table|list|matrix
      |split|sheet|view|columns?)
    |responsib\w+ (?:areas?|table|matrix|list|split|breakdown|sheet|map|chart|boundar(?:y|ies))
    |(?:line|border|boundary) (?:runs |lies )?between (?:us|them|me|aws|amazon|our|the (?:customer|provider))
    |what (?:must|should) (?:i|we) (?:take care of|look after|handle|do|own|cover|deal with)$
    |(?:which|what) (?:\w+ )?(?:obligations|duties|tasks|responsibilities|chores|jobs) (?:stay|remain|pass|go|fall
      |move|land|lie)
  `,
  /** Clouds that are not AWS's, whose services may be called the same. */
  cloud: any`
    azure|gcp|google cloud|(?<!\b(?:index\w*|found|crawl\w*|cached|search\w*|listed|visible|up|shows?) (?:by|on|in|via
      |through|with) )googles?(?! (?:has |had )?(?:index\w*|found|crawl\w*|cached|lists?|listed|search\w*|shows?))
        |alibaba
    |aliyun|oracle cloud|oci|ibm cloud|digital ?ocean|hetzner|ovh|linode|huawei
    |tencent|scaleway|openstack|(?:cloudflare|akamai|fastly|imperva|f5) waf
  `,
  /** Patching that names nothing to be patched: the operating system, and the platform software where the same side has it. */
  patches: /\b(?:patch\w*|updat\w*|upgrad\w*|hotfix\w*|security fixes|vulnerab\w*|cves?)\b/,
  /** The same of a version of what is run, and of no operating system. */
  upgrades: /\bupgrad\w*\b/,
  /** Securing that names nothing to be secured. */
  secures: /\b(?:secur\w*|protect\w*|harden\w*)\b/,
  /** Something has happened, or might. */
  events: any`
    cves?|vuln\w*|exploit\w*|attack\w*|attacker|breach\w*|leak\w*|hack\w*|compromis\w*|stolen|stole|outage|went down
    |is down|was down|died|fail\w*|crash\w*|lost|deleted|encrypted by|ransom\w*|worm|malware|infected|incident
    |escape\w*|zero ?day|0 day|0day|bulletin|postmortem|emergency|burn\w*|broke|stopped|exposed|pushed|expired|phished
    |abus\w*|intrud\w*|happen\w*|caught|vanish\w*|wiped|went dark|gone dark|flunked
    |(?:certs?|certificates?|tokens?|passwords?|secrets?|domains?) ran out|unreachable|(?:turn|show)(?:s|ed)? up (?:on
      |in|at)|search engines?|google results
    |(?:is|are|shows?|went|gone) offline|blackhol\w*|bricked|lockbit|cryptolocker|extort\w*|blackmail\w*
    |rebooted (?:itself|by itself|on its own|overnight|at night|without)|took (?:\w+ )?(?:prod|production) along
    |degrad\w*|garbled|status page (?:is )?(?:red|amber|orange|yellow)|dead(?! letters?\b)
  `,
  usOrThem: new RegExp(
    `\\b(?:${us}|${them}|both|shared|a mix|tenant|client) or (?:is it |is that |does |do |should |would |on |for |by |to |the )?(?:${us}|${them}|both|shared|customer)\\b|\\bus them\\b|\\b(?:them|us|aws|customer) (?:us|them|aws|customer)(?: (?:a mix|both|or both))?$|\\bor (?:does|do|is|are|should|would|will) (?:${us}|${them})\\b|\\baws vs (?:us|customer)|\\b(?:aws|amazon|our) \\w+ or (?:ours|us|theirs|mine)\\b`,
  ),
  us: new RegExp(`\\b${us}\\b`),
} as const;

/** Marks of the kind alone: no rule asks for them. */
const signs = {
  sideCustomer:
    /\b(?:my|our|mine|ours|customers?|do (?:i|we) (?:need|have)|(?:i|we) (?:am|are)|left for (?:us|me)|(?:us|me))\b/,
  sideAws:
    /\b(?:aws(?:s)? (?:side|part|responsib\w*|do|does|handle|take)|amazons? (?:side|part)|what does (?:aws|amazon)|theirs|provider)\b/,
  /** Two are set against each other. */
  against: /\b(?:vs|versus|instead of|rather than|compared? (?:to|with)|compare|from|or|than|over|against|differ\w*)\b/,
  tag: pattern`
    \b(?:right|correct|yes|yeah|no|true|agreed|ok|okay|huh|or not|or nah|or what|seriously|really|yep|isnt it|is it
      |arent they|are they|dont they|do they|doesnt it|does it|isnt that|is that|wont they|will they|dont we|do we
      |dont i|do i|arent we|are we|aint it|innit|shouldnt (?:they|it|we)|should (?:they|it|we)|cant they|can they
      |hopefully|i assume|i guess|i think|i suppose|no\?|amirite|y/n|yes or no|eh)$
  `,
  them: new RegExp(`\\b${them}\\b`),
} as const;

export const cues = { ...asked, ...signs } as const;

export type Cue = keyof typeof cues;

/** Between two things; not "us or AWS?", "or what?". */
const or = 'or(?! (?:no|not|nah|yes|what|us|ours|our (?:job|side|problem)|mine|me|them|theirs)\\b| (?:aws|amazon)s?$)';

/** Sets several things side by side. */
const sets = 'vs|versus|compare|compared|difference|respectively|each|both|across|per line';

// AWS's people, where they would look into somebody's data. The words of services' names stand as dots.
const staff =
  oneOf(`staff employees? engineers? people folks admins? administrators? operators? support personnel insiders?
  technicians? guys teams? devs? workers?`);
const who = oneOf(
  'who somebody someone anyone anybody nobody people employees? engineers? staff admins? insiders? person',
);
const theirPeople = `(?:(?:aws|amazon)(?: ${staff})?|${who}(?: \\w+)? (?:at|from|inside|within|of|in|working (?:at|for)) (?:aws|amazon))`;
const mightThey =
  oneOf(`can could may might does do is are will would ever not cant cannot wont doesnt dont never be able allowed
  to have has had got gets get any actually really still just going start permitted possibly even also secretly read and or`);
const lookAt =
  oneOf(`see seeing reads? reading looks? looking views? viewing opens? browses? inspects? access(?:es|ing)? get uses?
  shares? sells? hands? gives? discloses? pass`);
const at = oneOf('at into in to through over on up hold of any all out');
const our = oneOf('our my your the customers? any all their its of');
const someNames = '(?:(?:· ){1,6}|\\w+ )';
const dataWords = `data contents? files? records? items? messages? mails? emails? photos? objects rows documents?
  recordings? transcripts? prompts? conversations?`;
const theData = `(?:${oneOf(dataWords)}|(?:that |which |what )?(?:we|i) (?:send|store|put|keep|upload|save))\\b`;
const whatIsIn = `(?:see|read|look at|view|know|access) what (?:is|s|we (?:have|keep|put|store)|i (?:have|keep|put|store)|(?:is|are) (?:stored|kept)) (?:${at} ){1,2}`;
const lookInto = `(?!look(?:s|ing)? after)${lookAt} (?:${at} ){0,3}(?:${our} ){0,2}${someNames}{0,2}${theData}|(?:peek|snoop|spy|spies|eavesdrop)\\w*`;
const open = oneOf('visible readable accessible seen read viewed accessed opened open private hidden secret safe');
const content = oneOf('data contents? files? records?');
const lawful = '(?:police|government|fbi|nsa|cia|law enforcement|subpoenas?|cloud act)';

/** Where, or how generally, a question on the model is asked: "in the cloud", "when using AWS", "no matter which service". */
const modelWhere = '(?:under|in|of|by|within|according to|per|when|on|with|for|at|using|as)';
const modelNames =
  '(?:responsibilit(?:y|ies)(?: model)?|model|cloud|srm|aws|amazon|general|principle|services?|customers?|us|me)';
const modelWide = `(?:${modelWhere} (?:${oneOf('the aws amazon aws_its its this shared their own a an cloud public using running we i you are use uses')} )*${modelNames}|always|generally|overall|usually|at all times|(?:no matter|whatever|regardless) (?:\\w+ )*\\w+)`;
const modelDuties = '(?:responsibilit(?:y|ies)|duties|obligations|tasks|part|half|share|side|job|role)';
const theirNames = 'aws|amazon|provider|vendor';
const customerNames = 'customers?|clients?|tenants?|cloud users?|users?|consumers?';
const modelParty = `(?:(?:the|a|cloud|its|their|our) )*(?:${theirNames}|${customerNames}|us|me|you)`;

/** All that one party has, and nothing but that is asked: "what is the customer responsible for under the model". */
const halfOfModel = (party: string, wide = '*') => {
  const name = `(?: the| a| an| all)*(?: cloud)? (?:${party})(?: itself)?`;
  const telling = '(?:list|name|describe|summari[sz]e|(?:what|which) (?:is|are)|whats)(?: (?:the|all|some|two|three))*';
  return pattern`
    ^(?:(?:so|and|ok|well|then|please|pls|exactly) )*(?:${modelWide},? )?
    (?:(?:(?:for )?whats?|which(?: security| of the| main| general)* (?:things|parts?|areas|controls|${modelDuties}))(?: exactly| all| else)?
      (?: do| does| must| should| will| would| that(?: is| are)?| (?:is|are|am)(?=${name} .*\b(?:responsible|accountable|answerable|liable|in charge|on the hook|to)\b))+
      (?: always| usually| generally)?${name}
    (?: (?:is|are|always|still|generally|typically|actually|ultimately|have|has|needs?|must|should|to|be))*
    (?: (?:(?:responsible|accountable|answerable|liable) for|responsible|in charge of|on the hook for|takes? care of|handles?
      |covers?|looks? after|owns?|manages?|secures?|keeps?|protects?|does|do))?
    |what(?: always| generally| usually)? (?:falls (?:on|to)|(?:stays|remains|lies|rests|sits|is)(?: always)? (?:with|on|up to)
      |belongs to|is left (?:to|for))${name}
    |(?:${telling})?(?: ?the| ?all)* ?(?:cloud )?(?:${party})s? (?:own )?(?:security )?${modelDuties}
    |(?:${telling} )?(?:the |all )*${modelDuties} of${name}
    )(?:,? ${modelWide})${wide}$
  `;
};

/** Turns that matter at one place of src/understand/ alone: what kind a question is, is not weighed by them. */
export const turns = {
  /** "What does AWS take care of?" */
  awsHalf: halfOfModel(theirNames),
  /** "What do customers always keep?" */
  customerHalf: halfOfModel(customerNames),
  /** "What are we responsible for in the cloud?" Without "in the cloud" it must be asked on what. */
  ourHalf: halfOfModel('we|i|us|me|our|my', '+'),
  /** "How are responsibilities divided between AWS and customers?", "who does what on AWS?" */
  wholeModel: pattern`
    ^(?:(?:so|and|ok|well|then|please|pls|exactly|explain|describe|show me|tell me|give me) )*
    (?:who (?:\w+ ){1,3}?(?:for )?what ${modelWide}
    |how (?:is|are|does|do) (?:(?:the|aws|amazon|cloud|security) )*(?:responsibilit(?:y|ies)|security|duties|tasks|accountability)
      (?: get| gets)? (?:divided|split|shared|distributed|allocated|separated)(?: up)?(?: (?:between|among|with) ${modelParty}(?: (?:and|or|versus) ${modelParty})?)?
    |(?:what is |whats )?(?:the )?(?:division|split|distribution|separation|sharing|breakdown|differences?)(?: of (?:the )?(?:security )?${modelDuties})?
      [ ]between ${modelParty}s? (?:and|or|versus) ${modelParty}s?(?: (?:security )?${modelDuties})?
    |(?:what is |whats )?(?:the )?(?:division|split|distribution|separation|sharing|breakdown) of (?:the )?(?:security )?(?:responsibilit(?:y|ies)|duties|labou?r)
    |${modelParty}s? (?:versus|vs|and|or) ${modelParty}s? (?:security )?${modelDuties}
    )(?:,? ${modelWide})*$
  `,
  /** "Too", "even if": what was said before is thought to hold for more. */
  alike: pattern`
    \b(?:too(?=$| (?:right|then|though|i)\b)|as well|also|even|likewise|the same story)\b
    |^(?:(?:and|so|ok|got it) )*(?:still|same (?:deal |story |thing |here )?(?:for|on|with|in))\b
    |\b(?:the )?same (?:thing )?(?:holds?|appl(?:y|ies)|goes|go|(?:is )?true)\b
    |\bsame(?: (?:answer|deal|story|thing|here|there|owner))?$
    |\b(?:conclude|assume|say|expect|suppose) the same\b
    |\b(?:not|\w+nt) (?:\w+ ){1,4}either(?: (?:right|then|i guess|i suppose))*$
    |\b(?:is|are) (?:that|this|it|they) (?:still|also) (?:true|so|the case|valid)\b
    |\bdoes (?:that|this|it) (?:still |also )?(?:hold|apply)\b
  `,
  /** ... and here not to. */
  unlike:
    /^(?:(?:but|and|so|sure) )*not (?:on|with|for|in|if|the|our|my)\b|\b(?:isnt|is not|arent|are not|doesnt|does not|dont|wont)(?: i guess| i suppose| i assume| i think| though| then| right)*$/,
  /** The machines below a service are spoken of. */
  namesHost: /\b(?:hosts?|hypervisors?|under\w*|beneath|below|physical)\b/,
  /** What the thread asked for is asked for again. */
  sameAsked: pattern`
    \b(?:in (?:this|that) (?:regard|respect|matter)|on (?:this|that) (?:count|score|point)
      |same (?:deal|story|thing|question|rule|rules|logic) (?:for|on|with|in)|any(?:thing)? different (?:with|for|on|in
      |at)|(?:the )?same (?:hold|go|apply|count|be true) (?:for|to|on|with|in)|(?:the )?same or (?:not|different|another
      |other|is it|its)|(?:the )?same there|equally|identical)\b
    |^(?:(?:and|so|but) )*(?:vs|versus|compared (?:to|with)|as opposed to)\b
    |${changesAnswer.source}
  `,
  /** "Does Beanstalk make that any different?", "is it the other way round there?": the thread's answer is thought not to hold. */
  changesAnswer,
  /** "On the EC2 one": one of several by a word of its name. */
  theOne: /\b(?:the|that|for|on|with) (\w+) (?:one|option|case|variant|version|flavou?r|way|launch type)\b/,
  /** A question of a thread, by its place. */
  aQuestion: new RegExp(
    `\\b(?:${Object.keys(ordinals).join('|')}) (?:question|of (?:those|these|the) (?:\\w+ )?questions)\\b`,
  ),
  /** Something else is meant than before, in other words than those of the cue: "wrong cache, DAX". */
  corrects: pattern`
    ^(?:\w+ ){0,2}?(?:let me (?:correct|rephrase|restate)|wrong (?!to|if|that|with|in|on|for|about|and|or|is)\w+
      |(?:make|switch|change) (?:it|that|this)|correction|typo|my (?:mistake|error|fault))\b(?: to\b)?
  `,
  /** Another thing of the same service than before: "not the cluster, the nodes". */
  notThis:
    /^(?:(?:no|nah|ok|sorry|and|but) )*not (?:the|our|my) \w+ (?:but )?(?:rather |just |only )?(?=(?:the|our|my) )/,
  /** A question that begins with a case and may ask nothing of it: "if I bring an image", "let's say it is off". */
  supposes: pattern`
    ^(?:(?:and|but|ok|okay|so|then|hm+|now|well|right) )*(?:what (?:if|when|about when)|even (?:if|when)|if|in case
      |when|once|unless|suppose|supposing|assuming|assume|imagine|say (?=it|we|i|the|our|that)|lets (?:say|assume
      |suppose|imagine|pretend)|provided|given that|(?:does|would|will|do) (?:that|this|it|anything) (?:\w+ )?(?:change
      |differ|matter|hold|apply)|(?:is|are) (?:that|this|it|they) (?:still |also )?(?:true|so|the same|the case
        |different
      |valid)|(?:that|this|it)? ?(?:changes|does it change|any change|any difference)|(?:changes|different)) ?
  `,
  /** "That chore is off our plate then?", "so we'd be rid of it?": what the thread asked for, with whom it stays. */
  thatChore: pattern`
    \b(?:that|this|those|these|such) (?:chores?|tasks?|jobs?|dut(?:y|ies)|work|worr(?:y|ies)|headaches?|burdens?|toil
      |pains?
      |problems?)(?=$| (?:is|are|was|would|will|stays?|remains?|goes?|falls?|disappears?|vanish\w*|ends?|moves?|shifts?
      |still|then|too|also|away|over|from|off|for (?:us|me)|with)\b)
    |\b(?:that|this|thats|it|its|they|those|these)(?: (?:is|are|was|will be|would be))? (?:then |now |all |also )?(?:off
      (?:our|my) (?:plate|hands|list|desk|shoulders|backs?)|gone|history|no longer (?:ours|mine|our|my|on us)
        |not (?:ours
      |mine|our|my) (?:\w+ )?(?:any ?more|any longer))\b
    |\b(?:that|this|it|those|they)(?: (?:would|will|does|should))? (?:go(?:es)? away|disappears?|vanish(?:es)?
      |falls? away)\b
    |\b(?:make|makes|making|have) (?:that|this|it|those|them) (?:go away|disappear|vanish)\b
    |\brid (?:\w+ )?of (?:that|this|it|those|them|the (?:chore|task|job|work|duty))\b
    |(?<!\b(?:i|you) )\b(?:takes?|lifts?) (?:over )?(?:exactly |just |all )?(?:that|this|it|those)(?: (?:over|away
      |off))?(?: (?:from|off)
      (?:us|me|our \w+|my \w+))?$
    |\b(?:saves?|spares?) (?:us|me) (?:from )?(?:that|this|it|those)\b|\b(?:get|gets) (?:us|me) out of (?:that|this
      |it)\b
    |\b(?:no|none) more of (?:that|this|it|those)\b|\b(?:do|does|will|would) (?:that|this|it|those|these) (?:still
      )?(?:stay|remain)s?(?: (?:ours|mine|with (?:us|me)|on (?:us|me)|our \w+|my \w+))\b
  `,
  /** What a tool has found, by its thread: "fixing the CVEs it lists", "acting on what it flags". */
  foundByIt: pattern`
    \b(?:what|whatever|anything|everything|those|stuff|things|ones|\w+s) (?:that )?(?:it|they) (?:then |just |has |have
      )?(?:finds?|found|flags?|flagged|lists?|listed|reports?|reported|detects?|detected|shows?|spots?|spotted
        |discovers?
      |discovered|turns? up|comes? up with|raises?|raised|complains? about|surfaces?|highlights?)\b
  `,
  /** What is given up for another, as it was typed: "swap KMS for ...", "..., Kinesis was wrong", "if it's an image instead of a zip". */
  givenUp: new RegExp(
    pattern`
    ^\W*(?:(?:ok|okay|so|and|now|please),? )*(?:swap|replace|exchange|trade) [\w -]{1,40}? (?:for|with|by)\b
    |[,;.(–—-] ?(?:the )?[\w -]{1,30}? (?:was|is) (?:wrong|a mistake|a typo|incorrect|the wrong one)\b
    |(?<=^\W*(?:(?:and|but|ok|okay|so),? )*(?:what )?(?:if|when|with) [^?.;]{1,60}),? (?:instead of|rather than|and not)
      (?:an? |the )?[\w -]{1,30}(?=\W*$)
    |^\W*(?:wait|no|oh|hm+|sorry)[,.]? that(?:s|'s|’s| is| was) (?:with|for|on|about) [\w -]{1,30}[.;,]
  `,
    'i',
  ),
  /** "Who patches the third?", "number three": not "the third party". */
  thirdOne: /\b(?:the|for) (?:third|3rd)\b(?! part(?:y|ies)\b)|^(?:third|3rd)$|\b(?:number|no|nr) (?:three|3)\b/,
  /** "In the last of them", not "in the last month". */
  lastOne: /\b(?:the|for) last(?= of (?:them|these|those)\b|$)|\blast of (?:them|these|those)\b/,
  /** "And the middle one?" */
  middleOne:
    /\bthe (?:middle|centre|center)(?: (?:one|option|service|case|variant|of (?:them|these|those))\b|$)|\b(?:one|in) (?:in )?the middle\b/,
  /** One of those counted, and not all: "the last of them", "the first of the three". */
  oneCounted: pattern`
    \b(?:first|1st|second|2nd|third|3rd|last|middle) (?:one )?of (?:them|these|those|the (?:two|three|both))\b
  `,
  /** "The other one": of two the one that was not spoken of last. */
  theOther: /\bthe other(?: one)?$|\bthe other (?:one|option|service|case|variant)\b/,
  /** Behind another service's name: of the thread's service, the side that it stands for: "the IAM part". */
  aPart: /\b(?:part|side|bit|piece|stuff|angle|aspect|setup)s?\b/,
  /** At the end: what is named is a thing of the thread's service. */
  there: /\bthere$/,
  /** What the thread's service has beneath it: "the cluster it runs on". */
  ofIt: pattern`
    \b(?:under|below|beneath|behind|underneath) (?:it|them|that)\b
    |\b(?:it|they) (?:all |actually |really |then )?(?:runs?|sits?|stands?|lives?|uses?|needs?) on\b|\b(?:serves?|runs?
      |hosts?) (?:it|them)\b
  `,
  /** A circumstance of the question before, told anew: "they're on now, I just enabled them". */
  nowSo: pattern`
    ^(?:(?:ok|okay|and|but|well|oh) )*(?:its|theyre|there|(?:it|they|that|those|these) (?:is|are|was|were|has been
      |have been)) (?:now |back |all )?(?:(?:on|off)(?= (?:now|again|already|since)\b|$)|(?:enabled|disabled|active
      |switched on|switched off|turned on|turned off)\b)
  `,
  /** "And physically?": the same of what stands in a building. */
  physically: /^(?:(?:and|but|ok|so|then|what|how|about|now) )*(?:the )?physical(?:ly)?(?: (?:side|part|bit|level))?$/,
  /** Of what AWS makes for all, those that one makes oneself: "the ones we wrote ourselves". */
  ownOnes:
    /\b(?:our|my) (?:own|custom|self written|self made|handmade) ones\b|\bones (?:that )?(?:we|i) (?:wrote|write|made|make|built|build|created|create|defined|define|added|add)\b/,
  aws: /\b(?:aws|amazon)\b/,
  /** Each word that names the party by the model's own. */
  anyResponsible: /\bresp\w*/g,
  /** Must get onto the machine, whatever is chosen: "our auditor insists on root on the host". */
  wantsHost: pattern`
    (?<!\b(?:dont|not|never|doesnt|nobody|no one|none|without|who) (?:\w+ )?)\b(?:wants?|needs?|keeps?|ha(?:s|ve|ving)
      |gets?|lets?|gives?|demands?|requires?|(?:insists?|insisting) (?:on|that)|holds? on to|asks? for
      |must)\b (?:\w+ ){0,5}(?:root|sudo|ssh|rdp|shell|(?:admin\w*|privileged) (?:rights|access|privileges|login)
      |(?:os|operating system|host|server) (?:access|login))\b(?! (?:users?|accounts?|cause|cas?|cert\w*|keys?|domain
        |volumes?|mfa|password))
  `,
  /** The things to choose from, without their names. */
  options: /\b(?:these|those|them|option|options)\b/,
  /** "who ...", but not "who wins". */
  whoElse:
    /(?<!\b(?:nobody|no one|noone|no \w+|none|someone|somebody|people|those|ones?) )\bwho (?!wins|(?:has|have|gets) (?:the )?(?:less|least|more|most|fewer) (?:work|duties|to do))/,
  pointsAtSome: /\b(?:them|these|those|two|both|it)\b/,
  points: /\b(?:it|this|that|them)\b/,
  /** One or the other, where "or not" is none. */
  either: new RegExp(`\\b(?:${or}|differences?)\\b`),
  versus: /\b(?:vs|versus)\b/,
  /** What a machine said, and no person. */
  pastedError: /^(?:error|exception|traceback|fatal|panic) /,
  formerOrLatter: /\bthe (?:former|latter)\b/,
  /** Wants the bot to do it. */
  asksYou: /\b(?:can|could|would|will) (?:you|(?:someone|somebody|anyone|anybody)(?! (?:at|from|in|of)\b))\b/,
  /** Does not know which it is. */
  unsure:
    /\b(?:dunno|forgot|forget|unsure|not sure|no idea|could be|may be|might be|something|whichever|whatever|one of)\b/,
  from: /\bfrom\b/,
  /** A circumstance that a thread adds. */
  goesOn: /^(?:(?:and|but|ok|so) )*(?:what|how) (?:if|when|about when)\b/,
  afterwards:
    /\b(?:afterwards?|after (?:that|the move|the migration|migrating|moving|this)|once (?:there|moved|migrated|done)|from then on|then)\b/,
  toFrom: /\bto\b.*\bfrom\b/,
  fromTo: /\bfrom\b.*\bto\b/,
  /** What a word means is asked for, and no owner. */
  overheard: any`${overheard}`,
  /** "How is DAX unlike ElastiCache?": both are asked about. */
  isUnlike: /\b(?:is|are) (?:\w+ ){1,8}unlike\b/,
  /** All of several, not one thing of each. */
  forWhat:
    /\bwho(?:s| is| are)? (?:\w+ ){1,4}(?:for )?what\b|\b(?:duties|responsibilities|differ|differences?|compared?|different)\b/,
  owner:
    /\b(?:who|whos|whose|whom|responsible|accountable|job|owns?|ours|theirs|(?:what|which) (?:kind|type|sort|category) of control)\b/,
  whoDoes: /\b(?:who|whose) (?:patch|is responsible|owns|has to|must|should|does|manages)/,
  /** "Who then looks after what?" */
  whoWhat: /\bwho (?:\w+ ){1,4}what\b/,
  /** Who has one thing, not "who has what". */
  whoOfOne: /\b(?:who|whos)\b(?! (?:is |does |owns |has |handles )?(?:responsible for what|what))/,
  whoActs: /\bwho (?:patches|updates|encrypts|backs|scales|rotates|configures|secures|monitors)\b/,
  /** Several services are asked about, whatever else one of them stands for. */
  ofSeveral: new RegExp(`\\b(?:${sets}|or)\\b`),
  /** "Us or AWS?", and no other choice. */
  onlySides: new RegExp(`^(?!.*\\b(?:${sets}|${or})\\b)`),
  general: /\b(?:in general|generally|as a concept|overall)\b/,
  /** Asks for both parts, where one of them might be all that is meant: "joint or not?", "aws, us or both?" */
  jointly:
    /\b(?:joint|jointly|half and half|or (?:the )?(?:two|both) (?:of (?:them|us) )?together|(?:aws (?:or )?us|us (?:or )?aws|us or them|them or us) (?:or )?both|or (?:of|by|on|to|with|for) both|both of us)\b/,
  /** From what one side has to what the other has: "from the cables up to our subnets". `far`: so far that it can be nothing else. */
  spans: /\bfrom (?:the |our )?(?:\w+ ){1,4}?(?<far>up |down |through |all the way )?to (?!\w+ing\b)/,
  /** All that both sides have: "on both layers", "across the stack". */
  everyLayer:
    /\bacross (?:the|all) (?:stack|layers)\b|\b(?:both|all|every) (?:of the )?layers\b|\bevery layer\b|\b(?:top to bottom|bottom to top)\b|\bphysical and logical\b/,
  /** Wants to know whether one side has all of it: "purely the provider's?" */
  wholesale: /\b(?:purely|solely|exclusively|entirely|every (?:piece|bit|part|aspect) of)\b/,
  /** "Can somebody at Amazon open our files?", "is our data visible to AWS?", "will you hand it to the police?" */
  looksIn: new RegExp(
    [
      `\\b${theirPeople} (?:${mightThey} ){0,5}(?:${lookInto}|${whatIsIn})`,
      `\\b${content} ${someNames}{0,4}${open} (?:to|by|from) (?:(?:\\w+ )?at )?(?:aws|amazon)(?! \\w*·)`,
      `\\b${lawful} ${someNames}{0,6}${content}\\b`,
      `\\b${content} ${someNames}{0,6}${lawful}\\b`,
    ].join('|'),
  ),
  /** "Can an engineer of AWS look into ...", "do Amazon people log in to ...": whether they can is asked, not who has it. */
  theyLook: new RegExp(`\\b${theirPeople} (?:${mightThey} ){0,5}(?:${lookAt}|login|ssh|log ?in)\\b`),
  /** A word for what lies in a service, in its name too: "S3 objects". */
  dataWord: new RegExp(`^${oneOf(dataWords).trim()}$`),
  /** Keeps machines going, and nothing more certain. */
  keepsUp: any`
    maintain\w*|maintenance|upkeep|look(?:s|ed|ing)? after|(?:takes?|taking|taken) care|car(?:e|es|ing) for|operat\w+
    |runs?|running|keep\w*|manag\w+|administ\w+|responsib\w*|accountab\w*
  `,
  limitOnly: /\blimits?(?: (?:in|of|for|per|on) [\w-]+)?$/,
  /** A list is asked for, which has no yes or no: "which services do we have to patch?" */
  whichServices: /\b(?:which|what|list|list all|name|name all) (?:(?:of|the|aws|amazon|your|amazons) )*services\b/,
  /** An overview of what is the customer's: "what stays with us", "our obligations". */
  ourSide: any`
    (?:my|our|the customers?|customer|client) (?:\w+ )?(?:sides?|parts?|share|half|duty|duties|tasks?|obligations?
      |responsib\w*|jobs?|plate|court|homework|chores|hands|list|todos?|shoulders|desk|end|column)
    |ours|mine|(?:must|should|do|have|need|am|are|would|can) (?:i|we|(?:the |a )?(?:customer|client))
    |(?:i|we|im|were|(?:the |a )?(?:customer|client)s?) (?:am|are|do|does|have|has|need|needs|must|should|still|keep
      |keeps|own|owns
      |remain|get|carry|handle|answer)\b
    |(?:left|stays?|remains?|falls?|ends? up|lands?|sits?|is|are|still|up|put|asked|expected) (?:\w+ )?(?:for|with|to
      |on|of) (?:us|me)
    |(?:duties|duty|responsib\w*|tasks|obligations|part|side|chores) of (?:the |a )?(?:customer|client|user)s?
  `,
  /** The same of what is AWS's. */
  theirSide: any`
    (?:aws|amazon)s? (?:\w+ )?(?:sides?|parts?|share|half|duty|duties|tasks?|obligations?|responsib\w*|jobs?|plate|end
      |column)|what (?:do|does|will|would|is|are|parts? (?:do|does|of)) (?:the )?(?:aws|amazon|they|theirs|provider
        |vendor)
    |theirs|them|(?:aws|amazon|provider|they) (?:\w+ )?(?:do|does|handles?|takes?|covers?|carr(?:y|ies)|looks?|keeps?
      |runs?|owns?|manages?|cares?)|(?:duties|duty|responsib\w*|tasks|part|side) of (?:the )?(?:aws|amazon|provider)
    |off (?:our|my) (?:plate|hands|shoulders|desk)
  `,
  usToo: /\b(?:we|us|ours?|mine|i|ive|my team|clients?|customers?|left|remains?|not)\b/,
  themToo: /\b(?:aws|amazons?|they|them|theirs?|vendors?|providers?|not|isnt|doesnt|dont|yours|for us)\b/,
  /** Of both, whoever else is named. */
  bothSides: any`
    both|each (?:side|part)|either side|who .*\bwhat|division|split|matrix|raci|breakdown|break (?:it|this) down
      |run ?down|full picture
    |(?:us|me|we|customer) (?:vs|versus|and|or|from) (?:aws|amazon|them|they)|(?:aws|amazon|them) (?:vs|versus|and
      |or) (?:us
      |me|customer)|us them|them us|vs
  `,
} as const;

/** What is to be run, by its words; the first that fits. */
export const workloads = [
  ['gpu', /\b(?<!\b(?:no|without) )gpus?\b.*\bcontainers?\b|\bcontainers?\b.*\b(?<!\b(?:no|without) )gpus?\b/],
  ['kubernetes', /\b(?:kubernetes|k8s|eks|pods?)\b/],
  ['notebook', /\b(?:notebooks?|jupyter)\b/],
  ['ocr', /\b(?:ocr|scanned|scans? (?:of )?(?:invoices|receipts|documents|forms))\b/],
  ['speech', /\b(?:speech|transcri\w+|dictation)\b/],
  [
    'model',
    /\b(?:llms?|(?<!\b(?:operating|responsibility|cost|service|data) )models?|genai|inference|(?<!\b(?:no|without) )gpu|machine learning|ml|chatbot)\b/,
  ],
  ['cache', /\b(?:caches?|caching|redis|valkey|memcached)\b/],
  ['login', /\b(?:log ?ins?|sign ?(?:in|up)s?|sso|single sign on|user directory|user pools?)\b/],
  ['secrets', /\b(?:secrets?|passwords?|credentials|api keys?)\b/],
  ['certificates', /\b(?:certs|certificates|(?:tls|ssl|https) cert\w*)\b/],
  ['keys', /\b(?:hsms?|encryption keys?|key management|xks|kms)\b/],
  ['nat', /\bnat\b/],
  ['vpn', /\b(?:vpns?|remote access)\b/],
  ['email', /\b(?:e ?mails?|smtp|newsletters?|mailings?)\b/],
  ['postgres', /\b(?:postgres\w*|pg)\b/],
  ['mysql', /\b(?:mysql|mariadb)\b/],
  ['oracle', /\boracle\b/],
  ['sql-server', /\b(?:sql server|mssql|db2)\b/],
  ['relational', /\b(?:relational|sql|rdbms)\b/],
  ['search', /\b(?:search|elasticsearch|full text|log analytics)\b/],
  ['warehouse', /\b(?:(?:data ?)?warehous\w+|dwh|edw)\b/],
  ['key-value', /\b(?:key value|kv|nosql|session store)\b/],
  ['database', /\b(?:databases?|dbs?|tables?|mongo|document store)\b/],
  ['stream-analytics', /\b(?:flink|stream (?:analytics|processing))\b/],
  ['kafka', /\bkafka\b/],
  ['streams', /\b(?:streams?|streaming|clickstream)\b/],
  ['desktop', /\b(?:desktops?|vdi|thin clients?)\b/],
  ['transfer', /\b(?:sftp|ftps?|file transfers?)\b/],
  ['builds', /\b(?:ci|cicd|builds|build (?:server|farm|agent|runner|job)s?|jenkins|(?:github|gitlab) runners?)\b/],
  ['monitoring', /\b(?:monitoring|observability)\b/],
  ['hpc', /\b(?:hpc|slurm|mpi|supercomput\w+)\b/],
  ['workflow', /\b(?:workflows?|orchestrat\w+|scheduler|pipelines?|state machines?|airflow|dags?)\b/],
  ['spark', /\b(?:spark|hadoop|hive)\b/],
  [
    'long-batch',
    /\b(?:\d+ ?(?:h|hrs?|hours?)|hours?|long running|hour long)\b.*\b(?:batch|jobs?|simulations?|rendering|crunch\w*)\b|\b(?:batch|jobs?|simulations?|rendering)\b.*\b(?:\d+ ?(?:h|hrs?|hours?)|hours|long running)\b/,
  ],
  ['batch', /\b(?:batch|simulations?|rendering|nightly jobs?)\b/],
  ['containers', /\b(?:containers?|docker|containerized|containerised|microservices?|images?)\b/],
  // "A resizer for photos, fires ten times a day": what is done with the files, not where they are kept.
  [
    'code',
    /\b(?:thumbnailer|resizer|converter|scraper|crawler|parser|(?:fires?|triggered|invoked|called) (?:\w+ ){0,3}(?:an?|per|every|each) (?:day|hour|night|week|minute|upload|file)|(?:worker|consumer|script|function) (?:\w+ ){0,3}(?:queue|messages?|events?|uploads?|files?)|queue (?:worker|consumer)s?)\b/,
  ],
  [
    'windows-share',
    /\b(?:smb|samba|cifs)\b|\bwindows (?:\w+ )?(?:shares?|drives?|folders?|file ?servers?)\b|\b(?:shares?|drives?|folders?|file ?servers?)\b.*\bwindows\b/,
  ],
  [
    'share',
    /\b(?:nfs|(?:file|network|shared|common) (?:\w+ )?(?:shares?|drives?|folders?|file ?servers?|file ?systems?))\b/,
  ],
  ['web', /\b(?:static|marketing) (?:\w+ )?(?:(?:web ?)?sites?|pages?)\b/],
  ['backup', /\bback ?ups?\b/],
  [
    'files',
    /\b(?:photos?|videos?|pictures?|archives?|files?|objects?|storage|share|shares|documents|pdfs?|uploads|static)\b/,
  ],
  ['messaging', /\b(?:queues?|messag\w+|pub ?sub|events?|broker)\b/],
  ['analytics', /\b(?:analytics|etl|big data|dashboards?|data lake)\b/],
  ['web', /\b(?:website|web ?site|spa|frontend|front end|landing page)\b/],
  [
    'code',
    /\b(?:flask|django|express|fastapi|worker|consumer|script|cron|code|function|functions|job|python|node|api|webhook|app|application|service|hosting|compute|stack|workload|backend)\b/,
  ],
] as const satisfies readonly (readonly [string, RegExp])[];
