/*
 * Learns what src/understand/ cannot be told by rules, and writes it to src/languages/en/learned.ts (`npm run learn`): to which side
 * a wording leans (leaning.ts), what kind of question it sounds like (kind.ts), and what tells which half of a shared fact is meant
 * (half.ts). Softmax regressions over words and pairs of words, on the half of the corpus to build with and, for the side, on the
 * sentences of the facts and what people call the things in them, of which it is known whose they are. The same input gives the same file. The half of the corpus that
 * measures is not read.
 */
import { writeFileSync } from 'node:fs';
import { dataset, type Fact, factOf } from '../../src/dataset/dataset.ts';
import { thingPhrases } from '../../src/languages/en/things.ts';
import { type Signs, signsOf } from '../../src/understand/half.ts';
import { type Half, noTopic, type Topic } from '../../src/understand/intent.ts';
import { type Kind, kindClasses, kindMarks } from '../../src/understand/kind.ts';
import {
  addProfile,
  type Leaning,
  leaningClasses,
  marksOf,
  plainWords,
  questionMarks,
} from '../../src/understand/leaning.ts';
import { askOf, lexiconOf } from '../../src/understand/lexicon.ts';
import { vocabularyFor } from '../../src/understand/packed.ts';
import { type Marks, markNames } from '../../src/understand/softmax.ts';
import { stemOf, wordsOf } from '../../src/understand/tokens.ts';
import { type Understanding, understanding } from '../../src/understand/understand.ts';
import { wordingsOf } from '../../src/understand/vocabulary.ts';
import { type CorpusQuestion, questionsOf } from './corpus.ts';

/** `right`: for each class whether it is right; `weight`: how much it counts beside a question. */
type Example = { readonly marks: readonly string[]; readonly right: readonly boolean[]; readonly weight: number };
type Weights = ReadonlyMap<string, Float64Array>;

const rounds = 12;
const rate = 0.07;
const shrinkage = 5e-3;
/** What is weighed less than this, in hundredths, is left out. */
const negligible = 16;

/** Numbers that look like chance and are the same each time. */
function chances(): () => number {
  let seed = 1;
  return () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
}

/** Of several right classes any may be answered: the loss is -log of what they have together. AdaGrad. */
function learnFrom(examples: readonly Example[]): Weights {
  const size = examples[0]?.right.length ?? 0;
  const counts = new Map<string, number>();
  for (const { marks } of examples) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count > 1).map(([mark]) => mark);
  const weights = new Map(often.map((mark) => [mark, new Float64Array(size)]));
  const slopes = new Map(often.map((mark) => [mark, new Float64Array(size).fill(0.01)]));
  const chance = chances();
  for (let round = 0; round < rounds; round += 1) {
    const order = examples.map((example) => ({ example, at: chance() })).sort((a, b) => a.at - b.at);
    for (const { example } of order) step(example, weights, slopes);
  }
  return weights;
}

function step({ marks, right, weight }: Example, weights: Weights, slopes: Weights) {
  const known = marks.flatMap((mark) => {
    const of = weights.get(mark);
    const past = slopes.get(mark);
    return of && past ? [{ of, past }] : [];
  });
  const sums = right.map((_, at) => Math.exp(known.reduce((sum, { of }) => sum + (of[at] as number), 0)));
  const all = sums.reduce((sum, one) => sum + one, 0);
  const together = sums.reduce((sum, one, at) => sum + (right[at] ? one : 0), 0);
  for (const { of, past } of known)
    for (const [at, sum] of sums.entries()) {
      const wanted = right[at] ? sum / together : 0;
      const slope = weight * (sum / all - wanted) + shrinkage * (of[at] as number);
      past[at] = (past[at] as number) + slope * slope;
      of[at] = (of[at] as number) - (rate * slope) / Math.sqrt(past[at] as number);
    }
}

/** A line a mark, its numbers in hundredths, each against the last class. */
function linesOf(weights: Weights): string {
  const lines: string[] = [];
  for (const [mark, of] of weights) {
    const numbers = [...of].slice(0, -1).map((one) => Math.round((one - (of.at(-1) as number)) * 100));
    // The file is a template string.
    if (numbers.some((one) => Math.abs(one) >= negligible) && !/[`\\]|\$\{/.test(mark))
      lines.push([mark, ...numbers].join('\t'));
  }
  return `${lines.sort().join('\n')}\n`;
}

const understand = understanding(dataset);
const lexicon = lexiconOf(dataset, vocabularyFor(dataset));
const read = ({ q, thread = [] }: CorpusQuestion) =>
  understand(
    q,
    thread.reduce<Topic>((before, text) => understand(text, before).topic, noTopic),
  );

/** What is too little said to name one side is nobody's alone. */
const rightOf = ({ kind, accept = [] }: CorpusQuestion): readonly string[] =>
  kind === 'ambiguous' ? ['shared'] : ['owner', 'topic', 'followup'].includes(kind) ? accept : [];

const leaningMarks = ({ seen }: Understanding): Marks => {
  const profile = dataset.services.get(seen.services[0] ?? '')?.profile ?? null;
  return questionMarks(plainWords(seen.tokens, seen.mentions.taken), seen.presumes, profile);
};

function leaningFrom(question: CorpusQuestion): Example[] {
  const accept = rightOf(question);
  if (accept.length === 0 || accept.length === leaningClasses.length) return [];
  const marks = leaningMarks(read(question));
  return [{ marks: markNames(marks), right: leaningClasses.map((who) => accept.includes(who)), weight: 1 }];
}

/** What is said of a service of some kind, and who has it. */
function told(plain: readonly string[], profile: string | null, who: Half, weight: number): Example {
  const marks = marksOf(plain);
  addProfile(marks, profile, 1, 1 + plain.length);
  return { marks: markNames(marks), right: leaningClasses.map((one) => one === who), weight };
}

/** A sentence of a fact counts this much beside a question. */
const sentence = 0.1;

/** Every sentence of AWS's and of the customer's halves, each once. */
function leaningFromFacts(): Example[] {
  const seen = new Set<string>();
  const examples: Example[] = [];
  for (const service of dataset.services.values()) {
    const names = new Set(wordsOf([service.name, service.short, ...service.aka].join(' ')));
    const add = (text: string | null, who: Half) => {
      for (const part of (text ?? '').split(/[.;:]/)) {
        const words = wordsOf(part);
        const key = words.join(' ');
        if (words.length < 2 || seen.has(key)) continue;
        seen.add(key);
        const tokens = words.map((word, at) => ({ stem: stemOf(word), at }));
        const taken = new Set(words.flatMap((word, at) => (names.has(word) ? [at] : [])));
        // Whose half it is, the sentence itself says with these: a question does not.
        const example = told(plainWords(tokens, taken), service.profile, who, sentence);
        examples.push({ ...example, marks: example.marks.filter((mark) => !/\b(?:aws|you|your)\b/.test(mark)) });
      }
    };
    const facts: Fact[] = [...Object.values(service.layers), ...Object.values(service.duties)];
    for (const { aws, customer } of facts) {
      add(aws, 'aws');
      add(customer, 'customer');
    }
  }
  return examples;
}

/** A name that people give to a thing counts this much beside a question. */
const name = 0.1;

/** What people call the things of which one side alone has the whole, on a service of each kind. */
function leaningFromThings(): Example[] {
  const seen = new Set<string>();
  const examples: Example[] = [];
  for (const [id, things] of Object.entries(thingPhrases)) {
    const service = dataset.services.get(id);
    if (!service) continue;
    for (const [thing, phrases] of Object.entries(things)) {
      const ask = askOf(dataset, thing);
      const who = ask ? factOf(dataset, service, ask.layer, ask.duty).who : 'absent';
      if (who !== 'aws' && who !== 'customer') continue;
      for (const phrase of wordingsOf(phrases)) {
        const words = wordsOf(phrase.replaceAll('_', ' '));
        const key = `${service.profile} ${who} ${words.join(' ')}`;
        if (words.length < 2 || seen.has(key)) continue;
        seen.add(key);
        const tokens = words.map((word, at) => ({ stem: stemOf(word), at }));
        examples.push(told(plainWords(tokens, new Set()), service.profile, who, name));
      }
    }
  }
  return examples;
}

const kinds: Readonly<Record<string, Kind>> = {
  overview: 'overview',
  compare: 'compare',
  term: 'term',
  choose: 'choose',
  unknown: 'unknown',
  help: 'help',
  ambiguous: 'clarify',
};

function kindFrom(question: CorpusQuestion): Example {
  const kind = kinds[question.kind] ?? 'owner';
  const marks = kindMarks(lexicon, read(question).seen, (question.thread ?? []).length > 0);
  return { marks: markNames(marks), right: kindClasses.map((one) => one === kind), weight: 1 };
}

/** Where a question leans, by weights that nothing was rounded of. */
function leaningBy(weights: Weights, marks: Marks): Leaning {
  const known = markNames(marks).flatMap((mark) => weights.get(mark) ?? []);
  const sums = leaningClasses.map((_, at) =>
    Math.exp(known.reduce((sum, of) => sum + (of[at] as number) * 100, 0) / 100),
  );
  const all = sums.reduce((sum, one) => sum + one, 0);
  const [aws, customer, shared] = sums.map((sum) => sum / all) as [number, number, number];
  return { aws, customer, shared };
}

/** A question whose answer is a shared fact. */
type Shared = { readonly signs: Signs; readonly right: readonly boolean[] };

/** `others`: what was learned of leaning from other questions; what it was learned from itself would be too sure. */
function sharedFrom(question: CorpusQuestion, others: Weights): Shared[] {
  const [example] = leaningFrom(question);
  const understood = read(question);
  const { intent, seen } = understood;
  if (!example || (intent.kind !== 'owner' && (intent.kind !== 'topic' || intent.general))) return [];
  const [ask] = intent.asks;
  const service = dataset.services.get(seen.services[0] ?? '');
  if (!ask || (seen.services.length > 0 && !service)) return [];
  const general = (ask.duty === null ? dataset.layers[ask.layer] : dataset.duties[ask.duty]).fact;
  const fact = service ? factOf(dataset, service, ask.layer, ask.duty) : general;
  if (fact.who !== 'shared' || fact.disputed !== null) return [];
  const leaning = leaningBy(others, leaningMarks(understood));
  return [{ signs: signsOf(lexicon, { ...seen, leaning }, fact, ask), right: example.right }];
}

const sides = ['aws', 'customer'] as const satisfies readonly Half[];
const descents = 3000;

/** Multinomial regression over the few signs, by gradient descent; 'shared' is what both sides are measured against. */
function halvesFrom(examples: readonly Shared[]): Readonly<Record<Half, number[]>> {
  const size = examples[0]?.signs.length ?? 0;
  const zeros = () => ({ aws: new Array<number>(size).fill(0), customer: new Array<number>(size).fill(0) });
  const found = zeros();
  for (let descent = 0; descent < descents; descent += 1) {
    const slopes = zeros();
    for (const { signs, right } of examples) {
      const sum = (side: Half) => Math.exp(found[side].reduce((all, weight, at) => all + weight * (signs[at] ?? 0), 0));
      const sums = [sum('aws'), sum('customer'), 1];
      const all = sums.reduce((total, one) => total + one, 0);
      const together = sums.reduce((total, one, who) => total + (right[who] ? one : 0), 0);
      for (const [who, side] of sides.entries()) {
        const off = (sums[who] as number) / all - (right[who] ? (sums[who] as number) / together : 0);
        for (const [at, sign] of signs.entries()) slopes[side][at] = (slopes[side][at] as number) + off * sign;
      }
    }
    for (const side of sides)
      for (const [at, weight] of found[side].entries())
        found[side][at] =
          weight - 0.5 * ((slopes[side][at] as number) / examples.length + (at === 0 ? 0 : 0.002 * weight));
  }
  return found;
}

const folds = 5;
const questions = questionsOf('build');
const facts = [...leaningFromFacts(), ...leaningFromThings()];
const leanings = learnFrom([...questions.flatMap(leaningFrom), ...facts]);
const halves = halvesFrom(
  Array.from({ length: folds }, (_, fold) => {
    const others = learnFrom([...questions.filter((_, at) => at % folds !== fold).flatMap(leaningFrom), ...facts]);
    return questions.filter((_, at) => at % folds === fold).flatMap((question) => sharedFrom(question, others));
  }).flat(),
);
const rounded = (numbers: readonly number[]) => numbers.map((one) => Math.round(one * 100) / 100).join(', ');

writeFileSync(
  new URL('../../src/languages/en/learned.ts', import.meta.url),
  `// Written by \`npm run learn\` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = \`
${linesOf(leanings)}\`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = \`
${linesOf(learnFrom(questions.map(kindFrom)))}\`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [${rounded(halves.aws)}],
  customer: [${rounded(halves.customer)}],
} as const;
`,
);
