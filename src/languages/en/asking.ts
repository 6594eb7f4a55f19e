/** What a question asks for: a yes or no, a party, or why. */

import { acts } from './by-itself.ts';
import { negativeAuxiliary } from './denial.ts';
import { auxiliary, someService, them, us } from './parties.ts';
import { pattern } from './pattern.ts';

export const asking = {
  /** "Who gets which role is decided by Amazon": whoever it is, is not asked. */
  whoIsDecided: pattern`
    ^who else (?:but|except|other than) (?:${us}|${them})\b
    |^(?:who|which|what|whose) .*\b(?<!\b(?:that|which) (?:is|are) )(?:decided|fixed|defined|determined|set
      |chosen) by (?:${us}|${them})\b
    |^(?:who|which|what|whose) .*\b(?:is|are) (?:up|down) to (?:${us}|${them})\b
    |^(?:who|which|what|whose) .* (?:${us}|${them}) (?:\w+ )?(?:manage|decide|define|set|choose|control|handle|pick
      |govern)s? (?:that|this|those|it|them|so)$
  `,
  /** "Who patches it": most questions; nothing more needs to be looked at. */
  who: /^(?:who|whos|whose|whom)\b/,
  /** "is it true that ..., surely ...": asks for a yes or a no whatever follows. */
  yesNo: pattern`
    \b(?:asks?|asked|wonders?|wondering|wants? to know|say|tell (?:me|us)|sure) (?:if|whether) |\bi (?:guess|assume
      |suppose|imagine
      |presume) (?:that|thats|it|its|this|we|aws|amazon) |\bis it (?:fair|right|ok|okay|true|correct|wrong
      |safe) (?:to|that) |\btell me (?:thats|its|we|aws|amazon|they|that (?:is|isnt|wont|doesnt)) |\b(?:says|insists
        |claims|thinks) (?:its|it is
      |thats) |\b(?:id|i) (?:say|guess|think) (?:its |thats )?(?:ours|us|mine|me|theirs|them|aws|amazon)$
    |\b(?:please|pls|plz) (?:dont )?say (?:that|thats|its|it|we|i|aws|amazon|the) |\b(?:dont|please|pls
      |plz) tell (?:me|us) (?:that|thats|its|it|we|i|aws|amazon|the) |^(?:(?:so|and|but|ok|well|please|pls|plz
      |then) )*(?:yes or no\b|say (?:that|thats|its|aws|amazon)\b|(?:dont )?tell me (?:that|thats|its|it|we|i|aws
      |amazon)|(?:its )?(?:not like|not as if|as if) (?:aws|amazon|they|we|i)\b|apparently\b|allegedly\b
      |supposedly\b|rumou?r has it\b|word is\b|true or false|is it (?:true|correct|right|fair)|am i right|hopefully
      |i (?:assume|guess|suppose|presume|imagine|bet|reckon) |confirm|let me guess|correct me if|since when (?:is
      |are|am|do|does|did|must|should))\b
    |\b(?:surely|hopefully)\b|\b(?:please|pls|(?:can|could|would|will) you) (?:please )?confirm\b
  `,
  /** "Are there any patches", "anything for us to do?" */
  anyThere: pattern`
    \bany of (?:it|that|them|these|those|this) (?:\w+ ){0,3}?(?:by|on|for|from|with) (?:${us}|${them})\b
    |\b(?:isnt|arent|wasnt) (?:that|this|it) (?:an?|the|what|something|one of)\b|\b(?:is|are) there any\b
    |\b(?:any|anything|something) (?:\w+ ){0,3}(?:for|on|from|with|by) (?:us|me|our (?:side|end|part))
      (?: to \w+.*)?$
    |^(?:(?:so|and|but|or) )*(?:any|anything|something) (?:\w+ ){0,3}?(?:(?:we|i) (?:need|have|must|should|ought)\b
      |to \w+)
    |(?<!\b(?:allows?|lets?|permits?|from|to|by|with|for|in|on|of|has|have|without) )\bany (?:\w+ ){1,3}(?:that )?
      (?:to \w+|(?:we|i) (?:must|have to|need to|should) \w+)(?: (?:in|on|with|w|for|there|here)\b.*)?$
  `,
  /** "or not": still one yes or no. */
  orNot: pattern`
    \bor (?:nah|not|what)\b|\b(?:aws|amazon|they)\b.*\bor (?:will|do|can|would|are|is|does) (?:they|it)$
    |\b(?:we|i)\b.*\bor (?:do|can|should|must|need) (?:we|i)$
  `,
  /** "Is it ...", "must we ..." */
  plainly: /^(?:so |and |but )*(?:is|are|do|does|should|can|will|isnt|doesnt|am|must|arent|shouldnt|wont|cant|dont)\b/,
  /** "the scratch disk, encrypting it is that left to us": asks at its end, of what came before. */
  asksAtEnd: pattern`
    (?<!\b(?:who|what|which|where|how|why|when) .*)\b(?:is|are|do|does|did|was) (?:that|it|this|those|these
      |they) (?:\w+ ){0,4}(?:${us}|${them}|ours|mine|theirs|amazons)$
  `,
  /** "direct connect is the line encrypted", "if they are certified doesn't that cover us": the verb comes before its subject, after a name or a clause. */
  invertedInside: pattern`
    ^(?:\w+ ){1,4}(?:is|are|do|does|will|can|should|must) (?:the|our|my|it|this|that|those|they|these|we|i|amazon
      |aws|thatservice)\b
    |^(?!(?:which|what)\b).*(?<!\b(?:it|that|this|they|we|i|aws|amazon|you|which) )\b${negativeAuxiliary} (?:that|this
      |it|they|we|i)\b
  `,
  /** Begins with what is asked for, not with a yes or no. */
  questionStart: /^(?:who|whose|which|what|is it)\b/,
  /** "..., true?": then only what `party` finds asks for more than a yes or no. */
  judged: pattern`
    \s(?:right|correct|yes|no|true|agreed|agree|isnt it|doesnt it|arent they|dont they|wont they|cant they
      |am i right|am i wrong|surely|i hope|i assume)$
  `,
  /** Words that ask for something else than yes or no, where they begin a clause. */
  more: /\b(?:who|whom|whose|whos|which (?:side|party|of us|team|one)|what|whats|where|how|when|by whom|from whom)\b/,
  /** The same after "..., true?", of what begins the sentence or asks for a party. */
  party: pattern`
    ^(?:(?:so|and|but|ok|well) )*(?:which|what|whats|where|how|when)\b
    |\b(?:who|whom|whose|whos|which (?:side|party|of us|team|one)|by whom|from whom)\b
  `,
  /** "the one who patches", "the certificate that", "not us who": no question word. */
  relative: new RegExp(
    pattern`
    \b(?:${us}|${them}|ones?|those|people|someone|somebody|anyone|anybody|nobody|it|certificate|person|guys
      |folks|ppl|staff|employees|colleagues|leavers|admins) (?:who|whod|whos|wholl|whom|whose|that|which|what|where
      |when)\b
  `,
    'g',
  ),
  /** "patches them when a fix is out", "decides how long they are kept": a question word inside a statement asks for nothing. */
  insideStatement: new RegExp(
    pattern`
    (?<=\w)(?<!\b(?:me|us|say|know|explain|understand|sure|remember|see|is|are|and|but|so|or|on|about|just|idea|clue
      |${auxiliary})) (?:when|where|how (?:long|often|many|much|far)) (?!${auxiliary}\b|exactly\b|precisely\b|to\b)
      (?=\w)
    |\b(?:decid|determin|choos|regulat|restrict|notic|pick|select|detect|repair|mask|redact|remov|defin)(?:e|es|s|ing
      |ed)? (?:on |upon )?(?:who|whose|what|which|how|where|when)\b
    |\b${acts}(?:e|es|s|ing)? what (?:it|they|we|is|was|has|${someService})\b
    |(?<=\b(?:to|can|must|may|still|should) (?:say|define|set|specify|control|manage|restrict|limit)) (?:who|which
      |what)\b
    |\b(?:record|log|captur|stor|test|copi|copy)(?:e|es|s|ed)? (?:what|which) (?!${auxiliary}\b)
    |(?<=\bto do) (?:when|where)\b|\bno matter (?:how|what|where|when|who)\b
    |(?<=\b(?:already|switched|turned|itself|comes) on) when\b|\b(?:is|isnt|thats) what (?=thatservice)
    |\b(?:aws|amazon|they|it|we) (?:cant |cannot |dont |wont |must |should |will )?(?:review|check|control|track|limit
      |see|know|manage|govern|approve|settle|rule)s? (?:on )?who\b
    |\b(?:aws|amazon|it|${someService}) (?:\w+ly )?(?!says\b|is\b|was\b|does\b|has\b)\w+s (?:what|who|which|where|when
      |how) (?=\w)
    |^which (?=(?:aws|amazon|they|we|i) (?:\w+ly )?(?:does|do|did|has|have|will|would|must|should)\b)
    |(?<=\w) (?:of|with|in|from|to) what (?!${auxiliary}\b|happens|about)(?=\w)
    |(?<=\w) (?:on|by|for|at|over|after|upon) what (?=(?:they|it|we|its|our|the|aws|amazon|${someService})\b)
    |^(?:(?:so|and|but|then) )*(?:whats|what (?:is|are|runs|sits|lies|lives|stands)) (?=(?:below|under|underneath
      |beneath|behind|inside|above|around|on top of) )
  `,
    'g',
  ),
  /** "Why do we patch it" */
  why: /^(?:so |and |but )*(?:why|how come)\b/,
  /** "Why should we care?": nobody here would have to. */
  shrugs: pattern`
    \bwhy (?:\w+ ){0,3}?should (?:we|i|anyone|anybody|my \w+|our \w+) (?:even |ever |still )?(?:care|bother|worry
      |mind|touch)\b
  `,
  /** "Why should we patch it? Amazon does." */
  doesSo: pattern`
    ^(?:aws|amazon|they) (?:already |surely |clearly )?(?:does|do|did|is|are)(?: (?:it|that|this|so|all of it
      |doing it|doing that))*$
  `,
} as const;
