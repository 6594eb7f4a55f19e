import { expect, test } from 'vitest';
import { type Change, openWorkspace } from '../../src/sandbox/workspace.ts';

const opened = () => {
  const workspace = openWorkspace({ command: { name: '/srm', usage: '' }, shortcuts: [] });
  const changes: Change[] = [];
  const leave = workspace.watch((change) => changes.push(change));
  return { workspace, changes, leave };
};
const draft = { platform: 'slack', room: 'C1', from: 'srm' } as const;

test('a page that is open sees what changes, and one opened later sees it all', () => {
  const { workspace, changes } = opened();
  workspace.putMessage({ ...draft, id: '1', text: 'hello' });
  workspace.editMessage('C1', '1', { pinned: true }, { call: 'pins.add', body: {} });
  expect(changes.map(({ kind }) => kind)).toEqual(['message', 'message']);
  expect(workspace.snapshot().messages).toMatchObject([{ text: 'hello', pinned: true, wires: [{ call: 'pins.add' }] }]);
  workspace.removeMessage('C1', '1');
  expect(workspace.snapshot().messages).toEqual([]);
  expect(changes.at(-1)).toEqual({ kind: 'removed', platform: 'slack', room: 'C1', id: '1' });
});

test('a change to a message that is gone is nothing', () => {
  const { workspace, changes } = opened();
  workspace.editMessage('C1', 'gone', { text: 'x' });
  workspace.removeMessage('C1', 'gone');
  expect(changes).toEqual([]);
});

test('a page that was left hears no more', () => {
  const { workspace, changes, leave } = opened();
  leave();
  workspace.toast('hello');
  expect(changes).toEqual([]);
});

test('of a thousand and more messages the oldest are let go', () => {
  const { workspace } = opened();
  for (let index = 0; index < 1_005; index += 1) workspace.putMessage({ ...draft, id: String(index) });
  const { messages } = workspace.snapshot();
  expect(messages).toHaveLength(1_000);
  expect(messages[0]?.id).toBe('5');
});
