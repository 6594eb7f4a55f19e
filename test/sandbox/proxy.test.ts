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
const say = (...what: Parameters<ReturnType<typeof hands>['say']>) => hands(page).say(...what);

test('the Web API refuses a wrong token, a method it lacks, and a channel srm is not in', async () => {
  const { slackApiUrl, token } = house.sandbox.slack;
  const call = async (method: string, body: object, bearer = token) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
    const response = await fetch(`${slackApiUrl}${method}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return response.json();
  };
  expect(await call('auth.test', {}, 'xoxb-other')).toEqual({ ok: false, error: 'invalid_auth' });
  expect(await call('no.such', {})).toEqual({ ok: false, error: 'unknown_method' });
  const posted = await call('chat.postMessage', { channel: room('security').id, text: 'hello' });
  expect(posted).toEqual({ ok: false, error: 'not_in_channel' });
});

test("what srm posts is in Slack's own history as well, and what it deletes is not", async () => {
  const { slackApiUrl, token } = house.sandbox.slack;
  const call = async (method: string, body: object) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(`${slackApiUrl}${method}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as { ok: boolean; messages?: { ts: string }[] };
  };
  await say('platform', '@srm kept?');
  const answer = await page.message(
    'the answer',
    (message) => message.from === 'srm' && titled(message).includes('kept?'),
  );
  const history = () => call('conversations.replies', { channel: answer.room, ts: answer.thread });
  expect((await history()).messages?.map(({ ts }) => ts)).toContain(answer.id);
  expect(await call('chat.delete', { channel: answer.room, ts: answer.id })).toMatchObject({ ok: true });
  await page.until(
    () => page.changes.find((change) => change.kind === 'removed' && change.id === answer.id),
    'removal',
  );
  expect((await history()).messages?.map(({ ts }) => ts)).not.toContain(answer.id);
});
