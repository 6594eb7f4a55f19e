import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from './workspace.ts';

const LARGEST_BODY = 1_000_000;
const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether the Host header names this machine: a page elsewhere whose name was pointed at 127.0.0.1 does not. */
export function isLocalHost(host: string | undefined): boolean {
  return host !== undefined && LOCAL_HOSTS.has(host.replace(/:\d+$/, '').toLowerCase());
}

/** The body as text. Rejects beyond 1 MB. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error('The request is larger than 1 MB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A form's fields, or a JSON object; a field that is JSON itself (`blocks`, `view`) is read. */
export function fieldsOf(body: string, contentType: string | undefined): { readonly [key: string]: Json } {
  if (contentType?.startsWith('application/json')) return (body ? JSON.parse(body) : {}) as { [key: string]: Json };
  return Object.fromEntries([...new URLSearchParams(body)].map(([key, value]) => [key, readIfJson(value)]));
}

function readIfJson(value: string): Json {
  if (!/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as Json;
  } catch {
    return value;
  }
}

export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

export type Loopback = { readonly url: string; readonly close: () => Promise<void> };

/** Serves on a free port of 127.0.0.1. A request from a browser's page is refused: only programs of this machine call here. */
export async function listenOnLoopback(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Loopback> {
  const listener: RequestListener = (request, response) => {
    if (!isLocalHost(request.headers.host) || request.headers.origin !== undefined) {
      answerJson(response, 403, { ok: false, error: 'forbidden' });
      return;
    }
    handle(request, response).catch(() => {
      if (!response.headersSent) answerJson(response, 500, { ok: false, error: 'internal_error' });
      else response.end();
    });
  };
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
