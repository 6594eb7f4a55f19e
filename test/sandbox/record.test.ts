import { expect, test } from 'vitest';
import { recordCall, recordView } from '../../src/sandbox/record.ts';
import { type JsonObject, type Message, openWorkspace } from '../../src/sandbox/workspace.ts';

const ids = { team: 'T1', app: 'A1', bot: 'B1', botUser: 'UBOT', person: 'U1', personName: 'alex' };
const opened = () => {
  const workspace = openWorkspace({ command: { name: '/srm', usage: '' }, shortcuts: [] });
  workspace.putRoom({ id: 'C1', platform: 'slack', kind: 'channel', name: 'platform', topic: '', member: false });
  const posted: Message[] = [];
  const views = new Map<string, JsonObject>();
  const recorder = { workspace, ids, views, onPosted: (message: Message) => posted.push(message) };
  const call = (method: string, body: JsonObject, answer: object = {}) =>
    recordCall(recorder, method, body, { ok: true, ...answer });
  return { workspace, posted, views, call, first: () => workspace.snapshot().messages[0] };
};

test('a message is shown where it was posted, and told back to the app', () => {
  const { call, posted, first } = opened();
  call(
    'chat.postMessage',
    { channel: 'C1', thread_ts: '0.5', text: 'hi', blocks: [{ type: 'divider' }] },
    { channel: 'C1', ts: '1.0' },
  );
  expect(first()).toMatchObject({ id: '1.0', room: 'C1', thread: '0.5', blocks: [{ block_id: 'b0' }], private: false });
  expect(posted.map(({ id }) => id)).toEqual(['1.0']);
});

test('an ephemeral message is private, and the app hears nothing of it', () => {
  const { call, posted, first } = opened();
  call('chat.postEphemeral', { channel: 'C1', user: 'U1', text: 'psst' }, { message_ts: '1.0' });
  expect(first()).toMatchObject({ private: true, text: 'psst' });
  expect(posted).toEqual([]);
});

test('a message is changed, pinned, unpinned and deleted in place', () => {
  const { call, first } = opened();
  call('chat.postMessage', { channel: 'C1', text: 'hi' }, { channel: 'C1', ts: '1.0' });
  call('chat.update', { channel: 'C1', ts: '1.0', text: 'ho' });
  expect(first()).toMatchObject({ text: 'ho', edited: true });
  call('pins.add', { channel: 'C1', timestamp: '1.0' });
  expect(first()?.pinned).toBe(true);
  call('pins.remove', { channel: 'C1', timestamp: '1.0' });
  expect(first()?.pinned).toBe(false);
  expect(first()?.wires.map((wire) => wire.call)).toEqual([
    'chat.postMessage',
    'chat.update',
    'pins.add',
    'pins.remove',
  ]);
  call('chat.delete', { channel: 'C1', ts: '1.0' });
  expect(first()).toBeUndefined();
});

test('joining and leaving is seen on the room', () => {
  const { call, workspace } = opened();
  call('conversations.join', { channel: 'C1' });
  expect(workspace.room('C1')?.member).toBe(true);
  call('conversations.leave', { channel: 'C1' });
  expect(workspace.room('C1')?.member).toBe(false);
});

test('an unfurled link shows its blocks under the message', () => {
  const { call, workspace, first } = opened();
  workspace.putMessage({ platform: 'slack', id: '1.0', room: 'C1', from: 'you', text: 'https://a.example' });
  call('chat.unfurl', {
    channel: 'C1',
    ts: '1.0',
    unfurls: { 'https://a.example': { blocks: [{ type: 'divider' }] } },
  });
  expect(first()?.blocks).toEqual([{ type: 'divider', block_id: 'b0' }]);
});

test('a modal is a dialog, a home is the home, and both are kept for the next payload', () => {
  const { call, workspace, views } = opened();
  const view = (id: string, type: string) => ({
    view: { id, type, title: { text: 'Title' }, submit: { text: 'Send' }, blocks: [] },
  });
  call('views.open', {}, view('V1', 'modal'));
  call('views.publish', {}, view('V2', 'home'));
  expect(workspace.snapshot()).toMatchObject({
    dialog: { id: 'V1', title: 'Title', submit: 'Send' },
    home: { id: 'V2' },
  });
  expect([...views.keys()]).toEqual(['V1', 'V2']);
});

test('a view without a submit button has none', () => {
  const { workspace, views } = opened();
  recordView(
    { workspace, views },
    { id: 'V1', type: 'modal', blocks: [], submit: null },
    { call: 'views.open', body: {} },
  );
  expect(workspace.snapshot().dialog?.submit).toBeNull();
});

test('a call that changes nothing visible is let pass', () => {
  const { call, workspace } = opened();
  call('auth.test', {});
  expect(workspace.snapshot().messages).toEqual([]);
});
