/** Patterns over several lines, each broken before a choice: the breaks and the blanks after them are no part of a pattern. */

type Words = (words: TemplateStringsArray, ...parts: readonly string[]) => RegExp;

const joined = (words: TemplateStringsArray, parts: readonly string[]): string =>
  String.raw(words, ...parts).replace(/\n */g, '');

/** A pattern as it stands. */
export const pattern: Words = (words, ...parts) => new RegExp(joined(words, parts));

/** Whole words, anywhere in a sentence. */
export const any: Words = (words, ...parts) => new RegExp(`\\b(?:${joined(words, parts)})\\b`);

/** All that a sentence says. */
export const whole: Words = (words, ...parts) => new RegExp(`^(?:${joined(words, parts)})$`);
