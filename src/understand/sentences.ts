import { around } from '../languages/en/around.ts';
import { clauses, contractions } from '../languages/en/clauses.ts';
import { judging } from '../languages/en/judging.ts';
import { company, inOneWay, parties, someService } from '../languages/en/parties.ts';
import { endsAsking, lineOf } from './places.ts';
import type { Token } from './tokens.ts';

/**
 * A sentence of a question. `asks`: a question mark ends it. `named`: with one word for each service's name. `parts`: the same
 * between its commas.
 */
export type Sentence = {
  readonly line: string;
  readonly named: string;
  readonly parts: readonly string[];
  readonly asks: boolean;
};

/** So many words tell whether a question begins there: "won't it save us anyway". */
const ofStart = 6;

/** So many words name something, and ask nothing of it: "Vault lock??" */
const ofNames = 3;

const lineFrom = (tokens: readonly Token[], at: number) =>
  lineOf(tokens.slice(at, at + ofStart).filter(({ clause }) => clause === tokens[at]?.clause));

/** "..., I take it?": no more than what a statement ends with. */
export const isTag = (part: string) => ` ${part}`.replace(around.tags, '') === '';

const beginsQuestion = (rest: string) => clauses.inverted.test(rest) && !isTag(rest);

/** "..., our choice?", "..., AWS still?": nothing but a party stands after the comma. */
const endsWithParty = (tokens: readonly Token[], { apart, clause, at }: Token) =>
  apart && tokens.at(-1)?.clause === clause && endsAsking(tokens) && parties.alone.test(lineFrom(tokens, at));

/** A word, or the two that one with an apostrophe was. */
const plain = ({ text }: Token) => contractions.get(text) ?? text;

/** "Somebody on our payroll", "the bucket owner": parties are called in one way. */
const withParties = (line: string) => inOneWay.reduce((said, [many, one]) => said.replace(many, one), line);

/** The words with what was one word with an apostrophe, and one word for each service's name. */
const namedIn = (words: readonly Token[], names: ReadonlySet<number>) =>
  withParties(
    words
      .map((token) => (names.has(token.at) ? someService : plain(token)))
      .filter((word, place, all) => all[place + 1] !== someService || !parties.beforeName.test(word))
      .join(' '),
  );

/** The words of each sentence, between its commas; those of "SQS, SNS or EventBridge" part nothing. */
function wordsOf(tokens: readonly Token[], names: ReadonlySet<number>): Token[][][] {
  const sentences: Token[][][] = [];
  let clause = -1;
  for (const token of tokens) {
    // "we enabled nothing, won't it save us anyway?": what follows the comma is what is asked.
    const begins = token.apart && beginsQuestion(lineFrom(tokens, token.at));
    if (token.clause !== clause || begins || endsWithParty(tokens, token)) sentences.push([[]]);
    else if (token.apart && !(names.has(token.at) && names.has(token.at - 1))) sentences.at(-1)?.push([]);
    clause = token.clause;
    sentences.at(-1)?.at(-1)?.push(token);
  }
  return sentences;
}

/** The sentences of a question. `names`: the words that name services. */
export function sentencesOf(tokens: readonly Token[], names: ReadonlySet<number>): Sentence[] {
  return wordsOf(tokens, names).map((parts, at, all) => {
    const words = parts.flat();
    return {
      line: withParties(words.map(plain).join(' ')),
      named: namedIn(words, names),
      parts: parts.map((part) => namedIn(part, names)),
      // "Vault lock?? In Backup": a word with a question mark asks what it is.
      asks: endsAsking(words) && (at === all.length - 1 || words.length > ofNames),
    };
  });
}

/** "A retailer runs DynamoDB. Are they responsible for ...": they are who was told of, not AWS. */
export function withCompany(sentences: readonly Sentence[]): readonly Sentence[] {
  const told = sentences.findIndex(({ line }) => company.told.test(line));
  if (told < 0) return sentences;
  const ours = (line: string) => company.asUs.reduce((said, [they, we]) => said.replace(they, we), line);
  return sentences.map((sentence, at) =>
    at > told
      ? { ...sentence, line: ours(sentence.line), named: ours(sentence.named), parts: sentence.parts.map(ours) }
      : sentence,
  );
}

/** The place where a line begins to deny what it said before, and the denial; null where it does not. */
export const denialIn = (line: string) => judging.denies.exec(line.replace(judging.shortTag, ''));

/** "AWS patches it, he is wrong, isn't he": what is denied, and the denial as a sentence of its own. */
export function withDenialsApart(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.flatMap((sentence) => {
    const inLine = denialIn(sentence.line);
    const inNamed = denialIn(sentence.named);
    if (!inLine || !inNamed || inLine.index === 0) return [sentence];
    const denied = {
      ...sentence,
      line: sentence.line.slice(0, inLine.index),
      named: sentence.named.slice(0, inNamed.index),
    };
    const named = inNamed[0].trim();
    return [denied, { line: inLine[0].trim(), named, parts: [named], asks: true }];
  });
}
