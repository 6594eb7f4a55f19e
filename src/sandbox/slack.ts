import { randomUUID } from 'node:crypto';
import { type AppManifest, subscriptionOf } from './app-manifest.ts';
import type { SlackEmulator } from './emulator.ts';
import type { Gesture, Spot, Suggestion } from './gestures.ts';
import type { SlackProxy } from './proxy.ts';
import { recordView } from './record.ts';
import { actionOf, type Chosen, type Element, elementsOf, isObject, stateOf } from './slack-blocks.ts';
import * as payload from './slack-payloads.ts';
import type { Delivery, SlackSender } from './slack-sender.ts';
import type { JsonObject, Message, Room, Workspace } from './workspace.ts';

type Of<Kind extends Gesture['kind']> = Extract<Gesture, { kind: Kind }>;

/** Slack's part, played for the person at the page: gestures in, signed requests to the door out. */
export type SlackSide = {
  readonly say: (gesture: Of<'say'>, room: Room) => Promise<void>;
  readonly invite: (room: Room) => Promise<void>;
  readonly openHome: () => Promise<void>;
  readonly press: (gesture: Of<'press'>) => Promise<void>;
  readonly suggest: (gesture: Of<'suggest'>) => Promise<readonly Suggestion[]>;
  readonly submit: (gesture: Of<'submit'>) => Promise<void>;
  readonly runShortcut: (gesture: Of<'shortcut'>) => Promise<void>;
  /** Tells the app of its own message, as Slack does. */
  readonly echo: (message: Message, room: Room) => Promise<void>;
};

export type SlackSideOptions = {
  readonly emulator: SlackEmulator;
  readonly workspace: Workspace;
  readonly manifest: AppManifest;
  readonly proxy: () => SlackProxy;
  readonly sender: SlackSender;
};

/** Slack gives an app three seconds, and then tells the person that it failed. */
const PATIENCE = 3_000;

export function createSlackSide({ emulator, workspace, manifest, proxy, sender }: SlackSideOptions): SlackSide {
  const { ids } = emulator;

  const complain = (what: string, { status, milliseconds }: Delivery) => {
    if (status === 0) workspace.toast('srm cannot be reached. Is it still starting?');
    else if (status !== 200) workspace.toast(`${what} failed: the app answered ${status}.`);
    else if (milliseconds > PATIENCE)
      workspace.toast(`${what} took ${Math.round(milliseconds / 100) / 10} s; Slack gives up after 3.`);
  };
  const trigger = async () => {
    const made = await emulator.call('bot', 'views.generateTriggerId', { user_id: ids.person });
    return String(made.trigger_id);
  };
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
  const sendInteraction = async (body: JsonObject) => sender.sendForm({ payload: JSON.stringify(body) });

  const runCommand = async (room: Room, command: string, text: string) => {
    const responseUrl = proxy().responseUrls.issue({ room: room.id, thread: null, message: null });
    const handles = { trigger: await trigger(), responseUrl };
    const delivery = await sender.sendForm(payload.commandFields(ids, { room, command, text }, handles));
    complain(command, delivery);
    const said =
      delivery.status === 200 && isObject(delivery.body) && ('text' in delivery.body || 'blocks' in delivery.body);
    if (said) await proxy().respond({ room: room.id, thread: null, message: null }, delivery.body as JsonObject);
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

  /** What a press happened on: its blocks, and its part of the payload. */
  const spot = (on: Spot): { blocks: readonly JsonObject[]; about: JsonObject; responseUrl: string | null } | null => {
    if ('view' in on) {
      const view = proxy().view(on.view);
      if (!view) return null;
      return {
        blocks: view.blocks as readonly JsonObject[],
        about: { container: { type: 'view', view_id: on.view }, view },
        responseUrl: null,
      };
    }
    const room = workspace.room(on.room);
    const message = workspace.message(on.room, on.message);
    if (!room || !message) return null;
    const responseUrl = proxy().responseUrls.issue({ room: room.id, thread: message.thread, message: message.id });
    return { blocks: message.blocks, about: payload.messageContainer(ids, message, room), responseUrl };
  };
  const elementAt = (blocks: readonly JsonObject[], block: string, action: string): Element | undefined =>
    elementsOf(blocks).find((element) => element.block === block && element.action === action);

  const withState = (about: JsonObject, blocks: readonly JsonObject[], filled: Of<'press'>['filled']): JsonObject => {
    const state = stateOf(blocks, filled);
    return isObject(about.view) ? { ...about, view: { ...about.view, state } } : { ...about, state };
  };

  const press = async ({ on, block, action, chosen, filled }: Of<'press'>) => {
    const found = spot(on);
    const element = found && elementAt(found.blocks, block, action);
    if (!found || !element) return;
    const body = payload.interaction(ids, 'block_actions', await trigger(), {
      ...withState(found.about, found.blocks, filled),
      ...(found.responseUrl === null ? {} : { response_url: found.responseUrl }),
      actions: [actionOf(element, chosen as Chosen)],
    });
    complain('The button', await sendInteraction(body));
  };

  const suggest = async ({ on, block, action, text }: Of<'suggest'>): Promise<readonly Suggestion[]> => {
    const found = spot(on);
    if (!found) return [];
    const about = { ...found.about, action_id: action, block_id: block, value: text };
    const { body } = await sendInteraction(payload.interaction(ids, 'block_suggestion', await trigger(), about));
    return isObject(body) ? suggestionsOf(body) : [];
  };

  const submit = async ({ view: id, filled }: Of<'submit'>) => {
    const view = proxy().view(id);
    const shown = workspace.snapshot().dialog;
    if (!view || shown?.id !== id) return;
    const state = stateOf(view.blocks as readonly JsonObject[], filled);
    const body = payload.interaction(ids, 'view_submission', await trigger(), {
      view: { ...view, state },
      response_urls: [],
    });
    const delivery = await sendInteraction(body);
    complain('The form', delivery);
    if (delivery.status !== 200) return;
    const answer = isObject(delivery.body) ? delivery.body : {};
    switch (answer.response_action) {
      case 'errors':
        return workspace.setDialog({ ...shown, errors: errorsOf(answer.errors) });
      case 'update':
      case 'push': {
        const changed = isObject(answer.view) ? { ...view, ...answer.view, id } : view;
        const views = new Map<string, JsonObject>();
        recordView({ workspace, views }, changed, { call: 'response_action', body: answer });
        return proxy().keepView(id, views.get(id) ?? changed);
      }
      default:
        return workspace.setDialog(null);
    }
  };

  const runShortcut = async ({ callback, room: roomId, message: messageId }: Of<'shortcut'>) => {
    const room = workspace.room(roomId);
    if (!room) return;
    const shortcut = { callback_id: callback, action_ts: `${Date.now() / 1000}` };
    if (messageId === null) {
      const body = payload.interaction(ids, 'shortcut', await trigger(), shortcut);
      return complain('The shortcut', await sendInteraction(body));
    }
    const message = workspace.message(roomId, messageId);
    if (!message) return;
    const responseUrl = proxy().responseUrls.issue({ room: roomId, thread: message.thread, message: null });
    const about = { ...shortcut, ...payload.messageShortcut(ids, message, room), response_url: responseUrl };
    complain('The shortcut', await sendInteraction(payload.interaction(ids, 'message_action', await trigger(), about)));
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

  return { say, invite, openHome, press, suggest, submit, runShortcut, echo };
}

function suggestionsOf(body: JsonObject): Suggestion[] {
  const options = Array.isArray(body.option_groups)
    ? body.option_groups.flatMap((group) => (isObject(group) && Array.isArray(group.options) ? group.options : []))
    : Array.isArray(body.options)
      ? body.options
      : [];
  return options.filter(isObject).map((option) => ({
    value: String(option.value ?? ''),
    label: isObject(option.text) ? String(option.text.text ?? '') : '',
  }));
}

function errorsOf(errors: unknown): Record<string, string> {
  return isObject(errors)
    ? Object.fromEntries(Object.entries(errors).map(([block, text]) => [block, String(text)]))
    : {};
}
