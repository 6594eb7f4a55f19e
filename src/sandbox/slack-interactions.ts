import type { SlackIds } from './emulator.ts';
import type { Gesture, Spot, Suggestion } from './gestures.ts';
import type { SlackProxy } from './proxy.ts';
import { recordView } from './record.ts';
import { actionOf, type Element, elementsOf, isObject, stateOf } from './slack-blocks.ts';
import type { SlackLine } from './slack-line.ts';
import * as payload from './slack-payloads.ts';
import type { SlackSender } from './slack-sender.ts';
import type { JsonObject, Workspace } from './workspace.ts';

type Of<Kind extends Gesture['kind']> = Extract<Gesture, { kind: Kind }>;

/** Buttons, menus, forms and shortcuts: what Slack calls interactivity. */
export type SlackInteractions = {
  readonly press: (gesture: Of<'press'>) => Promise<void>;
  readonly suggest: (gesture: Of<'suggest'>) => Promise<readonly Suggestion[]>;
  readonly submit: (gesture: Of<'submit'>) => Promise<void>;
  readonly runShortcut: (gesture: Of<'shortcut'>) => Promise<void>;
};

export type SlackInteractionsOptions = {
  readonly ids: SlackIds;
  readonly workspace: Workspace;
  readonly proxy: SlackProxy;
  readonly sender: SlackSender;
  readonly line: SlackLine;
};

export function createSlackInteractions(options: SlackInteractionsOptions): SlackInteractions {
  const { ids, workspace, proxy, sender, line } = options;
  const { complain, trigger } = line;
  const sendInteraction = async (body: JsonObject) => sender.sendForm({ payload: JSON.stringify(body) });

  /** What a press happened on: its blocks, and its part of the payload. */
  const spot = (on: Spot): { blocks: readonly JsonObject[]; about: JsonObject; responseUrl: string | null } | null => {
    if ('view' in on) {
      const view = proxy.view(on.view);
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
    const responseUrl = proxy.responseUrls.issue({ room: room.id, thread: message.thread, message: message.id });
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
      actions: [actionOf(element, chosen)],
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
    const view = proxy.view(id);
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
        return proxy.keepView(id, views.get(id) ?? changed);
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
    const responseUrl = proxy.responseUrls.issue({ room: roomId, thread: message.thread, message: null });
    const about = { ...shortcut, ...payload.messageShortcut(ids, message, room), response_url: responseUrl };
    complain('The shortcut', await sendInteraction(payload.interaction(ids, 'message_action', await trigger(), about)));
  };

  return { press, suggest, submit, runShortcut };
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
