import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { events, scopes } from '../src/slack/app.ts';
import { command, shortcuts } from '../src/slack/ids.ts';

const manifest = JSON.parse(readFileSync(new URL('../manifests/slack.json', import.meta.url), 'utf8'));
const { display_information: display, features, oauth_config: oauth, settings } = manifest;

test('Slack sends every event that the app listens to, and no other', () => {
  const sent = settings.event_subscriptions.bot_events.map((name: string) => name.split('.')[0]);
  expect([...new Set(sent)].toSorted()).toEqual([...events].toSorted());
});

test('the manifest asks for the scopes that an installation asks for', () => {
  expect(oauth.scopes.bot).toEqual([...scopes]);
  expect(oauth.scopes.user).toBeUndefined();
});

test('every scope is used, and every event is allowed', () => {
  const needs: Record<string, string[]> = {
    app_mention: ['app_mentions:read'],
    'message.channels': ['channels:history'],
    'message.groups': ['groups:history'],
    'message.im': ['im:history'],
    'message.mpim': ['mpim:history'],
    member_joined_channel: ['channels:read', 'groups:read'],
    app_home_opened: [],
    app_uninstalled: [],
    tokens_revoked: [],
  };
  const ofEvents = settings.event_subscriptions.bot_events.flatMap((name: string) => needs[name]);
  // Posting and updating, the command and the shortcuts, the card of a room.
  expect([...ofEvents, 'chat:write', 'commands', 'pins:write'].toSorted()).toEqual([...scopes].toSorted());
});

test('the README says what each scope is for', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const rows = readme.split('\n').filter((line) => /^\| `[a-z_]+:?[a-z]*`.* \| \S.* \|$/.test(line));
  const told = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, scope]) => scope));
  expect(told.toSorted()).toEqual([...scopes].toSorted());
});

test('the command and the shortcuts are those that the app answers', () => {
  expect(features.slash_commands.map((one: { command: string }) => one.command)).toEqual([command]);
  const offered = Object.fromEntries(
    features.shortcuts.map((one: { type: string; callback_id: string }) => [one.type, one.callback_id]),
  );
  expect(offered).toEqual({ global: shortcuts.ask, message: shortcuts.message });
});

test('it can be installed without a public address, and by a whole Enterprise Grid', () => {
  expect(settings).toMatchObject({
    socket_mode_enabled: true,
    org_deploy_enabled: true,
    token_rotation_enabled: false,
    interactivity: { is_enabled: true },
  });
  expect(JSON.stringify(manifest)).not.toContain('request_url');
});

test('its texts are within Slack’s limits', () => {
  expect(display.name.length).toBeLessThanOrEqual(35);
  expect(display.description.split(' ').length).toBeLessThanOrEqual(10);
  expect(display.description.length).toBeLessThanOrEqual(140);
  expect(display.long_description.length).toBeGreaterThanOrEqual(174);
  expect(display.long_description.length).toBeLessThanOrEqual(4000);
  for (const { name, description } of features.shortcuts) {
    expect(name.length).toBeLessThanOrEqual(24);
    expect(description.length).toBeLessThanOrEqual(150);
  }
});
