import { expect, test } from 'vitest';
import { createSlackLine } from '../../src/sandbox/slack-line.ts';
import { openWorkspace } from '../../src/sandbox/workspace.ts';

const ids = { team: 'T1', app: 'A1', bot: 'B1', botUser: 'UBOT', person: 'U1', personName: 'alex' };
const call = async () => ({ ok: true, trigger_id: 'trigger' });

test.each([
  [{ status: 200, milliseconds: 20 }, null],
  [{ status: 0, milliseconds: 1 }, 'cannot be reached'],
  [{ status: 401, milliseconds: 1 }, 'answered 401'],
  [{ status: 200, milliseconds: 4_210 }, '4.2 s'],
])('after %j the person is told: %s', (delivery, told) => {
  const workspace = openWorkspace({ command: { name: '/srm', usage: '' }, shortcuts: [] });
  const toasts: string[] = [];
  workspace.watch((change) => change.kind === 'toast' && toasts.push(change.text));
  createSlackLine({ ids, call }, workspace).complain('/srm', { ...delivery, body: null });
  expect(toasts).toEqual(told === null ? [] : [expect.stringContaining(told)]);
});

test("a trigger is one of the workspace's own", async () => {
  const workspace = openWorkspace({ command: { name: '/srm', usage: '' }, shortcuts: [] });
  expect(await createSlackLine({ ids, call }, workspace).trigger()).toBe('trigger');
});
