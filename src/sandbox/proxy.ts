import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SlackAnswer, SlackEmulator } from './emulator.ts';
import { answerJson, bodyOf, fieldsOf, type Loopback, listenOnLoopback } from './loopback.ts';
import { recordCall } from './record.ts';
import { createResponseUrls, type ResponseUrls } from './response-urls.ts';
import { isObject, withIds } from './slack-blocks.ts';
import type { JsonObject, Message, Room, Workspace } from './workspace.ts';

export type SlackProxy = Loopback & {
  /** What the bot calls instead of https://slack.com/api/. */
  readonly apiUrl: string;
  readonly responseUrls: ResponseUrls;
  /** A view as Slack keeps it, with its id, hash and private metadata. */
  readonly view: (id: string) => JsonObject | undefined;
  readonly keepView: (id: string, view: JsonObject) => void;
  /** Shows what an app answered to a command or sent to a `response_url`. */
  readonly respond: (
    origin: { room: string; thread: string | null; message: string | null },
    body: JsonObject,
  ) => Promise<void>;
};

export type ProxyOptions = {
  readonly emulator: SlackEmulator;
  readonly workspace: Workspace;
  /** A message that the bot posted where others see it: Slack tells the app of that too. */
  readonly onPosted: (message: Message, room: Room) => void;
};

/** Methods the emulator lacks and would answer with 404, which Slack's client repeats for half an hour. */
const STUBS: ReadonlySet<string> = new Set([
  'chat.unfurl',
  'assistant.threads.setStatus',
  'assistant.threads.setTitle',
  'assistant.threads.setSuggestedPrompts',
  'auth.revoke',
  'blocks.validate',
]);

/** Methods that need the bot to be in the channel. The emulator lets it post to any public one. */
const MEMBERS_ONLY: ReadonlySet<string> = new Set([
  'chat.postMessage',
  'chat.postEphemeral',
  'chat.update',
  'pins.add',
]);

/** Slack's Web API as the bot sees it: the emulator keeps the workspace, the proxy notes what the page has to show. */
export async function openProxy(options: ProxyOptions): Promise<SlackProxy> {
  const { emulator, workspace } = options;
  const views = new Map<string, JsonObject>();
  let base = '';
  const responseUrls = createResponseUrls(() => base, Date.now);
  const record = (method: string, body: JsonObject, answer: SlackAnswer) =>
    recordCall({ ...options, views, ids: emulator.ids }, method, body, answer);

  const refusal = (method: string, body: JsonObject): string | null => {
    const room = workspace.room(String(body.channel));
    return MEMBERS_ONLY.has(method) && room?.kind === 'channel' && !room.member ? 'not_in_channel' : null;
  };

  const forward = async (request: IncomingMessage, method: string, body: string): Promise<SlackAnswer> => {
    const response = await fetch(`${emulator.url}/api/${method}`, {
      method: 'POST',
      headers: {
        'content-type': request.headers['content-type'] ?? 'application/json',
        authorization: `Bearer ${emulator.botToken}`,
      },
      body,
    });
    if (response.status === 404) return { ok: false, error: 'unknown_method' };
    return (await response.json()) as SlackAnswer;
  };

  const respond: SlackProxy['respond'] = async (origin, body) => {
    const call = 'POST response_url';
    const said = { text: String(body.text ?? ''), blocks: withIds(body.blocks) };
    const original = origin.message === null ? undefined : workspace.message(origin.room, origin.message);
    const wire = { call, body };
    if (original && body.delete_original === true) {
      if (!original.private) await emulator.call('bot', 'chat.delete', { channel: origin.room, ts: original.id });
      workspace.removeMessage(origin.room, original.id);
    } else if (original && body.replace_original === true) {
      if (!original.private)
        await emulator.call('bot', 'chat.update', { channel: origin.room, ts: original.id, ...pick(body) });
      workspace.editMessage(origin.room, original.id, { ...said, edited: !original.private }, wire);
    } else {
      const thread = typeof body.thread_ts === 'string' ? body.thread_ts : origin.thread;
      const about = { platform: 'slack', room: origin.room, from: 'srm', thread, wires: [wire], ...said } as const;
      if (body.response_type !== 'in_channel') {
        workspace.putMessage({ ...about, id: `private-${randomUUID()}`, private: true });
        return;
      }
      const to = { channel: origin.room, ...(thread === null ? {} : { thread_ts: thread }), ...pick(body) };
      const posted = await emulator.call('bot', 'chat.postMessage', to);
      workspace.putMessage({ ...about, id: String(posted.ts) });
    }
  };

  const serveResponseUrl = async (request: IncomingMessage, response: ServerResponse, path: string) => {
    const body = fieldsOf(await bodyOf(request), request.headers['content-type']);
    const origin = responseUrls.use(path, Date.now());
    if (typeof origin === 'string') {
      answerJson(response, 404, { ok: false, error: origin });
      return;
    }
    await respond(origin, body);
    response.writeHead(200, { 'content-type': 'text/plain' }).end('ok');
  };

  const serveMethod = async (request: IncomingMessage, response: ServerResponse, method: string) => {
    const raw = await bodyOf(request);
    const { token, ...body } = fieldsOf(raw, request.headers['content-type']);
    const bearer = request.headers.authorization?.replace(/^Bearer /, '') ?? token;
    if (bearer !== emulator.botToken) {
      answerJson(response, 200, { ok: false, error: bearer ? 'invalid_auth' : 'not_authed' });
      return;
    }
    const refused = refusal(method, body);
    if (refused) {
      answerJson(response, 200, { ok: false, error: refused });
      return;
    }
    const answer = STUBS.has(method) ? { ok: true } : await forward(request, method, raw);
    if (answer.ok) record(method, body, answer);
    answerJson(response, 200, answer);
  };

  const server = await listenOnLoopback(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path.startsWith('/response/')) return serveResponseUrl(request, response, path);
    const method = /^\/api\/([\w.]+)$/.exec(path)?.[1];
    if (method) return serveMethod(request, response, method);
    answerJson(response, 404, { ok: false, error: 'not_found' });
  });
  base = server.url;
  return {
    ...server,
    apiUrl: `${server.url}/api/`,
    responseUrls,
    respond,
    view: (id) => views.get(id),
    keepView: (id, view) => void views.set(id, view),
  };
}

function pick(body: JsonObject): JsonObject {
  const blocks = Array.isArray(body.blocks) ? { blocks: body.blocks.filter(isObject) } : {};
  return { text: String(body.text ?? ''), ...blocks };
}
