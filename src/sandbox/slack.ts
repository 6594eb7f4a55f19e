import { randomUUID } from 'node:crypto';
import { type AppManifest, subscriptionOf } from './app-manifest.ts';
import type { SlackEmulator } from './emulator.ts';
import type { Gesture } from './gestures.ts';
import type { SlackProxy } from './proxy.ts';
import { isObject } from './slack-blocks.ts';
import type { SlackLine } from './slack-line.ts';
import * as payload from './slack-payloads.ts';
import type { SlackSender } from './slack-sender.ts';
import type { JsonObject, Message, Room, Workspace } from './workspace.ts';

type Of<Kind extends Gesture['kind']> = Extract<Gesture, { kind: Kind }>;

/** Slack's part, played for the person at the page: gestures in, signed requests to the door out. */
export type SlackSide = {
  readonly say: (gesture: Of<'say'>, room: Room) => Promise<void>;
  readonly invite: (room: Room) => Promise<void>;
  readonly openHome: () => Promise<void>;
  /** Tells the app of its own message, as Slack does. */
  readonly echo: (message: Message, room: Room) => Promise<void>;
};

export type SlackSideOptions = {
  readonly emulator: SlackEmulator;
  readonly workspace: Workspace;
  readonly manifest: AppManifest;
  readonly proxy: SlackProxy;
  readonly sender: SlackSender;
  readonly line: SlackLine;
};

export function createSlackSide({ emulator, workspace, manifest, proxy, sender, line }: SlackSideOptions): SlackSide {
  const { ids } = emulator;

  const { complain, trigger } = line;
  const notice = (room: Room, thread: string | null, text: string) =>
    workspace.putMessage({
      platform: 'slack',
      id: `notice-${randomUUID()}`,
      room: room.id,
      thread,
      from: 'notice',
      private: true,
      text,
    });
  const sendEvents = async (events: readonly JsonObject[]) => {
    const wanted = events.filter((event) => manifest.events?.has(subscriptionOf(event)) ?? true);
    const deliveries = await Promise.all(wanted.map((event) => sender.sendJson(payload.eventEnvelope(ids, event))));
    for (const delivery of deliveries) complain('The event', delivery);
  };

  const runCommand = async (room: Room, command: string, text: string) => {
    const responseUrl = proxy.responseUrls.issue({ room: room.id, thread: null, message: null });
    const handles = { trigger: await trigger(), responseUrl };
    const delivery = await sender.sendForm(payload.commandFields(ids, { room, command, text }, handles));
    complain(command, delivery);
    const said =
      delivery.status === 200 && isObject(delivery.body) && ('text' in delivery.body || 'blocks' in delivery.body);
    if (said) await proxy.respond({ room: room.id, thread: null, message: null }, delivery.body as JsonObject);
  };

  const invite = async (room: Room) => {
    if (room.member) return notice(room, null, 'srm is already in this channel.');
    await emulator.call('person', 'conversations.invite', { channel: room.id, users: ids.botUser });
    workspace.putRoom({ ...room, member: true });
    const joined = { user: ids.botUser, channel: room.id, channel_type: 'C', team: ids.team, inviter: ids.person };
    await sendEvents([{ type: 'member_joined_channel', ...joined, event_ts: `${Date.now() / 1000}` }]);
  };

  const say = async ({ text, thread }: Of<'say'>, room: Room) => {
    const [, command, rest] = /^(\/[\w-]+)\s*([\s\S]*)$/.exec(text) ?? [];
    if (command && thread) return notice(room, thread, `${command} is not supported in threads. Sorry!`);
    if (command === manifest.command.name) return runCommand(room, command, rest ?? '');
    if (command === '/invite' && /^@?srm$/i.test(rest?.trim() ?? '')) return invite(room);
    if (command) return notice(room, null, `${command} is not a valid command here. Try ${manifest.command.name} help`);

    const to = {
      channel: room.id,
      text: payload.toSlackText(text, ids),
      ...(thread === null ? {} : { thread_ts: thread }),
    };
    const posted = await emulator.call('person', 'chat.postMessage', to);
    const id = String(posted.ts);
    workspace.putMessage({ platform: 'slack', id, room: room.id, thread, from: 'you', text });
    const message = workspace.message(room.id, id);
    if (!message) return;
    if (room.kind === 'channel' && !room.member) {
      if (payload.mentionsBot(text))
        notice(room, thread, 'srm is not in this channel, so it did not see that. Add it, then ask again.');
      return;
    }
    const events = payload.messageEvents(ids, message, room);
    const wires = events.map((event) => ({ call: `event ${String(event.type)}`, body: event }));
    workspace.editMessage(room.id, id, { wires });
    await sendEvents(events);
  };

  const openHome = () =>
    sendEvents([
      {
        type: 'app_home_opened',
        user: ids.person,
        channel: emulator.direct,
        tab: 'home',
        event_ts: `${Date.now() / 1000}`,
      },
    ]);

  const echo = async (message: Message, room: Room) => {
    if (room.member || room.kind === 'direct') await sendEvents([payload.ownMessageEvent(ids, message, room)]);
  };

  return { say, invite, openHome, echo };
}
