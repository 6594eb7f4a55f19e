import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Asset } from './bundle.ts';
import { type Gesture, gesture, type Suggestion } from './gestures.ts';
import { refusal, setSafeHeaders } from './guard.ts';
import { answerJson, bodyOf } from './loopback.ts';
import type { Change, Workspace } from './workspace.ts';

export type Routes = {
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
  /** Ends the pages' event streams, which would keep the server open. */
  readonly close: () => void;
};

export type RoutesOptions = {
  readonly workspace: Workspace;
  readonly page: Promise<ReadonlyMap<string, Asset>>;
  readonly act: (gesture: Gesture) => Promise<readonly Suggestion[]>;
};

const HEARTBEAT = 20_000;

/** The page, its event stream and the one address that it sends gestures to. */
export function createRoutes({ workspace, page, act }: RoutesOptions): Routes {
  const streams = new Set<ServerResponse>();

  const stream = (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    const write = (change: Change) => response.write(`data: ${JSON.stringify(change)}\n\n`);
    write({ kind: 'everything', snapshot: workspace.snapshot() });
    const leave = workspace.watch(write);
    const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT);
    streams.add(response);
    response.on('close', () => {
      clearInterval(heartbeat);
      leave();
      streams.delete(response);
    });
  };

  const take = async (request: IncomingMessage, response: ServerResponse) => {
    // A form of another site cannot send JSON without asking first.
    if (!request.headers['content-type']?.startsWith('application/json')) return answerJson(response, 415, {});
    let body: unknown = null;
    try {
      body = JSON.parse(await bodyOf(request));
    } catch {
      return answerJson(response, 400, {});
    }
    const read = gesture.safeParse(body);
    if (!read.success) return answerJson(response, 400, {});
    answerJson(response, 200, await act(read.data));
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    setSafeHeaders(response);
    const refused = refusal(request);
    if (refused) return void response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(refused);
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/sandbox/gestures' && request.method === 'POST') return take(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return answerJson(response, 405, {});
    if (path === '/sandbox/stream') return stream(response);
    const asset = (await page).get(path);
    if (!asset) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    response.writeHead(200, { 'content-type': asset.type }).end(request.method === 'HEAD' ? undefined : asset.body);
  };

  return {
    listener: (request, response) => {
      serve(request, response).catch(() => {
        if (!response.headersSent) answerJson(response, 500, {});
        else response.end();
      });
    },
    close: () => {
      for (const response of streams) response.end();
    },
  };
}
