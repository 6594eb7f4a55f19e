import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Message, Room } from '../../src/sandbox/workspace.ts';
import { type House, openHouse, openPage, type Page } from './house.ts';

let house: House;
let page: Page;
beforeAll(async () => {
  house = await openHouse();
}, 20_000);
afterAll(() => house.close());
beforeEach(async () => {
  page = await openPage(house.url);
});
afterEach(() => page.close());

const room = (name: string): Room => page.snapshot.rooms.find((place) => place.name === name)!;
const say = (name: string, text: string, thread: string | null = null) =>
  page.do({ kind: 'say', room: room(name).id, thread, text });
const titled = (message: Message) =>
  message.blocks.map((block) => (block.text as { text?: string } | undefined)?.text ?? '').join(' ');
const pressed = (message: Message, label: string) => {
  for (const block of message.blocks)
    for (const element of (block.elements ?? []) as { text: { text: string }; action_id: string }[])
      if (block.type === 'actions' && element.text?.text === label)
        return {
          kind: 'press',
          on: { room: message.room, message: message.id },
          block: block.block_id,
          action: element.action_id,
          chosen: null,
          filled: {},
        };
  throw new Error(`No button ${label}`);
};

test('the workspace opens with srm in #platform and its welcome pinned there', async () => {
  const pinned = await page.until(
    () =>
      page.snapshot.messages.find((message) => message.pinned) ??
      page.changes.flatMap((change) => (change.kind === 'message' && change.message.pinned ? [change.message] : []))[0],
    'a pinned message',
  );
  expect(titled(pinned)).toContain('Hello, I am srm');
  expect(pinned.room).toBe(room('platform').id);
  expect(pinned.wires.map(({ call }) => call)).toEqual(['chat.postMessage', 'pins.add']);
});

test('/srm answers only the person who typed it, even where srm is no member', async () => {
  await say('security', '/srm fargate');
  const answer = await page.message('the answer', (message) => message.private && message.room === room('security').id);
  expect(titled(answer)).toContain('fargate');
  expect(answer.wires[0]?.call).toBe('POST response_url');
});

test('a private answer that is shared is there for everybody, and the private one is gone', async () => {
  await say('platform', '/srm share me');
  const answer = await page.message('the answer', (message) => message.private && titled(message).includes('share me'));
  await page.do(pressed(answer, 'Share'));
  const shared = await page.message('the shared one', (message) => titled(message).includes('Shared by you'));
  expect(shared.private).toBe(false);
  await page.until(
    () => page.changes.find((change) => change.kind === 'removed' && change.id === answer.id),
    'removal',
  );
});

test('a mention is answered once, in its thread, and a reply there without a mention is heard', async () => {
  await say('platform', '@srm who patches Lambda?');
  const mine = await page.message('my message', (message) => message.text === '@srm who patches Lambda?');
  const answer = await page.message('the answer', (message) => message.thread === mine.id && message.from === 'srm');
  expect(titled(answer)).toContain('who patches Lambda?');
  await say('platform', 'and the runtime?', mine.id);
  await page.message(
    'the second answer',
    (message) => message.thread === mine.id && titled(message).includes('and the runtime?'),
  );
  const asked = house.happened.filter(
    (happened) => happened.kind === 'asked' && happened.text === 'who patches Lambda?',
  );
  expect(asked).toHaveLength(1);
  expect(house.happened.findLast((happened) => happened.kind === 'asked')).toMatchObject({ by: 'thread' });
});

test('a mention where srm is no member reaches nobody, and the person is told', async () => {
  const before = house.happened.length;
  await say('general', '@srm who patches Lambda?');
  const notice = await page.message(
    'a notice',
    (message) => message.from === 'notice' && message.room === room('general').id,
  );
  expect(notice.text).toContain('not in this channel');
  expect(house.happened).toHaveLength(before);
  await page.do({ kind: 'invite', room: room('general').id });
  await page.message('the welcome', (message) => message.room === room('general').id && message.pinned);
});

test('a direct message is answered', async () => {
  await say('srm', 'who patches RDS?');
  const answer = await page.message(
    'the answer',
    (message) => message.room === room('srm').id && message.from === 'srm',
  );
  expect(titled(answer)).toContain('who patches RDS?');
});

test('a button changes its own message, and a menu tells the option', async () => {
  await say('platform', '@srm to be changed');
  const answer = await page.message(
    'the answer',
    (message) => message.from === 'srm' && titled(message).includes('to be changed'),
  );
  await page.do(pressed(answer, 'Compare'));
  const changed = await page.message(
    'the change',
    (message) => message.id === answer.id && titled(message).includes('Pressed: compare'),
  );
  expect(changed.edited).toBe(true);
});

test('a form opens, is sent, and what was typed arrives', async () => {
  await say('platform', '/srm form please');
  const answer = await page.message(
    'the answer',
    (message) => message.private && titled(message).includes('form please'),
  );
  await page.do(pressed(answer, 'Tell us'));
  const dialog = await page.until(
    () => page.changes.flatMap((change) => (change.kind === 'dialog' && change.dialog ? [change.dialog] : []))[0],
    'the dialog',
  );
  const input = dialog.blocks.find((block) => block.type === 'input')!;
  const { action_id: action } = input.element as { action_id: string };
  const chosen = { value: 'the date is old', label: 'the date is old' };
  await page.do({ kind: 'submit', view: dialog.id, filled: { [input.block_id as string]: { [action]: chosen } } });
  await page.until(
    () => page.changes.findLast((change) => change.kind === 'dialog' && change.dialog === null),
    'closing',
  );
  const submitted = await page.until(() => house.happened.find(({ kind }) => kind === 'submitted'), 'the submission');
  expect(submitted).toMatchObject({ text: 'the date is old', state: 'state' });
});

test('opening the home shows what srm published', async () => {
  await page.do({ kind: 'open home' });
  const change = await page.until(() => page.changes.find(({ kind }) => kind === 'home'), 'the home');
  expect(change).toMatchObject({ home: { platform: 'slack', wires: [{ call: 'views.publish' }] } });
});

test('a shortcut opens a form or asks about a message', async () => {
  const [ask] = page.snapshot.shortcuts.filter(({ on }) => on === 'message');
  await say('platform', 'do we have to patch Aurora?');
  const mine = await page.message('my message', (message) => message.text.includes('Aurora'));
  await page.do({ kind: 'shortcut', callback: ask!.callback, room: mine.room, message: mine.id });
  const heard = await page.until(
    () => house.happened.find((happened) => happened.kind === 'asked' && happened.by === 'shortcut'),
    'the shortcut',
  );
  expect(heard).toMatchObject({ text: 'do we have to patch Aurora?' });
});

test('Teams: the chat begins with a welcome, a question gets a card, its button replaces it', async () => {
  const chat = room('Chat with srm');
  await page.do({ kind: 'open room', room: chat.id });
  await page.message('the welcome', (message) => message.room === chat.id && message.from === 'srm');
  await say('Chat with srm', 'who patches EKS?');
  const answer = await page.message(
    'the answer',
    (message) => message.room === chat.id && JSON.stringify(message.cards).includes('who patches EKS?'),
  );
  const data = dataOf(answer.cards, 'compare');
  await page.do({
    kind: 'press card',
    room: chat.id,
    message: answer.id,
    action: 'execute',
    verb: null,
    dialog: false,
    data,
  });
  await page.message(
    'the change',
    (message) => message.id === answer.id && JSON.stringify(message.cards).includes('Pressed: compare'),
  );
});

test('Teams: in a channel a mention is answered in its thread, and anything else is not heard', async () => {
  const channel = room('Platform team');
  const before = house.happened.length;
  await say('Platform team', 'just talking');
  expect(house.happened).toHaveLength(before);
  await say('Platform team', '@srm who patches S3?');
  const mine = await page.message(
    'my message',
    (message) => message.room === channel.id && message.text.includes('S3'),
  );
  const answer = await page.message('the answer', (message) => message.from === 'srm' && message.thread === mine.id);
  expect(JSON.stringify(answer.cards)).toContain('who patches S3?');
});

test('Teams: the search box lists what srm finds', async () => {
  const found = await page.do({ kind: 'search', room: room('Chat with srm').id, text: 'lambda' });
  expect(found.body).toMatchObject([{ label: 'Found lambda' }]);
});

test('the Web API refuses a wrong token, a method it lacks, and a channel srm is not in', async () => {
  const { slackApiUrl, token } = house.sandbox.slack;
  const call = async (method: string, body: object, bearer = token) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
    const response = await fetch(`${slackApiUrl}${method}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return response.json();
  };
  expect(await call('auth.test', {}, 'xoxb-other')).toEqual({ ok: false, error: 'invalid_auth' });
  expect(await call('no.such', {})).toEqual({ ok: false, error: 'unknown_method' });
  const posted = await call('chat.postMessage', { channel: room('security').id, text: 'hello' });
  expect(posted).toEqual({ ok: false, error: 'not_in_channel' });
});

test('a gesture that is none, and one that is no JSON, is refused', async () => {
  expect((await page.do({ kind: 'rob the bank' })).status).toBe(400);
  const form = await fetch(`${house.url}/sandbox/gestures`, {
    method: 'POST',
    body: new URLSearchParams({ kind: 'open home' }),
  });
  expect(form.status).toBe(415);
});

test('a name that was pointed at this machine gets no page', async () => {
  const status = await new Promise((resolve, reject) => {
    const sent = request(house.url, { headers: { host: 'evil.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
  expect(status).toBe(403);
});

test('the page is served whole from here, under a policy that lets nothing else in', async () => {
  const response = await fetch(house.url);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  const html = await response.text();
  for (const [, path] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
    expect(path).toMatch(/^\//);
    expect((await fetch(house.url + path)).status, path).toBe(200);
  }
});

function dataOf(cards: unknown, action: string): object {
  const found: object[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('data' in value && JSON.stringify(value.data).includes(`"${action}"`)) found.push(value.data as object);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(cards);
  if (!found[0]) throw new Error(`No button ${action}`);
  return found[0];
}
