import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { blocks, card } from './examples.ts';
import { activities, fakeBot, fakeStore, type Microsoft, openDoor, openMicrosoft, recordedLog } from './stage.ts';

let microsoft: Microsoft;
let door: Awaited<ReturnType<typeof openDoor>>;
const { bot, heard, script } = fakeBot();
const { store } = fakeStore();
const { log } = recordedLog();
const common = { appId: 'app-1', appPassword: 'pw', tenantId: 'tenant-1', connectorToken: 'ours', bot, store, log };

beforeAll(async () => {
  microsoft = await openMicrosoft();
  door = await openDoor({ ...common, openIdMetadataUrl: `${microsoft.url}/openid` });
  script.replies = [{ kind: 'say', to: 'thread', card: card(blocks.text), topic: null }];
  // The SDK prints the tokens that it refuses to the console; it is kept from this one.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => {
  door.close();
  microsoft.close();
  vi.restoreAllMocks();
});
afterEach(() => {
  heard.length = microsoft.calls.length = 0;
});

const hour = 3_600;
const seconds = () => Math.floor(Date.now() / 1000);

test('an activity with the token of its bot is answered', async () => {
  const { status } = await door.post(activities(microsoft.url).typed('fargate'), {
    authorization: `Bearer ${microsoft.token()}`,
  });
  expect(status).toBe(200);
  expect(heard).toHaveLength(1);
  expect(microsoft.calls).toHaveLength(1);
});

const refused: readonly (readonly [string, () => string | null])[] = [
  ['no token', () => null],
  ['an empty header', () => ''],
  ['garbage for a token', () => 'Bearer garbage'],
  ['a password', () => 'Basic YTpi'],
  ['a forged signature', () => `Bearer ${microsoft.forged()}`],
  ['a signature cut off', () => `Bearer ${microsoft.token().split('.').slice(0, 2).join('.')}.`],
  ['a key nobody knows', () => `Bearer ${microsoft.token({ kid: 'k2' })}`],
  ['an algorithm that signs nothing', () => `Bearer ${microsoft.token({ alg: 'none' })}`],
  ['an expired token', () => `Bearer ${microsoft.token({ claims: { exp: seconds() - hour } })}`],
  ['a token that is not valid yet', () => `Bearer ${microsoft.token({ claims: { nbf: seconds() + hour } })}`],
  ['the token of another bot', () => `Bearer ${microsoft.token({ claims: { aud: 'app-2' } })}`],
  ['another issuer', () => `Bearer ${microsoft.token({ claims: { iss: 'https://example.com' } })}`],
  [
    'a token for another service',
    () => `Bearer ${microsoft.token({ claims: { serviceurl: 'https://example.com/' } })}`,
  ],
];
test.each(refused)('%s is a 401, without a reason, and nothing happens', async (_, header) => {
  const authorization = header();
  const headers: Record<string, string> = authorization === null ? {} : { authorization };
  const { status, text } = await door.post(activities(microsoft.url).typed('fargate'), headers);
  expect({ status, text }).toEqual({ status: 401, text: '' });
  expect(heard).toEqual([]);
  expect(microsoft.calls).toEqual([]);
});

test('an activity that names another address to answer to than its token does is a 401', async () => {
  const activity = activities('https://attacker.example.com/').typed('fargate');
  expect((await door.post(activity, { authorization: `Bearer ${microsoft.token()}` })).status).toBe(401);
  expect(heard).toEqual([]);
});

test("where Microsoft's keys cannot be fetched, the sender is asked to try again", async () => {
  const cut = await openDoor({ ...common, openIdMetadataUrl: 'http://127.0.0.1:9/openid' });
  const { status, text } = await cut.post(activities(microsoft.url).typed('fargate'), {
    authorization: `Bearer ${microsoft.token()}`,
  });
  expect({ status, text }).toEqual({ status: 503, text: '' });
  expect(heard).toEqual([]);
  cut.close();
});
