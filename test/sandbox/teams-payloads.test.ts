import { expect, test } from 'vitest';
import {
  conversationId,
  fromConversationId,
  installedActivity,
  messageActivity,
} from '../../src/sandbox/teams-payloads.ts';
import type { Room } from '../../src/sandbox/workspace.ts';

const channel: Room = {
  id: '19:x@thread.tacv2',
  platform: 'teams',
  kind: 'channel',
  name: 'X',
  topic: '',
  member: true,
};
const chat: Room = { ...channel, id: 'a:chat', kind: 'direct' };
const serviceUrl = 'http://127.0.0.1:1';

test('a thread of a channel is written into the conversation id, and read out of it again', () => {
  expect(conversationId(channel, '17')).toBe('19:x@thread.tacv2;messageid=17');
  expect(fromConversationId('19:x@thread.tacv2;messageid=17')).toEqual({ room: channel.id, thread: '17' });
  expect(fromConversationId(conversationId(chat, null))).toEqual({ room: 'a:chat', thread: null });
});

test('a mention is marked up and named among the entities, as Teams does it', () => {
  const activity = messageActivity({ room: channel, thread: '17', serviceUrl }, '17', '@srm who patches it?');
  expect(activity).toMatchObject({
    type: 'message',
    text: '<at>srm</at> who patches it?',
    conversation: { conversationType: 'channel', isGroup: true },
    serviceUrl,
  });
  expect(activity.entities).toContainEqual(expect.objectContaining({ type: 'mention', text: '<at>srm</at>' }));
});

test('in a chat nothing is a mention, and an install names srm as the new member', () => {
  const activity = messageActivity({ room: chat, thread: null, serviceUrl }, '1', 'who patches it?');
  expect(activity).toMatchObject({ text: 'who patches it?', conversation: { conversationType: 'personal' } });
  expect(JSON.stringify(activity.entities)).not.toContain('mention');
  const { recipient, membersAdded } = installedActivity({ room: chat, thread: null, serviceUrl });
  expect(membersAdded).toEqual([recipient]);
});
