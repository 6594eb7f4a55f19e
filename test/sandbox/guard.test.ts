import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { refusal } from '../../src/sandbox/guard.ts';

const request = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage;

test.each([
  [{ host: 'localhost:3000' }],
  [{ host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }],
  [{ host: 'localhost:3000', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
])('%j is let in', (headers) => {
  expect(refusal(request(headers))).toBeNull();
});

test.each([
  ['a name that was pointed at this machine', { host: 'evil.example:3000' }],
  ['another site', { host: 'localhost:3000', origin: 'https://evil.example' }],
  ['a page on another port', { host: 'localhost:3000', origin: 'http://localhost:4000' }],
  ['a page without an origin', { host: 'localhost:3000', origin: 'null' }],
  ['a script of another site', { host: 'localhost:3000', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
])('%s is refused', (_, headers) => {
  expect(refusal(request(headers))).toMatch(/sandbox/);
});
