import { createBot } from './bot/create.ts';
import { type Config, readConfig } from './config.ts';
import { problems } from './dataset/check.ts';
import { dataset } from './dataset/dataset.ts';
import { type Log, openLog } from './log.ts';
import { type Metrics, openMetrics } from './metrics.ts';
import { databaseRefusal, listenRefusal, socketRefusal } from './refusals.ts';
import type { Sandbox } from './sandbox/open.ts';
import { type Handler, openServer } from './server.ts';
import { openSlack, type SlackDoor, type SlackOptions } from './slack/app.ts';
import { openStore } from './store/open.ts';
import { openTeams, type TeamsOptions } from './teams/app.ts';

const hour = 60 * 60 * 1000; // ms

/** Ends the start with what is to be mended. */
function refuse(why: string, lines: readonly string[]): never {
  console.error(`${why}\n${lines.map((line) => `  - ${line}`).join('\n')}`);
  process.exit(1);
}

const failed = 'srm could not start:';

/** Waits for one step of the start; where it fails, what is to be mended is told in place of the error. */
const orRefuse = <Step>(step: Promise<Step>, why: (error: unknown) => string): Promise<Step> =>
  step.catch((error: unknown) => refuse(failed, [why(error)]));

function configOrExit(): Config {
  const config = readConfig();
  if ('problems' in config) refuse('srm is not set up yet (.env.example lists every setting):', config.problems);
  const wrong = problems(dataset, Date.now()).map(({ where, what, tip }) => `${where}: ${what} (${tip})`);
  if (wrong.length > 0) refuse('The dataset has mistakes, and srm does not answer from it:', wrong);
  for (const warning of config.warnings) console.error(warning);
  return config;
}

/** The sandbox is made of development packages: a production install has none of them. */
async function sandboxOrExit(log: Log): Promise<Sandbox> {
  try {
    const { openSandbox } = await import('./sandbox/open.ts');
    return await openSandbox({ log });
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return refuse(
      'No credentials are set, and this install has no sandbox. Set, in the environment or in .env, either',
      [
        'SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN, for Slack: api.slack.com/apps > your app',
        'SLACK_APP_TOKEN and SLACK_BOT_TOKEN, for Slack without a public address: api.slack.com/apps > your app',
        'TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID, for Teams: Azure portal > your Azure Bot > Configuration',
        'or install everything (npm ci) and run npm start again: it opens a sandbox on this machine',
      ],
    );
  }
}

type Doors = { readonly slack: SlackDoor | null; readonly teams: Handler | null; readonly sandbox: Sandbox | null };

async function openDoors(
  { doors }: Config,
  shared: Pick<SlackOptions, 'bot' | 'log'> & { store: SlackOptions['store'] & TeamsOptions['store'] },
): Promise<Doors> {
  if (doors.kind === 'live') {
    const slack = doors.slack && openSlack({ ...shared, settings: doors.slack });
    return { slack, teams: doors.teams && openTeams({ ...shared, ...doors.teams }).handle, sandbox: null };
  }
  const sandbox = await sandboxOrExit(shared.log);
  const { slackApiUrl, ...credentials } = sandbox.slack;
  return {
    slack: openSlack({ ...shared, settings: { kind: 'http', ...credentials }, slackApiUrl }),
    teams: openTeams({ ...shared, appId: '', appPassword: '', tenantId: '', sandbox: true }).handle,
    sandbox,
  };
}

async function main(): Promise<void> {
  const config = configOrExit();
  const log = openLog(config.logLevel);
  const metrics: Metrics = openMetrics();
  const { databaseUrl, encryptionKey, questionTextDays } = config;
  const store = await orRefuse(openStore(databaseUrl, { encryptionKey, questionTextDays }), (error) =>
    databaseRefusal(databaseUrl, error),
  );
  const bot = metrics.counted(
    createBot({ dataset, store, log, now: Date.now, questionTextDays, answered: metrics.answered }),
  );
  const { slack, teams, sandbox } = await openDoors(config, { bot, store, log });
  const page = sandbox?.listener ?? null;
  const server = openServer({ slack: slack?.listener ?? null, teams, page, ready: store.ready, metrics, log });
  const port = await orRefuse(server.listen(config.port, config.host), (error) => listenRefusal(config, error));
  if (slack) await orRefuse(slack.start(), socketRefusal);
  await sandbox?.attach(`http://127.0.0.1:${port}`);

  const forget = () => store.sweep(Date.now()).catch((error: Error) => log.warn({ error: error.name }, 'not swept'));
  const sweeping = setInterval(forget, hour);
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    clearInterval(sweeping);
    await sandbox?.close();
    await server.close();
    await slack?.close();
    await store.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void close().then(() => process.exit(0)));
  // Last: who hears that srm listens may end it at once.
  tell(config, port, log);
}

function tell({ doors, host }: Config, port: number, log: Log): void {
  if (doors.kind === 'live') {
    const { slack, teams } = doors;
    log.info({ port, host, slack: slack?.kind ?? 'off', teams: teams ? 'on' : 'off' }, 'srm is listening');
    return;
  }
  console.log(`srm's sandbox is open: http://localhost:${port}
It is a workspace on this machine: nothing leaves it, and no account is needed. Ctrl+C ends it.
To put srm into your own Slack or Teams, set what .env.example lists.`);
}

main().catch((error: Error) => refuse(failed, [error.message]));
