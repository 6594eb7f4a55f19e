import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Shortcut } from './workspace.ts';

/** What the workspace knows of the app that is installed in it: Slack would have read the same from the manifest. */
export type AppManifest = {
  readonly command: { readonly name: string; readonly usage: string };
  readonly shortcuts: readonly Shortcut[];
  /** The events that the app subscribed to; null where no manifest is there to say, and all are sent. */
  readonly events: ReadonlySet<string> | null;
};

const manifest = z.looseObject({
  features: z.looseObject({
    slash_commands: z.array(z.looseObject({ command: z.string(), usage_hint: z.string().default('') })).default([]),
    shortcuts: z
      .array(z.looseObject({ name: z.string(), callback_id: z.string(), type: z.enum(['global', 'message']) }))
      .default([]),
  }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({ bot_events: z.array(z.string()).default([]) }).default({ bot_events: [] }),
  }),
});

/** Reads `manifests/slack.json`. Throws where it is there and is no manifest. */
export function fromManifestFile(path: string): AppManifest {
  if (!existsSync(path)) return { command: { name: '/srm', usage: '' }, shortcuts: [], events: null };
  const { features, settings } = manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  const command = features.slash_commands[0];
  return {
    command: { name: command?.command ?? '/srm', usage: command?.usage_hint ?? '' },
    shortcuts: features.shortcuts.map(({ name, callback_id, type }) => ({ name, callback: callback_id, on: type })),
    events: new Set(settings.event_subscriptions.bot_events),
  };
}

/** The name under which an app subscribes to an event: `message` has one for each kind of room. */
export function subscriptionOf(event: { readonly type?: unknown; readonly channel_type?: unknown }): string {
  if (event.type !== 'message') return String(event.type);
  return event.channel_type === 'im' ? 'message.im' : 'message.channels';
}
