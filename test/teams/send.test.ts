import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/bot/reply.ts';
import { errorCard, expiredCard, ratedCard } from '../../src/cards/surfaces.ts';
import { fromBody } from '../../src/teams/activity.ts';
import type { Turn } from '../../src/teams/adapter.ts';
import { fromActivity } from '../../src/teams/incoming.ts';
import { type Delivery, deliver, surfaceOf, toMessage } from '../../src/teams/send.ts';
import { blocks, card, form } from './examples.ts';
import { message } from './payload.ts';
import { activities, fakeBot } from './stage.ts';

const sent = activities('https://smba.example.com/');
const answer = card(blocks.text);

function recorded(activity: object, id: string | null = 'm1') {
  const calls: string[] = [];
  const kept = (call: string) => {
    calls.push(call);
    return id;
  };
  const turn: Turn = {
    reply: async () => kept('reply'),
    post: async (room) => kept(`post ${room}`),
    update: async (room, message) => void calls.push(`update ${room} ${message}`),
    remove: async (room, message) => void calls.push(`remove ${room} ${message}`),
  };
  const read = fromBody(JSON.stringify(activity))!;
  const { bot, posted } = fakeBot();
  const incoming = fromActivity(read) as Delivery['incoming'];
  return {
    calls,
    posted,
    run: (...replies: Reply[]) => deliver({ turn, bot, incoming, surface: surfaceOf(read.name) }, replies),
  };
}

test('replies are carried out in their order, each with its own answer', async () => {
  const { calls, posted, run } = recorded(sent.mentioned('ec2'));
  await run(
    { kind: 'say', to: 'private', card: answer, topic: null },
    { kind: 'say', to: 'room', card: answer, topic: 'ec2' },
    { kind: 'home', card: answer },
  );
  expect(calls).toEqual(['reply', `post ${sent.room}`, 'reply']);
  expect(posted).toHaveLength(1);
});

test('a card has room for one card in the response: the first replaces it, the next one is told below', async () => {
  const { calls, run } = recorded(sent.pressed({ action: 'go' }));
  const replace = { kind: 'replace', card: answer, topic: null } as const;
  const { body } = await run(replace, { kind: 'say', to: 'thread', card: answer, topic: null });
  expect(body).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
  expect(calls).toEqual(['reply']);
});

describe('what only who pressed a button in a channel is to see', () => {
  const inChannel = { conversation: sent.channel };
  const thanks = { kind: 'say', to: 'private', card: ratedCard('bad'), topic: null } as const;
  const words = { statusCode: 200, type: 'application/vnd.microsoft.activity.message' };

  test.each([
    ['the thanks for a rating', ratedCard('bad'), /^Thank you\nNoted as not right\./],
    ['that the button is too old', expiredCard(), /older than I can read\. Ask the question again\.$/],
    ['that something went wrong', errorCard('1a2b3c4d'), /1a2b3c4d\.$/],
  ])('%s is in the response, and no message in the room', async (_, card, text) => {
    const { calls, run } = recorded(sent.pressed({ action: 'go' }, inChannel));
    expect((await run({ ...thanks, card })).body).toEqual({ ...words, value: expect.stringMatching(text) });
    expect(calls).toEqual([]);
  });

  test('is told in the thread where the response has no room for it', async () => {
    const old = { ...sent.typed(''), value: { action: 'go' }, replyToId: 'card-1', ...inChannel };
    for (const activity of [old, sent.mentioned('ec2')]) {
      const { calls, run } = recorded(activity);
      expect((await run(thanks)).body).toBeUndefined();
      expect(calls).toEqual(['reply']);
    }
    const { calls, run } = recorded(sent.pressed({ action: 'go' }, inChannel));
    expect((await run(thanks, thanks)).body).toMatchObject(words);
    expect(calls).toEqual(['reply']);
  });

  test('is a card in the thread where it can be followed up', async () => {
    const { calls, posted, run } = recorded(sent.pressed({ action: 'go' }, inChannel));
    expect((await run({ ...thanks, topic: 'ec2' })).body).toEqual({ ...words, value: 'Done.' });
    expect(calls).toEqual(['reply']);
    expect(posted).toHaveLength(1);
  });
});

test('a message of which the platform tells no id is not followed', async () => {
  const { posted, run } = recorded(sent.typed('ec2'), null);
  await run({ kind: 'say', to: 'thread', card: answer, topic: 'ec2' }, { kind: 'pin', card: answer, message: null });
  expect(posted).toEqual([]);
});

test('a form from a typed question is a card of its own', async () => {
  const { calls, run } = recorded(sent.typed('feedback'));
  expect((await run({ kind: 'open', form })).body).toBeUndefined();
  expect(calls).toEqual(['reply']);
});

test('a dialog that nothing answers says so, and does not hang', async () => {
  const { run } = recorded(sent.invoke('task/fetch', { data: { action: 'x' } }));
  expect((await run()).body).toMatchObject({ task: { type: 'message' } });
});

test('a notification shows the beginning of the answer', () => {
  const long = toMessage({ ...answer, text: 'AWS patches it. '.repeat(50) });
  expect(message.safeParse(long).error?.issues).toBeUndefined();
  expect(long.summary).toMatch(/^AWS patches it\..*…$/);
});
