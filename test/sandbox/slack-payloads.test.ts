import { expect, test } from 'vitest';
import { messageContainer, messageEvents, toSlackText } from '../../src/sandbox/slack-payloads.ts';
import type { Message, Room } from '../../src/sandbox/workspace.ts';

const ids = { team: 'T1', app: 'A1', bot: 'B1', botUser: 'UBOT', person: 'U1', personName: 'alex' };
const room: Room = { id: 'C1', platform: 'slack', kind: 'channel', name: 'platform', topic: '', member: true };
const message: Message = {
  platform: 'slack',
  id: '1.000001',
  room: 'C1',
  thread: null,
  from: 'you',
  at: 0,
  text: '@srm who patches it?',
  blocks: [],
  cards: [],
  private: false,
  edited: false,
  pinned: false,
  wires: [],
};

test.each([
  ['@srm who patches a & b?', '<@UBOT> who patches a &amp; b?'],
  ['hello @SRM', 'hello <@UBOT>'],
  ['me@srm.example is no mention', 'me@srm.example is no mention'],
  ['<!channel> see https://a.example/x?y=1&z', '&lt;!channel&gt; see <https://a.example/x?y=1&amp;z>'],
])('%s reaches the app as Slack writes it', (typed, sent) => {
  expect(toSlackText(typed, ids)).toBe(sent);
});

test('a mention in a channel is told twice, as in Slack, and in a direct message once', () => {
  expect(messageEvents(ids, message, room).map(({ type }) => type)).toEqual(['message', 'app_mention']);
  const direct = messageEvents(ids, message, { ...room, kind: 'direct' });
  expect(direct).toMatchObject([{ type: 'message', channel_type: 'im' }]);
});

test('a reply names its thread', () => {
  expect(messageEvents(ids, { ...message, thread: '0.5' }, room)[0]).toMatchObject({ thread_ts: '0.5' });
});

test('a press on a private message quotes no message', () => {
  const pressed = messageContainer(ids, { ...message, private: true }, room);
  expect(pressed).toMatchObject({ container: { is_ephemeral: true, message_ts: '1.000001' } });
  expect(pressed).not.toHaveProperty('message');
  expect(messageContainer(ids, message, room)).toHaveProperty('message.ts', '1.000001');
});
