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
  /** What is set and is no setting, a sentence each: most likely misspelt. */
  readonly warnings: readonly string[];
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

/** What a value looks like that was copied from the right place. */
const shapes: Readonly<Partial<Record<Variable, readonly [shape: RegExp, must: string]>>> = {
  SLACK_SIGNING_SECRET: [/^[0-9a-f]{32}$/i, 'be 32 hexadecimal digits'],
  SLACK_BOT_TOKEN: [/^xoxb-/, 'begin with xoxb-'],
  SLACK_APP_TOKEN: [/^xapp-/, 'begin with xapp-'],
  TEAMS_APP_ID: [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'be a GUID (00000000-0000-0000-0000-000000000000)'],
  TEAMS_TENANT_ID: [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'be a GUID (00000000-0000-0000-0000-000000000000)'],
};

const misshapen = (set: Partial<Record<Variable, string>>, ...names: Variable[]): string[] =>
  names.flatMap((name) => {
    const [shape, must] = shapes[name] ?? [];
    const value = set[name];
    return value === undefined || !shape || shape.test(value)
      ? []
      : [`${name} must ${must}. You find it at: ${variables[name]}.`];
  });

/** Digits alone: what else JavaScript takes for a number (3e3, 0x10) nobody means. */
const number = (name: Variable, least: number, most: number) =>
  z
    .string()
    .refine(
      (text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most,
      `${name} must be a whole number from ${least} to ${most}.`,
    )
    .transform(Number);

const plain = z.object({
  PORT: number('PORT', 0, 65_535).prefault('3000'),
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
  QUESTION_TEXT_DAYS: number('QUESTION_TEXT_DAYS', 0, 3650).prefault('0'),
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
  const warnings = misspelt(environment);
  // What is missing may be there under a misspelt name.
  if (!read.success || (!sandbox && problems.length > 0)) return { problems: [...problems, ...warnings] };
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
    warnings,
  };
}

/** Whether one letter more, less or other, or two in the wrong order, make one name of the other. */
function isNear(a: string, b: string): boolean {
  if (a.length > b.length) return isNear(b, a);
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restOfA, restOfB] = [a.slice(same), b.slice(same)];
  return (
    restOfA.slice(1) === restOfB.slice(1) ||
    restOfA === restOfB.slice(1) ||
    (restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0] && restOfA.slice(2) === restOfB.slice(2))
  );
}

/** `SLAK_BOT_TOKEN` would open the sandbox without a word. Short names are near to others that mean something. */
function misspelt(environment: Environment): string[] {
  const names = Object.keys(variables);
  return Object.keys(environment)
    .filter((name) => !names.includes(name) && environment[name]?.trim())
    .flatMap((name) => {
      const near = names.find((one) => one.length > 8 && isNear(one, name.toUpperCase()));
      if (near !== undefined) return [`${name} is no setting: did you mean ${near}?`];
      return /^(SLACK|TEAMS)_/.test(name) ? [`${name} is no setting of srm: .env.example lists them all.`] : [];
    });
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
  problems.push(...misshapen(set, 'SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'));
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
  const problems = [
    ...(TEAMS_APP_ID ? [] : [missing('TEAMS_APP_ID', 'Teams’ requests are checked against it')]),
    ...(TEAMS_APP_PASSWORD ? [] : [missing('TEAMS_APP_PASSWORD', 'the bot answers Teams with it')]),
    ...(TEAMS_TENANT_ID ? [] : [missing('TEAMS_TENANT_ID', 'srm is a bot of one tenant')]),
    ...misshapen(set, 'TEAMS_APP_ID', 'TEAMS_TENANT_ID'),
  ];
  return TEAMS_APP_ID && TEAMS_APP_PASSWORD && TEAMS_TENANT_ID && problems.length === 0
    ? { appId: TEAMS_APP_ID, appPassword: TEAMS_APP_PASSWORD, tenantId: TEAMS_TENANT_ID }
    : problems;
}

/** Reads `.env` and the environment, of which the latter wins. The only place that does. */
export function readConfig(): Config | Problems {
  dotenv.config({ quiet: true });
  return configOf(process.env);
}
