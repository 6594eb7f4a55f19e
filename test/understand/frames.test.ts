import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { understanding } from '../../src/understand/understand.ts';
import { questionsOf } from '../questions/corpus.ts';

const understand = understanding(dataset);
const wordsOf = (question: string) => understand(question).seen.line;

describe('what is said around a question', () => {
  test.each([
    ['Our auditor wants to know: who patches RDS?', 'who patches rds'],
    ['sorry if this was asked before, but who patches RDS?', 'who patches rds'],
    ['Hi all, quick one: who patches RDS? thanks in advance!', 'who patches rds'],
    ["new here, just joined the platform team. who patches RDS? can't find it in the docs", 'who patches rds'],
    ['who patches RDS? need it for the risk register', 'who patches rds'],
    ['who patches RDS, my boss asks', 'who patches rds'],
    ['who patches RDS? It goes into our risk register', 'who patches rds'],
    ['who patches RDS? Kind regards, Ursula', 'who patches rds'],
    ['Under the AWS shared responsibility model, who patches RDS?', 'who patches rds'],
    ['according to the shared responsibility model who patches RDS', 'who patches rds'],
    ['remind me again please: who patches RDS?', 'who patches rds'],
    ['for our ISO 27001 audit: who patches RDS?', 'who patches rds'],
    ['we were arguing over lunch. who patches RDS?', 'who patches rds'],
    ['FYI everything runs in eu-west-1. who patches RDS?', 'who patches rds'],
    ['who patches RDS? I need to fill in a supplier questionnaire.', 'who patches rds'],
    ['who patches RDS? A yes or no is enough', 'who patches rds'],
  ])('is no part of it: "%s"', (question, line) => expect(wordsOf(question)).toBe(line));

  test.each(['Our auditor wants to know.', 'Thanks a lot!', 'quick question'])(
    'stays where it is all there is: "%s"',
    (all) => expect(wordsOf(all)).not.toBe(''),
  );

  test.each([
    'Our client data on EBS: who encrypts it?',
    'Audit Manager: who collects the evidence?',
    'We have a bucket on S3, who sets its policy?',
    'who answers for the docs of the auditor?',
    'the evidence for our SOC 2 audit: whose?',
  ])('is not what a question names itself: "%s"', (question) =>
    expect(wordsOf(question).split(' ')).toHaveLength(question.split(' ').length),
  );
});

/** Nobody has looked which of these are cut away as a frame: the question must come through all the same. */
const around: readonly ((question: string) => string)[] = [
  (question) => `a colleague asked: ${question}`,
  (question) => `I was wondering, ${question}`,
  (question) => `hey folks, dumb question, ${question}`,
  (question) => `${question}, our CISO wants to know`,
  (question) => `${question} thx a lot`,
];

test('a question means the same whatever is said around it', () => {
  const asked = questionsOf('build')
    .filter(({ kind, thread }, at) => at % 23 === 0 && kind === 'owner' && !thread)
    .map(({ q }) => q.replace(/[\s?.!]+$/, ''));
  const meaning = (question: string) => {
    const { kind, services, asks } = understand(question).intent as {
      kind: string;
      services?: string[];
      asks?: object[];
    };
    return JSON.stringify([kind, services, asks?.slice(0, 1)]);
  };
  const changed = around.flatMap((frame) => asked.filter((question) => meaning(frame(question)) !== meaning(question)));
  expect(asked.length).toBeGreaterThan(300);
  expect(changed.length / (asked.length * around.length)).toBeLessThan(0.03);
});
