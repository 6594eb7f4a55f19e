import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTeams } from '../../src/teams/app.ts';
import { blocks, card, everything, form } from './examples.ts';
import { adaptiveCard, message } from './payload.ts';
import { activities, fakeBot, fakeStore, type Microsoft, openDoor, openMicrosoft, recordedLog } from './stage.ts';

let microsoft: Microsoft;
let door: Awaited<ReturnType<typeof openDoor>>;
let sent: ReturnType<typeof activities>;
const { bot, heard, posted, script } = fakeBot();
const { store, forgotten } = fakeStore();
const { log, lines } = recordedLog();
const answerCard = card(blocks.text, blocks.buttons);
const say = { kind: 'say', to: 'thread', card: answerCard, topic: 'fargate' } as const;

const post = (activity: unknown, headers: Record<string, string> = {}) =>
  door.post(activity, { authorization: `Bearer ${microsoft.token()}`, ...headers });

beforeAll(async () => {
  microsoft = await openMicrosoft();
  sent = activities(microsoft.url);
  const credentials = { appId: 'app-1', appPassword: 'pw', tenantId: 'tenant-1', connectorToken: 'ours' };
  door = await openDoor({ ...credentials, openIdMetadataUrl: `${microsoft.url}/openid`, bot, store, log });
});
afterAll(() => {
  door.close();
  microsoft.close();
});
beforeEach(() => {
  heard.length = posted.length = forgotten.length = lines.length = microsoft.calls.length = 0;
  microsoft.missing.clear();
  script.replies = [];
});

describe('a question in a personal chat', () => {
  test('is answered there with a card, signed with our token', async () => {
    script.replies = [say];
    expect(await post(sent.typed('who patches Fargate?'))).toMatchObject({ status: 200, text: '' });
    expect(heard).toMatchObject([
      { kind: 'asked', text: 'who patches Fargate?', by: 'message', place: { kind: 'direct', thread: null } },
    ]);
    const [call, ...more] = microsoft.calls;
    expect(more).toEqual([]);
    expect(call).toMatchObject({ method: 'POST', authorization: 'Bearer ours' });
    expect(call?.path).toBe('/v3/conversations/a:chat/activities/e1');
    expect(message.safeParse(call?.body).error?.issues).toBeUndefined();
    expect(call?.body.summary).toBe(answerCard.text);
    expect(posted).toEqual([{ thread: null, kind: 'say', message: expect.stringMatching(/^m\d+$/) }]);
  });

  test('can be answered in the response, for a caller that expects it there', async () => {
    script.replies = [say, { ...say, topic: null }];
    const { status, body } = await post({ ...sent.typed('fargate'), deliveryMode: 'expectReplies' });
    expect(status).toBe(200);
    expect(body.activities).toHaveLength(2);
    expect(message.safeParse(body.activities[0]).error?.issues).toBeUndefined();
    expect(microsoft.calls).toEqual([]);
  });

  test('that the bot has nothing to say to is met with silence', async () => {
    expect(await post(sent.typed('hm'))).toMatchObject({ status: 200, text: '' });
    expect(microsoft.calls).toEqual([]);
  });
});

describe('a mention in a channel', () => {
  test('is answered in its thread', async () => {
    script.replies = [say];
    await post(sent.mentioned('lambda'));
    expect(heard).toMatchObject([
      { kind: 'asked', text: 'lambda', by: 'mention', place: { room: sent.room, thread: '1700', kind: 'channel' } },
    ]);
    expect(microsoft.calls[0]?.path).toContain(`/v3/conversations/${sent.room};messageid=1700/activities`);
    expect(posted).toMatchObject([{ thread: '1700', kind: 'say' }]);
    expect(lines).toEqual([]);
  });

  test('is answered for the whole room as a message of its own', async () => {
    script.replies = [{ ...say, to: 'room' }];
    await post(sent.mentioned('lambda'));
    expect(microsoft.calls[0]?.path).toBe(`/v3/conversations/${sent.room}/activities`);
  });
});

describe('a button', () => {
  test('replaces its own card', async () => {
    script.replies = [{ kind: 'replace', card: answerCard, topic: 'ec2' }];
    const { status, body } = await post(sent.pressed({ action: 'compare' }));
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(adaptiveCard.safeParse(body.value).error?.issues).toBeUndefined();
    expect(heard).toMatchObject([{ kind: 'pressed', action: 'compare', message: { id: 'card-1', private: false } }]);
    expect(posted).toEqual([{ thread: null, kind: 'replace', message: 'card-1' }]);
    expect(microsoft.calls).toEqual([]);
  });

  test('of an old client, which comes as a message, changes the card in place', async () => {
    script.replies = [{ kind: 'replace', card: answerCard, topic: null }];
    await post({ ...sent.typed(''), text: undefined, value: { action: 'compare' }, replyToId: 'card-1' });
    expect(microsoft.calls).toMatchObject([{ method: 'PUT', path: '/v3/conversations/a:chat/activities/card-1' }]);
  });

  test('on a card that is gone is answered with a new one', async () => {
    microsoft.missing.add('card-1');
    script.replies = [{ kind: 'replace', card: answerCard, topic: 'ec2' }];
    await post({ ...sent.typed(''), value: { action: 'compare' }, replyToId: 'card-1' });
    expect(microsoft.calls.map((call) => call.method)).toEqual(['PUT', 'POST']);
    expect(posted).toMatchObject([{ kind: 'replace', message: expect.stringMatching(/^m\d+$/) }]);
  });

  test('that is answered below gets a nod in the response', async () => {
    script.replies = [say];
    const { body } = await post(sent.pressed({ action: 'more' }));
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    expect(microsoft.calls).toHaveLength(1);
  });

  test('takes its message away', async () => {
    script.replies = [{ kind: 'remove' }];
    await post(sent.pressed({ action: 'dismiss' }));
    expect(microsoft.calls).toMatchObject([{ method: 'DELETE', path: '/v3/conversations/a:chat/activities/card-1' }]);
  });

  test('that cannot open a dialog has its form in the conversation, and the form comes back', async () => {
    script.replies = [{ kind: 'open', form }];
    await post(sent.pressed({ action: 'note' }));
    const shown = microsoft.calls[0]?.body as { attachments: { content: { actions: { data: object }[] } }[] };
    expect(message.safeParse(shown).error?.issues).toBeUndefined();
    const { data } = shown.attachments[0]!.content.actions[0]!;
    await post({ ...sent.typed(''), value: { ...data, typed: ' it is about ECS ' } });
    expect(heard.at(-1)).toMatchObject({ kind: 'submitted', text: 'it is about ECS' });
  });
});

describe('a dialog', () => {
  test('opens from a button that was made for it, and closes when it is submitted', async () => {
    script.replies = [{ kind: 'open', form }];
    const opened = await post(sent.invoke('task/fetch', { data: { action: 'note', type: 'task/fetch' } }));
    expect(opened.body.task).toMatchObject({ type: 'continue', value: { title: form.title } });
    expect(adaptiveCard.safeParse(opened.body.task.value.card.content).error?.issues).toBeUndefined();
    script.replies = [say];
    const { data } = opened.body.task.value.card.content.actions[0];
    const closed = await post(sent.invoke('task/submit', { data: { ...data, typed: 'wrong' } }));
    expect(closed).toMatchObject({ status: 200, body: {} });
    expect(heard.at(-1)).toMatchObject({ kind: 'submitted', text: 'wrong' });
    expect(microsoft.calls).toHaveLength(1);
  });

  test("shows the answer to what a message's menu asked", async () => {
    script.replies = [say];
    const value = {
      commandId: 'explain',
      messagePayload: { body: { content: '<p>who patches <b>EKS</b>&nbsp;nodes?</p>' } },
    };
    const { body } = await post(sent.invoke('composeExtension/fetchTask', value));
    expect(heard).toMatchObject([{ kind: 'asked', by: 'shortcut', text: 'who patches EKS nodes?' }]);
    expect(body.task.type).toBe('continue');
    expect(microsoft.calls).toEqual([]);
  });
});

describe('a search', () => {
  test('lists its results, each with the card that choosing it shares', async () => {
    script.replies = [
      { kind: 'results', results: [{ title: 'Fargate', text: 'AWS patches', question: 'fargate', card: answerCard }] },
    ];
    const { body } = await post(
      sent.invoke('composeExtension/query', {
        commandId: 'search',
        parameters: [{ name: 'question', value: ' farg ' }],
      }),
    );
    expect(heard).toMatchObject([{ kind: 'searched', text: 'farg' }]);
    expect(body.composeExtension).toMatchObject({ type: 'result', attachmentLayout: 'list' });
    const [first] = body.composeExtension.attachments;
    expect(first.preview.content).toEqual({ title: 'Fargate', text: 'AWS patches' });
    expect(adaptiveCard.safeParse(first.content).error?.issues).toBeUndefined();
  });

  test('stays within the size of an answer, however much was found', async () => {
    const result = { title: 'Fargate', text: 'AWS', question: 'fargate', card: everything };
    script.replies = [{ kind: 'results', results: Array.from({ length: 40 }, () => result) }];
    const { text, body } = await post(
      sent.invoke('composeExtension/query', { parameters: [{ name: 'initialRun', value: 'true' }] }),
    );
    expect(heard).toMatchObject([{ text: '' }]);
    expect(Buffer.byteLength(text)).toBeLessThan(81_000);
    expect(body.composeExtension.attachments.length).toBeGreaterThan(3);
  });
});

describe('a pin', () => {
  test('is posted to the room, and changed in place from then on', async () => {
    script.replies = [{ kind: 'pin', card: answerCard, message: null }];
    await post(sent.mentioned('pin'));
    expect(microsoft.calls).toMatchObject([{ method: 'POST', path: `/v3/conversations/${sent.room}/activities` }]);
    const pinned = posted[0]!.message;
    script.replies = [{ kind: 'pin', card: answerCard, message: pinned }];
    await post({ ...sent.mentioned('pin'), id: 'e9' });
    expect(microsoft.calls[1]).toMatchObject({
      method: 'PUT',
      path: `/v3/conversations/${sent.room}/activities/${pinned}`,
    });
    expect(posted[1]).toMatchObject({ kind: 'pin', message: pinned });
  });

  test('that somebody deleted is posted anew', async () => {
    microsoft.missing.add('old');
    script.replies = [{ kind: 'pin', card: answerCard, message: 'old' }];
    await post(sent.mentioned('pin'));
    expect(microsoft.calls.map((call) => call.method)).toEqual(['PUT', 'POST']);
    expect(posted).toHaveLength(1);
    expect(posted[0]!.message).not.toBe('old');
  });
});

describe('coming and going', () => {
  test('a room that the bot joins is heard of', async () => {
    script.replies = [{ ...say, to: 'room', topic: null }];
    await post(sent.joined);
    expect(heard).toMatchObject([{ kind: 'joined' }]);
    expect(microsoft.calls).toHaveLength(1);
  });

  test('a room that the bot leaves is forgotten, and nothing is said there', async () => {
    script.replies = [say];
    await post({ ...sent.base, type: 'installationUpdate', action: 'remove', id: 'e4', conversation: sent.personal });
    expect(forgotten).toEqual(['tenant-1 a:chat']);
    await post({
      ...sent.joined,
      membersAdded: undefined,
      membersRemoved: [{ id: '28:app-1' }],
      conversation: sent.channel,
    });
    expect(forgotten).toEqual(['tenant-1 a:chat', `tenant-1 ${sent.room}`]);
    expect([heard, microsoft.calls]).toEqual([[], []]);
  });

  test('a room in which the app is replaced by a newer one is not forgotten', async () => {
    const base = { ...sent.base, type: 'installationUpdate', conversation: sent.personal };
    await post({ ...base, action: 'remove-upgrade', id: 'e4' });
    await post({ ...base, action: 'add-upgrade', id: 'e5' });
    expect(forgotten).toEqual([]);
    expect(heard).toMatchObject([{ kind: 'joined' }]);
  });

  test('reactions and edits are no questions', async () => {
    for (const type of ['messageReaction', 'messageUpdate', 'messageDelete', 'typing']) {
      expect((await post({ ...sent.typed('hello'), type })).status).toBe(200);
    }
    expect(heard).toEqual([]);
  });
});

describe('a body', () => {
  test.each([
    ['that is no JSON', 'who?', 400],
    ['without a type', '{"channelId":"msteams"}', 400],
    ['that is a list', '[]', 400],
  ])('%s is refused with nothing said and nothing done', async (_, body, status) => {
    expect(await post(body)).toMatchObject({ status, text: '' });
    expect(heard).toEqual([]);
  });

  test('of another type than JSON is refused: a browser sends those without asking', async () => {
    expect(await post(sent.typed('hello'), { 'content-type': 'text/plain' })).toMatchObject({
      status: 415,
      body: { error: 'Teams posts here, as application/json.' },
    });
    expect((await post(sent.typed('hello'), { 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
    expect(heard).toHaveLength(1);
  });

  test('of another channel than Teams is refused, also with a token', async () => {
    expect((await post({ ...sent.typed('hello'), channelId: 'directline' })).status).toBe(403);
    expect(heard).toEqual([]);
  });

  test('of an invoke that nobody knows is told so', async () => {
    expect(await post(sent.invoke('config/fetch', {}))).toMatchObject({ status: 501, text: '' });
  });
});

test('an answer that Teams has no time for is sent again when Teams says', async () => {
  script.replies = [say];
  microsoft.busy.times = 1;
  const start = Date.now();
  expect((await post(sent.typed('fargate'))).status).toBe(200);
  expect(microsoft.calls).toHaveLength(2);
  expect(Date.now() - start).toBeGreaterThan(900);
  expect(posted).toHaveLength(1);
});

test('an answer that cannot be delivered is a 500 without a reason, and a log without a question', async () => {
  script.replies = [say];
  microsoft.missing.add('activities/e1');
  const { status, text } = await post(sent.typed('a very private question'));
  expect({ status, text }).toEqual({ status: 500, text: '' });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('404');
  expect(lines[0]).not.toContain('private question');
  expect(lines[0]).not.toContain('ours');
});

describe('opening the door', () => {
  const options = { tenantId: null, bot, store, log };

  test('is refused without an app id, outside a sandbox', () => {
    expect(() => openTeams({ ...options, appId: '', appPassword: '' })).toThrow('app id');
    expect(() => openTeams({ ...options, appId: 'app-1', appPassword: '' })).toThrow('password');
  });

  test('in a sandbox takes activities without a token, and answers to loopback alone', async () => {
    const sandbox = await openDoor({ ...options, appId: '', appPassword: '', sandbox: true });
    script.replies = [say];
    expect((await sandbox.post(sent.typed('fargate'))).status).toBe(200);
    expect(microsoft.calls).toHaveLength(1);
    for (const serviceUrl of ['http://169.254.169.254/', 'https://smba.example.com/', 'not an address']) {
      expect((await sandbox.post({ ...sent.typed('fargate'), serviceUrl })).status).toBe(403);
    }
    expect(heard).toHaveLength(1);
    sandbox.close();
  });
});
