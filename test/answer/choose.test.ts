import { describe, expect, test } from 'vitest';
import { choice } from '../../src/answer/choose.ts';
import { dataset, serviceOf } from '../../src/dataset/dataset.ts';
import { type Workload, workloadIds } from '../../src/dataset/workloads.ts';
import { family } from './family.ts';

const order = (services: readonly string[], workload: Workload = 'any') =>
  choice(dataset, services, workload, 'least').ranks.map(({ service }) => service);

describe('a choice', () => {
  test('puts first what leaves you the least', () => {
    expect(order(['ec2', 'fargate', 'lambda'])).toEqual(['lambda', 'fargate', 'ec2']);
    expect(order(['rds', 'dynamodb', 'ec2'])[0]).toBe('dynamodb');
  });

  test('puts first what leaves the most in your hands, for who wants that', () => {
    const { ranks } = choice(dataset, ['fargate', 'ec2', 'lambda'], 'any', 'control');
    expect(ranks.map(({ service }) => service)).toEqual(['ec2', 'fargate', 'lambda']);
  });

  test('leaves only what opens its host, the least first, for who must get onto it', () => {
    const aimed = (ids: string[]) => choice(dataset, ids, 'any', 'host');
    expect(aimed(['ec2', 'rds', 'rds-custom']).ranks.map(({ service }) => service)).toEqual(['rds-custom', 'ec2']);
    expect(aimed(['fargate', 'lambda'])).toMatchObject({ aim: 'least', ranks: [{}, {}] });
  });

  test('counts a layer that is yours as one and a shared one as a half', () => {
    const { ranks } = choice(family, ['both', 'mine', 'theirs'], 'any', 'least');
    expect(ranks.map(({ service, load }) => [service, load])).toEqual([
      ['theirs', 17],
      ['both', 17.5],
      ['mine', 18],
    ]);
  });

  test('keeps the order of the question between two alike', () => {
    expect(choice(family, ['umbrella-mine', 'mine'], 'any', 'least').ranks.map(({ service }) => service)).toEqual([
      'umbrella-mine',
      'mine',
    ]);
    expect(choice(family, ['mine', 'umbrella-mine'], 'any', 'least').ranks.map(({ service }) => service)).toEqual([
      'mine',
      'umbrella-mine',
    ]);
  });

  test('says what stays yours whatever is chosen', () => {
    const { always } = choice(dataset, ['ec2', 'fargate', 'lambda'], 'any', 'least');
    expect(always).toContain('identity-access');
    expect(always).not.toContain('operating-system');
  });

  test('leaves out what is not known', () => {
    expect(order(['gone', 'ec2'])).toEqual(['ec2']);
    expect(choice(dataset, ['gone'], 'any', 'least')).toEqual({ kind: 'choose', ranks: [], always: [], aim: 'least' });
  });

  test.each(workloadIds)('of %s weighs services that exist, the least load first', (workload) => {
    const { ranks } = choice(dataset, [], workload, 'least');
    expect(ranks.length).toBeGreaterThan(2);
    expect(ranks.every(({ service }) => serviceOf(dataset, service) !== null)).toBe(true);
    expect(ranks.map(({ load }) => load)).toEqual(ranks.map(({ load }) => load).sort((a, b) => a - b));
  });
});
