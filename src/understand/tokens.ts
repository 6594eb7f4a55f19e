import { stemmer } from 'stemmer';
import { american, apostrophes, plural, unchanged } from '../languages/en/spelling.ts';
import {
  arrowWords,
  bothWaysWords,
  directory,
  inDirectories,
  perhapsUpgraded,
  shorthand,
  spoken,
  upgrades,
  versions,
} from '../languages/en/typed.ts';
import { ownStem, unstemmed } from '../languages/en/words.ts';

/** A word in lower case, without an apostrophe. `singular`: as names have it, so that "patch management" is not Patch Manager. */
export type Word = { readonly text: string; readonly stem: string; readonly singular: string };

/** A word of a question. `at`: its place among the words. */
export type Token = Word & {
  readonly at: number;
  readonly capital: boolean;
  readonly clause: number;
  /** A comma or the like stands before it. */
  readonly apart: boolean;
  /** What joins two things stands before it: a comma, a plus, a slash. */
  readonly joined: boolean;
  /** A plus stands before it: "batch + fargate". */
  readonly plus: boolean;
  /** A question mark stands behind it. */
  readonly asked: boolean;
};

/**
 * A token at another place, of another word, parted otherwise. With its fields in their order and not spread: tokens of several
 * shapes make every look at one slow.
 */
export function tokenAs(
  token: Token,
  at: number,
  { text, stem, singular }: Word = token,
  { clause, apart }: Pick<Token, 'clause' | 'apart'> = token,
): Token {
  const { capital, joined, plus, asked } = token;
  return { text, stem, singular, at, capital, clause, apart, joined, plus, asked };
}

/** Longer questions keep their beginning and their end: what is asked stands at one of the two. */
const head = 900;
const tail = 500;

const emoji = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{FE0F}\u{20E3}]/gu;
const invisible = /[\p{Cc}\p{Cf}\p{Co}]/gu;

/** A text with a version and the next one as the upgrade that it is. */
const upgraded = (all: string, major: string, minor: string, next: string, rest: string) =>
  minor === '' && rest === '' && perhapsUpgraded.test(all) ? all : major === next ? upgrades.minor : upgrades.major;

const shortened = new RegExp(`\\b(?:${Object.keys(shorthand).join('|')})\\b(?![-.]\\w)`, 'gi');

/** Any of what `heard` replaces: few questions have some of it. */
const anyHeard = new RegExp(
  [...spoken.map(([from]) => from), versions, shortened].map((one) => one.source).join('|'),
  'i',
);

/** What a dictated name comes out as: "s three", "route fifty three". */
const heard = (text: string) =>
  anyHeard.test(text)
    ? spoken
        .reduce((all, [from, to]) => all.replace(from, to), text)
        .replace(versions, upgraded)
        .replace(
          shortened,
          (short) =>
            (directory.test(text) && inDirectories[short.toLowerCase()]) || (shorthand[short.toLowerCase()] ?? short),
        )
    : text;

/** Plain letters and signs, as most questions have them: there is nothing to fold. */
const ascii = /^[\x20-\x7e\n\r\t]*$/;

/** Signs that look like others as those (wide letters, curly quotes), and none that nobody sees. */
const folded = (text: string) =>
  ascii.test(text)
    ? text
    : text
        .normalize('NFKC')
        // One sign can become eighteen.
        .slice(0, head + tail + 1)
        .replace(/[\n\r\t]/g, ' ')
        .replace(invisible, '')
        .replace(emoji, ' ')
        .replace(/[’‘`´ʼ]/g, "'")
        .replace(/[“”«»]/g, '"');

const withoutLinks = (text: string) =>
  text
    .replace(/<at>.*?<\/at>/g, ' ')
    .replace(/<[@!#][^>]*>/g, ' ')
    .replace(/<(?:https?|mailto):[^|>]*\|([^>]*)>/g, ' $1 ')
    .replace(/<((?:https?|mailto):[^>]*)>/g, ' $1 ');

/** "EC2 -> RDS", "WAF <-> Network Firewall", "ECS ⚔️ EKS". */
const arrow = / (?:→|⇒|➡|[-=]+>) (?!\d)/g;
const bothWays = / (?:[↔⇔⇄⇆⇋⇌⟷⚔🆚×]\uFE0F?|<[-=]*>) /gu;

/** What begins a line of a list, or a member of one in a line: "- ", "(b) ", "2. ". Few blanks at a time: no run of them is read twice. */
const item = /\n\s{0,8}(?:[-*•·–—]\s{1,8}|\(?[1-9a-h][.)]\s{1,8})?|(?<=\S)\s{1,8}(?:•\s{0,8}|\(?[1-9a-d]\)\s{1,8})/gi;

/** What is not one blank already. */
const blanks = /[^\S ]\s*| \s+/g;

/** Slack's and Teams' markup as the words that a person saw: links as their labels, mentions and broadcasts as nothing. */
export function plainText(text: string): string {
  const whole = text.length > head + tail ? `${text.slice(0, head)} ${text.slice(-tail)}` : text;
  const cut = whole.replace(bothWays, bothWaysWords);
  const unlinked = cut.includes('<') ? withoutLinks(cut) : cut;
  const withoutEmoji = unlinked.includes(':') ? unlinked.replace(/(^|\s):[a-z0-9_+-]+:(?=\s|$)/g, ' ') : unlinked;
  return heard(
    folded(withoutEmoji.trim().replace(arrow, arrowWords).replace(item, ', '))
      .replace(/(^|\s)@srm\b|^\s*\/srm\b/gi, ' ')
      .replace(blanks, ' ')
      .trim(),
  );
}

/** Only a plural's s is taken away. */
const singularOf = (word: string): string =>
  word.length > 3 && word.endsWith(plural.ending) && !plural.not.test(word) ? word.slice(0, -1) : word;

/** The same string as a property's name has it: of these V8 keeps one each, and tells two apart without reading them. */
const interned = (text: string): string => Object.keys({ [text]: 0 })[0] as string;

/** The words met so far. A word is the same string each time, which is found sooner than one cut anew out of each question. */
const words = new Map<string, Word>();

/** A word with what it is looked up by. Kept in a map of at most 20,000 words. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known !== undefined) return known;
  let spelt = text;
  if (text.length > 4 && !unchanged.has(text)) for (const [from, to] of american) spelt = spelt.replace(from, to);
  const singular = singularOf(spelt);
  const own = ownStem.has(singular) ? singular : unstemmed.has(spelt) ? spelt : null;
  const stem = own ?? (/^[a-z]+$/.test(spelt) && spelt.length > 3 ? stemmer(spelt) : spelt);
  const one = { text: interned(text), stem: interned(stem), singular: interned(singularOf(text)) };
  if (words.size > 20_000) words.clear();
  words.set(one.text, one);
  return one;
}

/** The stem under which a word is looked up. */
export const stemOf = (word: string): string => wordOf(word).stem;

/** A point inside a word: "provided.al2023", "X.509", and not "done.Now". */
const inside = /^(?:[a-z0-9]\.[a-z0-9]|[A-Z]\.\d)$/;

/** A word, or a sign that parts or joins words. */
const piece = /([\p{L}\p{N}]+(?:'[\p{L}]+)*)|[,.;:?!()\-–—=/+&|]/gu;
const ends: ReadonlySet<string> = new Set('.;?!');
const parts: ReadonlySet<string> = new Set('.,;:?!+&|–—');
/** These part words only after a blank: "multi-AZ" is one thing. */
const partsAfterBlank: ReadonlySet<string> = new Set('-/');
const joins: ReadonlySet<string> = new Set(',+&/');

/** The words of a text, folded: lower case, no possessive 's, "don't" as "dont". Punctuation only counts the clauses. */
export function tokensOf(text: string): Token[] {
  const tokens: (Token & { asked: boolean })[] = [];
  let clause = 0;
  let apart = false;
  let joined = false;
  let plus = false;
  piece.lastIndex = 0;
  for (let found = piece.exec(text); found !== null; found = piece.exec(text)) {
    const { 0: sign, 1: word, index } = found;
    if (word === undefined) {
      // "provided.al2023", "1.29": a point inside a word ends nothing.
      if (sign === '.' && inside.test(text.slice(index - 1, index + 2))) continue;
      if (ends.has(sign)) clause += 1;
      const last = tokens.at(-1);
      if (sign === '?' && last) last.asked = true;
      if (parts.has(sign) || (partsAfterBlank.has(sign) && /\s/.test(text[index - 1] ?? ' '))) apart = true;
      if (joins.has(sign)) joined = true;
      if (sign === '+') plus = true;
      continue;
    }
    const lower = word.toLowerCase();
    const { text: known, stem, singular } = wordOf(foldApostrophe(lower));
    tokens.push({
      text: known,
      stem,
      singular,
      at: tokens.length,
      capital: word[0] !== lower[0],
      clause,
      apart,
      joined,
      plus,
      asked: false,
    });
    apart = false;
    joined = false;
    plus = false;
  }
  return tokens;
}

/** The words of a phrase of ours: lower case and plain letters, so that much less has to be looked at than in a question. */
export function wordsOf(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .filter((word) => word !== '')
    .map(foldApostrophe);
}

/** who's -> whos, aws's -> aws, don't -> dont; who'll, we'd -> who, we. */
function foldApostrophe(word: string): string {
  if (!word.includes("'")) return word;
  if (apostrophes.auxiliary.test(word)) return word.slice(0, word.indexOf("'"));
  if (apostrophes.verb.test(word)) return word.replace("'", '');
  return word.replace(apostrophes.possessive, '').replaceAll("'", '');
}
