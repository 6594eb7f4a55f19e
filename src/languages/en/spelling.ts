/** How English words are spelt: what differs and means the same, and how they end. */

/** British spellings as US ones. */
export const american: readonly (readonly [british: RegExp, us: string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/ise(s|d|r|rs)?$/, 'ize$1'],
  [/ising$/, 'izing'],
  [/^centre(s?)$/, 'center$1'],
  [/our(s|ed|ing)?$/, 'or$1'],
  [/^licence(s?)$/, 'license$1'],
  [/elling$/, 'eling'],
  [/elled$/, 'eled'],
  [/^programme(s?)$/, 'program$1'],
];

/** Words that end so in both. */
export const unchanged: ReadonlySet<string> = new Set([
  'our',
  'ours',
  'your',
  'yours',
  'four',
  'hour',
  'hours',
  'pour',
  'tour',
]);

/** How a plural ends, and what ends so and is none. */
export const plural = { ending: 's', not: /(ss|us|is|ows)$/ } as const;

/** What follows an apostrophe: "who'll", "we'd"; a verb that makes one word of two, "who's"; whose something is, "aws's". */
export const apostrophes = {
  auxiliary: /^(?:who|what|it|that|there|they|we|you|he|she|i)'(?:d|ll)$/,
  verb: /^(who|what|it|that|there|where|here|he|she|let|how|when)'s$/,
  possessive: /'s$/,
} as const;

/** "Redriving" of "redrive", "gateways" of "gateway": what is left without these may be a word. */
export const inflected = { plural: /[^s]s$/, verb: /(?:ing|ed|er)$/, silent: 'e' } as const;
