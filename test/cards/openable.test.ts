import { expect, test } from 'vitest';
import { openable } from '../../src/cards/openable.ts';

test.each([
  ['https://docs.aws.amazon.com/x?a=b&c#d', true],
  ['HTTP://example.com', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['https://x y', false],
  ['https://x.example/a|b', false],
  ['https://x.example/<b>', false],
  ['//example.com', false],
  ['', false],
])('%j may be a link: %s', (url, expected) => expect(openable(url)).toBe(expected));
