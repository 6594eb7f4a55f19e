import {
  App,
  type Authorize,
  type AuthorizeResult,
  HTTPReceiver,
  LogLevel,
  type Receiver,
  SocketModeReceiver,
  type webApi,
} from '@slack/bolt';
import type { Bot } from '../bot/bot.ts';
import type { Incoming } from '../bot/incoming.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { command, shortcuts } from './ids.ts';
import * as incoming from './incoming.ts';
import { installationStore } from './install.ts';
import { endpoint, type SlackListener, slackListener } from './listener.ts';
import type * as payloads from './payloads.ts';
import { searchOptions } from './render.ts';
import { reason, send, type Ways } from './send.ts';

/** How this installation meets Slack: over HTTP for one workspace or for many, or through a socket for one. */
export type SlackSettings =
  | { readonly kind: 'http'; readonly signingSecret: string; readonly token: string }
  | {
      readonly kind: 'oauth';
      readonly signingSecret: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
    }
  | { readonly kind: 'socket'; readonly appToken: string; readonly token: string };

export type SlackOptions = {
  readonly settings: SlackSettings;
  readonly bot: Bot;
  readonly store: Pick<Store, 'installation' | 'setInstallation' | 'deleteInstallation'>;
  readonly log: Log;
  readonly now?: () => number;
  /** Slack's Web API, ending in a slash; another one in the sandbox and in tests. */
  readonly slackApiUrl?: string;
  /** Slack's page that asks for permission; another one in tests. */
  readonly authorizationUrl?: string;
  readonly fetch?: typeof globalThis.fetch;
};

export type SlackDoor = {
  /** For /slack/...; null in Socket Mode, where Slack calls no address of ours. */
  readonly listener: SlackListener | null;
  readonly start: () => Promise<void>;
  /** Resolves when what has been heard is answered. */
  readonly close: () => Promise<void>;
};

/** What the app asks a workspace for; the manifest asks for the same, and the README says what each is for. */
export const scopes = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'groups:history',
  'groups:read',
  'im:history',
  'mpim:history',
  'pins:write',
] as const;

export const events = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'member_joined_channel',
  'message',
  'tokens_revoked',
] as const;

export function openSlack(options: SlackOptions): SlackDoor {
  const { settings, log } = options;
  const now = options.now ?? Date.now;
  const clientOptions = webClientOptions(options);
  const logger = boltLogger(log);
  const { receiver, listener } = receiverOf(options, clientOptions, now);
  const app: App = new App({
    receiver,
    logger,
    clientOptions,
    ...(settings.kind === 'socket' ? { socketMode: true } : {}),
    ...(settings.kind === 'oauth' ? {} : { authorize: soleAuthorization(settings.token, () => app.client) }),
  });
  const pending = new Set<Promise<void>>();
  listen(app, options, (work) => {
    const task = work().catch((error) => log.error({ platform: 'slack', code: reason(error) }, 'an answer was lost'));
    pending.add(task);
    return task.finally(() => pending.delete(task));
  });
  app.error(async (error) => log.error({ platform: 'slack', code: reason(error) }, 'Slack could not be answered'));
  return {
    listener,
    start: async () => {
      if (receiver instanceof SocketModeReceiver) await receiver.start();
    },
    close: async () => {
      if (receiver instanceof SocketModeReceiver) await receiver.stop();
      await Promise.allSettled(pending);
    },
  };
}

type Doing = (work: () => Promise<void>) => Promise<void>;
type Given = { client: webApi.WebClient; respond?: unknown; body: unknown };

/** A payload of Slack's as the part of it that we read: Bolt's own types have more, and not always what comes. */
const bodyOf = <Body>({ body }: { readonly body: unknown }): Body => body as Body;
const eventOf = <Event>(given: { readonly body: unknown }) => bodyOf<payloads.Envelope<Event>>(given);

function listen(app: App, { bot, store, log }: SlackOptions, doing: Doing): void {
  const answer = (happened: Incoming | null, given: Given, triggerId: string | null = null) =>
    doing(async () => {
      if (happened === null) return;
      const replies = await bot.handle(happened);
      if (happened.kind === 'uninstalled') return store.deleteInstallation(happened.organisation);
      const respond = (given.respond ?? null) as Ways['respond'];
      const withinThread = incoming.withinThread(bodyOf(given));
      await send(replies, happened, { client: given.client, respond, triggerId, withinThread, bot, log });
    });

  app.command(command, async ({ ack, ...given }) => {
    await ack();
    await answer(incoming.fromCommand(bodyOf<payloads.Command>(given)), given, given.body.trigger_id);
  });
  app.event('app_mention', async (given) =>
    answer(incoming.fromMention(eventOf<payloads.MessageEvent>(given), given.context.botUserId), given),
  );
  app.event('message', async (given) =>
    answer(incoming.fromMessage(eventOf<payloads.MessageEvent>(given), given.context.botUserId), given),
  );
  app.event('app_home_opened', async (given) =>
    answer(incoming.fromHomeOpened(eventOf<payloads.HomeEvent>(given)), given),
  );
  app.event('member_joined_channel', async (given) =>
    answer(incoming.fromJoined(eventOf<payloads.JoinedEvent>(given), given.context.botUserId), given),
  );
  app.event('app_uninstalled', async (given) =>
    answer(incoming.fromRevoked(eventOf<payloads.RevokedEvent>(given)), given),
  );
  app.event('tokens_revoked', async (given) =>
    answer(incoming.fromRevoked(eventOf<payloads.RevokedEvent>(given)), given),
  );
  app.action({ type: 'block_actions' }, async ({ ack, ...given }) => {
    await ack();
    await answer(incoming.fromActions(bodyOf<payloads.Actions>(given)), given, given.body.trigger_id);
  });
  app.view({ type: 'view_submission' }, async ({ ack, ...given }) => {
    await ack();
    const body = bodyOf<payloads.Submission>(given);
    await answer(incoming.fromSubmission(body), given, body.trigger_id ?? null);
  });
  app.shortcut(shortcuts.message, async ({ ack, ...given }) => {
    await ack();
    await answer(incoming.fromMessageShortcut(bodyOf<payloads.MessageShortcut>(given)), given, given.body.trigger_id);
  });
  app.shortcut(shortcuts.ask, async ({ ack, ...given }) => {
    await ack();
    await answer(incoming.fromGlobalShortcut(bodyOf<payloads.GlobalShortcut>(given)), given, given.body.trigger_id);
  });
  app.options<'block_suggestion'>({ type: 'block_suggestion' }, async ({ ack, ...given }) => {
    const replies = await bot.handle(incoming.fromSuggestion(bodyOf<payloads.Suggestion>(given)));
    await ack({ options: searchOptions(replies) });
  });
}

function receiverOf(
  { settings, store, log, authorizationUrl }: SlackOptions,
  clientOptions: webApi.WebClientOptions,
  now: () => number,
): { receiver: Receiver; listener: SlackListener | null } {
  const logger = boltLogger(log);
  if (settings.kind === 'socket') {
    const { appToken } = settings;
    return {
      receiver: new SocketModeReceiver({ appToken, logger, installerOptions: { clientOptions } }),
      listener: null,
    };
  }
  const many =
    settings.kind === 'oauth'
      ? {
          clientId: settings.clientId,
          clientSecret: settings.clientSecret,
          stateSecret: settings.stateSecret,
          scopes: [...scopes],
          installationStore: installationStore(store, now),
          installerOptions: { directInstall: true, clientOptions, ...(authorizationUrl ? { authorizationUrl } : {}) },
        }
      : {};
  const receiver = new HTTPReceiver({
    signingSecret: settings.signingSecret,
    endpoints: endpoint,
    bodyLimit: '256kb',
    logger,
    ...many,
  });
  return { receiver, listener: slackListener(receiver.requestListener, now) };
}

const patience = 10_000; // ms for one call; Bolt's own default is to try for half an hour

function webClientOptions({ slackApiUrl, fetch = globalThis.fetch }: SlackOptions): webApi.WebClientOptions {
  return {
    ...(slackApiUrl ? { slackApiUrl } : {}),
    timeout: patience,
    retryConfig: { retries: 2, minTimeout: 300, maxTimeout: 2000 },
    // Bolt's `respond` sets no limit of time of its own.
    fetch: (url, init) => fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(patience) }) as never,
  };
}

/** One workspace, one token. Asked of Slack at the first event, and again after a failure: Bolt would remember that one. */
function soleAuthorization(token: string, client: () => webApi.WebClient): Authorize<boolean> {
  let known: Promise<AuthorizeResult> | null = null;
  const ask = async (): Promise<AuthorizeResult> => {
    const { bot_id, user_id } = await client().auth.test({ token });
    return { botToken: token, ...(bot_id ? { botId: bot_id } : {}), ...(user_id ? { botUserId: user_id } : {}) };
  };
  return async () => {
    known ??= ask().catch((error) => {
      known = null;
      throw error;
    });
    return { ...(await known) };
  };
}

// Bolt's debug lines quote what is sent and received, and what follows a colon may quote a body that did not parse.
const opening = (line: unknown): string => String(line).split(/[:(]/, 1)[0] ?? '';

const boltLogger = (log: Log) => ({
  debug: () => {},
  info: (line: unknown) => log.debug({ platform: 'slack' }, opening(line)),
  warn: (line: unknown) => log.warn({ platform: 'slack' }, opening(line)),
  error: (line: unknown) => log.error({ platform: 'slack' }, opening(line)),
  setLevel: () => {},
  getLevel: () => LogLevel.INFO,
  setName: () => {},
});
