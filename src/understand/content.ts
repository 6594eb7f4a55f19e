import type { Lexicon } from './lexicon.ts';
import type { Sighting } from './sighting.ts';
import type { Token } from './tokens.ts';

/** The words that say something: no "the", "does", "thing". */
export const contentOf = ({ stopwords }: Lexicon, tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ text }) => !stopwords.has(text));

/** What a question says besides the names of services. */
export const besidesNames = (lexicon: Lexicon, { tokens, mentions }: Sighting): readonly Token[] =>
  contentOf(lexicon, tokens).filter(({ at }) => !mentions.taken.has(at));
