import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './built.ts';

/** A question of the corpus with what is known to be right; the fields are told in test/questions. */
export type Item = {
  readonly id?: string;
  readonly kind: string;
  readonly q: string;
  readonly thread?: readonly string[];
  readonly services?: readonly string[];
  readonly accept?: readonly string[];
  readonly claim?: string;
  readonly accept_by_service?: Readonly<Record<string, readonly string[]>>;
  readonly expects?: string;
  readonly best?: readonly string[];
};

/** One half to build and tune with, one that is only measured on. */
export type Corpus = { readonly build: readonly Item[]; readonly measure: readonly Item[] };

const folder = join(root, 'test', 'questions');

const fromLines = (file: string): Item[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Item);

function half(name: string): Item[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((file) => file.endsWith('.jsonl'));
  return files.sort().flatMap((file) => fromLines(join(path, file)));
}

/** The corpus, or the files named on the command line: every other question of theirs to tune with, the rest to measure. */
export function corpusOf(files: readonly string[]): Corpus {
  if (files.length === 0) return { build: half('build'), measure: half('measure') };
  const items = files.flatMap(fromLines);
  return { build: items.filter((_, at) => at % 2 === 0), measure: items.filter((_, at) => at % 2 === 1) };
}

const frames = [
  (thing: string, service: string) => `who takes care of ${thing} on ${service}?`,
  (thing: string, service: string) => `${service}: ${thing}, us or aws`,
  (thing: string, service: string) => `do we have to look after ${thing} ourselves if it runs on ${service}`,
  (thing: string, service: string) => `in ${service} is the ${thing} patched and maintained by AWS or is that our job`,
];

/** As many different questions as are wanted: the corpus's first, and made ones where it has too few. */
export function differentQuestions(
  items: readonly Item[],
  things: readonly string[],
  services: readonly string[],
  wanted: number,
): { readonly questions: readonly string[]; readonly made: number } {
  const questions = new Set(items.map(({ q }) => q).slice(0, wanted));
  const own = questions.size;
  for (let at = 0; questions.size < wanted && at < wanted * 20; at += 1) {
    const thing = things[(at * 37) % things.length] ?? '';
    const service = services[(at * 11) % services.length] ?? '';
    questions.add((frames[at % frames.length] ?? frames[0])?.(thing, service) ?? '');
  }
  return { questions: [...questions], made: questions.size - own };
}

const long = 40_000; // characters

/** What somebody pastes: each of 40,000 characters, each of another kind of trouble. */
export function longQuestions(items: readonly string[]): string[] {
  const filled = (unit: string) => unit.repeat(Math.ceil(long / unit.length)).slice(0, long);
  const units = [
    'a',
    'who patches the OS on Fargate? ',
    'fargte lambada elastcache dynmodb ',
    'e c s ',
    '<',
    '<at>',
    '<@U123> <!channel> ',
    '<https://example.com/a|who> ',
    '`rds` **lambda** _eks_\n',
    'ec2,ecs,eks,rds,s3,iam,kms,sqs,sns,',
    '🔥👩‍👩‍👧‍👦🇩🇪',
    '\u200b\u202e\u0301',
    'ﷺ',
    'arn:aws:lambda:eu-central-1:123456789012:function:f ',
    'AWS::Lambda::Function aws_db_instance lambda.amazonaws.com ',
    '(((((((([[[[[[[[',
    "don't we've it's ",
    'not fargate instead of lambda except ecs ',
    // A pattern that takes a word apart takes for ever over one of these.
    `who patches RDS? the docs are ${'a'.repeat(500)} b c d e f g h, says ${'a'.repeat(500)} b c d e f g h i. `,
    `${items.slice(0, 400).join(' ')} `,
    'xqzvwkjh'.split('').reverse().join('q'),
  ];
  return units.map(filled);
}
