import { withoutComments } from './source-files.ts';

/** What is said to nobody: why a start is refused, and what the log is told. Imports, and what is only a type. */
const unsaid =
  /^\s*(?:import|export)\b[^;]*?from [^;]*;|new Error\((?:[^()]|\([^()]*\))*\)|\blog\.\w+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/gm;

/** Literals of a source, each on one line. */
const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\\n]|\\.)*)`/g;

/** Two words or more, one of them with a capital or an end of a sentence: something that a person would read. */
const isSaid = (text: string) => /[A-Za-z]{2,}[,:]? [A-Za-z]/.test(text) && /[A-Z]|[.?!:]$/.test(text);

/** Sentences that stand in a source: they belong into languages/. */
export const sentencesIn = (source: string): string[] =>
  [...withoutComments(source).replace(unsaid, '').matchAll(literal)]
    .map(([, single, double, template]) => (single ?? double ?? template ?? '').replace(/\$\{[^}]*\}/g, ' '))
    .filter(isSaid);
