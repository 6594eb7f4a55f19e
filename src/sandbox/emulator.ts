import { createEmulator } from 'emulate';
import { z } from 'zod';
import type { JsonObject } from './workspace.ts';

/** Who and what is in the emulated workspace. Ids look like Slack's, and the bot's are fixed, so that logs read well. */
export type SlackIds = {
  readonly team: string;
  readonly app: string;
  readonly bot: string;
  readonly botUser: string;
  readonly person: string;
  readonly personName: string;
};

export type SlackChannel = { readonly id: string; readonly name: string; readonly topic: string };

export type SlackEmulator = {
  /** The emulator's own address: the proxy forwards here. */
  readonly url: string;
  readonly ids: SlackIds;
  readonly channels: readonly SlackChannel[];
  /** The direct conversation between the person and the bot. */
  readonly direct: string;
  readonly botToken: string;
  /** Calls a Web API method as the person who sits at the page, or as the bot. Resolves to Slack's JSON, `ok` or not. */
  readonly call: (as: 'person' | 'bot', method: string, body: JsonObject) => Promise<SlackAnswer>;
  readonly close: () => Promise<void>;
};

export type SlackAnswer = { readonly ok: boolean; readonly error?: string | undefined } & {
  readonly [key: string]: unknown;
};

// Tokens of a workspace that lives in this process's memory and listens on loopback: no secrets.
const BOT_TOKEN = 'xoxb-sandbox-bot';
const PERSON_TOKEN = 'xoxp-sandbox-person';
const PERSON = 'alex';
const APP = { app_id: 'A0SRMAPP01', bot_id: 'B0SRMBOT01', bot_user_id: 'U0SRMBOT01' };

const CHANNELS = [
  { name: 'platform', topic: 'Landing zone, clusters, pipelines' },
  { name: 'security', topic: 'Reviews, findings, audits' },
];
const GENERAL_TOPIC = 'Company-wide talk';

const answer = z.looseObject({ ok: z.boolean(), error: z.string().optional() });
const channelList = z.looseObject({ channels: z.array(z.looseObject({ id: z.string(), name: z.string() })) });
const opened = z.looseObject({ channel: z.looseObject({ id: z.string() }) });
const identity = z.looseObject({ user_id: z.string(), team_id: z.string() });

/** A stateful Slack Web API on loopback (`emulate`), with one person, the bot, and three channels the bot is not in yet. */
export async function openEmulator(signingSecret: string): Promise<SlackEmulator> {
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        team: { name: 'Sandbox', domain: 'sandbox' },
        users: [{ name: PERSON, real_name: 'Alex Morgan', email: 'alex@example.com' }],
        channels: CHANNELS,
        oauth_apps: [
          { ...APP, client_id: 'sandbox', client_secret: 'sandbox', name: 'srm', bot_name: 'srm', redirect_uris: [] },
        ],
        tokens: [
          { token: BOT_TOKEN, type: 'bot', user: APP.bot_user_id, ...APP },
          { token: PERSON_TOKEN, type: 'user', user: PERSON },
        ],
        signing_secret: signingSecret,
      },
    },
  });
  // It listens on 127.0.0.1 and calls itself localhost, which another machine may resolve to ::1.
  const url = emulator.url.replace('localhost', '127.0.0.1');
  const call: SlackEmulator['call'] = async (as, method, body) => {
    const response = await fetch(`${url}/api/${method}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${as === 'bot' ? BOT_TOKEN : PERSON_TOKEN}`,
      },
      body: JSON.stringify(body),
    });
    return answer.parse(await response.json());
  };
  const person = identity.parse(await call('person', 'auth.test', {}));
  const listed = channelList.parse(await call('person', 'conversations.list', {})).channels;
  const direct = opened.parse(await call('person', 'conversations.open', { users: APP.bot_user_id })).channel.id;
  const channels = [...CHANNELS, { name: 'general', topic: GENERAL_TOPIC }].flatMap(({ name, topic }) => {
    const found = listed.find((channel) => channel.name === name);
    return found ? [{ id: found.id, name, topic }] : [];
  });
  for (const channel of channels) await call('person', 'conversations.join', { channel: channel.id });
  return {
    url,
    ids: {
      team: person.team_id,
      app: APP.app_id,
      bot: APP.bot_id,
      botUser: APP.bot_user_id,
      person: person.user_id,
      personName: PERSON,
    },
    channels,
    direct,
    botToken: BOT_TOKEN,
    call,
    close: () => emulator.close(),
  };
}
