import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type House, hands, openHouse, openPage, type Page, titled } from './house.ts';

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

const room = (name: string) => hands(page).room(name);
const say = (...what: Parameters<ReturnType<typeof hands>['say']>) => hands(page).say(...what);

test('/srm answers only the person who typed it, even where srm is no member', async () => {
  await say('security', '/srm fargate');
  const answer = await page.message('the answer', (message) => message.private && message.room === room('security').id);
  expect(titled(answer)).toContain('fargate');
  expect(answer.wires[0]?.call).toBe('POST response_url');
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

test('opening the home shows what srm published', async () => {
  await page.do({ kind: 'open home' });
  const change = await page.until(() => page.changes.find(({ kind }) => kind === 'home'), 'the home');
  expect(change).toMatchObject({ home: { platform: 'slack', wires: [{ call: 'views.publish' }] } });
});
