import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answering } from '../../src/answer/answers.ts';
import { dataset, factOf, serviceOf } from '../../src/dataset/dataset.ts';
import type { Intent } from '../../src/understand/intent.ts';
import { data, family, os } from './family.ts';

const answer = answering(dataset);
const given = <Kind extends Answer['kind']>(kind: Kind, intent: Intent, from = answer) => {
  const found = from(intent);
  expect(found.kind).toBe(kind);
  return found as Extract<Answer, { kind: Kind }>;
};
const owner = (changes: Partial<Extract<Intent, { kind: 'owner' }>>): Intent => ({
  kind: 'owner',
  services: ['fargate'],
  asks: [os],
  conditions: [],
  presumes: null,
  half: null,
  ...changes,
});
const topic = (changes: Partial<Extract<Intent, { kind: 'topic' }>>): Intent => ({
  kind: 'topic',
  asks: [os],
  presumes: null,
  general: false,
  half: null,
  ...changes,
});

describe('an owner', () => {
  test.each([
    [['fargate'], 'aws'],
    [['ec2'], 'customer'],
    [['rds'], 'shared'],
    [['ecs'], 'depends'],
    [['ec2', 'fargate'], null],
  ] as const)('of the operating system on %s is %s', (services, word) => {
    expect(given('owner', owner({ services })).owner).toBe(word);
  });

  test('of two things that differ is that of the first, and each is told', () => {
    const found = given('owner', owner({ services: ['theirs'], asks: [os, data] }), answering(family));
    expect(found.owner).toBe('aws');
    expect(found.rows.map(({ fact }) => fact.who)).toEqual(['aws', 'customer']);
  });

  test('that is presumed wrongly is denied', () => {
    expect(given('owner', owner({ presumes: 'customer' })).verdict).toBe('no');
  });
});

describe('a comparison', () => {
  test('has every layer, and says which are the same', () => {
    const { layers, services } = given('compare', {
      kind: 'compare',
      services: ['ec2', 'fargate'],
      asks: [],
      move: false,
    });
    expect(services.map(({ id }) => id)).toEqual(['ec2', 'fargate']);
    expect(layers).toHaveLength(18);
    expect(layers.find(({ layer }) => layer === 'operating-system')?.same).toBe(false);
    expect(layers.find(({ layer }) => layer === 'facilities')?.same).toBe(true);
  });

  test('leaves out a service that is not known', () => {
    expect(
      given('compare', { kind: 'compare', services: ['ec2', 'gone'], asks: [], move: true }).services,
    ).toHaveLength(1);
  });
});

describe('a topic without a service', () => {
  test('on which the services differ names services for each owner', () => {
    const backups = { layer: 'backup-recovery', duty: 'backups' } as const;
    const found = given('topic', topic({ asks: [backups] }));
    expect(found.rows[0]?.service).toBeNull();
    expect(found.owner === 'depends').toBe(found.rows.length > 1);
  });

  test('that one service is meant by is also answered by that service', () => {
    const nacls = { layer: 'network-configuration', duty: 'nacls' } as const;
    const services = (general: boolean) =>
      given('topic', topic({ asks: [nacls], general })).rows.map(({ service }) => service);
    expect(services(false)).toEqual([null, 'vpc']);
    expect(services(true)).toEqual([null]);
  });

  test('of what both share names the side whose act was asked about', () => {
    const capacity = { layer: 'capacity', duty: null } as const;
    expect(given('topic', topic({ asks: [capacity] })).owner).not.toBe('customer');
    expect(given('topic', topic({ asks: [capacity], half: 'customer' })).owner).toBe('customer');
  });

  test('that was asked in general has the general answer alone', () => {
    const { rows, owner: word } = given('topic', topic({ general: true }));
    expect(rows.map(({ service }) => service)).toEqual([null]);
    expect(word).toBe(dataset.layers['operating-system'].fact.who);
  });

  test('that is the same everywhere is settled', () => {
    expect(given('topic', topic({ asks: [{ layer: 'data', duty: 'data-classification' }] })).owner).toBe('customer');
    expect(given('topic', topic({ asks: [{ layer: 'hardware', duty: 'disk-disposal' }] })).owner).toBe('aws');
  });

  test('counts every service that does not depend', () => {
    const { spread } = given('topic', topic({}));
    const counted = spread.aws.length + spread.customer.length + spread.shared.length + spread.absent.length;
    const depends = [...dataset.services.values()].filter(
      ({ layers }) => layers['operating-system'].who === 'depends',
    ).length;
    expect(counted + depends).toBe(dataset.services.size);
  });
});

describe('an incident', () => {
  const incident = (services: readonly string[], presumes: null | 'aws' = null): Intent => ({
    kind: 'incident',
    incident: 'log4shell',
    services,
    conditions: [],
    presumes,
  });

  test('knows the circumstances that a question names', () => {
    const expired = (conditions: readonly 'imported'[]): Intent => ({
      kind: 'incident',
      incident: 'expired-certificate',
      services: ['acm'],
      conditions,
      presumes: null,
    });
    expect(answer(expired([]))).toMatchObject({ owner: 'aws' });
    expect(answer(expired(['imported']))).toMatchObject({ owner: 'customer' });
  });

  test('of a library is yours to act on, on Lambda too, and says what to do there', () => {
    const known = Object.keys(dataset.incidents).find((id) => id.startsWith('log4'));
    expect(known).toBeDefined();
    const found = given('incident', { ...incident(['lambda']), incident: known ?? '' } as Intent);
    expect(found.owner).toBe('customer');
    expect(found.rows[0]?.fact.customer).toBe(
      dataset.incidents[known ?? '']?.byOwner.customer.replaceAll('{service}', 'Lambda'),
    );
  });

  test('has what it means on one service alone where the layer would mislead, with its owner', () => {
    const overrides = Object.entries(dataset.incidents).flatMap(([id, one]) =>
      Object.keys(one.override ?? {})
        // Where its ways of running disagree, each of them is told by itself.
        .filter((service) => {
          const entry = serviceOf(dataset, service);
          return entry !== null && factOf(dataset, entry, one.layer, one.duty ?? null).who !== 'depends';
        })
        .map((service) => ({ id, service, fact: one.there(service) })),
    );
    expect(overrides.length).toBeGreaterThan(10);
    for (const { id, service, fact } of overrides) {
      const found = given('incident', { ...incident([service]), incident: id } as Intent);
      expect(found.rows.map((row) => row.fact)).toEqual([fact]);
      expect(found.owner).toBe(fact?.who === 'absent' ? null : fact?.who);
    }
  });

  test('without a service has what it means in general', () => {
    const [id] = Object.keys(dataset.incidents);
    const { rows } = given('incident', { ...incident([]), incident: id ?? '' } as Intent);
    expect(rows.map(({ service }) => service)).toEqual([null]);
  });

  test('that is not known is not known', () => {
    expect(given('unknown', { ...incident(['ec2']), incident: 'gone' } as Intent)).toMatchObject({
      why: 'not understood',
      services: ['ec2'],
    });
  });
});

test('a term that is not known is left out', () => {
  expect(given('term', { kind: 'term', concepts: ['firecracker', 'gone'], asks: [] }).concepts).toEqual([
    'firecracker',
  ]);
});

test.each<Intent>([
  { kind: 'help', about: 'use' },
  { kind: 'clarify', missing: 'service', services: [], asks: [os] },
  { kind: 'unknown', why: 'price', services: ['ec2'], asks: [] },
])('$kind is answered with itself', (intent) => expect(answer(intent)).toEqual(intent));
