import { describe, expect, test } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import { dataset, isWayOf } from '../../src/dataset/dataset.ts';

/** Wordings that are asked of every service: what holds for one holds for nearly all. */
const ask = asking(dataset);
const services = [...dataset.services.values()].filter(({ variantOf }) => variantOf === null);
const answersTo = (form: string) => services.map(({ short }) => ask.question(form.replace('{service}', short)).answer);
const most = services.length * 0.97;

describe('AWS looking into data', () => {
  test.each([
    'can somebody at Amazon open our files in {service}?',
    'may Amazon read the letters that we send to {service}',
    'is our data in {service} visible to AWS?',
    'does AWS share our {service} data with third parties',
    'will AWS hand our {service} data to the police',
  ])('%s', (form) => {
    const found = answersTo(form).filter((answer) => 'asks' in answer && answer.asks[0]?.duty === 'aws-access-to-data');
    expect(found.length).toBeGreaterThan(most);
  });

  const ownersOfLettingIn = (question: string) => {
    const { answer } = ask.question(question);
    return answer.kind === 'owner' && [answer.owner, answer.asks[0]?.layer];
  };

  test.each([
    'who decides which of our colleagues may read the data in S3?',
    'who decides which of our people may read the tables in Athena?',
    'who decides which of our people may read the data in S3?',
  ])('is no letting in of people of ours: %s', (question) =>
    expect(ownersOfLettingIn(question)).toEqual(['customer', 'identity-access']),
  );
});

describe('what can be left undone is claimed to be AWS’s', () => {
  test.each([
    ['can we ignore OS patching on {service}'],
    ['is it safe to skip OS patching on {service}'],
    ['why should we patch the OS of {service}? amazon does'],
  ])('%s', (form) => {
    const owned = answersTo(form).filter((answer) => answer.kind === 'owner');
    expect(owned.length).toBeGreaterThan(most);
    const ours = owned.filter(({ owner }) => owner === 'customer');
    expect(ours).not.toEqual([]);
    expect(ours.filter(({ verdict }) => verdict !== 'no')).toEqual([]);
  });
});

test('which services there are has no yes or no', () => {
  const { answer } = ask.question('which AWS services do we have to patch?');
  expect(answer.kind === 'topic' && [answer.asks[0]?.duty, answer.verdict]).toEqual(['guest-os-patching', null]);
});

test.each([
  ['logs, whose job', 'clarify'],
  ['the queue is down, who fixes it', 'clarify'],
  ['Onboarding to Step Functions... no wait, EventBridge. Who does what', 'overview'],
  ['who may delete our KMS key', 'owner'],
  ['quick refresher on inherited controls', 'term'],
])('%s: %s', (question, kind) => expect(ask.question(question).answer.kind).toBe(kind));

/** Services whose names begin with another's and that are no way of running it: IAM and IAM Identity Center. */
const likeNamed = services.flatMap((one) =>
  services
    .filter(({ id }) => id.startsWith(`${one.id}-`) && !isWayOf(dataset, id, one.id))
    .map((other) => [one, other] as const),
);

test('some services have names that begin with another’s', () => expect(likeNamed).not.toEqual([]));

test.each(likeNamed.map(([one, other]) => [one.short, other.short, one.id, other.id]))(
  '%s and %s are two services',
  (one, other, ...ids) => {
    for (const form of [
      `who encrypts data at rest on ${one} and ${other}?`,
      `IAM policies for ${one} and ${other}: whose?`,
    ]) {
      const { answer } = ask.question(form);
      expect('services' in answer && answer.services, form).toEqual(expect.arrayContaining(ids));
    }
  },
);

describe('what a service does by itself is AWS’s', () => {
  test.each(['the inner workings of {service}: ours or theirs?', 'who fixes the algorithm behind {service}'])(
    '%s',
    (form) => {
      const found = answersTo(form).filter((answer) => answer.kind === 'owner' && answer.owner === 'aws');
      expect(found.length).toBeGreaterThan(most);
    },
  );

  test('in everyday words, which name no service', () => {
    const { answer } = ask.question('who maintains the connectors?');
    expect('services' in answer && answer.services).toEqual([]);
  });
});
