/** What says that something is not so. */

import { any, pattern } from './pattern.ts';

/** "Isn't", "don't". */
export const negativeAuxiliary =
  '(?:isnt|arent|wasnt|werent|doesnt|dont|didnt|cant|couldnt|shouldnt|mustnt|wont|wouldnt|hasnt|havent|aint)';

export const denial = {
  /** A word that denies, anywhere. */
  negation: any`
    not|dont|doesnt|didnt|isnt|arent|wont|wouldnt|cant|cannot|couldnt|shouldnt|mustnt|hasnt|havent|aint|never|nobody
    |no one|noone|none|neither|nothing|no longer|without(?! (?:being )?(?:told|asked|asking)\b| (?:(?:any|our
      |my) )?(?:\w+ )?(?:action|intervention|involvement|effort|input
      |downtime|notice|interruption)\b)|pointless|useless|(?:of |is |are )no use|futile|in vain
    |no point|no sense|waste
    |(?:as if|not like) (?:aws|amazon|they|we|i) (?:would|will|could|can|ever|did)
    |would be (?:wrong|silly|naive|foolish)|hardly|shrugs|declines|refuses? to|fails? to
    |(?<!\b(?:to|that|which|who) )stop(?:s|ped)? \w+ing|wasnt|werent
    |neednt|no (?:\w+ing|(?:\w+ )?service|chance|place|way)
  `,
  /** "No fix will come from them", but not "no, they do", "no matter". */
  noSuch: pattern`
    ^(?:(?:so|and|but|surely|theres|there (?:is|are|was|were|will be|wont be)|(?:is|are|was) there) )*no (?!(?:aws
      |amazon|amazons|we|i|it|its|they|he|she|that|this|is|are|do|does|not|need|needs|doubt|matter|problem|worries
      |idea|wait|sorry|the|our|my|you|what|but|so|more|other|chance|way|thanks|idea)\b)\w+
  `,
  /** No part of a verb. */
  plainNot: /\bnot\b/,
  /** "there's no way AWS wouldn't": two that cancel out. */
  doubled: pattern`
    \b(?:no way|not that|never|not like|cant be that|hardly|hard to believe|refuse to believe) (?:that )?(?:aws
      |amazon|they|we|it) (?:\w+nt|not|never)\b
  `,
  /** "If they are certified doesn't that cover us": it asks for the same, wherever it begins. */
  asksTheSame: pattern`
    (?<=\w )(?<!\b(?:it|that|this|they|we|i|aws|amazon|you|which|who) )${negativeAuxiliary} (?=(?:that|this|it|they|we
      |i)\b)
  `,
  /** "Aren't we the ones ..." */
  atStart: new RegExp(`^${negativeAuxiliary}\\b`),
  /** Says of what comes before it that it is not; "aren't we the ones" asks. */
  ofSubject: /^(?:isnt|arent|wasnt|werent|aint)\b(?! (?:we|i|they|it)\b)/,
  /** "Is that not ours?" */
  inside:
    /\b(?:isnt|is|are|arent) (?:that |it |this |(?:\w+ ){1,8}?(?=not (?:on|up to|down to|for|with) (?:us|me)\b))?not\b|\b(?:was|is|were|are) never\b/,
  /** "Is that really not ours?": asked of one who hopes so. */
  hoped: /\breally not\b/,
  /** "Can't be Amazon's job": its subject is left out, so it states. */
  withoutSubject: /^(?:cant|cannot|couldnt|shouldnt|mustnt|wont) (?:really |possibly |even )?be\b/,
  /** "Nobody takes snapshots unless we set it up", "if we don't, nobody will", "they sit there until we lift them": then it is on us. */
  untilWe: pattern`
    \b(?:not|no|nobody|no one|noone|nothing|never|none|\w+nt|un\w+ed|stays?|sits?|remains?|waits?|keeps?|goes on|stuck
      |off|disabled|inactive)\b.*\b(?:unless|until|till) (?:we|i|you|someone|somebody|anybody
      |anyone|one of us|us|our \w+|the customer)\b(?! (?:say|state|tell|ask|specify|choose)\w* (?:\w+ )?otherwise)
    |\b(?:not|never|\w+nt) (?:\w+ ){1,8}?without (?:us|our \w+)(?: (?:in|on|with|for) .*)?$
    |^(?!${negativeAuxiliary} ).*\b(?:not|no|nobody|no one|noone|nothing|never|none|\w+nt|un\w+ed|stays?|sits?
      |remains?|waits?|keeps?|goes on|stuck|off|disabled|inactive)\b.*\bbefore (?:we|i|you|someone|somebody|anybody
      |anyone|one of us)\b
    |\b(?:if (?:we|i|you) (?:dont|do not|do nothing|never|didnt|wont|forget|sleep|ignore|skip|miss|neglect|leave)
      |unless (?:we|i|you|someone|somebody|the customer)) .*\b(?:nobody|no one|noone|nothing) (?:else )?\w+
    |\bonly\b.*\b(?:if|when|once|after) (?:we|i)\b|\bself inflicted\b
  `,
} as const;
