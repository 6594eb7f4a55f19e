import { expect, test } from 'vitest';
import { asExamples, speaksOf } from '../../src/answer/familiar.ts';
import { dataset, serviceOf } from '../../src/dataset/dataset.ts';

const ids = (ask: Parameters<typeof asExamples>[2]) =>
  asExamples(dataset, dataset.services.values(), ask).map(({ id }) => id);
const rotation = { layer: 'data', duty: 'key-rotation' } as const;

test('what people know comes before what they do not, and nothing is lost', () => {
  expect(ids(null).slice(0, 4)).toEqual(['ec2', 'rds', 'dynamodb', 's3']);
  expect(new Set(ids(null)).size).toBe(dataset.services.size);
});

test('what speaks of a duty itself is a better example than what is only known', () => {
  const [first] = ids(rotation);
  const speaks = (id: string) => speaksOf(dataset, serviceOf(dataset, id) as never, rotation);
  expect(speaks(first ?? '')).toBe(true);
  expect(speaks('ec2')).toBe(false);
  expect(ids(rotation).indexOf('ec2')).toBeGreaterThan(ids(rotation).indexOf('kms'));
});
