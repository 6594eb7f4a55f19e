/** What is said of the sentences before, by a sentence that says nothing else. */

import { pattern } from './pattern.ts';

/** What is said of a statement by whoever judges it. */
const verdicts =
  '(?:right|correct|true|so|fair|wrong|false|mistaken|sound|honest|safe|plausible|accurate|valid|reasonable|justified|ok|okay|fine|off|a point|misunderst\\w+|misread|mad|crazy|dreaming|(?:an? )?(?:fair|accurate|safe|sound|correct|true|valid|reasonable|good) (?:sentence|statement|summary|claim|assumption|point|answer|reading|thing)|(?:the deal|how (?:it|that|this) (?:works?|goes|is)))';

/** What is judged, or who said it: "slide 12", "she". */
const sentenceOf =
  '(?:that|this|it|he|she|they|i|we|(?:the|this|that|our|my|his|her|their|slide|page|answer|statement) \\w+(?: \\w+)?(?: (?:in|on|of) (?:\\w+ )?\\w+)?|(?!aws |amazon )\\w+)';

/** "Is slide 12 right?", "does that hold for ECR too?", "is that what it means?" */
const isItSo = pattern`
    (?:is|are|was|were|isnt|arent|am|does|do|did|have|has) ${sentenceOf} (?:(?:have|has|assume|promise|get|got|put|say
      |write|read|understand|understood|that|it|this|not|really) ){0,2}${verdicts}(?: (?:for|in|to|on
      |about) (?!thinking|think|say|assume|blame|sue|hold|expect|rely|trust)\w+(?: \w+){0,3}|(?: or not)?)
    |(?:is|isnt|was|are) (?:that|this|it) how (?:it|that|this|things) (?:works?|goes|go|work|is|are)
    |(?:is|isnt|was|wasnt) (?:that|this|it) (?:not )?what (?:\w+ ){1,8}(?:means?|meant|says?|stands for)
    |(?:is|are|do|does|will|can|was|were|did|has|have|isnt|arent|dont|doesnt|wont) (?:they|it)
    |does (?:that|this|it|the same) (?:still |also |really )?(?:hold|apply|go(?! to\b)|count)(?: (?:true|up|water))?
      (?: (?:for|to|with|in|on) \w+(?: \w+){0,4})?(?: (?:too|also|as well))?
    |(?:would|could|will|can|should) (?:that|this|it) (?:be|get|count as) (?:accepted|approved|right|correct|true
      |false|ok|okay|fine|marked \w+)
    |(?:is that |that )?(?:ok|okay|fine|right) so|(?:is there )?any truth (?:in|to|about) (?:that|this|it)
    |(?:am|have|did) i (?:\w+ )?(?:it |that |this )?(?:right|wrong|correctly)
    |(?:have|did) i (?:get|got) (?:that|this|it)
    |(?:i )?(?:have |did )?(?:i )?mis(?:understood|understand|read)
`.source;

/** "That seems off to me", "that's how I understood it", "my boss says so". */
const itIsSo = pattern`
    (?:thats|that is|its|this is) (?:right|correct|true|so|fine|ok|okay|normal|allowed|acceptable|enough)
    |thats (?:the deal|it|how it (?:is|works|goes)|(?:how|what) (?:\w+ ){1,2}\w+(?: (?:it|that|so|to me|to us))?)
    |(?:that|this|it) (?:seems|sounds|looks|feels) (?:\w+ )?(?:off|wrong|right|odd|strange|fishy|dubious|weird|true
      |plausible|fine|good|ok|okay)(?: to (?:me|us))?
    |(?:(?:my|our|the|his|her) \w+(?: \w+)?|he|she|someone|somebody|everyone|everybody) (?:swears?|says?|said|claims?
      |insists?|thinks?|told (?:me|us)|reckons?|believes?|wrote|writes)(?: (?:it|so|that|this))?
    |i (?:have )?(?:read|heard|saw|was told|learned|learnt) (?:it|this|that|so)(?: \w+){0,2}
    |i am (?:right|correct)(?: arent i| am i not)?|(?:i )?thought so|(?:just )?double checking
`.source;

/** "Can you confirm?", "may I write that?", "what do I tell her?", "any objections?" */
const mayOneSaySo = pattern`
    (?:can|could|would) you (?:please )?confirm(?: or (?:refute|deny))?
    |(?:would|could|will|do) you (?:sign|agree|say|confirm|second|endorse|accept)(?: (?:that|this|it|so|with))*
    |(?:please |pls )?tell me (?:that )?(?:i am|its|it is|thats) (?:right|wrong|true|so)|(?:please |pls )?say (?:yes|no)
    |(?:can|may|could|do|should|shall) (?:he|she|they|we|i) (?:say|claim|write|put|copy|state|report|sign|minute|note
      |record|quote|accept|repeat|approve) (?:that|this|so|it)(?: off)?(?: (?:in|to|down|into
      |on) (?!.*\b(?:aws|amazon|them|us|me)\b).*|(?: down)?)
    |(?:can|may|could|should|do|shall) (?:i|we) (?:tick|sign|confirm|initial|leave|keep|let) (?:that|this|the|it)
      (?: (?:box|line|row|off|so|sentence|slide|entry|stand|in|as is))*
    |what (?:do|should|can|shall) (?:i|we) (?:tell|say|answer|reply|write)(?: \w+){0,2}|any objections?(?: to .*)?
    |any(?:one|body)(?: here)? (?:\w+ ){0,2}(?:contradict|disagree|object|against|differ)\w*
`.source;

/** "Agree?", "fair enough?", "good for the exam?", "too good to be true". */
const inShort = pattern`
    (?:good|fine|ok|okay|safe|enough) for (?:the|my|our) \w+|rightly(?: so)?|justly
    |(?:fair|accurate|safe|correct|sound|valid|reasonable) (?:summary|statement|assumption|reading|enough|claim
      |to (?:say|assume))
    |y n|yes|yes or no|yes no|true or false|right or wrong|agree|agreed|correct|thoughts|hm+
    |correct me if (?:i am |its |it is )?\w+|(?:\w+ )?but true|too good to be true|phew|ugh|wow|wonderful|lovely|lol
    |haha|thanks|please|great|nice
`.source;

export const judging = {
  /** "Is slide 12 right?", "agree?", "does he have a point?", "did I assume wrong?": whether what was said before is so. */
  asks: pattern`
    ^(?:(?:so|and|but|ok|well|or) )*(?:${isItSo}|${itIsSo}|${mayOneSaySo}|${inShort})
      (?: (?:yeah|yes|no|right|ok|then|or (?:am|was|did|do|have) i .*))*$
  `,
  /** "That can't be true, can it?", "it doesn't, does it?", "I doubt it", "he's mixing it up": what was said before is not so, somebody thinks. */
  denies: pattern`
    (?:^|(?<!\b(?:is|was|are|or|if|when|once|unless|get|got|getting|read)) )(?:(?:so|but|and|well) )*(?:(?:it|that|this
      |which) (?:cant
      |cannot|can not
      |couldnt) (?:seriously |really |possibly )?be (?:true|right|so|the case|correct)|(?:i|we) (?:\w+ )?doubt (?:it
      |that|this)|(?:thats|its|hes|shes|theyre|(?:it|that|this|he|she|they) (?:is|are)|^(?:it|that|this|he|she
        |they)) (?:\w+ )?(?:wrong|false
      |rubbish|nonsense|a myth|not true|not right|untrue|mistaken|dreaming|lying|kidding|bull\w*|mixing (?:it|things
      |that|them) up|talking (?:rubbish|nonsense)))$
    |^(?:(?:so|but|and|well) )*(?:(?:it|that|he|she|aws|amazon) (?:doesnt|isnt|wont|cant|didnt|does not|is not
      |hasnt)|no way|nonsense|rubbish|no chance|hardly|nope|(?:surely|probably|i think|i guess|i hope|certainly
      |of course) not|i dont think so)$
  `,
  /** "..., can it?", and no more of it than that. */
  shortTag: pattern`
     [ ](?:(?:can|could|is|isnt|are|arent|does|doesnt|do|dont|did|has|will|would|wouldnt) (?:it|that|this|they|he|she)
      (?: not)?|right|no|yes|correct)$
  `,
} as const;
