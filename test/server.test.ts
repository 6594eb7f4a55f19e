import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openMetrics } from '../src/metrics.ts';
import { type Handler, openServer, type Server, type ServerOptions } from '../src/server.ts';

let server: Server;
let base: string;
let port: number;
let bodies: string[];
let logged: string[];
let isReady: boolean;

const answering: Handler = (_, response, body) => {
  bodies.push(body.toString());
  response.writeHead(200).end('heard');
};

async function open(options: Partial<ServerOptions> = {}) {
  const note = (fields: object, message: string) => void logged.push(JSON.stringify(fields) + message);
  server = openServer({
    slack: answering,
    teams: answering,
    page: null,
    ready: async () => isReady,
    metrics: openMetrics(),
    log: { debug: note, info: note, warn: note, error: note } as never,
    ...options,
  });
  port = await server.listen(0, '127.0.0.1');
  base = `http://127.0.0.1:${port}`;
}

beforeEach(async () => {
  [bodies, logged, isReady] = [[], [], true];
  await open();
});
afterEach(() => server.close(50));

const reopen = async (options: Partial<ServerOptions>) => {
  await server.close(50);
  await open(options);
};

/** What the server says to bytes as they are. */
const raw = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (part) => {
      text += part;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', (error) => (text === '' ? reject(error) : resolve(text)));
  });

describe('the doors', () => {
  test.each(['/slack/events', '/teams/messages', '/teams/messages?x=1'])('%s gets its body whole', async (path) => {
    const body = 'ü'.repeat(50_000);
    const response = await fetch(base + path, { method: 'POST', body });
    expect([response.status, await response.text()]).toEqual([200, 'heard']);
    expect(bodies).toEqual([body]);
  });

  test.each([
    ['GET', '/', 404],
    ['POST', '/teams/messages/', 404],
    ['GET', '/slack', 404],
    ['GET', '//', 404],
  ])('%s %s is answered with %d and nothing else', async (method, path, status) => {
    const response = await fetch(base + path, { method });
    expect([response.status, await response.text()]).toEqual([status, '']);
  });

  test.each([
    ['GET', '/teams/messages', 'Only Teams posts here: open /healthz to see whether srm is up.\n'],
    ['GET', '/slack/events?x=1', 'Only Slack posts here: open /healthz to see whether srm is up.\n'],
    ['DELETE', '/slack/install', 'Only Slack posts here: open /healthz to see whether srm is up.\n'],
    ['POST', '/healthz', 'Only GET is answered here.\n'],
  ])('%s %s is answered with 405 and a sentence', async (method, path, sentence) => {
    const response = await fetch(base + path, { method });
    expect([response.status, await response.text()]).toEqual([405, sentence]);
    expect(response.headers.get('allow')).toMatch(/GET|POST/);
    expect(bodies).toEqual([]);
  });

  test('a door that is not open is not found', async () => {
    await reopen({ slack: null, teams: null });
    expect((await fetch(`${base}/slack/events`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${base}/teams/messages`, { method: 'POST' })).status).toBe(404);
  });

  test('everything that is no one else’s is the page’s, where there is one', async () => {
    await reopen({ page: (_, response) => void response.end('page') });
    expect(await (await fetch(`${base}/anything`)).text()).toBe('page');
    expect(await (await fetch(`${base}/healthz`)).text()).toBe('ok\n');
  });
});

describe('what is too much, or goes wrong', () => {
  const head = 'POST /slack/events HTTP/1.1\r\nhost: x\r\n';

  test.each(['/slack/events', '/teams/messages'])(
    '%s refuses a body of more than 256 kB, and its connection',
    async (path) => {
      const said = await raw(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 300000\r\n\r\n`);
      expect(said).toMatch(/^HTTP\/1.1 413 /);
      expect(said.toLowerCase()).toContain('connection: close');
      expect(said).toContain('A request may have 256 kB at most.');
      expect(bodies).toEqual([]);
    },
  );

  test('a body that does not tell its size is refused where it grows too large', async () => {
    const chunk = `10000\r\n${'a'.repeat(65_536)}\r\n`;
    const said = await raw(`${head}transfer-encoding: chunked\r\n\r\n${chunk.repeat(5)}0\r\n\r\n`);
    expect(said).toMatch(/^HTTP\/1.1 413 /);
    expect(bodies).toEqual([]);
  });

  test('a body of 256 kB is taken', async () => {
    expect((await fetch(`${base}/slack/events`, { method: 'POST', body: 'a'.repeat(256 * 1024) })).status).toBe(200);
  });

  test.each<[string, Handler]>([
    [
      'throws',
      () => {
        throw new Error('a secret');
      },
    ],
    ['rejects', async () => Promise.reject(new Error('a secret'))],
  ])('a door that %s is answered with 500, without a word of why', async (_, slack) => {
    await reopen({ slack });
    const response = await fetch(`${base}/slack/events`, { method: 'POST', body: 'x' });
    expect([response.status, await response.text()]).toEqual([500, '']);
    expect(logged).toHaveLength(1);
    expect(logged.join()).not.toContain('a secret');
  });

  test('a sender that goes away in the middle is forgotten', async () => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${head}content-length: 100\r\n\r\nhalf`);
      setTimeout(() => socket.destroy(), 20);
    });
    await new Promise((resolve) => socket.on('close', resolve));
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
    expect([bodies, logged]).toEqual([[], []]);
  });
});

describe('health', () => {
  test('is told apart from readiness', async () => {
    isReady = false;
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
    expect((await fetch(`${base}/readyz`)).status).toBe(503);
    isReady = true;
    expect((await fetch(`${base}/readyz`)).status).toBe(200);
  });

  test('a store that throws is not ready', async () => {
    await reopen({ ready: () => Promise.reject(new Error('gone')) });
    expect((await fetch(`${base}/readyz`)).status).toBe(503);
  });

  test('requests are counted by route and status, never by address', async () => {
    await fetch(`${base}/slack/events?who=me`, { method: 'POST', body: 'x' });
    await fetch(`${base}/nobody`);
    const text = await (await fetch(`${base}/metrics`)).text();
    expect(text).toContain('srm_http_requests_total{route="slack",status="200"} 1');
    expect(text).toContain('srm_http_requests_total{route="other",status="404"} 1');
    expect(text).not.toMatch(/who=me|nobody/);
  });
});

test('closing finishes what was begun', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const begun = new Promise<void>((started) => {
    void reopen({
      slack: async (_, response) => {
        started();
        await held;
        response.end('done');
      },
    })
      .then(() => fetch(`${base}/slack/events`, { method: 'POST', body: 'x' }).then((response) => response.text()))
      .then((text) => bodies.push(text));
  });
  await begun;
  const closed = server.close(5000);
  release();
  await closed;
  await expect.poll(() => bodies).toEqual(['done']);
  await expect(fetch(`${base}/healthz`)).rejects.toThrow();
});

test('closing does not wait for ever', async () => {
  await reopen({ slack: () => {} });
  const stuck = fetch(`${base}/slack/events`, { method: 'POST', body: 'x' }).catch((error: Error) => error.name);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await server.close(50);
  expect(await stuck).toBe('TypeError');
});
