import { stopwords } from '../languages/en/words.ts';
import type { Sighting } from './sighting.ts';
import type { Token } from './tokens.ts';

/** The words that say something: no "the", "does", "thing". */
export const contentOf = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ text }) => !stopwords.has(text));

/** What a question says besides the names of services. */
export const besidesNames = ({ tokens, mentions }: Sighting): readonly Token[] =>
  contentOf(tokens).filter(({ at }) => !mentions.taken.has(at));
