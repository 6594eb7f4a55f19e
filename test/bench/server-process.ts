import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { built } from './built.ts';
import { serveParent } from './parent.ts';

// A server in a process of its own: srm's whole one with its store in memory, or Bolt's receiver that only acknowledges.

export type Told = { readonly which: 'srm' | 'bolt'; readonly secret: string; readonly slack: string };

async function openSrm({ secret, slack }: Told): Promise<number> {
  const { createBot } = (await import(built('bot/create.js'))) as typeof import('../../src/bot/create.ts');
  const { dataset } = (await import(built('dataset/dataset.js'))) as typeof import('../../src/dataset/dataset.ts');
  const { openStore } = (await import(built('store/open.js'))) as typeof import('../../src/store/open.ts');
  const { openSlack } = (await import(built('slack/app.js'))) as typeof import('../../src/slack/app.ts');
  const { openServer } = (await import(built('server.js'))) as typeof import('../../src/server.ts');
  const { openMetrics } = (await import(built('metrics.js'))) as typeof import('../../src/metrics.ts');
  const { openLog } = (await import(built('log.js'))) as typeof import('../../src/log.ts');
  const log = openLog('error');
  const store = await openStore(process.argv[2] ?? '', { encryptionKey: null });
  const bot = createBot({ dataset, store, log, now: Date.now, questionTextDays: 0 });
  const settings = { kind: 'http', signingSecret: secret, token: 'xoxb-bench' } as const;
  const door = openSlack({ settings, bot, store, log, slackApiUrl: slack });
  const server = openServer({
    slack: door.listener,
    teams: null,
    page: null,
    ready: async () => true,
    metrics: openMetrics(),
    log,
  });
  return server.listen(0, '127.0.0.1');
}

async function openBolt({ secret, slack }: Told): Promise<number> {
  const receiver = new HTTPReceiver({ signingSecret: secret, logLevel: LogLevel.ERROR });
  const app = new App({
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack },
    authorize: async () => ({ botToken: 'xoxb-bench', botId: 'B1', botUserId: 'U1' }),
  });
  app.command('/srm', async ({ ack }) => ack());
  const server = createServer(receiver.requestListener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

serveParent((told: Told) => (told.which === 'srm' ? openSrm(told) : openBolt(told)));
