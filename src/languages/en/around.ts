/** What is said around a statement: how it is begun, whose it is, and what it ends with. */

import { pattern } from './pattern.ts';

/** "I've read", "our vendor says". */
const reporters =
  '(?:i (?:have |was |am |also |just )*(?:read|heard|told|understand|understood|saw|believe|gather|take it|was told|learned|learnt)|(?:they|someone|somebody|people|everyone|everybody|(?!aws |amazon )(?:\\w+ ){1,5}?)(?:says|(?<!\\b(?:to|can|may|must|should|still|could|will|would|do|does|we|i|us) )say|said(?! we\\b)|(?<!\\b(?:our|my|the) )claims|claimed|insists|insisted|states|stated|argues?|argued|swears?|swore|wrote|told (?:us|me)|tells (?:us|me)|thinks|believes|assures? (?:us|me)|promised|maintains that|is convinced|are convinced|was told|keeps saying))';

export const around = {
  /** "So, is it true that ...", "can we assume ..." */
  opening: pattern`
    ^(?:(?:so|and|but|ok|okay|well|wait|hold on|hmm|quick question|question|just checking|to be clear|hey|hi|then
      |again|erm|um|lol|sanity check|check me|confirm|can you confirm|please|is it (?:true|correct|right|fair)
      (?: to say| to assume)?(?: that)?|true or false
      |am i (?:right|correct)(?: (?:in|to) (?:think|assum|believ|say)\w*)?(?: that)?|i assume|(?:can|may
      |could|should) (?:i|we) (?:safely |just |therefore )?(?:assume|presume|conclude|take it)(?: that)?|i think
      |i guess|i thought|i say|i (?:was|am) sure|i trust(?= (?:that|aws|amazon)\b)|am i to (?:understand|believe)
      (?: that)?|(?:did|do|have|am) i (?:to )?(?:understand|understood|get|got)(?: (?:it|that|this))? (?:(?:well
      |right|correctly)(?: that)?|that|(?=aws\b|amazon\b|we\b))|let me guess|correct me if (?:i am )?(?:wrong
      |mistaken)(?: but)?|ootb|out of the box|isnt it true(?: that)?|surely|presumably|apparently|allegedly
      |supposedly|rumou?r has it(?: that)?|word is(?: that)?|hopefully|(?:please |pls )?(?:dont )?(?:tell|say)
      (?: me)?(?= (?:that|thats|its|it|we|i|aws|amazon)\b)(?: that)?)\s+)+
  `,
  /** "..., right?" */
  tags: pattern`
    (?:\s+(?:(?:right|correct|true|so)(?: (?:for|in) (?:all|both|each)(?: \w+)?)?|yes|yeah|no|agreed|ok|okay|huh|hm+|ya
      |yup|ugh|or|or no|or not|or nah|or what|seriously|really|yep|
      (?!do it\b)(?:or )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|isnt|arent|wasnt
      |werent|aint|dont|doesnt|didnt|hasnt|havent|cant|couldnt|wont|wouldnt|shouldnt) (?:it|they|we|i)(?: not)?|
      (?:or )?(?:is|are|was|isnt|arent|wasnt) (?:that|there)|innit|hopefully|(?:am|have|did) i (?:\w+ )?
      (?:it |that |this )?right|(?:i|we|one) (?:(?:should|would) )?(?:assume|guess|think(?: so)?|suppose|hope|fear
        |trust|take it|reckon
      |presume|believe|gather|imagine)|i (?:was|am|have been) told(?: so)?(?: by \w+)?|amirite|or are we (?:cooked
      |screwed|doomed|stuck|lost|done|toast)|or i (?:have )?(?:mis\w+|(?:understood
      |understand|got) \w+)|or have i got (?:it|the) wrong(?: idea| end)?|eh|fair|(?:is|isnt) that (?:not )?the case
      |or how|(?:is|isnt) (?:that|it) (?:so|it)|oughtnt (?:it|they)|(?:or )?(?:am|was) i (?:wrong|mistaken|mad|crazy
      |dreaming)|(?<!\b(?:be|is|are|was|its|thats|i|not|got|goes|\w+thing|(?:is|was|get|got|does) \w+) )wrong
        |(?:or )?(?:do|did|have) i (?:(?:misunderst\w+|misread)(?: (?:it|(?:the|that|this|your) \w+))?
      |(?:get|got) \w+ wrong)|or is (?:that|this
      |it) wrong|or how does (?:it|this|that) work|am i right in thinking(?: that)?|am i (?:reading|getting) (?:it
      |this|that) right|(?:or|and) false|doesnt he|surely|agree(?: (?:or )?disagree)?|plausible|would(?:nt)? you (?:say
        |agree|sign that
      |think)|dont you (?:think|agree)|(?:or )?(?:need|must|may|shall) (?:we|i|they)|y n|correct me if \w+(?: \w+){0,3}
        |i have (?:read|heard
      |been told)|i am afraid|obviously|basically|of course|though|tho|(?:id|i) say|id have (?:thought|said|guessed
        |assumed|expected|hoped)|i (?:have )?thought|then))+$
  `,
  /** "..., or am I wrong?": no second choice. */
  mistaken: pattern`
    [ ]or (?:(?:am|was|do|did|have) i (?:mis\w+|wrong|mad|crazy|dreaming|missing|dreamt)\b.*|are we (?:cooked|screwed
      |doomed|stuck|lost|done|toast))$
  `,
  /** "I've read that ...", "our vendor says ...": somebody's claim, to be judged. */
  reported: pattern`
    ^(?:.* )?(?:aws|amazon)(?: support)? (?:says?|said|claims?|claimed|insists?|told (?:us|me)|writes?|wrote
      |answered) (?:that )?(?=(?:we|its (?:ours|us|our)|you\w*) )
    |^(?:so |and |but |ok |well |hm+ )*${reporters}(?: (?:here|there|us|me|it|in \w+ \w+|on \w+ \w+))?(?: that)? (?!
      (?:on|upon|about|for) |(?:\w+ ){1,4}(?:\w+ times|twice|all the time|constantly)\b)(?=\w+ \w+ \w+|not (?:them|us
        |aws|amazon|me)\b)
  `,
  /** "..., says our wiki", "..., that is what the trainer said". */
  reportedAfter: pattern`
    \s(?:(?:(?<!\b(?:that|aws|amazon|support) )says(?! (?:we|its|it|thats|that|done)\b)|say (?=(?:our|the|my|their
      |some)\b)|said|(?<!\b(?:our|my|the) )claims
      |claimed|states|stated|according to|(?:thats|that is) (?:what|how)|or so) (?!(?:aws|amazon|it|not)\b)\w+
      (?: \w+){0,6}|quote from \w+(?: \w+){0,6}|(?:its|it) (?:says|said) (?:here|there))$
  `,
  /** "I was under the impression that ...": what somebody believes is asked about, without a question mark too. */
  believes: pattern`
    (?<!\b(?:are|am|was|were|do|should|did) )\b(?:i|we) (?!dont\b|do not\b|cant\b)(?:\w+ ){0,2}?
      (?:under the impression|believed?|assumed?|expect(?:ed)?(?! to\b)|hoped?|bet|supposed?(?! to\b)|led to believe
      |like to think|figured|reckon(?:ed)?|was sure|am sure|trust(?= (?:that|aws|amazon)\b)|(?:took|take) it
      (?! (?:from|to|out|off|over|away|up|on|that way)\b)|thought|imagined?|(?:was |am |were )?(?:believ|think|assum
        |hop|expect|suppos)ing(?! (?:of|about|to)\b))(?: that)? (?=\w+ \w+)
  `,
  /** "I refuse to believe that ...": the contrary is believed. */
  doubts: pattern`
    \b(?:i|we) (?:\w+ ){0,2}?(?:find it hard to believe|refuse to believe|cant believe|can hardly (?:believe|imagine
      |think)|cannot imagine|cant imagine|doubt|dont (?:suppose|think|believe|imagine|expect|guess|assume))
      (?: that)? (?=\w+ \w+)
    |^(?:so )*it (?:cant|cannot|can not) be(?: true)? that |^(?:so )*(?:itd|it would|it|thatd) be wrong to (?:write
      |say|claim|assume|believe|state|tell)(?: \w+){0,4} that[ ]
  `,
  /** "Please don't tell me we have to ...": that it is so is asked. */
  dontTellMe: /\b(?:please |pls )?dont (?:tell (?:me|us)|say) (?:that )?/,
} as const;
