import { describe, expect, test } from 'vitest';
import { suggestionsFor } from '../../src/cards/suggestions.ts';
import { dataset, serviceOf } from '../../src/dataset/dataset.ts';
import { sentences } from '../../src/languages/en/sentences.ts';
import { ask } from './drawn.ts';

const after = (question: string) => suggestionsFor(dataset, ask.question(question).answer, question);

describe('what to ask next', () => {
  test.each([
    'fargate',
    'who patches the OS on Fargate?',
    'fargate vs lambda',
    'disk disposal?',
    'what is Firecracker',
    'log4j in our lambda',
    'which of ec2 and lambda leaves us the least to secure?',
    'help',
    'how much does fargate cost',
    'who patches it?',
    'what about rds?',
  ])('after "%s" is understood as it stands', (question) => {
    const next = after(question);
    expect(next.length).toBeGreaterThan(0);
    expect(next.filter((one) => ['unknown', 'clarify'].includes(ask.question(one).intent.kind))).toEqual([]);
  });

  test('after an overview of any service is understood, and about that service', () => {
    const wrong = [...dataset.services.values()].flatMap((service) =>
      suggestionsFor(dataset, { kind: 'overview', services: [service], side: 'both' }, '').filter((one) => {
        const { intent } = ask.question(one);
        return (
          !('services' in intent) ||
          !intent.services.includes(service.id) ||
          intent.kind === 'unknown' ||
          intent.kind === 'clarify'
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a comparison on a button is understood as one', () => {
    const buttons = [...dataset.services.values()]
      .flatMap((service) => suggestionsFor(dataset, { kind: 'overview', services: [service], side: 'both' }, ''))
      .filter((one) => one.startsWith('Compare'));
    expect(buttons.length).toBeGreaterThan(40);
    expect(buttons.filter((one) => ask.question(one).intent.kind !== 'compare')).toEqual([]);
  });
});

test('the button "All of ..." is answered with the whole of that service, for every service', () => {
  const others = [...dataset.services.values()].filter(({ id, short }) => {
    const { intent } = ask.question(`All of ${short}`);
    return intent.kind !== 'overview' || intent.services[0] !== id;
  });
  expect(others.map(({ id }) => id)).toEqual([]);
});

describe('what to ask next is never what was asked', () => {
  const same = (questions: readonly string[]) =>
    questions.flatMap((question) => {
      const meant = JSON.stringify(ask.question(question).intent);
      return after(question).filter((one) => JSON.stringify(ask.question(one).intent) === meant);
    });

  test('of any service, from either side', () => {
    const shorts = [...dataset.services.values()].map(({ short }) => short);
    expect(same(shorts.flatMap((one) => [`What do we have to do on ${one}?`, `All of ${one}`]))).toEqual([]);
  });

  test('of any term, and each term beside it is understood', () => {
    const names = Object.entries(dataset.concepts).map(([id, { name }]) => ({ id, question: sentences.meaning(name) }));
    const known = names.filter(({ id, question }) => {
      const { intent } = ask.question(question);
      return intent.kind === 'term' && intent.concepts[0] === id;
    });
    expect(known.length / names.length).toBeGreaterThan(0.97);
    expect(same(known.map(({ question }) => question))).toEqual([]);
  });

  test('of any duty', () => {
    const subjects = [...Object.values(dataset.duties), ...Object.values(dataset.layers)].map(({ name }) => name);
    expect(same(subjects)).toEqual([]);
  });
});

test('a question that names a kind of thing is asked back on things of that kind', () => {
  expect(after('does AWS manage my database?')).toEqual(expect.arrayContaining(['All of RDS', 'All of DynamoDB']));
  expect(after('does AWS manage my database?').join()).not.toMatch(/Lambda|EKS|S3/);
});

test('what is compared is weighed against one another by people, or another way of running the same', () => {
  const compared = (id: string) =>
    suggestionsFor(dataset, { kind: 'overview', services: [serviceOf(dataset, id) as never], side: 'both' }, '').find(
      (one) => one.startsWith('Compare'),
    );
  expect([compared('rds'), compared('fargate'), compared('guardduty')]).toEqual([
    'Compare RDS with Aurora',
    'Compare Fargate with ECS on EC2',
    undefined,
  ]);
});
