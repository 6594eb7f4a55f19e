import { describe, expect, test } from 'vitest';
import type { Incoming, Place } from '../../src/bot/incoming.ts';
import * as from from '../../src/slack/incoming.ts';
import { event, interaction, slashCommand } from './fake-slack.ts';

const at = (place: Partial<Place> = {}): Place => ({
  platform: 'slack',
  organisation: 'T1',
  room: 'C1',
  thread: null,
  kind: 'channel',
  person: 'U1',
  ...place,
});
const self = 'UBOT';
const message = (about: Record<string, unknown>) =>
  from.fromMessage(event({ type: 'message', ...about }) as never, self);
const mention = (about: Record<string, unknown>) =>
  from.fromMention(event({ type: 'app_mention', ...about }) as never, self);
const actions = (action: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  from.fromActions(interaction('block_actions', { actions: [{ type: 'button', ...action }], ...more }) as never);

describe('a command', () => {
  test('asks in private, at no thread', () => {
    expect(from.fromCommand(slashCommand('  who patches fargate? ') as never)).toEqual({
      kind: 'asked',
      id: 'trigger-command',
      place: at(),
      text: 'who patches fargate?',
      by: 'command',
    });
  });

  test.each([
    ['a direct chat', { channel_id: 'D1', channel_name: 'directmessage' }, 'direct'],
    ['a group of people', { channel_id: 'C9', channel_name: 'mpdm-a--b-1' }, 'group'],
    ['a private channel', { channel_id: 'C9', channel_name: 'privategroup' }, 'channel'],
  ])('knows %s', (_, more, kind) => {
    expect(from.fromCommand(slashCommand('x', more) as never)).toMatchObject({ place: { kind } });
  });

  test('of a whole Enterprise Grid belongs to the grid', () => {
    const grid = { is_enterprise_install: 'true', enterprise_id: 'E1' };
    expect(from.fromCommand(slashCommand('x', grid) as never)).toMatchObject({ place: { organisation: 'E1' } });
    const workspace = { is_enterprise_install: 'false', enterprise_id: 'E1' };
    expect(from.fromCommand(slashCommand('x', workspace) as never)).toMatchObject({ place: { organisation: 'T1' } });
  });
});

describe('a mention', () => {
  test('is answered in a thread of its own', () => {
    expect(mention({ text: '<@UBOT> who patches the OS on Fargate?' })).toMatchObject({
      place: at({ thread: '1700000001.000100' }),
      text: 'who patches the OS on Fargate?',
      by: 'mention',
    });
  });

  test('within a thread is answered in that thread', () => {
    expect(mention({ text: '<@UBOT> and RDS?', thread_ts: '1.1' })).toMatchObject({ place: { thread: '1.1' } });
  });

  test.each([
    ['a bot', { bot_id: 'B7' }],
    ['srm itself', { user: 'UBOT' }],
    ['Slackbot', { user: 'USLACKBOT' }],
    ['nobody', { user: undefined }],
  ])('by %s is not answered', (_, about) => expect(mention({ text: '<@UBOT> hi', ...about })).toBeNull());

  test.each([
    [
      '<@UBOT> is <#C7|platform> on <https://aws.amazon.com/ec2|EC2> &amp; &lt;RDS&gt;?',
      'is #platform on EC2 & <RDS>?',
    ],
    ['<@U7> <@UBOT|srm>  what about <https://x.example/>', 'what about https://x.example/'],
    ['<!here> <!subteam^S1|@ops> patches?', '@ops patches?'],
  ])('%j is read as it was typed', (text, typed) => expect(mention({ text })).toMatchObject({ text: typed }));

  test('in a channel shared with another company belongs to who installed srm', () => {
    const shared = { ...event({ type: 'app_mention', text: '<@UBOT> x' }), team_id: 'TOTHER' };
    expect(from.fromMention(shared as never, self)).toMatchObject({ place: { organisation: 'T1' } });
  });

  test('in an Enterprise Grid that installed as a whole belongs to the grid', () => {
    const grid = {
      ...event({ text: 'x' }),
      authorizations: [{ enterprise_id: 'E1', team_id: null, is_enterprise_install: true }],
    };
    expect(from.fromMention(grid as never, self)).toMatchObject({ place: { organisation: 'E1' } });
  });
});

describe('a message without a mention', () => {
  test('in a direct chat is a question, answered beside it', () => {
    const place = at({ room: 'D1', kind: 'direct' });
    expect(message({ channel: 'D1', channel_type: 'im', text: 'RDS?' })).toMatchObject({ place, by: 'message' });
  });

  test('in a thread of a direct chat is answered in the thread', () => {
    const heard = message({ channel: 'D1', channel_type: 'im', text: 'RDS?', thread_ts: '1.1' });
    expect(heard).toMatchObject({ place: { thread: '1.1', kind: 'direct' }, by: 'message' });
  });

  test('in a thread of a channel may be a follow-up: the bot decides', () => {
    const heard = message({ channel_type: 'channel', text: 'and RDS?', thread_ts: '1.1' });
    expect(heard).toMatchObject({ place: { thread: '1.1', kind: 'channel' }, by: 'thread' });
  });

  test('to a person whose id begins with our own is no mention of us', () => {
    const heard = message({ channel_type: 'channel', text: '<@UBOT7> and <@UBOTS|sam>, and RDS?', thread_ts: '1.1' });
    expect(heard).toMatchObject({ text: 'and , and RDS?', by: 'thread' });
  });

  test('in a thread of a group chat is of a group', () => {
    expect(message({ channel_type: 'mpim', text: 'x', thread_ts: '1.1' })).toMatchObject({ place: { kind: 'group' } });
  });

  test('that also goes to the channel is still a reply in its thread', () => {
    const heard = message({ channel_type: 'channel', subtype: 'thread_broadcast', text: 'and RDS?', thread_ts: '1.1' });
    expect(heard).toMatchObject({ by: 'thread' });
  });

  test.each([
    ['between people in a channel', { channel_type: 'channel' }],
    ['between people in a group', { channel_type: 'mpim' }],
    ['that is the twin of a mention', { channel_type: 'channel', text: 'hi <@UBOT> x', thread_ts: '1.1' }],
    ['that is its twin, with our name in it', { channel_type: 'channel', text: '<@UBOT|srm> x', thread_ts: '1.1' }],
    ['that was edited', { channel_type: 'im', channel: 'D1', subtype: 'message_changed' }],
    ['that was deleted', { channel_type: 'im', channel: 'D1', subtype: 'message_deleted' }],
    ['that tells who came', { channel_type: 'im', channel: 'D1', subtype: 'channel_join' }],
    ['of a bot', { channel_type: 'im', channel: 'D1', bot_id: 'B7' }],
    ['of a bot, in a thread', { channel_type: 'channel', subtype: 'bot_message', thread_ts: '1.1' }],
    ['of its own', { channel_type: 'im', channel: 'D1', user: 'UBOT' }],
  ])('%s is left alone', (_, about) => expect(message({ text: 'RDS?', ...about })).toBeNull());
});

describe('a press', () => {
  const channel = { id: 'C1', name: 'platform' };

  test('on a message of a channel belongs under that message', () => {
    const container = { type: 'message', message_ts: '2.2', is_ephemeral: false };
    expect(
      actions({ action_id: 'press:0:0:1', value: 'rate:good' }, { channel, container, message: { ts: '2.2' } }),
    ).toEqual({
      kind: 'pressed',
      id: 'trigger-block_actions',
      place: at({ thread: '2.2' }),
      action: 'rate:good',
      message: { id: '2.2', private: false },
    });
  });

  test('on a private message has no thread of its own', () => {
    const container = { type: 'message', message_ts: '2.2', is_ephemeral: true };
    expect(actions({ action_id: 'press:0', value: 'share' }, { channel, container })).toMatchObject({
      place: at(),
      message: { id: '2.2', private: true },
    });
  });

  test('in a thread stays in the thread', () => {
    const container = { type: 'message', message_ts: '2.2', thread_ts: '1.1', is_ephemeral: true };
    expect(actions({ action_id: 'press:0', value: 'x' }, { channel, container })).toMatchObject({
      place: { thread: '1.1' },
    });
  });

  test('in a direct chat is answered beside it', () => {
    const container = { message_ts: '2.2', is_ephemeral: false };
    const direct = { id: 'D1', name: 'directmessage' };
    expect(actions({ action_id: 'press:0', value: 'x' }, { channel: direct, container })).toMatchObject({
      place: { room: 'D1', thread: null, kind: 'direct' },
    });
  });

  test('on the home is the person’s own', () => {
    expect(actions({ action_id: 'press:0', value: 'x' }, { view: { id: 'V1', type: 'home' } })).toMatchObject({
      place: at({ room: 'U1', kind: 'direct' }),
      message: null,
    });
  });

  test('of a choice hands its action over', () => {
    const chosen = { action_id: 'choose:1', type: 'static_select', selected_option: { value: 'ask:rds' } };
    expect(actions(chosen, { channel })).toMatchObject({ kind: 'pressed', action: 'ask:rds' });
  });

  test('of Enter on a typed line asks', () => {
    const typed = { action_id: 'ask:0', type: 'plain_text_input', value: ' who patches RDS? ' };
    expect(actions(typed)).toMatchObject({
      kind: 'asked',
      text: 'who patches RDS?',
      by: 'message',
      place: { kind: 'direct' },
    });
    expect(actions(typed, { channel })).toMatchObject({ kind: 'asked', by: 'command', place: at() });
    expect(actions({ ...typed, value: ' ' })).toBeNull();
  });

  test('of a search’s result asks its question', () => {
    const found = { action_id: 'search:0', type: 'external_select', selected_option: { value: 'Who patches RDS?' } };
    expect(actions(found)).toMatchObject({ kind: 'asked', text: 'Who patches RDS?' });
  });

  test('of a link, or of another app’s button, is none of the bot’s', () => {
    expect(actions({ action_id: 'link:0' }, { channel })).toBeNull();
    expect(actions({ action_id: 'other' }, { channel })).toBeNull();
  });
});

describe('a form', () => {
  const view = (metadata: string) => ({
    id: 'V1',
    callback_id: 'note',
    private_metadata: metadata,
    state: { values: { 'ask:0': { 'ask:0': { value: 'It was wrong.' } }, 'ask:1': { 'ask:1': { value: null } } } },
  });
  const submitted = (metadata: string) =>
    from.fromSubmission(interaction('view_submission', { view: view(metadata) }) as never);

  test('comes back to the place where it was opened', () => {
    const place = at({ thread: '1.1' });
    expect(submitted(from.toMetadata(place))).toEqual({
      kind: 'submitted',
      id: 'trigger-view_submission',
      place,
      text: 'It was wrong.',
    } satisfies Incoming);
  });

  test('that an older srm opened comes back there too', () => {
    const older = JSON.stringify({ room: 'C1', thread: '1.1', kind: 'channel', state: '' });
    expect(submitted(older)).toMatchObject({ place: { room: 'C1', thread: '1.1', kind: 'channel' } });
  });

  test.each(['', 'not json', '{"room":1}'])('with the metadata %j is the person’s own', (metadata) => {
    expect(submitted(metadata)).toMatchObject({ place: at({ room: 'U1', kind: 'direct' }) });
  });

  test('remembers nothing rather than more than Slack keeps', () =>
    expect(from.toMetadata(at({ thread: 'x'.repeat(3000) }))).toBe(''));
});

describe('shortcuts and searches', () => {
  test('a message’s shortcut asks with its text, under it', () => {
    const body = interaction('message_action', {
      channel: { id: 'C1', name: 'platform' },
      message: { ts: '2.2', text: 'who patches RDS?' },
    });
    expect(from.fromMessageShortcut(body as never)).toMatchObject({
      kind: 'asked',
      place: at({ thread: '2.2' }),
      text: 'who patches RDS?',
      by: 'shortcut',
    });
  });

  test('the global shortcut asks nothing yet', () => {
    expect(from.fromGlobalShortcut(interaction('shortcut', {}) as never)).toMatchObject({
      kind: 'asked',
      text: '',
      by: 'shortcut',
      place: at({ room: 'U1', kind: 'direct' }),
    });
  });

  test('an org-wide interaction without a workspace belongs to the grid', () => {
    const body = interaction('shortcut', { team: null, enterprise: { id: 'E1' }, is_enterprise_install: true });
    expect(from.fromGlobalShortcut(body as never)).toMatchObject({ place: { organisation: 'E1' } });
  });

  test('a search is handed on as it is typed', () => {
    const body = interaction('block_suggestion', { action_id: 'search:0', value: 'far', view: { id: 'V1' } });
    expect(from.fromSuggestion(body as never)).toEqual({
      kind: 'searched',
      place: at({ room: 'U1', kind: 'direct' }),
      text: 'far',
    });
  });
});

describe('coming and going', () => {
  const joined = (user: string) =>
    from.fromJoined(event({ type: 'member_joined_channel', user, inviter: 'U7' }) as never, self);
  const home = (tab: string) => from.fromHomeOpened(event({ type: 'app_home_opened', channel: 'D1', tab }) as never);
  const revoked = (about: Record<string, unknown>) => from.fromRevoked(event(about) as never);

  test('the bot’s own coming is told, with who invited it', () => {
    expect(joined('UBOT')).toMatchObject({ kind: 'joined', place: at({ person: 'U7' }) });
    expect(joined('U2')).toBeNull();
  });

  test('the home tab opens the home, and the messages tab does not', () => {
    expect(home('home')).toEqual({ kind: 'opened home', place: at({ room: 'D1', kind: 'direct' }) });
    expect(home('messages')).toBeNull();
  });

  test('an uninstalled app, or its revoked token, is the organisation’s end', () => {
    expect(revoked({ type: 'app_uninstalled' })).toEqual({ kind: 'uninstalled', organisation: 'T1' });
    expect(revoked({ type: 'tokens_revoked', tokens: { bot: ['B'] } })).toEqual({
      kind: 'uninstalled',
      organisation: 'T1',
    });
    expect(revoked({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } })).toBeNull();
  });
});

test.each([
  [{ event: { ts: '2.2' } }, false],
  [{ event: { ts: '2.2', thread_ts: '1.1' } }, true],
  [{ message: { ts: '2.2', thread_ts: '2.2' } }, false],
  [{ message: { ts: '2.2', thread_ts: '1.1' } }, true],
  [{ container: { message_ts: '2.2', thread_ts: '1.1' } }, true],
  [{ container: { message_ts: '2.2' } }, false],
  [{}, false],
])('%j is within a thread: %s', (body, within) => expect(from.withinThread(body)).toBe(within));
