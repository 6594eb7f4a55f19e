import { expect, test } from 'vitest';
import { gesture } from '../../src/sandbox/gestures.ts';

const press = { kind: 'press', on: { view: 'V1' }, block: 'b', action: 'a', chosen: null, filled: { b: { a: null } } };

test.each([
  { kind: 'say', room: 'C1', thread: null, text: 'hello' },
  { kind: 'open home' },
  press,
  { ...press, on: { room: 'C1', message: '1.0' }, chosen: { value: 'v', label: 'l' } },
  { kind: 'press card', room: 'r', message: 'm', action: 'execute', verb: null, dialog: false, data: { any: [1] } },
])('%j is a gesture', (given) => {
  expect(gesture.safeParse(given).success).toBe(true);
});

test.each([
  null,
  { kind: 'say', room: 'C1', thread: null, text: '' },
  { kind: 'say', room: 'C1', thread: null, text: 'x'.repeat(12_001) },
  { kind: 'say', text: 'nowhere' },
  { ...press, on: {} },
  { ...press, chosen: 'v' },
  { kind: 'unknown' },
])('%j is none', (given) => {
  expect(gesture.safeParse(given).success).toBe(false);
});
