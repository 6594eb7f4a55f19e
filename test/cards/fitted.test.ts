import { expect, test } from 'vitest';
import { chunks, clipped } from '../../src/cards/fitted.ts';

test('what fits is left as it is', () => expect(clipped('abc', 3)).toBe('abc'));
test('what does not fit ends in an ellipsis, within the limit', () => expect(clipped('abcd', 3)).toBe('ab…'));
test('no blank stands before the ellipsis', () => expect(clipped('who patches it', 5)).toBe('who…'));
test('an emoji is not cut in half', () => expect(clipped('a🟧🟧', 3)).toBe('a…'));
test('a list is parted in order', () => expect(chunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]));
test('an empty list has no parts', () => expect(chunks([], 5)).toEqual([]));
