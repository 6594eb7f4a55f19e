import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bot } from '../../src/bot/bot.ts';
import type { Incoming, Place } from '../../src/bot/incoming.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { openMetrics } from '../../src/metrics.ts';
import { openServer, type Server } from '../../src/server.ts';
import { openSlack, type SlackDoor, type SlackSettings } from '../../src/slack/app.ts';
import { answer, form, home } from './cards.ts';
import * as slack from './fake-slack.ts';
import { homePayload, messagePayload, modalPayload, option } from './payload.ts';

// The real server and Bolt; Slack's side and the bot are played.

const say = (to: 'private' | 'thread' | 'room', topic: string | null = null): Reply => ({
  kind: 'say',
  to,
  card: answer,
  topic,
});
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

let fake: slack.FakeSlack;
let door: SlackDoor;
let server: Server;
let base: string;
let heard: Incoming[];
let posted: { place: Place; reply: Reply; message: string }[];
let replies: readonly Reply[];
let deleted: string[];
let logged: string[];

async function open(
  settings: SlackSettings = { kind: 'http', signingSecret: slack.signingSecret, token: 'xoxb-test' },
) {
  const bot: Bot = {
    handle: async (incoming) => {
      heard.push(incoming);
      return replies;
    },
    posted: async (place, reply, message) => void posted.push({ place, reply, message }),
  };
  const store = {
    installation: async () => null,
    setInstallation: async () => {},
    deleteInstallation: async (organisation: string) => void deleted.push(organisation),
  };
  const note = (fields: unknown, text?: unknown) => void logged.push(`${JSON.stringify(fields)} ${text}`);
  const log = { debug: note, info: note, warn: note, error: note } as never;
  door = openSlack({ settings, bot, store, log, slackApiUrl: fake.apiUrl });
  const metrics = openMetrics();
  server = openServer({
    slack: door.listener,
    teams: null,
    page: null,
    ready: async () => true,
    metrics,
    log: quiet as never,
  });
  base = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
}

beforeEach(async () => {
  [heard, posted, replies, deleted, logged] = [[], [], [], [], []];
  fake = await slack.openFakeSlack();
  await open();
});

afterEach(async () => {
  await server.close(100);
  await door.close();
  await fake.close();
});

const settled = (check: () => void) => vi.waitFor(check, { timeout: 3000, interval: 10 });
const command = (text: string, url = fake.responseUrl(), more: Record<string, string> = {}) =>
  slack.post(base, slack.asForm(slack.slashCommand(text, { response_url: url, ...more })));
const mention = (about: Record<string, unknown> = {}) =>
  slack.post(base, slack.asJson(slack.event({ type: 'app_mention', text: '<@UBOT> RDS?', ...about })));
const press = (value: string, more: Record<string, unknown> = {}) =>
  slack.post(
    base,
    slack.asInteraction(
      slack.interaction('block_actions', {
        actions: [{ type: 'button', action_id: 'press:0:0:0', block_id: 'b', value }],
        channel: { id: 'C1', name: 'platform' },
        container: { type: 'message', message_ts: '2.2', channel_id: 'C1', is_ephemeral: true },
        response_url: fake.responseUrl(),
        ...more,
      }),
    ),
  );
/** What reached Slack as a message, held against what Slack takes. */
function message(body: Record<string, unknown> | undefined) {
  const { text, blocks } = body ?? {};
  return messagePayload.parse({ text, blocks });
}

describe('asking', () => {
  test('a command is acknowledged at once and answered in private, with the question restated', async () => {
    replies = [say('private')];
    const response = await command('who patches fargate?');
    expect([response.status, await response.text()]).toEqual([200, '']);
    await settled(() => expect(fake.asked('respond')).toHaveLength(1));
    const [sent] = fake.asked('respond');
    expect(sent).toMatchObject({ response_type: 'ephemeral', replace_original: false, text: answer.text });
    expect(JSON.stringify(message(sent).blocks[0])).toContain('/srm who patches fargate?');
    expect(fake.asked('chat.postMessage')).toHaveLength(0);
  });

  test('a mention is answered in its thread, and the bot learns of the message, once', async () => {
    replies = [say('thread', 'topic')];
    await mention();
    await slack.post(
      base,
      slack.asJson(slack.event({ type: 'message', channel_type: 'channel', text: '<@UBOT> RDS?' })),
    );
    await settled(() => expect(posted).toHaveLength(1));
    const sent = fake.asked('chat.postMessage');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      channel: 'C1',
      thread_ts: '1700000001.000100',
      unfurl_links: 'false',
      unfurl_media: 'false',
    });
    expect(sent[0]).not.toHaveProperty('link_names');
    message(sent[0]);
    expect(posted[0]).toMatchObject({ place: { room: 'C1' }, message: expect.stringMatching(/^17/) });
    expect(heard).toHaveLength(1);
  });

  test('a direct message is answered beside it, for good', async () => {
    replies = [say('private')];
    await slack.post(
      base,
      slack.asJson(slack.event({ type: 'message', channel: 'D1', channel_type: 'im', text: 'RDS?' })),
    );
    await settled(() => expect(fake.asked('chat.postMessage')).toHaveLength(1));
    expect(fake.asked('chat.postMessage')[0]).not.toHaveProperty('thread_ts');
    expect(fake.asked('chat.postEphemeral')).toHaveLength(0);
  });

  test('silence is silence', async () => {
    await mention();
    await settled(() => expect(heard).toHaveLength(1));
    expect(fake.calls.filter(({ method }) => method !== 'auth.test')).toEqual([]);
  });

  test('its own and other bots’ messages are not heard', async () => {
    await slack.post(
      base,
      slack.asJson(slack.event({ type: 'message', channel_type: 'im', channel: 'D1', user: 'UBOT', text: 'x' })),
    );
    await slack.post(
      base,
      slack.asJson(slack.event({ type: 'message', channel_type: 'im', channel: 'D1', bot_id: 'B2', text: 'x' })),
    );
    await mention();
    await settled(() => expect(heard).toHaveLength(1));
  });

  test('an event is delivered under the id that it has at every retry', async () => {
    const again = slack.asJson(slack.event({ type: 'app_mention', text: '<@UBOT> RDS?' }));
    await slack.post(base, again);
    await slack.post(base, again, { 'x-slack-retry-num': '1' });
    await settled(() => expect(heard).toHaveLength(2));
    const ids = heard.map((incoming) => ('id' in incoming ? incoming.id : null));
    expect(ids[0]).toMatch(/^Ev/);
    expect(ids[1]).toBe(ids[0]);
  });

  test('a message’s shortcut answers with its text', async () => {
    replies = [say('private')];
    const body = {
      callback_id: 'what_does_aws_say',
      channel: { id: 'C1', name: 'platform' },
      message: { ts: '2.2', text: 'who patches RDS?' },
      response_url: fake.responseUrl(),
    };
    await slack.post(base, slack.asInteraction(slack.interaction('message_action', body)));
    await settled(() => expect(fake.asked('respond')).toHaveLength(1));
    expect(heard[0]).toMatchObject({ text: 'who patches RDS?', by: 'shortcut' });
    expect(fake.asked('respond')[0]).toMatchObject({ response_type: 'ephemeral' });
    expect(fake.asked('respond')[0]).not.toHaveProperty('thread_ts');
  });

  test('the global shortcut opens a form, and what is typed comes back', async () => {
    replies = [{ kind: 'open', form }];
    await slack.post(base, slack.asInteraction(slack.interaction('shortcut', { callback_id: 'ask_srm' })));
    await settled(() => expect(fake.asked('views.open')).toHaveLength(1));
    const [opened] = fake.asked('views.open');
    expect(opened).toMatchObject({ trigger_id: 'trigger-shortcut' });
    const view = modalPayload.parse(opened?.view);
    replies = [];
    const state = { values: { 'ask:0': { 'ask:0': { value: 'RDS?' } } } };
    const submission = {
      view: { id: 'V1', type: 'modal', callback_id: view.callback_id, private_metadata: view.private_metadata, state },
    };
    const response = await slack.post(base, slack.asInteraction(slack.interaction('view_submission', submission)));
    expect(await response.text()).toBe('');
    await settled(() => expect(heard).toHaveLength(2));
    expect(heard[1]).toMatchObject({
      kind: 'submitted',
      text: 'RDS?',
      place: { room: 'U1' },
    });
  });

  test('a search is answered in its own response', async () => {
    replies = [
      { kind: 'results', results: [{ title: 'Fargate', text: 'Containers', question: 'Fargate?', card: answer }] },
    ];
    const body = { action_id: 'search:0', block_id: 'b', value: 'far', view: { id: 'V1', type: 'home' } };
    const response = await slack.post(base, slack.asInteraction(slack.interaction('block_suggestion', body)));
    const { options } = (await response.json()) as { options: unknown[] };
    expect(options.map((one) => option.parse(one).value)).toEqual(['Fargate?']);
  });
});

describe('buttons', () => {
  test('replace the message that carries them', async () => {
    replies = [{ kind: 'replace', card: answer, topic: null }];
    await press('layer:2');
    await settled(() => expect(fake.asked('respond')).toHaveLength(1));
    expect(fake.asked('respond')[0]).toMatchObject({ replace_original: true });
    message(fake.asked('respond')[0]);
    expect(heard[0]).toMatchObject({ kind: 'pressed', action: 'layer:2', message: { id: '2.2', private: true } });
  });

  test('whose message is too old answer in private beside it', async () => {
    replies = [{ kind: 'replace', card: answer, topic: null }];
    await press('layer:2', { response_url: fake.responseUrl('expired') });
    await settled(() => expect(fake.asked('chat.postEphemeral')).toHaveLength(1));
    expect(fake.asked('chat.postEphemeral')[0]).toMatchObject({ channel: 'C1', user: 'U1' });
  });

  test('whose public message is too old for its response_url update it by name', async () => {
    replies = [{ kind: 'replace', card: answer, topic: 'topic' }];
    const container = { type: 'message', message_ts: '2.2', is_ephemeral: false };
    await press('layer:2', { response_url: fake.responseUrl('expired'), container, message: { ts: '2.2' } });
    await settled(() => expect(posted).toHaveLength(1));
    expect(fake.asked('chat.update')[0]).toMatchObject({ channel: 'C1', ts: '2.2' });
    expect(posted[0]).toMatchObject({ message: '2.2' });
  });

  test('share an answer as a message that can be followed, and take the private one away', async () => {
    replies = [say('room', 'topic'), { kind: 'remove' }];
    await press('share');
    await settled(() => expect(fake.asked('respond')).toHaveLength(1));
    expect(fake.asked('chat.postMessage')[0]).toMatchObject({ channel: 'C1' });
    expect(fake.asked('chat.postMessage')[0]).not.toHaveProperty('thread_ts');
    expect(fake.asked('respond')[0]).toEqual({ delete_original: true });
    expect(posted).toHaveLength(1);
  });

  test.each(['not_in_channel', 'channel_not_found'])(
    'share where the bot is no member (%s) through Slack’s own reply',
    async (error) => {
      fake.refuse('chat.postMessage', error);
      replies = [say('room', 'topic'), { kind: 'remove' }];
      await press('share');
      await settled(() => expect(fake.asked('respond')).toHaveLength(2));
      expect(fake.asked('respond')[0]).toMatchObject({ response_type: 'in_channel', replace_original: false });
      expect(fake.asked('respond')[1]).toEqual({ delete_original: true });
      expect(posted).toHaveLength(0);
    },
  );

  test('that only link do nothing more', async () => {
    const actions = [{ type: 'button', action_id: 'link:0', block_id: 'b' }];
    expect((await press('', { actions })).status).toBe(200);
    await mention();
    await settled(() => expect(heard).toHaveLength(1));
  });
});

describe('pinning', () => {
  const joined = () =>
    slack.post(base, slack.asJson(slack.event({ type: 'member_joined_channel', user: 'UBOT', inviter: 'U7' })));

  test('the card of a room is posted, remembered and pinned', async () => {
    replies = [{ kind: 'pin', card: answer, message: null }];
    await joined();
    await settled(() => expect(fake.asked('pins.add')).toHaveLength(1));
    expect(fake.asked('pins.add')[0]).toMatchObject({ channel: 'C1', timestamp: posted[0]?.message });
    expect(heard[0]).toMatchObject({ kind: 'joined', place: { person: 'U7' } });
  });

  test('a card that is there is brought up to date in place', async () => {
    replies = [{ kind: 'pin', card: answer, message: '9.9' }];
    await joined();
    await settled(() => expect(fake.asked('chat.update')).toHaveLength(1));
    expect(fake.asked('chat.postMessage')).toHaveLength(0);
  });

  test('a card that somebody deleted is posted and pinned anew', async () => {
    fake.refuse('chat.update', 'message_not_found');
    replies = [{ kind: 'pin', card: answer, message: '9.9' }];
    await joined();
    await settled(() => expect(fake.asked('pins.add')).toHaveLength(1));
    expect(posted).toHaveLength(1);
  });

  test('a room with no place for another pin keeps its card', async () => {
    fake.refuse('pins.add', 'too_many_pins');
    replies = [{ kind: 'pin', card: answer, message: null }];
    await joined();
    await settled(() => expect(logged.join()).toContain('too_many_pins'));
    expect(posted).toHaveLength(1);
  });

  test('where the bot is no member, the person is told how to invite it', async () => {
    fake.refuse('chat.postMessage', 'not_in_channel');
    replies = [{ kind: 'pin', card: answer, message: null }];
    await command('pin');
    await settled(() => expect(fake.asked('respond')).toHaveLength(1));
    expect(fake.asked('respond')[0]).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringContaining('/invite @srm'),
    });
  });
});

describe('where Slack refuses', () => {
  test('blocks, the answer comes as text', async () => {
    fake.refuse('chat.postMessage', 'invalid_blocks');
    replies = [say('thread')];
    await mention();
    await settled(() => expect(fake.asked('chat.postMessage')).toHaveLength(2));
    expect(fake.asked('chat.postMessage')[1]).toMatchObject({ text: answer.text, thread_ts: '1700000001.000100' });
    expect(fake.asked('chat.postMessage')[1]).not.toHaveProperty('blocks');
  });

  test('an ephemeral message, the person is told in a direct one', async () => {
    fake.refuse('chat.postEphemeral', 'user_not_in_channel');
    replies = [say('private')];
    await mention();
    await settled(() => expect(fake.asked('chat.postMessage')).toHaveLength(1));
    expect(fake.asked('chat.postMessage')[0]).toMatchObject({ channel: 'U1' });
  });

  test('to show a private message in a thread that nobody has open, so it goes there only where one is', async () => {
    replies = [say('private')];
    await mention();
    await mention({ thread_ts: '1.1' });
    await settled(() => expect(fake.asked('chat.postEphemeral')).toHaveLength(2));
    expect(
      fake
        .asked('chat.postEphemeral')
        .map(({ thread_ts }) => thread_ts)
        .toSorted(),
    ).toEqual(['1.1', undefined]);
  });

  test('a room, the person is told why, and nothing after it is done', async () => {
    fake.refuse('chat.postMessage', 'is_archived');
    replies = [say('thread'), say('room')];
    await mention();
    await settled(() => expect(fake.asked('chat.postEphemeral')).toHaveLength(1));
    expect(fake.asked('chat.postEphemeral')[0]).toMatchObject({
      user: 'U1',
      text: expect.stringContaining('archived'),
    });
    expect(fake.asked('chat.postMessage')).toHaveLength(1);
  });
});

describe('home, and the end', () => {
  test('the home is published to who opened it', async () => {
    replies = [{ kind: 'home', card: home }];
    await slack.post(base, slack.asJson(slack.event({ type: 'app_home_opened', tab: 'home', channel: 'D1' })));
    await settled(() => expect(fake.asked('views.publish')).toHaveLength(1));
    const [published] = fake.asked('views.publish');
    expect(published).toMatchObject({ user_id: 'U1' });
    homePayload.parse(published?.view);
  });

  test.each([{ type: 'app_uninstalled' }, { type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }])(
    '$type forgets the organisation',
    async (about) => {
      await slack.post(base, slack.asJson(slack.event({ ...about, user: undefined, channel: undefined })));
      await settled(() => expect(deleted).toEqual(['T1']));
      expect(heard).toEqual([{ kind: 'uninstalled', organisation: 'T1' }]);
      expect(fake.calls).toEqual([]);
    },
  );
});

describe('who may speak as Slack', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const body = () => slack.asForm(slack.slashCommand('x', { response_url: fake.responseUrl() }));
  const at = (seconds: number) => ({ 'x-slack-request-timestamp': String(now() + seconds) });

  test.each<[string, () => Record<string, string>]>([
    ['a wrong signature', () => ({ 'x-slack-signature': slack.signature(now(), body().body, 'another secret') })],
    ['no signature', () => ({ 'x-slack-signature': '' })],
    ['a timestamp of ten minutes ago', () => at(-600)],
    ['a timestamp of an hour ahead', () => at(3600)],
    ['a timestamp that is none', () => ({ 'x-slack-request-timestamp': 'soon' })],
    ['an endless timestamp', () => ({ 'x-slack-request-timestamp': 'Infinity' })],
  ])('a request with %s is refused, and nothing happens', async (_, headers) => {
    const response = await slack.post(base, body(), headers());
    expect([response.status, await response.text()]).toEqual([401, '']);
    expect(heard).toEqual([]);
    expect(fake.calls).toEqual([]);
  });

  test('clocks may differ by minutes', async () => {
    expect((await slack.post(base, body(), at(240))).status).toBe(200);
    expect((await slack.post(base, body(), at(-240))).status).toBe(200);
  });

  test('a content type with a charset is a content type', async () => {
    const { type, body: text } = body();
    expect((await slack.post(base, { type: `${type}; charset=utf-8`, body: text })).status).toBe(200);
    const json = slack.asJson({ type: 'url_verification', challenge: 'c' });
    const response = await slack.post(base, { ...json, type: 'Application/JSON;charset=UTF-8' });
    expect(await response.json()).toEqual({ challenge: 'c' });
  });

  test('another method is refused with a sentence, for who looks whether srm is up', async () => {
    const response = await fetch(`${base}/slack/events`);
    expect([response.status, await response.text()]).toEqual([405, expect.stringContaining('Only Slack posts here')]);
  });

  test('other addresses are refused without a word', async () => {
    for (const [path, method, status] of [
      ['/slack/other', 'POST', 404],
      ['/slack//', 'GET', 404],
      ['/slack/install', 'GET', 404],
    ] as const) {
      const response = await fetch(base + path, { method });
      expect([path, response.status, await response.text()]).toEqual([path, status, '']);
    }
  });

  test('no question and no token is logged', async () => {
    fake.refuse('chat.postMessage', 'is_archived');
    replies = [say('thread')];
    await mention({ text: '<@UBOT> a very private question' });
    await slack.post(base, body(), { 'x-slack-signature': 'v0=bad' });
    await settled(() => expect(logged.join()).toContain('is_archived'));
    expect(logged.join()).not.toMatch(/very private|xoxb|a-secret/);
  });
});

test('a first question is answered after Slack could not be asked who the bot is', async () => {
  replies = [say('thread')];
  fake.refuse('auth.test', 'fatal_error');
  await mention();
  await settled(() => expect(fake.asked('auth.test').length).toBeGreaterThan(0));
  fake.refuse('auth.test', null);
  await mention();
  await settled(() => expect(fake.asked('chat.postMessage')).toHaveLength(1));
});

describe('many workspaces', () => {
  beforeEach(async () => {
    await server.close(100);
    await open({
      kind: 'oauth',
      signingSecret: slack.signingSecret,
      clientId: '1.2',
      clientSecret: 's',
      stateSecret: 'state',
    });
  });

  test('the install page sends to Slack, with our scopes and a state', async () => {
    const response = await fetch(`${base}/slack/install`, { redirect: 'manual' });
    const target = new URL(response.headers.get('location') ?? '');
    expect(response.status).toBe(302);
    expect(target.hostname).toBe('slack.com');
    expect(target.searchParams.get('scope')).toContain('app_mentions:read');
    expect(target.searchParams.get('state')).toMatch(/^.{20,}$/);
  });

  test('a workspace that never installed srm gets no answer', async () => {
    replies = [say('private')];
    await command('x');
    await settled(() => expect(logged.join()).toContain('could not be answered'));
    expect(heard).toEqual([]);
  });
});

test('in Socket Mode there is no address to call', async () => {
  const bot: Bot = { handle: async () => [], posted: async () => {} };
  const store = { installation: async () => null, setInstallation: async () => {}, deleteInstallation: async () => {} };
  const settings = { kind: 'socket', appToken: 'xapp-1', token: 'xoxb-1' } as const;
  const socket = openSlack({ settings, bot, store, log: quiet as never, slackApiUrl: fake.apiUrl });
  expect(socket.listener).toBeNull();
  await socket.close();
});
