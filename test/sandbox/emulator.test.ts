import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmulator, type SlackEmulator } from '../../src/sandbox/emulator.ts';

let slack: SlackEmulator;
beforeAll(async () => {
  slack = await openEmulator('secret');
}, 20_000);
afterAll(() => slack.close());

test('there is a person, a bot of its own, three channels and a direct conversation', async () => {
  expect(slack.channels.map(({ name }) => name)).toEqual(['platform', 'security', 'general']);
  expect(slack.direct).toMatch(/^D/);
  expect(await slack.call('bot', 'auth.test', {})).toMatchObject({ ok: true, user_id: slack.ids.botUser, user: 'srm' });
  expect(await slack.call('person', 'auth.test', {})).toMatchObject({ ok: true, user_id: slack.ids.person });
});

test.each(['platform', 'general'])('the bot is in #%s only once it is invited', async (name) => {
  const channel = slack.channels.find((one) => one.name === name)!.id;
  const { ts } = await slack.call('person', 'chat.postMessage', { channel, text: 'hello' });
  const pin = () => slack.call('bot', 'pins.add', { channel, timestamp: String(ts) });
  expect(await pin()).toEqual({ ok: false, error: 'not_in_channel' });
  await slack.call('person', 'conversations.invite', { channel, users: slack.ids.botUser });
  expect(await pin()).toMatchObject({ ok: true });
});

test('it is reached on 127.0.0.1', () => {
  expect(slack.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});
