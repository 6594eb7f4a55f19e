import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Config, configOf, variables } from '../src/config.ts';

const secret = '0123456789abcdef0123456789abcdef';
const [app, tenant] = ['11111111-2222-3333-4444-555555555555', '66666666-7777-8888-9999-aaaaaaaaaaaa'];
const slack = { SLACK_SIGNING_SECRET: secret, SLACK_BOT_TOKEN: 'xoxb-1' };
const teams = { TEAMS_APP_ID: app, TEAMS_APP_PASSWORD: 'password', TEAMS_TENANT_ID: tenant };
const key = Buffer.alloc(32, 7).toString('base64');
const many = {
  SLACK_SIGNING_SECRET: secret,
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'c',
  SLACK_STATE_SECRET: 'x',
  ENCRYPTION_KEY: key,
};

const config = (environment: Record<string, string>): Config => {
  const read = configOf(environment);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read;
};
const problems = (environment: Record<string, string>): readonly string[] => {
  const read = configOf(environment);
  return 'problems' in read ? read.problems : [];
};

describe('the doors that open', () => {
  test('nothing set is the sandbox, on this machine alone, remembered nowhere', () => {
    expect(config({})).toEqual({
      doors: { kind: 'sandbox' },
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: ':memory:',
      encryptionKey: null,
      questionTextDays: 0,
      logLevel: 'warn',
      warnings: [],
    });
  });

  test('an empty value is no value', () => {
    const empty = Object.fromEntries(Object.keys(variables).map((name) => [name, ' ']));
    expect(config(empty)).toEqual(config({}));
  });

  test('SANDBOX=1 is the sandbox, whatever else is set, and no other machine reaches it', () => {
    const all = { ...slack, TEAMS_APP_ID: 'half', SANDBOX: '1', HOST: '0.0.0.0' };
    expect(config(all)).toMatchObject({ doors: { kind: 'sandbox' }, host: '127.0.0.1' });
  });

  test.each<[string, Record<string, string>, object]>([
    ['Slack over HTTP', slack, { slack: { kind: 'http', signingSecret: secret, token: 'xoxb-1' }, teams: null }],
    [
      'Slack through a socket',
      { SLACK_APP_TOKEN: 'xapp-1', SLACK_BOT_TOKEN: 'xoxb-1' },
      { slack: { kind: 'socket', appToken: 'xapp-1', token: 'xoxb-1' } },
    ],
    [
      'Slack for many workspaces',
      many,
      { slack: { kind: 'oauth', clientId: '1.2', clientSecret: 'c', stateSecret: 'x' } },
    ],
    ['Teams', teams, { slack: null, teams: { appId: app, appPassword: 'password', tenantId: tenant } }],
    ['both', { ...slack, ...teams }, { slack: { kind: 'http' }, teams: { appId: app } }],
  ])('%s', (_, environment, doors) => {
    const read = config(environment);
    expect(read).toMatchObject({
      doors: { kind: 'live', ...doors },
      host: '0.0.0.0',
      databaseUrl: '.srm/srm.db',
      logLevel: 'info',
    });
  });

  test('the rest is taken as it is set', () => {
    const rest = {
      PORT: '8080',
      HOST: '10.0.0.1',
      DATABASE_URL: 'postgres://db/srm',
      QUESTION_TEXT_DAYS: '30',
      LOG_LEVEL: 'debug',
    };
    expect(config({ ...slack, ...rest, ENCRYPTION_KEY: key })).toMatchObject({
      port: 8080,
      host: '10.0.0.1',
      databaseUrl: 'postgres://db/srm',
      questionTextDays: 30,
      logLevel: 'debug',
      encryptionKey: key,
    });
  });
});

describe('what is refused', () => {
  const without = (all: Record<string, string>, name: string) =>
    Object.fromEntries(Object.entries(all).filter(([one]) => one !== name));

  test.each([
    [slack, 'SLACK_SIGNING_SECRET', 'Basic Information > App Credentials > Signing Secret'],
    [slack, 'SLACK_BOT_TOKEN', 'OAuth & Permissions'],
    [{ SLACK_APP_TOKEN: 'xapp-1', SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_BOT_TOKEN', 'OAuth & Permissions'],
    ...Object.keys(many).map((name) => [many, name, ''] as const),
    [teams, 'TEAMS_APP_ID', 'Configuration > Microsoft App ID'],
    [teams, 'TEAMS_APP_PASSWORD', 'Manage Password'],
    [teams, 'TEAMS_TENANT_ID', 'Configuration > App Tenant ID'],
  ] as const)('%o without %s says that it is missing and where it is found', (all, name, where) => {
    const [problem, ...others] = problems(without(all, name));
    expect(others).toEqual([]);
    expect(problem).toContain(`${name} is missing`);
    expect(problem).toContain(where);
  });

  test.each([
    [{ ...slack, SLACK_BOT_TOKEN: 'xoxp-1' }, 'SLACK_BOT_TOKEN must begin with xoxb-'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xoxb-2' }, 'SLACK_APP_TOKEN must begin with xapp-'],
    [{ ...many, SLACK_BOT_TOKEN: 'xoxb-1' }, 'set one of them'],
    [{ ...many, SLACK_APP_TOKEN: 'xapp-1', SLACK_BOT_TOKEN: 'xoxb-1' }, 'set one of them'],
    [{ PORT: '70000' }, 'PORT must be'],
    [{ PORT: 'http' }, 'PORT must be'],
    [{ PORT: '0x10' }, 'PORT must be'],
    [{ PORT: '3e3' }, 'PORT must be'],
    [{ PORT: '-1' }, 'PORT must be'],
    [{ ...slack, SLACK_SIGNING_SECRET: 'x' }, 'SLACK_SIGNING_SECRET must be 32 hexadecimal digits'],
    [{ ...teams, TEAMS_APP_ID: 'srm' }, 'TEAMS_APP_ID must be a GUID'],
    [{ ...teams, TEAMS_TENANT_ID: 'contoso' }, 'TEAMS_TENANT_ID must be a GUID'],
    [{ QUESTION_TEXT_DAYS: '-1' }, 'QUESTION_TEXT_DAYS must be'],
    [{ QUESTION_TEXT_DAYS: '1.5' }, 'QUESTION_TEXT_DAYS must be'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be'],
    [{ DATABASE_URL: 'mysql://db/srm' }, 'DATABASE_URL must be'],
    [{ ENCRYPTION_KEY: 'short' }, 'ENCRYPTION_KEY must be'],
    [{ SANDBOX: 'yes' }, 'SANDBOX must be'],
  ])('%o', (environment, problem) => expect(problems(environment)).toEqual([expect.stringContaining(problem)]));

  test('everything that is wrong is told at once', () => {
    const told = problems({ SLACK_BOT_TOKEN: 'xoxb-1', TEAMS_TENANT_ID: tenant, PORT: 'x', LOG_LEVEL: 'loud' });
    expect(told).toHaveLength(5);
  });

  test('no secret is repeated in what is told', () => {
    const told = problems({
      ...slack,
      SLACK_BOT_TOKEN: 'a-secret',
      ENCRYPTION_KEY: 'a-secret',
      DATABASE_URL: 'mysql://a-secret@db',
    });
    expect(told).toHaveLength(3);
    expect(told.join()).not.toContain('a-secret');
  });
});

describe('what is no setting', () => {
  test.each([
    ['SLAK_BOT_TOKEN', 'SLAK_BOT_TOKEN is no setting: did you mean SLACK_BOT_TOKEN?'],
    ['SLACK_BOT_TOKENS', 'SLACK_BOT_TOKENS is no setting: did you mean SLACK_BOT_TOKEN?'],
    ['slack_bot_token', 'slack_bot_token is no setting: did you mean SLACK_BOT_TOKEN?'],
    ['TAEMS_APP_ID', 'TAEMS_APP_ID is no setting: did you mean TEAMS_APP_ID?'],
    ['DATABSE_URL', 'DATABSE_URL is no setting: did you mean DATABASE_URL?'],
    ['SLACK_WEBHOOK_URL', 'SLACK_WEBHOOK_URL is no setting of srm: .env.example lists them all.'],
  ])('%s is told', (name, warning) => expect(config({ [name]: 'x' }).warnings).toEqual([warning]));

  test.each(['PATH', 'POST', 'HOME', 'HOSTNAME', 'LOG', 'DB_URL', 'TEAM'])('%s is somebody else’s', (name) =>
    expect(config({ [name]: 'x' }).warnings).toEqual([]),
  );

  test('what is missing and what is misspelt are told together', () => {
    const told = problems({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNIG_SECRET: secret });
    expect(told).toEqual([
      expect.stringContaining('SLACK_SIGNING_SECRET is missing'),
      expect.stringContaining('did you mean SLACK_SIGNING_SECRET?'),
    ]);
  });

  test('an empty one is not told', () => expect(config({ SLAK_BOT_TOKEN: ' ' }).warnings).toEqual([]));
});

test('.env.example lists every setting, empty, and no other', () => {
  const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n');
  const settings = lines.filter((line) => line !== '' && !line.startsWith('#'));
  expect(settings.toSorted()).toEqual(
    Object.keys(variables)
      .map((name) => `${name}=`)
      .toSorted(),
  );
  for (const [at, line] of lines.entries()) if (settings.includes(line)) expect(lines[at - 1]).toMatch(/^# /);
});
