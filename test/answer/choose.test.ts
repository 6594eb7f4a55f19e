import { describe, expect, test } from 'vitest';
import { choice } from '../../src/answer/choose.ts';
import { dataset, serviceOf } from '../../src/dataset/dataset.ts';
import { type Workload, workloadIds } from '../../src/understand/intent.ts';
import { family } from './family.ts';

const order = (services: readonly string[], workload: Workload = 'any') =>
  choice(dataset, services, workload).ranks.map(({ service }) => service);

describe('a choice', () => {
  test('puts first what leaves you the least', () => {
    expect(order(['ec2', 'fargate', 'lambda'])).toEqual(['lambda', 'fargate', 'ec2']);
    expect(order(['rds', 'dynamodb', 'ec2'])[0]).toBe('dynamodb');
  });

  test('counts a layer that is yours as one and a shared one as a half', () => {
    const { ranks } = choice(family, ['both', 'mine', 'theirs'], 'any');
    expect(ranks.map(({ service, load }) => [service, load])).toEqual([
      ['theirs', 17],
      ['both', 17.5],
      ['mine', 18],
    ]);
  });

  test('keeps the order of the question between two alike', () => {
    expect(choice(family, ['umbrella-mine', 'mine'], 'any').ranks.map(({ service }) => service)).toEqual([
      'umbrella-mine',
      'mine',
    ]);
    expect(choice(family, ['mine', 'umbrella-mine'], 'any').ranks.map(({ service }) => service)).toEqual([
      'mine',
      'umbrella-mine',
    ]);
  });

  test('says what stays yours whatever is chosen', () => {
    const { always } = choice(dataset, ['ec2', 'fargate', 'lambda'], 'any');
    expect(always).toContain('identity-access');
    expect(always).not.toContain('operating-system');
  });

  test('leaves out what is not known', () => {
    expect(order(['gone', 'ec2'])).toEqual(['ec2']);
    expect(choice(dataset, ['gone'], 'any')).toEqual({ kind: 'choose', ranks: [], always: [] });
  });

  test.each(workloadIds)('of %s weighs services that exist, the least load first', (workload) => {
    const { ranks } = choice(dataset, [], workload);
    expect(ranks.length).toBeGreaterThan(2);
    expect(ranks.every(({ service }) => serviceOf(dataset, service) !== null)).toBe(true);
    expect(ranks.map(({ load }) => load)).toEqual(ranks.map(({ load }) => load).sort((a, b) => a - b));
  });
});
