import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardsOf, createTeamsIds, openConnector } from '../../src/sandbox/connector.ts';
import type { Loopback } from '../../src/sandbox/loopback.ts';
import { openWorkspace } from '../../src/sandbox/workspace.ts';

const workspace = openWorkspace({ command: { name: '/srm', usage: '' }, shortcuts: [] });
workspace.putRoom({ id: '19:x@thread', platform: 'teams', kind: 'channel', name: 'X', topic: '', member: true });
const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];

let connector: Loopback;
beforeAll(async () => {
  connector = await openConnector(workspace, createTeamsIds(Date.now));
});
afterAll(() => connector.close());

const call = (method: string, path: string, body?: object) =>
  fetch(`${connector.url}/v3/conversations/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const thread = encodeURIComponent('19:x@thread;messageid=17');

test('a reply is shown in its thread, changed in place, and taken away', async () => {
  const posted = await call('POST', `${thread}/activities/17`, { type: 'message', attachments });
  expect(posted.status).toBe(201);
  const { id } = (await posted.json()) as { id: string };
  expect(workspace.message('19:x@thread', id)).toMatchObject({ thread: '17', from: 'srm', cards: [card] });
  expect((await call('PUT', `${thread}/activities/${id}`, { type: 'message', text: 'now' })).status).toBe(200);
  expect(workspace.message('19:x@thread', id)).toMatchObject({ text: 'now', cards: [], edited: true });
  await call('DELETE', `${thread}/activities/${id}`);
  expect(workspace.message('19:x@thread', id)).toBeUndefined();
});

test('typing is taken and not shown', async () => {
  const before = workspace.snapshot().messages.length;
  expect((await call('POST', `${thread}/activities`, { type: 'typing' })).status).toBe(201);
  expect(workspace.snapshot().messages).toHaveLength(before);
});

test.each([
  ['POST', 'nowhere/activities'],
  ['PUT', `${thread}/activities/gone`],
  ['GET', `${thread}/elsewhere`],
])('%s to %s is not found', async (method, path) => {
  expect((await call(method, path, method === 'GET' ? undefined : { type: 'message' })).status).toBe(404);
});

test('the members are the person at the page', async () => {
  const { members } = (await (await call('GET', `${thread}/pagedmembers`)).json()) as { members: { name: string }[] };
  expect(members.map(({ name }) => name)).toEqual(['Alex Morgan']);
});

test('two ids of one moment differ', () => {
  const next = createTeamsIds(() => 5);
  expect([next(), next()]).toEqual(['5', '6']);
});

test('only Adaptive Cards are cards', () => {
  expect(cardsOf([...attachments, { contentType: 'image/png', content: {} }, null])).toEqual([card]);
  expect(cardsOf(undefined)).toEqual([]);
});
