import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type House, hands, openHouse, openPage, type Page, titled } from './house.ts';

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

const room = (name: string) => hands(page).room(name);

test('the workspace opens with srm in #platform and its welcome pinned there', async () => {
  const pinned = await page.until(
    () =>
      page.snapshot.messages.find((message) => message.pinned) ??
      page.changes.flatMap((change) => (change.kind === 'message' && change.message.pinned ? [change.message] : []))[0],
    'a pinned message',
  );
  expect(titled(pinned)).toContain('Hello, I am srm');
  expect(pinned.room).toBe(room('platform').id);
  expect(pinned.wires.map(({ call }) => call)).toEqual(['chat.postMessage', 'pins.add']);
});

test('a sandbox that is closed lets its pages go and frees its ports', async () => {
  const other = await openHouse();
  const watching = await openPage(other.url);
  const { slackApiUrl } = other.sandbox.slack;
  const { connectorUrl } = other.sandbox.teams;
  await other.close();
  await watching.close();
  for (const url of [other.url, slackApiUrl, connectorUrl]) await expect(fetch(url), url).rejects.toThrow();
});
