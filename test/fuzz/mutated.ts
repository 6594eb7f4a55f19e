import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { root } from '../house/source-files.ts';

const known = [
  'who patches the OS on Fargate?',
  'do we have to back up DynamoDB?',
  'fargate vs lambda',
  'log4j in our Lambda function: who has to act?',
  'what is Firecracker?',
  'which of ec2, fargate and lambda leaves us the least to secure?',
  'where do I patch the operating system myself?',
  "aws won't tune our database for us, will they?",
  'we use a custom AMI on EKS managed node groups, who updates it?',
  'moving from EC2 to Fargate: what changes hands?',
  'how much does fargate cost',
  'help',
];

/** Questions as people type them: those of the corpus, and some of our own. */
export function questions(): string[] {
  const folder = join(root, 'test', 'questions');
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.(?:ts|json|jsonl|txt|md|ya?ml)$/.test(file),
      )
    : [];
  const quoted = /(["'`])((?:(?!\1)[^\\\n]|\\.){6,160})\1/g;
  const found = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(quoted)].map(([, , text]) => text ?? ''),
  );
  return [...new Set([...known, ...found.filter((text) => /\s/.test(text))])].slice(0, 4000);
}

type Change = (text: string, at: number, other: string) => string;

const cut = (text: string, at: number) => Math.floor(at * (text.length + 1));
const changes: readonly Change[] = [
  (text, at) => text.slice(0, cut(text, at)) + text.slice(cut(text, at) + 1),
  (text, at) => text.slice(0, cut(text, at)) + text.slice(cut(text, at) - 1),
  (text, at, other) => text.slice(0, cut(text, at)) + other.slice(0, 3) + text.slice(cut(text, at)),
  (text, at) => text.slice(0, cut(text, at)),
  (text, at) => text.slice(cut(text, at)),
  (text, _, other) => `${text} ${other}`,
  (text, at, other) => `${text.slice(0, cut(text, at))} ${other} ${text.slice(cut(text, at))}`,
  (text) => text.toUpperCase(),
  (text) => text.split(' ').reverse().join(' '),
  (text) => text.replaceAll(' ', ''),
  (text) => text.replaceAll(' ', ' \u200b\u00a0\n'),
  (text) => [...text].join('\u0301'),
  (text) => `> ${text}\n\n*${text}* _and_ \`${text}\``,
  (text) => text.replaceAll('e', 'е').replaceAll('a', 'а'),
  (text) => `${text} `.repeat(12),
];

/** A question with up to four things done to it. */
export function mutated(from: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({
    change: fc.constantFrom(...changes),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    other: fc.oneof(fc.constantFrom(...from), fc.string({ maxLength: 12, unit: 'binary' })),
  });
  return fc
    .tuple(fc.constantFrom(...from), fc.array(change, { maxLength: 4 }))
    .map(([text, all]) =>
      all.reduce((now, { change: apply, at, other }) => apply(now, at, other).slice(0, 3000), text),
    );
}

/** Text of every kind, ours or not. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc.string({ maxLength: 200, unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'who',
        'patches',
        'ec2',
        'os',
        'not',
        'vs',
        '?',
        'and',
        'the',
        'our',
        'if',
        'rds',
        '__proto__',
        '$',
        ',',
        'aws',
        '0',
      ),
      { maxLength: 40 },
    )
    .map((words) => words.join(' ')),
);
