import { expect, test } from 'vitest';
import { createResponseUrls } from '../../src/sandbox/response-urls.ts';

const origin = { room: 'C1', thread: null, message: null };
const pathOf = (url: string) => new URL(url).pathname;

test('a response_url takes five posts', () => {
  const urls = createResponseUrls(
    () => 'http://127.0.0.1:1',
    () => 0,
  );
  const path = pathOf(urls.issue(origin));
  for (let post = 1; post <= 5; post += 1) expect(urls.use(path, 0)).toEqual(origin);
  expect(urls.use(path, 0)).toBe('used_url');
});

test('a response_url lasts half an hour, and a made-up one not at all', () => {
  const urls = createResponseUrls(
    () => 'http://127.0.0.1:1',
    () => 0,
  );
  const path = pathOf(urls.issue(origin));
  expect(urls.use(path, 30 * 60_000 + 1)).toBe('expired_url');
  expect(urls.use('/response/guessed', 0)).toBe('expired_url');
});
