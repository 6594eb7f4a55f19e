/** How several things are asked about in one question. */

import { pattern } from './pattern.ts';

export const listing = {
  /** "Which of the following is AWS's: ...": whose each of those is. */
  which: pattern`
    ^(?:(?:so|and|ok|please|pls|tell me|say) )*(?:
    (?:which|what)(?: \w+){0,2} (?:of|from|among) (?:(?:all|the) )*(?:these|those|them|following|list)
    |which(?: (?:ones?|tasks?|items?|controls?|responsibilit(?:y|ies)|options?|activit(?:y|ies)|actions?|things?|duties
      |duty|jobs?))? (?:is|are|falls?|belongs?|remains?|stays?)
    )\b(?!.*\b(?:services?|variants?|flavou?rs?)\b)
  `,
  who: /\b(?:who|whos|whose|whom)\b/,
} as const;
