import { expect, test } from 'vitest';
import { blocksOf, cardOf } from './drawn.ts';

test('of two that leave the same, the places are equal and the title names both', () => {
  const card = cardOf('which database leaves us the least');
  expect(card.title).toMatch(/^DynamoDB and .* leave you the least$/);
  expect(blocksOf(card, 'table')[0]?.rows.map(([place]) => place?.text)).toEqual(expect.arrayContaining(['1', '3']));
});

test('a choice is a ranking with the least work first, says how it counts, and what stays yours anyway', () => {
  const card = cardOf('which of ec2, fargate and lambda leaves us the least to secure?');
  const [table] = blocksOf(card, 'table');
  expect(table?.rows.map((row) => row[1]?.text)).toEqual(['Lambda', 'Fargate', 'EC2']);
  expect(card.title).toBe('Lambda leaves you the least');
  expect(card.text).toMatch(/Whatever you choose, these stay yours: .*Identity and access/);
  expect(blocksOf(card, 'note').length).toBeGreaterThan(0);
});
