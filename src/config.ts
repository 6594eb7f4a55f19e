import dotenv from 'dotenv';
import { z } from 'zod';
import { type LogLevel, logLevels } from './log.ts';
import type { SlackSettings } from './slack/app.ts';

export type TeamsSettings = { readonly appId: string; readonly appPassword: string; readonly tenantId: string };

export type Config = {
  /** Where people are: a workspace on this machine, or the platforms whose credentials are set. */
  readonly doors:
    | { readonly kind: 'sandbox' }
    | { readonly kind: 'live'; readonly slack: SlackSettings | null; readonly teams: TeamsSettings | null };
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** 32 bytes, in base64. */
  readonly encryptionKey: string | null;
  /** For how many days a question's text is kept; 0: never. */
  readonly questionTextDays: number;
  readonly logLevel: LogLevel;
};

/** What is to be mended, all at once, one sentence each. */
export type Problems = { readonly problems: readonly string[] };

/** Every variable there is, and where its value is found. `.env.example` lists the same. */
export const variables = {
  SLACK_SIGNING_SECRET: 'api.slack.com/apps > your app > Basic Information > App Credentials > Signing Secret',
  SLACK_BOT_TOKEN: 'api.slack.com/apps > your app > OAuth & Permissions > Bot User OAuth Token (xoxb-...)',
  SLACK_APP_TOKEN:
    'api.slack.com/apps > your app > Basic Information > App-Level Tokens, scope connections:write (xapp-...)',
  SLACK_CLIENT_ID: 'api.slack.com/apps > your app > Basic Information > App Credentials > Client ID',
  SLACK_CLIENT_SECRET: 'api.slack.com/apps > your app > Basic Information > App Credentials > Client Secret',
  SLACK_STATE_SECRET: 'a long random text of your own: openssl rand -hex 32',
  TEAMS_APP_ID: 'Azure portal > your Azure Bot > Configuration > Microsoft App ID',
  TEAMS_APP_PASSWORD: 'Azure portal > your Azure Bot > Configuration > Manage Password > Certificates & secrets',
  TEAMS_TENANT_ID: 'Azure portal > your Azure Bot > Configuration > App Tenant ID',
  PORT: 'the port to listen on',
  HOST: 'the address to listen on',
  DATABASE_URL: 'a file (embedded database) or postgres://user:password@host/database',
  ENCRYPTION_KEY: '32 random bytes in base64: openssl rand -base64 32',
  QUESTION_TEXT_DAYS: 'for how many days the text of a question is kept',
  LOG_LEVEL: `one of ${logLevels.join(', ')}`,
  SANDBOX: '1 opens the sandbox even where credentials are set',
} as const;

export type Variable = keyof typeof variables;
type Environment = Readonly<Partial<Record<string, string>>>;

const missing = (name: Variable, why: string): string =>
  `${name} is missing: ${why}. You find it at: ${variables[name]}.`;

const number = (name: Variable, least: number, most: number) =>
  z.coerce
    .number(`${name} must be a whole number from ${least} to ${most}.`)
    .refine(
      (value) => Number.isInteger(value) && value >= least && value <= most,
      `${name} must be a whole number from ${least} to ${most}.`,
    );

const plain = z.object({
  PORT: number('PORT', 0, 65_535).default(3000),
  HOST: z.string().optional(),
  DATABASE_URL: z
    .string()
    .refine(
      (url) => !/^[a-z]+:\/\//i.test(url) || /^postgres(ql)?:\/\//i.test(url),
      `DATABASE_URL must be ${variables.DATABASE_URL}.`,
    )
    .optional(),
  ENCRYPTION_KEY: z
    .string()
    .refine(
      (key) => /^[A-Za-z0-9+/]{43}=$/.test(key),
      `ENCRYPTION_KEY must be ${variables.ENCRYPTION_KEY}; what is set is something else.`,
    )
    .optional(),
  QUESTION_TEXT_DAYS: number('QUESTION_TEXT_DAYS', 0, 3650).default(0),
  LOG_LEVEL: z.enum(logLevels, `LOG_LEVEL must be ${variables.LOG_LEVEL}.`).optional(),
  SANDBOX: z.enum(['0', '1'], 'SANDBOX must be 1 or 0.').default('0'),
});

/** The environment as one Config, or everything that is wrong with it. An empty value is no value. */
export function configOf(environment: Environment): Config | Problems {
  const set = Object.fromEntries(
    Object.keys(variables).flatMap((name) => {
      const value = environment[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  ) as Partial<Record<Variable, string>>;
  const read = plain.safeParse(set);
  const slack = slackSettings(set);
  const teams = teamsSettings(set);
  const problems = [
    ...(read.error?.issues.map(({ message }) => message) ?? []),
    ...(Array.isArray(slack) ? slack : []),
    ...(Array.isArray(teams) ? teams : []),
  ];
  const sandbox = set.SANDBOX === '1' || (slack === null && teams === null);
  if (!read.success || (!sandbox && problems.length > 0)) return { problems };
  const { data } = read;
  return {
    doors: sandbox
      ? { kind: 'sandbox' }
      : { kind: 'live', slack: slack as SlackSettings | null, teams: teams as TeamsSettings | null },
    port: data.PORT,
    // The sandbox's doors ask for no credentials: they are open to this machine alone, whatever is set.
    host: sandbox ? '127.0.0.1' : (data.HOST ?? '0.0.0.0'),
    // The sandbox begins anew each time, and what was remembered of it would be of messages that are gone.
    databaseUrl: data.DATABASE_URL ?? (sandbox ? ':memory:' : '.srm/srm.db'),
    encryptionKey: data.ENCRYPTION_KEY ?? null,
    questionTextDays: data.QUESTION_TEXT_DAYS,
    logLevel: data.LOG_LEVEL ?? (sandbox ? 'warn' : 'info'),
  };
}

/** null: no Slack at all. A list: Slack by half, and what is missing. */
function slackSettings(set: Partial<Record<Variable, string>>): SlackSettings | string[] | null {
  const { SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN, SLACK_APP_TOKEN } = set;
  const { SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET } = set;
  const problems: string[] = [];
  const needed = (name: Variable, why: string): string => {
    if (!set[name]) problems.push(missing(name, why));
    return set[name] ?? '';
  };
  const many = SLACK_CLIENT_ID || SLACK_CLIENT_SECRET || SLACK_STATE_SECRET;
  if (!SLACK_SIGNING_SECRET && !SLACK_BOT_TOKEN && !SLACK_APP_TOKEN && !many) return null;
  if (SLACK_BOT_TOKEN && !SLACK_BOT_TOKEN.startsWith('xoxb-'))
    problems.push(`SLACK_BOT_TOKEN must begin with xoxb-. You find it at: ${variables.SLACK_BOT_TOKEN}.`);
  if (SLACK_APP_TOKEN && !SLACK_APP_TOKEN.startsWith('xapp-'))
    problems.push(`SLACK_APP_TOKEN must begin with xapp-. You find it at: ${variables.SLACK_APP_TOKEN}.`);
  const settings = ((): SlackSettings => {
    if (SLACK_APP_TOKEN) {
      if (many)
        problems.push(
          'SLACK_APP_TOKEN (Socket Mode, one workspace) and SLACK_CLIENT_ID (many workspaces): set one of them.',
        );
      return {
        kind: 'socket',
        appToken: SLACK_APP_TOKEN,
        token: needed('SLACK_BOT_TOKEN', 'Socket Mode answers with it'),
      };
    }
    const signingSecret = needed('SLACK_SIGNING_SECRET', 'it proves that a request is from Slack');
    if (!many) return { kind: 'http', signingSecret, token: needed('SLACK_BOT_TOKEN', 'the bot answers with it') };
    if (SLACK_BOT_TOKEN)
      problems.push('SLACK_BOT_TOKEN (one workspace) and SLACK_CLIENT_ID (many workspaces): set one of them.');
    needed('ENCRYPTION_KEY', 'the tokens of the workspaces that install srm are kept encrypted');
    return {
      kind: 'oauth',
      signingSecret,
      clientId: needed('SLACK_CLIENT_ID', 'workspaces install srm with it'),
      clientSecret: needed('SLACK_CLIENT_SECRET', 'workspaces install srm with it'),
      stateSecret: needed('SLACK_STATE_SECRET', 'it ties an installation to the browser that began it'),
    };
  })();
  return problems.length > 0 ? problems : settings;
}

/** null: no Teams at all. A list: Teams by half. An empty app id would let everybody in, so it is never taken. */
function teamsSettings(set: Partial<Record<Variable, string>>): TeamsSettings | string[] | null {
  const { TEAMS_APP_ID, TEAMS_APP_PASSWORD, TEAMS_TENANT_ID } = set;
  if (!TEAMS_APP_ID && !TEAMS_APP_PASSWORD && !TEAMS_TENANT_ID) return null;
  if (TEAMS_APP_ID && TEAMS_APP_PASSWORD && TEAMS_TENANT_ID)
    return { appId: TEAMS_APP_ID, appPassword: TEAMS_APP_PASSWORD, tenantId: TEAMS_TENANT_ID };
  return [
    ...(TEAMS_APP_ID ? [] : [missing('TEAMS_APP_ID', 'Teams’ requests are checked against it')]),
    ...(TEAMS_APP_PASSWORD ? [] : [missing('TEAMS_APP_PASSWORD', 'the bot answers Teams with it')]),
    ...(TEAMS_TENANT_ID ? [] : [missing('TEAMS_TENANT_ID', 'srm is a bot of one tenant')]),
  ];
}

/** Reads `.env` and the environment, of which the latter wins. The only place that does. */
export function readConfig(): Config | Problems {
  dotenv.config({ quiet: true });
  return configOf(process.env);
}
