import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldsOf, isLocalHost, type Loopback, listenOnLoopback } from '../../src/sandbox/loopback.ts';

let server: Loopback;
beforeAll(async () => {
  server = await listenOnLoopback(async (_, response) => void response.end('served'));
});
afterAll(() => server.close());

test.each(['localhost', 'localhost:3000', '127.0.0.1', '127.0.0.1:80', '[::1]:3000', 'LOCALHOST:1'])(
  '%s is this machine',
  (host) => {
    expect(isLocalHost(host)).toBe(true);
  },
);

test.each([undefined, '', 'evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:3000', '10.0.0.1'])(
  '%s is not this machine',
  (host) => {
    expect(isLocalHost(host)).toBe(false);
  },
);

test('a program of this machine is served', async () => {
  expect(await (await fetch(server.url)).text()).toBe('served');
});

test("a page in a browser cannot play the bot's part", async () => {
  const response = await fetch(server.url, { method: 'POST', headers: { origin: 'https://evil.example' } });
  expect(response.status).toBe(403);
});

test('what listens here listens on 127.0.0.1 alone', () => {
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test('the JSON inside a form is read, and text that only looks like it stays text', () => {
  const form = new URLSearchParams({ blocks: '[{"type":"divider"}]', text: '[sic' }).toString();
  expect(fieldsOf(form, 'application/x-www-form-urlencoded')).toEqual({ blocks: [{ type: 'divider' }], text: '[sic' });
  expect(fieldsOf('{"ok":true}', 'application/json; charset=utf-8')).toEqual({ ok: true });
});
