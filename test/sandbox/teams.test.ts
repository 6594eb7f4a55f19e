import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { dataOf, type House, hands, openHouse, openPage, type Page } from './house.ts';

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

test('Teams: a found card can be posted into the conversation', async () => {
  const chat = room('Chat with srm');
  const found = await page.do({ kind: 'search', room: chat.id, text: 'lambda' });
  const [{ value }] = found.body as [{ value: string }];
  await page.do({ kind: 'post card', room: chat.id, card: JSON.parse(value) });
  const posted = await page.message('the card', (message) => message.from === 'you' && message.cards.length > 0);
  expect(posted.cards[0]).toMatchObject({ type: 'AdaptiveCard' });
});
