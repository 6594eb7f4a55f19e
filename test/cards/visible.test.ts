import { describe, expect, test } from 'vitest';
import { visible } from '../../src/cards/visible.ts';

describe('what nobody sees', () => {
  test.each([
    ['a mark that turns the direction of writing', 'a\u202Eb\u2066c\u200Fd'],
    ['a character without a width', 'a\u200Bb\u200Cc\u2060d\uFEFF'],
    ['a control character', 'a\u0000b\u001Bc\u007Fd\u009F'],
  ])('%s is left away', (_, text) => expect(visible(text)).toBe('abcd'));

  test('but line breaks, tabs and what joins an emoji stay', () => {
    expect(visible('a\nb\tc')).toBe('a\nb\tc');
    expect(visible('family 👨‍👩‍👧')).toBe('family 👨‍👩‍👧');
  });
});
