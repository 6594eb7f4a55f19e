/** How a sentence is put together. */

import { acts } from './by-itself.ts';
import { auxiliary, someService, them, us } from './parties.ts';
import { pattern } from './pattern.ts';

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

export const clauses = {
  /** The verb before its subject, after a comma: "..., won't it save us". */
  inverted: pattern`
    ^(?:so |and |but )?${auxiliary} (?:not )?(?!something\b|anything\b)\w+ (?:\w+ \w|(?:\w+ )?(?:aws|amazons?|us|we
      |ours|theirs|mine|me|automatic
      |default|included|shared|split)$)
  `,
  /** "Do we ...", "isn't it ..." */
  verbFirst: new RegExp(`^${auxiliary}\\b`),
  /** "When a disk is scrapped, nobody shreds it?", "how long they are kept is up to AWS": no question word, for a verb of its own follows. */
  beginsWithWhen: new RegExp(
    `^(?:(?:and|so|but) )*(?:when|whenever|where|wherever) (?!${auxiliary}\\b|exactly\\b)\\w+ `,
  ),
  when: /^(?:(?:and|so|but) )*(?:when|whenever|where|wherever) /,
  /** A subordinate clause that comes first ends where the main one starts with its verb. */
  leading: pattern`
    ^(?:if|since|when|because|after|once|although|as|even if|unlike|with|without) .*? (?=${auxiliary} (?:${us}|${them}
      |the|it|this|that|they|our|my)\b)
  `,
  /** "AWS patches it when a fix is out": says when or why, to the end of the sentence. */
  subordinate: pattern`
    \b(?:because|since(?! (?:\d|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|last|then|day|forever))
      |(?<!\b(?:asks?|asked|wonders?|wondering|know|sure|unsure|see|check|told) )if|when
      |while|where|(?:without )?that we|(?:without )?that i|which we|which i|(?:that|which) (?:nobody|no one)|after
      |before|unless|although|as we|as i)\b.*$
  `,
  /** "AWS keeps one", "so we pick it": somebody acts. */
  ownSubject: pattern`
    ^(?:(?:so|and|but|then|thats|its|surely|(?:some|any|no)thing(?: that| which)?) )*(?:we|i|aws|amazon|they
      |${someService} (?:should|does|doesnt|will|wont)
      |it(?= (?:also |just |then |even )?${acts}(?:e?s|ies)\b)|theres no \w+(?: \w+)?(?: (?:that|which))? (?:we|i)
        |(?:still )?(?:gotta|have to|need to|must)) \w
  `,
  /** "It is replaced automatically, or must I see to it?": the first of the two is taken for granted. */
  alternative: pattern`
    (?<=\w+ \w+ \w+) or (?:is|are|am|must|do|does|should|will|would|have|need|can) (?:it|that|this|they|we|i|aws
      |amazon|someone|somebody|(?:a|an|our|my|the) \w+)\b .*$
  `,
  /** Ends before a clause that begins with its verb: "ergo isn't AWS liable". */
  concluding: /\b(?:ergo|so|hence|therefore|thus|but|and) $/,
  /** Where the clause begins in which a "not" counts, and where it ends. */
  before: /\b(?:so|but|and|because|then)\b/,
  after: /\b(?:so|but|and|because|then|if|for not|that (?=(?:no|none|nothing|nobody|never)\b))\b/,
} as const;
