import { describe, expect, test } from 'vitest';
import { suggestionsFor } from '../../src/cards/suggestions.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { ask } from './drawn.ts';

const after = (question: string) => suggestionsFor(dataset, ask.question(question).answer);

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
      suggestionsFor(dataset, { kind: 'overview', services: [service], side: 'both' }).filter((one) => {
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
      .flatMap((service) => suggestionsFor(dataset, { kind: 'overview', services: [service], side: 'both' }))
      .filter((one) => one.startsWith('Compare'));
    expect(buttons.length).toBeGreaterThan(50);
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
