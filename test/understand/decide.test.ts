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
    'what does an admission controller do',
    'confused deputy??',
    'least privilege in words that our CEO understands',
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

describe('what an arrow between two names says', () => {
  test.each(['ECS <-> EKS', 'Athena ↔ Redshift', 'SQS ⇔ Kinesis'])('"%s" sets them side by side', (question) =>
    expect(kindOf(question)).toBe('compare'),
  );
});

describe('of several services', () => {
  test.each([
    ['CloudTrail writes to S3, Athena reads S3. Who upgrades the engine of Athena?', ['athena']],
    ['logs go from Firehose to OpenSearch, OpenSearch is slow. who adds nodes to OpenSearch?', ['opensearch']],
    ['who encrypts S3 and EBS?', ['s3', 'ebs']],
  ])('%s', (question, services) => {
    const { intent } = understand(question);
    expect('services' in intent && intent.services).toEqual(services);
  });
});
