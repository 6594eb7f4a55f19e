import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type House, openHouse, openPage, type Page } from './house.ts';

let house: House;
let page: Page;
beforeAll(async () => {
  house = await openHouse();
}, 20_000);
afterAll(() => house.close());
beforeEach(async () => {
  page = await openPage(house.url);
});
afterEach(() => page.close());

test('a gesture that is none, and one that is no JSON, is refused', async () => {
  expect((await page.do({ kind: 'rob the bank' })).status).toBe(400);
  const form = await fetch(`${house.url}/sandbox/gestures`, {
    method: 'POST',
    body: new URLSearchParams({ kind: 'open home' }),
  });
  expect(form.status).toBe(415);
});

test('a name that was pointed at this machine gets no page', async () => {
  const status = await new Promise((resolve, reject) => {
    const sent = request(house.url, { headers: { host: 'evil.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
  expect(status).toBe(403);
});

test('the page is served whole from here, under a policy that lets nothing else in', async () => {
  const response = await fetch(house.url);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  const html = await response.text();
  for (const [, path] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
    expect(path).toMatch(/^\//);
    expect((await fetch(house.url + path)).status, path).toBe(200);
  }
});
