/** Words with blanks between them, and all of other sets. */
export const setOf = (...parts: readonly (string | ReadonlySet<string>)[]): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => (typeof part === 'string' ? part.split(/\s+/) : [...part])));
