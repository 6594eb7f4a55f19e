import { describe, expect, test } from 'vitest';
import type { OwnerWord, Verdict } from '../../src/answer/answer.ts';
import { ownerOf, rowsOf, verdictOf } from '../../src/answer/owner.ts';
import type { ConditionId } from '../../src/dataset/conditions.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { layerIds } from '../../src/dataset/layers.ts';
import type { Owner } from '../../src/dataset/schema.ts';
import type { Ask, Half } from '../../src/understand/intent.ts';
import { data, family, os } from './family.ts';

const rows = (
  services: readonly string[],
  asks: readonly Ask[] = [os],
  conditions: readonly ConditionId[] = [],
  half: Half | null = null,
) => rowsOf(family, services, asks, { conditions, half });

describe('who has it, in one word', () => {
  test.each<[string, readonly string[], readonly Ask[], OwnerWord]>([
    ['one service', ['mine'], [os], 'customer'],
    ['one service that is shared', ['both'], [os], 'shared'],
    ['services that agree', ['mine', 'umbrella-mine'], [os], 'customer'],
    ['services that do not agree', ['mine', 'theirs'], [os], null],
    ['an umbrella whose ways of running disagree', ['umbrella'], [os], 'depends'],
    ['one service asked for two things that differ', ['theirs'], [os, data], null],
    ['a layer that is not there', ['nothing'], [os], null],
    ['no service at all', [], [os], null],
    ['a service that is not known', ['gone'], [os], null],
  ])('%s', (_, services, asks, owner) => expect(ownerOf(family, rows(services, asks), services)).toBe(owner));
});

describe('rows', () => {
  test('are one a service and thing, in the order of the question', () => {
    expect(rows(['theirs', 'mine'], [os, data]).map(({ service, layer }) => [service, layer])).toEqual([
      ['theirs', 'operating-system'],
      ['theirs', 'data'],
      ['mine', 'operating-system'],
      ['mine', 'data'],
    ]);
  });

  test('of an umbrella are its ways of running, only where these disagree', () => {
    expect(rows(['umbrella']).map(({ service }) => service)).toEqual(['umbrella-mine', 'umbrella-theirs']);
    expect(rows(['umbrella'], [data]).map(({ service }) => service)).toEqual(['umbrella']);
  });

  test('under a circumstance that moves the line say who has it then, and why', () => {
    const [row] = rows(['theirs'], [os], ['custom-ami']);
    expect(row?.fact).toMatchObject({ who: 'customer', aws: null, customer: 'You patch it.' });
    expect(row?.because).toEqual({ condition: 'custom-ami', when: 'you use a custom AMI', then: 'You patch it.' });
  });

  test('under a circumstance that makes it shared say both halves', () => {
    const [row] = rows(['theirs'], [os], ['end-of-life']);
    expect(row?.fact).toMatchObject({ who: 'shared', customer: 'You move on.' });
    expect(row?.fact.aws).not.toBeNull();
  });

  test('under a circumstance that does not matter there stay as they are', () => {
    expect(rows(['mine'], [os], ['custom-ami'])).toEqual(rows(['mine']));
  });

  test("of a shared fact are one side's where its act was asked about", () => {
    expect(ownerOf(family, rows(['both'], [os], [], 'customer'), ['both'])).toBe('customer');
    expect(ownerOf(family, rows(['both'], [os], [], 'aws'), ['both'])).toBe('aws');
    expect(ownerOf(family, rows(['theirs'], [os], [], 'customer'), ['theirs'])).toBe('aws');
  });
});

describe('the verdict on what a question presumes', () => {
  test.each<[string, Owner | null, readonly string[], Verdict]>([
    ['no presumption', null, ['mine'], null],
    ['right', 'customer', ['mine'], 'yes'],
    ['wrong', 'customer', ['theirs'], 'no'],
    ['right for AWS', 'aws', ['theirs'], 'yes'],
    ['half right', 'customer', ['both'], 'partly'],
    ['right for one of two', 'customer', ['mine', 'theirs'], 'partly'],
    ['both, and it is so', 'shared', ['both'], 'yes'],
    ['both, and one has it alone', 'shared', ['mine'], 'no'],
  ])('%s', (_, presumes, services, verdict) => expect(verdictOf(presumes, rows(services))).toBe(verdict));
});

test('on every circumstance that a service knows, whoever has it then is told what to do', () => {
  const silent = [...dataset.services.values()].flatMap((service) =>
    layerIds.flatMap((layer) =>
      service.layers[layer].except.flatMap(({ if: condition }) => {
        if (condition === undefined || service.layers[layer].who === 'depends') return [];
        const found = rowsOf(dataset, [service.id], [{ layer, duty: null }], {
          conditions: [condition],
          half: null,
        });
        return found
          .filter(({ fact }) => (fact.who !== 'customer' && !fact.aws) || (fact.who !== 'aws' && !fact.customer))
          .map(() => `${service.id}, ${layer}, ${condition}`);
      }),
    ),
  );
  expect(silent).toEqual([]);
});
