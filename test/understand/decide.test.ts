import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { understanding } from '../../src/understand/understand.ts';

const understand = understanding(dataset);
const kindOf = (question: string) => understand(question).intent.kind;

describe('a word that is a term and a thing', () => {
  test.each([
    'what is a network policy?',
    'explain MFA',
    'encryption at rest, define',
    'what is an admission controller',
  ])('"%s" asks for its meaning', (question) => expect(kindOf(question)).toBe('term'));

  test.each([
    'who switches MFA on for the root user?',
    'encryption at rest on EBS, us or AWS?',
    'do we write network policies on EKS ourselves?',
  ])('"%s" asks who has it', (question) => expect(['owner', 'topic']).toContain(kindOf(question)));

  test('names no concept twice over: as a term and as such a word', () => {
    const twice = Object.values(dataset.concepts).flatMap(({ aka, called = [] }) =>
      called.filter((name) => aka.includes(name)),
    );
    expect(twice).toEqual([]);
  });
});
