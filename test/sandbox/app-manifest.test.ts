import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromManifestFile, subscriptionOf } from '../../src/sandbox/app-manifest.ts';

const written = (manifest: unknown) => {
  const path = join(mkdtempSync(join(tmpdir(), 'srm-manifest-')), 'slack.json');
  writeFileSync(path, JSON.stringify(manifest));
  return path;
};

test("the sandbox has the app's own command, shortcuts and events", () => {
  const manifest = fromManifestFile(
    written({
      features: {
        slash_commands: [{ command: '/ask', usage_hint: 'a question' }],
        shortcuts: [{ name: 'Ask', callback_id: 'ask', type: 'global', description: 'x' }],
      },
      settings: { event_subscriptions: { bot_events: ['app_mention', 'message.im'] } },
    }),
  );
  expect(manifest.command).toEqual({ name: '/ask', usage: 'a question' });
  expect(manifest.shortcuts).toEqual([{ name: 'Ask', callback: 'ask', on: 'global' }]);
  expect(manifest.events).toEqual(new Set(['app_mention', 'message.im']));
});

test('without a manifest every event is sent', () => {
  expect(fromManifestFile('/nowhere/slack.json').events).toBeNull();
});

test.each([
  [{ type: 'message', channel_type: 'im' }, 'message.im'],
  [{ type: 'message', channel_type: 'channel' }, 'message.channels'],
  [{ type: 'app_mention' }, 'app_mention'],
])('%j is subscribed to as %s', (event, name) => {
  expect(subscriptionOf(event)).toBe(name);
});
