import { withoutComments } from './source-files.ts';

/** What is said to nobody: why a start is refused, and what the log is told. Imports, and what is only a type. */
const unsaid =
  /^\s*(?:import|export)\b[^;]*?from [^;]*;|new Error\((?:[^()]|\([^()]*\))*\)|\blog\.\w+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/gm;

/** Literals of a source, each on one line. */
const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\\n]|\\.)*)`/g;

/** Two words or more, one of them with a capital or an end of a sentence: something that a person would read. */
const isSaid = (text: string) => /[A-Za-z]{2,}[,:]? [A-Za-z]/.test(text) && /[A-Z]|[.?!:]$/.test(text);

const textsIn = (source: string): string[] =>
  [...withoutComments(source).replace(unsaid, '').matchAll(literal)].map(([, single, double, template]) =>
    (single ?? double ?? template ?? '').replace(/\$\{[^}]*\}/g, ' '),
  );

/** Sentences that stand in a source: they belong into languages/. */
export const sentencesIn = (source: string): string[] => textsIn(source).filter(isSaid);

/** Two words or more, in lower case too: something that a person would type or read. */
export const phrasesIn = (source: string): string[] =>
  textsIn(source).filter((text) => /[a-z]{2,}[,:]? [a-z]/i.test(text));

/** A pattern, from what may stand before it to what may stand behind. */
const pattern = /(?<=[=(,:?|&!\s])\/(?![/*\s])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuvy]*(?=[\s.,;)\]])/g;

/** What stands in a pattern for something else than itself: an escape, a set of letters, how a group begins, a tag. */
const sign = /<(?:\\\/)?\w+>|\\(?:[pu]\{[^}]*\}|.)|\[[^\]]*\]|\(\?[:=!<]{1,2}/g;

/** The words that the patterns of a source have in them. */
export const patternWordsIn = (source: string): string[] =>
  [...withoutComments(source).matchAll(pattern)].flatMap(
    ([, inner = '']) =>
      inner
        .replace(sign, ' ')
        .toLowerCase()
        .match(/[a-z]{2,}/g) ?? [],
  );
