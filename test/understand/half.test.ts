import { describe, expect, test } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import type { ServiceEntry } from '../../src/dataset/dataset.ts';
import { dataset, factOf, serviceOf } from '../../src/dataset/dataset.ts';
import { halfBy, signsOf } from '../../src/understand/half.ts';
import type { Ask } from '../../src/understand/intent.ts';
import { askOf, lexiconOf } from '../../src/understand/lexicon.ts';
import { vocabularyFor } from '../../src/understand/packed.ts';

const ask = asking(dataset);
const lexicon = lexiconOf(dataset, vocabularyFor(dataset));
const halfIn = (question: string) => {
  const { intent } = ask.question(question);
  return intent.kind === 'owner' || intent.kind === 'topic' ? intent.half : undefined;
};

const owner = (question: string) => {
  const { answer } = ask.question(question);
  return 'owner' in answer ? answer.owner : undefined;
};

describe('the whole half of one party', () => {
  const topic = (question: string) => {
    const { intent } = ask.question(question);
    return intent.kind === 'topic' ? intent.asks[0]?.duty : intent.kind;
  };
  test.each([
    'What is AWS responsible for?',
    "list Amazon's duties",
    'which part does the provider take care of?',
    'aws responsibilities under the shared responsibility model',
  ])('"%s" is security of the cloud', (question) => expect(topic(question)).toBe('security-of-the-cloud'));

  test.each([
    'under the shared responsibility model, what is the customer always responsible for?',
    "what are customers' obligations in the cloud",
    'What must a tenant secure?',
    'what falls to the customer, no matter which service',
  ])('"%s" is security in the cloud', (question) => expect(topic(question)).toBe('security-in-the-cloud'));

  test.each([
    ['what is AWS responsible for on RDS?', 'overview'],
    ['what is AWS?', 'unknown'],
    ['what is the customer asking for?', 'unknown'],
  ])('"%s" is none', (question, kind) => expect(topic(question)).toBe(kind));
});

describe('whose act is asked about, of what both have a part in', () => {
  test('who turns something on is the customer', () =>
    expect(halfIn('who turns on multi-AZ for our ElastiCache cluster?')).toBe('customer'));

  test.each([
    'who switches on automatic minor upgrades of Aurora?',
    'is it up to us to enable managed updates in Elastic Beanstalk?',
    'turning on encryption for RDS, whose job?',
  ])('to switch something on is an act of the customer: "%s"', (question) =>
    expect(halfIn(question) ?? owner(question)).toBe('customer'),
  );

  test('who patches what both patch is asked about both', () =>
    expect(halfIn('who patches the operating system of an RDS instance?')).toBeNull());

  test('the principle is asked about both', () =>
    expect(halfIn('patch management in general, whose is it?')).toBeNull());

  test.each([
    ['who has the sustainability of the cloud?', 'aws'],
    ['sustainability in the cloud, e.g. fewer idle machines', 'customer'],
    ['DDoS cover of our ALB: who stops a layer 7 flood?', 'customer'],
    ['DDoS cover of our ALB: who stops a layer 4 flood?', 'aws'],
    ['sustainability of the cloud and sustainability in the cloud', null],
  ])('"%s" names its half', (question, half) => expect(halfIn(question)).toBe(half));

  test('the words of a half that the other has not speak for it', () => {
    const service = serviceOf(dataset, 'rds') as ServiceEntry;
    const about = askOf(dataset, 'backup-recovery') as Ask;
    const fact = {
      ...factOf(dataset, service, 'backup-recovery', null),
      aws: 'AWS copies logs.',
      customer: 'You test.',
    };
    const signs = (question: string) => signsOf(lexicon, ask.question(question).understanding.seen, fact, about);
    expect(signs('who copies the logs')[3]).toBeGreaterThan(0);
    expect(signs('who copies the logs')[4]).toBe(0);
    expect(signs('who tests')[4]).toBeGreaterThan(0);
  });

  test('a half must be sure enough', () => {
    const weights = { aws: [0, 1], customer: [0, -1] };
    expect(halfBy(weights, [1, 3])).toBe('aws');
    expect(halfBy(weights, [1, -3])).toBe('customer');
    expect(halfBy(weights, [1, 0.2])).toBeNull();
  });
});
