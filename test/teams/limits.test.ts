import { expect, test } from 'vitest';
import { bytesOf } from '../../src/teams/limits.ts';

test('a size is counted in bytes as they are sent, not in letters', () => {
  expect(bytesOf('abc')).toBe(5);
  expect(bytesOf({ a: '🟧' })).toBe(12);
});
