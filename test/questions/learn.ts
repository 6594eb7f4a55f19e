/*
 * Learns to which side a question's wording leans (src/understand/leaning.ts): `npm run learn` writes src/languages/en/leanings.ts.
 * A softmax regression over words and pairs of words, on the half of the corpus to build with and, more lightly, on the sentences
 * of the facts, of which it is known whose half they are. The same input gives the same file. The half that measures is not read.
 */
import { writeFileSync } from 'node:fs';
import { dataset, type Fact, factOf } from '../../src/dataset/dataset.ts';
import type { Owner } from '../../src/dataset/schema.ts';
import { type Signs, signsOf } from '../../src/understand/half.ts';
import { type Half, noTopic } from '../../src/understand/intent.ts';
import { marksOf, plainWords, questionMarks } from '../../src/understand/leaning.ts';
import { lexiconOf } from '../../src/understand/lexicon.ts';
import { vocabularyFor } from '../../src/understand/packed.ts';
import { stemOf, wordsOf } from '../../src/understand/tokens.ts';
import { understanding } from '../../src/understand/understand.ts';
import { type CorpusQuestion, questionsOf } from './corpus.ts';

const owners = ['aws', 'customer', 'shared'] as const satisfies readonly Owner[];
type Example = { readonly marks: readonly string[]; readonly right: readonly boolean[]; readonly weight: number };

/** A sentence of a fact counts this much beside a question. */
const sentence = 0.1;
const rounds = 12;
const rate = 0.3;
const shrinkage = 1e-3;
/** What is weighed less than this is left out. */
const negligible = 8;

const understand = understanding(dataset);
const lexicon = lexiconOf(dataset, vocabularyFor(dataset));

/** What is too little said to name one side is nobody's alone. */
const rightOf = ({ kind, accept = [] }: CorpusQuestion): readonly string[] =>
  kind === 'ambiguous' ? ['shared'] : ['owner', 'topic', 'followup'].includes(kind) ? accept : [];

function fromQuestion(question: CorpusQuestion): Example[] {
  const { q, thread = [] } = question;
  const accept = rightOf(question);
  if (accept.length === 0 || accept.length === 3) return [];
  const topic = thread.reduce((before, text) => understand(text, before).topic, noTopic);
  const { seen } = understand(q, topic);
  const marks = questionMarks(plainWords(seen.tokens, seen.mentions.taken), seen.presumes);
  return [{ marks: [...marks], right: owners.map((who) => accept.includes(who)), weight: 1 }];
}

/** Every sentence of AWS's and of the customer's halves, each once. */
function fromFacts(): Example[] {
  const seen = new Set<string>();
  const examples: Example[] = [];
  for (const service of dataset.services.values()) {
    const names = new Set(wordsOf([service.name, service.short, ...service.aka].join(' ')));
    const add = (text: string | null, who: Owner) => {
      for (const part of (text ?? '').split(/[.;:]/)) {
        const words = wordsOf(part);
        const key = words.join(' ');
        if (words.length < 2 || seen.has(key)) continue;
        seen.add(key);
        const tokens = words.map((word, at) => ({ stem: stemOf(word), at }));
        const taken = new Set(words.flatMap((word, at) => (names.has(word) ? [at] : [])));
        // Whose half it is, the sentence itself says with these: a question does not.
        const marks = [...marksOf(plainWords(tokens, taken))].filter((mark) => !/\b(?:aws|you|your)\b/.test(mark));
        examples.push({ marks, right: owners.map((one) => one === who), weight: sentence });
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

/** Of several right owners any may be answered: the loss is -log of what they have together. AdaGrad, in an order that is always the same. */
function learnFrom(examples: readonly Example[]): Map<string, Float64Array> {
  const counts = new Map<string, number>();
  for (const { marks } of examples) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const weights = new Map<string, Float64Array>();
  const steps = new Map<string, Float64Array>();
  for (const [mark, count] of counts)
    if (count > 1) {
      weights.set(mark, new Float64Array(3));
      steps.set(mark, new Float64Array(3).fill(0.01));
    }
  let seed = 1;
  const chance = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  for (let round = 0; round < rounds; round += 1) {
    const order = examples.map((example) => ({ example, at: chance() })).sort((a, b) => a.at - b.at);
    for (const { example } of order) step(example, weights, steps);
  }
  return weights;
}

function step({ marks, right, weight }: Example, weights: Map<string, Float64Array>, steps: Map<string, Float64Array>) {
  const known = marks.flatMap((mark) => {
    const of = weights.get(mark);
    const past = steps.get(mark);
    return of && past ? [{ of, past }] : [];
  });
  const sums = [0, 1, 2].map((who) => Math.exp(known.reduce((sum, { of }) => sum + (of[who] as number), 0)));
  const all = sums.reduce((sum, one) => sum + one, 0);
  const together = sums.reduce((sum, one, who) => sum + (right[who] ? one : 0), 0);
  for (const { of, past } of known)
    for (const who of [0, 1, 2]) {
      const told = (sums[who] as number) / all;
      const wanted = right[who] ? (sums[who] as number) / together : 0;
      const slope = weight * (told - wanted) + shrinkage * (of[who] as number);
      past[who] = (past[who] as number) + slope * slope;
      of[who] = (of[who] as number) - (rate * slope) / Math.sqrt(past[who] as number);
    }
}

/** A question whose answer is a shared fact, for the weights of half.ts. */
type Shared = { readonly signs: Signs; readonly right: readonly boolean[] };

/** Where a question leans by what was learned from the others: what it was learned from itself would be too sure. */
function fromShared(question: CorpusQuestion, weights: ReadonlyMap<string, Float64Array>): Shared[] {
  const [example] = fromQuestion(question);
  if (!example) return [];
  const { q, thread = [] } = question;
  const { intent, seen } = understand(
    q,
    thread.reduce((before, text) => understand(text, before).topic, noTopic),
  );
  if (intent.kind !== 'owner' && (intent.kind !== 'topic' || intent.general)) return [];
  const [ask] = intent.asks;
  const service = dataset.services.get(seen.services[0] ?? '');
  if (!ask || (seen.services.length > 0 && !service)) return [];
  const general = (ask.duty === null ? dataset.layers[ask.layer] : dataset.duties[ask.duty]).fact;
  const fact = service ? factOf(dataset, service, ask.layer, ask.duty) : general;
  if (fact.who !== 'shared' || fact.disputed !== null) return [];
  const sums = owners.map((_, who) => example.marks.reduce((sum, mark) => sum + (weights.get(mark)?.[who] ?? 0), 0));
  const [aws = 0, customer = 0, shared = 0] = sums.map(Math.exp);
  const all = aws + customer + shared;
  const leaning = { aws: aws / all, customer: customer / all, shared: shared / all };
  return [{ signs: signsOf(lexicon, { ...seen, leaning }, fact, ask), right: example.right }];
}

const folds = 5;
const descents = 3000;

/** Multinomial regression over the few signs, by gradient descent; 'shared' is what both sides are measured against. */
function halvesFrom(examples: readonly Shared[]): Readonly<Record<Half, number[]>> {
  const found = { aws: new Array<number>(7).fill(0), customer: new Array<number>(7).fill(0) };
  for (let descent = 0; descent < descents; descent += 1) {
    const slopes = { aws: new Array<number>(7).fill(0), customer: new Array<number>(7).fill(0) };
    for (const { signs, right } of examples) {
      const sum = (side: Half) => Math.exp(found[side].reduce((all, weight, at) => all + weight * (signs[at] ?? 0), 0));
      const sums = [sum('aws'), sum('customer'), 1];
      const all = sums.reduce((total, one) => total + one, 0);
      const together = sums.reduce((total, one, who) => total + (right[who] ? one : 0), 0);
      for (const [who, side] of (['aws', 'customer'] as const).entries()) {
        const off = (sums[who] as number) / all - (right[who] ? (sums[who] as number) / together : 0);
        for (const [at, sign] of signs.entries()) slopes[side][at] = (slopes[side][at] as number) + off * sign;
      }
    }
    for (const side of ['aws', 'customer'] as const)
      for (const at of found[side].keys())
        found[side][at] =
          (found[side][at] as number) -
          0.5 * ((slopes[side][at] as number) / examples.length + (at === 0 ? 0 : 0.002 * (found[side][at] as number)));
  }
  return found;
}

const questions = questionsOf('build');
const facts = fromFacts();
const weights = learnFrom([...questions.flatMap(fromQuestion), ...facts]);
const halves = halvesFrom(
  Array.from({ length: folds }, (_, fold) => {
    const others = learnFrom([...questions.filter((_, at) => at % folds !== fold).flatMap(fromQuestion), ...facts]);
    return questions.filter((_, at) => at % folds === fold).flatMap((question) => fromShared(question, others));
  }).flat(),
);
const rounded = (numbers: readonly number[]) => numbers.map((one) => Math.round(one * 100) / 100).join(', ');
const lines = [...weights]
  .map(([mark, [aws = 0, customer = 0, shared = 0]]) => {
    const [a, c] = [Math.round((aws - shared) * 100), Math.round((customer - shared) * 100)];
    return { line: `${mark}\t${a}\t${c}`, much: Math.max(Math.abs(a), Math.abs(c)) };
  })
  .filter(
    ({ much, line }) => much >= negligible && !/[`$\\]\{?/.test(line.replace(/\$\t/, '\t').replace(/^\$|\s\$/, '')),
  )
  .map(({ line }) => line)
  .sort();
writeFileSync(
  new URL('../../src/languages/en/leanings.ts', import.meta.url),
  `/** Written by \`npm run learn\` (test/questions/learn.ts): a line a mark, with what it adds for AWS and for the customer. */\nexport const leanings = \`\n${lines.join('\n')}\n\`;\n\n/** What each sign counts for one half of a shared fact (src/understand/half.ts). */\nexport const halfWeights = {\n  aws: [${rounded(halves.aws)}],\n  customer: [${rounded(halves.customer)}],\n} as const;\n`,
);
process.stdout.write(`${lines.length} marks\n`);
