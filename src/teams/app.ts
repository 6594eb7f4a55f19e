import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Bot } from '../bot/bot.ts';
import { teamsSentences } from '../languages/en/sentences.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { type Activity, fromBody } from './activity.ts';
import { type Credentials, type Outcome, openAdapter, type Turn } from './adapter.ts';
import { fromActivity, fromPlace, isFarewell } from './incoming.ts';
import { deliver, surfaceOf } from './send.ts';

export type TeamsOptions = Credentials & {
  readonly bot: Bot;
  readonly store: Pick<Store, 'forgetRoom'>;
  readonly log: Pick<Log, 'error'>;
  /** On this machine alone: without an app id no token is asked for, and answers go to loopback only. */
  readonly sandbox?: boolean;
};

export type Teams = {
  /** Answers a POST to /teams/messages, its body already read by the server. Never rejects. */
  readonly handle: (request: IncomingMessage, response: ServerResponse, body: Buffer) => Promise<void>;
};

/** @throws where the door would stand open: no app id outside a sandbox, or no password to its app id */
export function openTeams(options: TeamsOptions): Teams {
  if (!options.appId && !options.sandbox)
    throw new Error('Teams needs an app id: without one, anybody could post as Teams.');
  if (options.appId && !options.appPassword && options.connectorToken === undefined) {
    throw new Error('Teams needs the password (client secret) of its app id.');
  }
  const adapter = openAdapter(options);

  const outcomeOf = async (request: IncomingMessage, body: Buffer): Promise<Outcome> => {
    // Anything but JSON can be sent by a page in a browser without asking.
    if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
      return { status: 415, body: { error: teamsSentences.jsonOnly } };
    const activity = fromBody(body.toString());
    if (!activity) return { status: 400 };
    // A token of the Bot Framework's is as good for a web chat, where anybody writes under any name.
    if (activity.channelId !== 'msteams') return { status: 403 };
    if (!options.appId && !isLoopback(activity.serviceUrl)) return { status: 403 };
    return adapter(activity, request.headers.authorization ?? '', (turn) => answer(activity, turn, options));
  };

  return {
    handle: async (request, response, body) => {
      const outcome = await outcomeOf(request, body).catch((error: unknown): Outcome => {
        options.log.error(faultOf(error), 'a Teams activity could not be answered');
        return { status: 500 };
      });
      respond(response, outcome);
    },
  };
}

async function answer(activity: Activity, turn: Turn, { bot, store }: TeamsOptions): Promise<Outcome | null> {
  const place = fromPlace(activity);
  if (isFarewell(activity)) {
    await store.forgetRoom(place.organisation, place.room);
    return null;
  }
  const incoming = fromActivity(activity);
  if (!incoming || incoming.kind === 'uninstalled') return activity.type === 'invoke' ? { status: 501 } : null;
  const replies = await bot.handle(incoming);
  const outcome = await deliver({ turn, bot, incoming, surface: surfaceOf(activity.name) }, replies);
  return activity.type === 'invoke' ? outcome : null;
}

/** What may be logged of an error: a request's error carries the request, with its token and its text. */
function faultOf(error: unknown) {
  const { name, code, statusCode } = (error ?? {}) as Record<string, unknown>;
  return { fault: { name, code, statusCode } };
}

function isLoopback(address: string): boolean {
  try {
    return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);
  } catch {
    return false;
  }
}

function respond(response: ServerResponse, { status, body }: Outcome) {
  if (response.destroyed || response.headersSent) return;
  if (body === undefined || body === null) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
