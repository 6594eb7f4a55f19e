import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

// Slack's side on loopback: a Web API that records what it is asked, response_urls, and requests signed as Slack signs.

export type Call = { readonly method: string; readonly body: Record<string, unknown> };

export type FakeSlack = {
  readonly url: string;
  readonly apiUrl: string;
  readonly calls: Call[];
  /** What the bot asked of a method, in order. */
  readonly asked: (method: string) => readonly Record<string, unknown>[];
  /** From now on a method answers with this error; null: no more. */
  readonly refuse: (method: string, error: string | null) => void;
  readonly responseUrl: (name?: string) => string;
  readonly close: () => Promise<void>;
};

const textOf = async (request: IncomingMessage) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

/** Slack's client sends a form, with JSON in the fields that hold objects. */
function fields(text: string): Record<string, unknown> {
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [name, /^[[{]/.test(value) ? JSON.parse(value) : value]),
  );
}

export async function openFakeSlack(): Promise<FakeSlack> {
  const calls: Call[] = [];
  const refused = new Map<string, string>();
  let posted = 0;
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const text = await textOf(request);
    if (path.startsWith('/respond/')) {
      calls.push({ method: 'respond', body: JSON.parse(text) });
      response.writeHead(path === '/respond/expired' ? 404 : 200).end('ok');
      return;
    }
    const method = path.replace('/api/', '');
    const body = fields(text);
    calls.push({ method, body });
    const error = refused.get(method);
    posted += 1;
    const answer = error
      ? { ok: false, error }
      : {
          ok: true,
          user_id: 'UBOT',
          bot_id: 'BBOT',
          channel: body.channel,
          ts: `1700000000.00000${posted}`,
          team_id: 'T1',
        };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    apiUrl: `${url}/api/`,
    calls,
    asked: (method) => calls.filter((call) => call.method === method).map(({ body }) => body),
    refuse: (method, error) => void (error === null ? refused.delete(method) : refused.set(method, error)),
    responseUrl: (name = 'fresh') => `${url}/respond/${name}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export const signingSecret = 'a-secret-of-the-tests';

export type Sent = { readonly type: string; readonly body: string };

export const asJson = (payload: unknown): Sent => ({ type: 'application/json', body: JSON.stringify(payload) });
export const asForm = (form: Record<string, string>): Sent => ({
  type: 'application/x-www-form-urlencoded',
  body: new URLSearchParams(form).toString(),
});
export const asInteraction = (payload: unknown): Sent => asForm({ payload: JSON.stringify(payload) });

export const signature = (timestamp: number, body: string, secret = signingSecret): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;

/** Posts to the bot as Slack does. */
export function post(base: string, { type, body }: Sent, headers: Record<string, string> = {}): Promise<Response> {
  const timestamp = Number(headers['x-slack-request-timestamp'] ?? Math.floor(Date.now() / 1000));
  return fetch(`${base}/slack/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': signature(timestamp, body),
      ...headers,
    },
  });
}

let events = 0;

export const event = (about: Record<string, unknown>): Record<string, unknown> => {
  events += 1;
  return {
    type: 'event_callback',
    event_id: `Ev${events}`,
    team_id: 'T1',
    authorizations: [
      { team_id: 'T1', enterprise_id: null, user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
    ],
    event: { user: 'U1', channel: 'C1', ts: '1700000001.000100', ...about },
  };
};

export const slashCommand = (text: string, more: Record<string, string> = {}): Record<string, string> => ({
  command: '/srm',
  text,
  team_id: 'T1',
  channel_id: 'C1',
  channel_name: 'platform',
  user_id: 'U1',
  trigger_id: 'trigger-command',
  is_enterprise_install: 'false',
  ...more,
});

export const interaction = (type: string, more: Record<string, unknown>): Record<string, unknown> => ({
  type,
  team: { id: 'T1' },
  user: { id: 'U1' },
  enterprise: null,
  is_enterprise_install: false,
  trigger_id: `trigger-${type}`,
  ...more,
});
