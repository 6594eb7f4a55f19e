import type { SlackEmulator } from './emulator.ts';
import type { Delivery } from './slack-sender.ts';
import type { Workspace } from './workspace.ts';

/** What commands, events and interactions have in common. */
export type SlackLine = {
  /** Tells the person what Slack would tell: that the app failed, or was too slow. */
  readonly complain: (what: string, delivery: Delivery) => void;
  /** A new trigger id, good for one dialog within three seconds. */
  readonly trigger: () => Promise<string>;
};

/** Slack gives an app three seconds, and then tells the person that it failed. */
const PATIENCE = 3_000;

export function createSlackLine(emulator: Pick<SlackEmulator, 'call' | 'ids'>, workspace: Workspace): SlackLine {
  return {
    complain: (what, { status, milliseconds }) => {
      if (status === 0) workspace.toast('srm cannot be reached. Is it still starting?');
      else if (status !== 200) workspace.toast(`${what} failed: the app answered ${status}.`);
      else if (milliseconds > PATIENCE)
        workspace.toast(`${what} took ${Math.round(milliseconds / 100) / 10} s; Slack gives up after 3.`);
    },
    trigger: async () => {
      const made = await emulator.call('bot', 'views.generateTriggerId', { user_id: emulator.ids.person });
      return String(made.trigger_id);
    },
  };
}
