import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { slackListener } from '../../src/slack/listener.ts';

const now = 1_800_000_000_000;

function heard(request: { url: string; method: string; headers?: Record<string, string> }, bolt?: () => void) {
  const passed: { type: string | undefined; body: string }[] = [];
  let status: number | null = null;
  const response = { headersSent: false, writeHead: (code: number) => (status = code), end: () => {} };
  const listener = slackListener(
    bolt ??
      ((given) => {
        const { rawBody } = given as IncomingMessage & { rawBody: Buffer };
        passed.push({ type: given.headers['content-type'], body: rawBody.toString() });
      }),
    () => now,
  );
  listener(
    { headers: {}, ...request } as IncomingMessage,
    response as unknown as ServerResponse,
    Buffer.from('the body'),
  );
  return { passed, status };
}

const events = { url: '/slack/events?x=1', method: 'POST' };
const seconds = now / 1000;

test('Bolt gets the body that was read, and a content type that it knows', () => {
  const { passed } = heard({ ...events, headers: { 'content-type': 'Application/JSON; charset=utf-8' } });
  expect(passed).toEqual([{ type: 'application/json', body: 'the body' }]);
});

test.each([
  [seconds + 301, 401],
  [seconds + 299, null],
  [seconds - 299, null],
])('a timestamp of %d is answered with %s', (timestamp, status) => {
  expect(heard({ ...events, headers: { 'x-slack-request-timestamp': String(timestamp) } }).status).toBe(status);
});

test('an address that Bolt throws at is not found', () => {
  const thrown = () => {
    throw new Error('Unhandled HTTP request');
  };
  expect(heard({ url: '//', method: 'GET' }, thrown).status).toBe(404);
});
