import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type House, hands, openHouse, openPage, type Page, pressed, titled } from './house.ts';

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

const say = (...what: Parameters<ReturnType<typeof hands>['say']>) => hands(page).say(...what);

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
  expect(submitted).toMatchObject({ text: 'the date is old' });
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
