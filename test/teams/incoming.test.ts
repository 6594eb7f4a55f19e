import { describe, expect, test } from 'vitest';
import { type Activity, fromBody } from '../../src/teams/activity.ts';
import { fromActivity, fromPlace, isFarewell } from '../../src/teams/incoming.ts';
import { activities } from './stage.ts';

const sent = activities('https://smba.example.com/');
const read = (activity: object): Activity => fromBody(JSON.stringify(activity))!;
const group = { id: '19:chat@unq.gbl.spaces', conversationType: 'groupChat', tenantId: 'tenant-1' };

describe('a place', () => {
  test.each([
    ['a personal chat', sent.personal, { kind: 'direct', room: 'a:chat', thread: null }],
    ['a group chat', group, { kind: 'group', room: '19:chat@unq.gbl.spaces', thread: null }],
    ['a thread of a channel', sent.channel, { kind: 'channel', room: sent.room, thread: '1700' }],
    ['a channel itself', { ...sent.channel, id: sent.room }, { kind: 'channel', room: sent.room, thread: null }],
  ])('of %s', (_, conversation, expected) => {
    const place = fromPlace(read({ ...sent.typed('x'), conversation }));
    expect(place).toEqual({ platform: 'teams', organisation: 'tenant-1', person: 'ada', ...expected });
  });

  test('belongs to the tenant of the conversation, where the channel does not say', () => {
    expect(fromPlace(read({ ...sent.typed('x'), channelData: {} })).organisation).toBe('tenant-1');
  });

  test('has a person also where Teams gives no directory id', () => {
    expect(fromPlace(read({ ...sent.typed('x'), from: { id: '29:guest' } })).person).toBe('29:guest');
  });
});

describe('a message', () => {
  test.each([
    ['in a personal chat', sent.typed(' who patches EC2? '), { by: 'message', text: 'who patches EC2?' }],
    ['that mentions the bot in a channel', sent.mentioned('ec2'), { by: 'mention', text: 'ec2' }],
    ['that mentions the bot and says nothing', sent.mentioned(''), { by: 'mention', text: '' }],
    ['that mentions nobody in a thread', { ...sent.typed('and ec2?'), conversation: sent.channel }, { by: 'thread' }],
    [
      'that mentions somebody else in a group',
      {
        ...sent.typed('<at>Ada</at> ec2?'),
        conversation: group,
        entities: [{ type: 'mention', text: '<at>Ada</at>', mentioned: { id: '29:ada' } }],
      },
      { by: 'thread', text: 'Ada ec2?' },
    ],
  ])('%s is a question', (_, activity, expected) => {
    expect(fromActivity(read(activity))).toMatchObject({ kind: 'asked', id: 'e1', ...expected });
  });

  test('of a bot is no question', () => {
    expect(fromActivity(read({ ...sent.typed('x'), from: { id: '28:other', role: 'bot' } }))).toBeNull();
    expect(fromActivity(read({ ...sent.typed('x'), from: { id: '28:app-1' } }))).toBeNull();
  });

  test('with a button in it is a press, whatever it says', () => {
    const activity = { ...sent.typed('Compare'), value: { action: 'compare' }, replyToId: 'card-1' };
    expect(fromActivity(read(activity))).toMatchObject({
      kind: 'pressed',
      action: 'compare',
      message: { id: 'card-1' },
    });
  });
});

describe('what is pressed on a card', () => {
  test.each([
    ['a choice', { pick: 'choice3', choice3: 'layer:data' }, { kind: 'pressed', action: 'layer:data', id: 'e2' }],
    ['a typed question', { ask: 'question4', question4: ' s3? ' }, { kind: 'asked', text: 's3?', by: 'message' }],
    ['a form', { form: 'note', field: 'typed', typed: 'x' }, { kind: 'submitted', text: 'x' }],
  ])('%s', (_, data, expected) => {
    expect(fromActivity(read(sent.pressed(data)))).toMatchObject(expected);
  });

  test('and is none of ours is nothing', () => {
    expect(fromActivity(read(sent.pressed({ verb: 'other' })))).toBeNull();
    expect(fromActivity(read(sent.invoke('adaptiveCard/action', null)))).toBeNull();
  });
});

describe('coming and going', () => {
  const member = { membersAdded: undefined, membersRemoved: [{ id: '28:app-1' }] };
  test.each([
    ['the bot joins', sent.joined, 'joined', false],
    ['somebody else joins', { ...sent.joined, membersAdded: [{ id: '29:bob' }] }, undefined, false],
    ['the app is installed', { ...sent.joined, type: 'installationUpdate', action: 'add' }, 'joined', false],
    ['the app is upgraded', { ...sent.joined, type: 'installationUpdate', action: 'add-upgrade' }, 'joined', false],
    [
      'its older version goes',
      { ...sent.joined, type: 'installationUpdate', action: 'remove-upgrade' },
      undefined,
      false,
    ],
    ['the app is removed', { ...sent.joined, type: 'installationUpdate', action: 'remove' }, undefined, true],
    ['the bot is removed', { ...sent.joined, ...member }, undefined, true],
    ['somebody else leaves', { ...sent.joined, ...member, membersRemoved: [{ id: '29:bob' }] }, undefined, false],
  ])('%s', (_, activity, kind, farewell) => {
    expect(fromActivity(read(activity))?.kind).toBe(kind);
    expect(isFarewell(read(activity))).toBe(farewell);
  });
});
