import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bot } from '../../src/bot/bot.ts';
import type { Incoming } from '../../src/bot/incoming.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { openTeams, type TeamsOptions } from '../../src/teams/app.ts';

const listen = (listener: RequestListener): Promise<{ server: Server; url: string }> =>
  new Promise((resolve) => {
    const server = createServer(listener);
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
    );
  });

const read = async (request: IncomingMessage) => {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
};

export type Call = { method: string; path: string; authorization: string | undefined; body: Record<string, unknown> };

/** Microsoft's side on loopback: the keys of its tokens, and a connector that keeps what it is sent. */
export async function openMicrosoft() {
  const keys = {
    known: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    other: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  };
  const calls: Call[] = [];
  const missing = new Set<string>();
  const busy = { times: 0 };
  let count = 0;
  const { server, url } = await listen(async (request, response) => {
    const path = request.url ?? '';
    const json = (value: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (path === '/openid') return json({ issuer: 'https://api.botframework.com', jwks_uri: `${url}/keys` });
    if (path === '/keys') {
      const jwk = keys.known.publicKey.export({ format: 'jwk' });
      return json({ keys: [{ ...jwk, kid: 'k1', use: 'sig', alg: 'RS256', endorsements: ['msteams'] }] });
    }
    const text = (await read(request)).toString();
    const gone = [...missing].some((id) => path.endsWith(`/${id}`));
    calls.push({
      method: request.method ?? '',
      path: decodeURIComponent(path),
      authorization: request.headers.authorization,
      body: text ? JSON.parse(text) : {},
    });
    if (busy.times > 0) {
      busy.times -= 1;
      response.setHeader('retry-after', '1');
      return json({ error: { code: 'Throttled' } }, 429);
    }
    return gone ? json({ error: { code: 'ActivityNotFound' } }, 404) : json({ id: `m${++count}` });
  });
  const token = (changes: { claims?: object; key?: KeyObject; kid?: string; alg?: string } = {}) => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const seconds = Math.floor(Date.now() / 1000);
    const claims = {
      iss: 'https://api.botframework.com',
      aud: 'app-1',
      serviceurl: url,
      nbf: seconds - 60,
      exp: seconds + 600,
      ...changes.claims,
    };
    const signed = `${part({ typ: 'JWT', alg: changes.alg ?? 'RS256', kid: changes.kid ?? 'k1' })}.${part(claims)}`;
    return `${signed}.${createSign('RSA-SHA256')
      .update(signed)
      .sign(changes.key ?? keys.known.privateKey)
      .toString('base64url')}`;
  };
  return {
    url,
    calls,
    /** Messages that somebody deleted. */
    missing,
    /** How often the connector says 'too many requests' before it goes on. */
    busy,
    token,
    forged: () => token({ key: keys.other.privateKey }),
    close: () => server.close(),
  };
}

export type Microsoft = Awaited<ReturnType<typeof openMicrosoft>>;

/** A bot that keeps what it hears and says what it is told to. */
export function fakeBot() {
  const heard: Incoming[] = [];
  const posted: { thread: string | null; kind: Reply['kind']; message: string }[] = [];
  const script: { replies: readonly Reply[] } = { replies: [] };
  const bot: Bot = {
    handle: async (incoming) => {
      heard.push(incoming);
      return script.replies;
    },
    posted: async ({ thread }, reply, message) => {
      posted.push({ thread, kind: reply.kind, message });
    },
  };
  return { bot, heard, posted, script };
}

export function fakeStore() {
  const forgotten: string[] = [];
  const store: TeamsOptions['store'] = {
    forgetRoom: async (organisation, room) => void forgotten.push(`${organisation} ${room}`),
  };
  return { store, forgotten };
}

/** The Teams door behind a real HTTP server. */
export async function openDoor(options: TeamsOptions) {
  const teams = openTeams(options);
  const { server, url } = await listen(async (request, response) =>
    teams.handle(request, response, await read(request)),
  );
  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}/teams/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its test looks for
    return { status: response.status, text, body: (text ? JSON.parse(text) : null) as any };
  };
  return { url, post, close: () => server.close() };
}

export function recordedLog() {
  const lines: string[] = [];
  const write = (fields: object, message: string) => void lines.push(JSON.stringify({ ...fields, message }));
  return { lines, log: { error: write } };
}

const channelRoom = '19:general@thread.tacv2';

/** Activities as Teams sends them. */
export const activities = (serviceUrl: string) => {
  const base = {
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:ada', name: 'Ada', aadObjectId: 'ada' },
    recipient: { id: '28:app-1', name: 'srm' },
    channelData: { tenant: { id: 'tenant-1' } },
  };
  const personal = { id: 'a:chat', conversationType: 'personal', tenantId: 'tenant-1' };
  const channel = {
    id: `${channelRoom};messageid=1700`,
    conversationType: 'channel',
    tenantId: 'tenant-1',
    isGroup: true,
  };
  const mention = { type: 'mention', text: '<at>srm</at>', mentioned: { id: '28:app-1', name: 'srm' } };
  const typed = (text: string) => ({
    ...base,
    type: 'message',
    id: 'e1',
    timestamp: '2026-11-23T10:00:00Z',
    text,
    conversation: personal,
  });
  const invoke = (name: string, value: unknown, more: object = {}) => ({
    ...base,
    type: 'invoke',
    id: 'e2',
    name,
    value,
    replyToId: 'card-1',
    conversation: personal,
    ...more,
  });
  return {
    base,
    personal,
    channel,
    room: channelRoom,
    mention,
    typed,
    invoke,
    mentioned: (text: string) => ({
      ...typed(`<at>srm</at>&nbsp;${text}`),
      conversation: channel,
      entities: [mention, { type: 'clientInfo', locale: 'en-US' }],
    }),
    pressed: (data: object, more: object = {}) =>
      invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'srm', data }, trigger: 'manual' }, more),
    joined: {
      ...base,
      type: 'conversationUpdate',
      id: 'e3',
      conversation: personal,
      membersAdded: [{ id: '28:app-1' }],
    },
  };
};
