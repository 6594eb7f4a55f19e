import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { endpoint } from './slack/listener.ts';

/** A platform's part of the server. It gets the body whole, and answers, in its own time. */
export type Handler = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void | Promise<void>;

export type ServerOptions = {
  /** For /slack/... */
  readonly slack: Handler | null;
  /** For POST /teams/messages. */
  readonly teams: Handler | null;
  /** The sandbox's page: everything that is no one else's. It reads its requests' bodies itself. */
  readonly page: ((request: IncomingMessage, response: ServerResponse) => void) | null;
  /** Whether a question could be answered now: what /readyz says. */
  readonly ready: () => Promise<boolean>;
  readonly metrics: Metrics;
  readonly log: Log;
};

export type Server = {
  /** Resolves with the port, which was chosen by the system where 0 was asked for. */
  readonly listen: (port: number, host: string) => Promise<number>;
  /** Takes no new request, finishes those it has, and closes; after `patience` ms the rest is cut off. */
  readonly close: (patience?: number) => Promise<void>;
};

const bodyLimit = 256 * 1024; // bytes; Slack's and Teams' largest payloads are well below

/** The one HTTP server of srm. What is wrong with a request is told by a status and a sentence at most: no stack, no reason of an error. */
export function openServer(options: ServerOptions): Server {
  const { log, metrics } = options;
  const server = createServer((request, response) => {
    const began = performance.now();
    const route = routeOf(request);
    response.on('close', () => metrics.served(route, response.statusCode, (performance.now() - began) / 1000));
    serve(route, request, response, options).catch((error: Error) => {
      log.error({ route, error: error.name }, 'a request failed');
      end(response, 500);
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  // Longer than the minute that load balancers keep an idle connection for, so that they close it, and not we.
  server.keepAliveTimeout = 65_000;
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
      }),
    close: (patience = 10_000) =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), patience);
        // A connection that is kept alive outlives its last answer: node closes only those that are idle already.
        const idle = setInterval(() => server.closeIdleConnections(), 20);
        server.close(() => {
          clearTimeout(cut);
          clearInterval(idle);
          resolve();
        });
      }),
  };
}

type Route = 'slack' | 'teams' | 'healthz' | 'readyz' | 'metrics' | 'other';

const pathOf = (request: IncomingMessage): string => (request.url ?? '').split('?', 1)[0] ?? '';
const isEvents = (request: IncomingMessage): boolean => pathOf(request) === endpoint;

function routeOf(request: IncomingMessage): Route {
  const path = pathOf(request);
  if (path.startsWith('/slack/')) return 'slack';
  if (path === '/teams/messages') return 'teams';
  if (path === '/healthz') return 'healthz';
  if (path === '/readyz') return 'readyz';
  return path === '/metrics' ? 'metrics' : 'other';
}

async function serve(route: Route, request: IncomingMessage, response: ServerResponse, options: ServerOptions) {
  switch (route) {
    case 'slack':
      // GET: where a workspace installs srm.
      return handOver(options.slack, isEvents(request) ? ['POST'] : ['GET', 'POST'], 'Slack', request, response);
    case 'teams':
      return handOver(options.teams, ['POST'], 'Teams', request, response);
    case 'healthz':
      return told(request, response, async () => ({ status: 200, text: 'ok\n' }));
    case 'readyz':
      return told(request, response, async () =>
        (await options.ready().catch(() => false))
          ? { status: 200, text: 'ready\n' }
          : { status: 503, text: 'not ready\n' },
      );
    case 'metrics':
      return told(request, response, async () => ({ status: 200, text: await options.metrics.text() }), {
        'content-type': options.metrics.contentType,
      });
    case 'other':
      return options.page ? options.page(request, response) : end(response, 404);
    default:
      return route satisfies never;
  }
}

async function handOver(
  handler: Handler | null,
  methods: readonly string[],
  sender: 'Slack' | 'Teams',
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (handler === null) return end(response, 404);
  // Who opens the address in a browser wants to see whether anything is there.
  if (!methods.includes(request.method ?? ''))
    return refuse(response, 405, `Only ${sender} posts here: open /healthz to see whether srm is up.`, {
      allow: methods.join(', '),
    });
  const body = await bodyOf(request);
  switch (body) {
    case 'gone':
      return;
    case 'too large':
      // What is left of the body would be read as the next request of this connection.
      return refuse(response, 413, `A request may have ${bodyLimit / 1024} kB at most.`, { connection: 'close' });
    default:
      return handler(request, response, body);
  }
}

/** The body, of at most `bodyLimit` bytes; 'gone' where the sender went away in the middle. */
function bodyOf(request: IncomingMessage): Promise<Buffer | 'too large' | 'gone'> {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) return Promise.resolve('too large');
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= bodyLimit) parts.push(part);
      else resolve('too large');
    });
    request.on('end', () => resolve(Buffer.concat(parts)));
    request.on('close', () => resolve('gone'));
    request.on('error', () => resolve('gone'));
  });
}

async function told(
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => Promise<{ status: number; text: string }>,
  headers: Record<string, string> = { 'content-type': 'text/plain; charset=utf-8' },
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Only GET is answered here.', { allow: 'GET, HEAD' });
  const { status, text } = await answer();
  response.writeHead(status, { ...headers, 'cache-control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : text);
}

function refuse(response: ServerResponse, status: number, sentence: string, headers: Record<string, string>): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${sentence}\n`);
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { 'content-length': 0 });
  response.end();
}
