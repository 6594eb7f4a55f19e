import { randomUUID } from 'node:crypto';
import { cardsOf } from './connector.ts';
import type { Gesture, Suggestion } from './gestures.ts';
import { isObject } from './slack-blocks.ts';
import * as payload from './teams-payloads.ts';
import type { JsonObject, Message, Room, Workspace } from './workspace.ts';

type Of<Kind extends Gesture['kind']> = Extract<Gesture, { kind: Kind }>;

/** Teams' part, played for the person at the page: gestures in, Bot Framework activities to the door out. */
export type TeamsSide = {
  readonly say: (gesture: Of<'say'>, room: Room) => Promise<void>;
  /** The first look at a room installs srm there. */
  readonly openRoom: (room: Room) => Promise<void>;
  readonly press: (gesture: Of<'press card'>, room: Room) => Promise<void>;
  readonly postCard: (gesture: Of<'post card'>, room: Room) => void;
  readonly search: (gesture: Of<'search'>, room: Room) => Promise<readonly Suggestion[]>;
};

export type TeamsSideOptions = {
  readonly workspace: Workspace;
  readonly serviceUrl: () => string;
  readonly address: () => string | null;
  readonly nextId: () => string;
};

export const TEAMS_ROOMS: readonly Room[] = [
  {
    id: 'a:chat-with-srm',
    platform: 'teams',
    kind: 'direct',
    name: 'Chat with srm',
    topic: 'Microsoft Teams',
    member: false,
  },
  {
    id: '19:platform-general@thread.tacv2',
    platform: 'teams',
    kind: 'channel',
    name: 'Platform team',
    topic: 'Microsoft Teams, channel General',
    member: false,
  },
];

const INVOKE_WAIT = 15_000;

export function createTeamsSide({ workspace, serviceUrl, address, nextId }: TeamsSideOptions): TeamsSide {
  const deliver = async (activity: JsonObject): Promise<{ status: number; body: JsonObject }> => {
    const base = address();
    try {
      if (base === null) throw new Error('not attached yet');
      const response = await fetch(`${base}/teams/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(INVOKE_WAIT),
      });
      const body: unknown = await response.json().catch(() => null);
      if (response.status >= 400) workspace.toast(`Teams' message failed: the app answered ${response.status}.`);
      return { status: response.status, body: isObject(body) ? body : {} };
    } catch {
      workspace.toast('srm cannot be reached. Is it still starting?');
      return { status: 0, body: {} };
    }
  };
  const around = (room: Room, thread: string | null) => ({ room, thread, serviceUrl: serviceUrl() });

  const openRoom = async (room: Room) => {
    if (room.member) return;
    workspace.putRoom({ ...room, member: true });
    await deliver(payload.installedActivity(around(room, null)));
  };

  const say = async ({ text, thread }: Of<'say'>, room: Room) => {
    const id = nextId();
    // A channel's message begins its own thread, so its id is already the thread's.
    const inThread = room.kind === 'channel' ? (thread ?? id) : null;
    const activity = payload.messageActivity(around(room, inThread), id, text);
    const heard = room.kind === 'direct' || payload.mentionsTeamsBot(text);
    const wires = heard ? [{ call: 'activity message', body: activity }] : [];
    workspace.putMessage({ platform: 'teams', id, room: room.id, thread, from: 'you', text, wires });
    if (heard) await deliver(activity);
    else workspace.toast('In a Teams channel srm hears only what mentions it: begin with @srm.');
  };

  const showTask = (body: JsonObject, room: Room, wire: Message['wires'][number]) => {
    const task = isObject(body.task) ? body.task : {};
    const value = isObject(task.value) ? task.value : {};
    if (task.type !== 'continue') {
      if (typeof task.value === 'string') workspace.toast(task.value);
      return workspace.setDialog(null);
    }
    workspace.setDialog({
      platform: 'teams',
      id: `task ${room.id}`,
      title: String(value.title ?? 'srm'),
      submit: null,
      blocks: [],
      cards: cardsOf([value.card]),
      errors: {},
      wires: [wire],
    });
  };

  const invoke = (name: string, room: Room, message: Message | undefined, value: JsonObject) =>
    deliver(
      payload.activity('invoke', around(room, threadOf(message, room)), {
        name,
        value,
        ...(message ? { replyToId: message.id } : {}),
      }),
    );

  const execute = async ({ verb, data }: Of<'press card'>, room: Room, message: Message) => {
    const action = { type: 'Action.Execute', verb: verb ?? '', data };
    const { body } = await invoke('adaptiveCard/action', room, message, { action, trigger: 'manual' });
    const type = String(body.type ?? '');
    const wire = { call: 'invoke response', body };
    if (type.endsWith('card.adaptive') && isObject(body.value))
      workspace.editMessage(room.id, message.id, { cards: [body.value], edited: true }, wire);
    else if (type.endsWith('activity.message')) workspace.toast(String(body.value ?? ''));
    else if (type.endsWith('.error') && isObject(body.value))
      workspace.toast(String(body.value.message ?? 'That failed.'));
  };

  const press = async (gesture: Of<'press card'>, room: Room) => {
    const message = workspace.message(room.id, gesture.message);
    const { data } = gesture;
    const teams = isObject(data.msteams) ? data.msteams : {};
    if (gesture.dialog || teams.type === 'task/fetch') {
      const name = gesture.dialog ? 'task/submit' : 'task/fetch';
      const { body } = await invoke(name, room, message, { data, context: { theme: 'default' } });
      return showTask(body, room, { call: name, body });
    }
    if (!message) return;
    if (gesture.action === 'execute') return execute(gesture, room, message);
    if (teams.type === 'imBack' || teams.type === 'messageBack') {
      const text = String(teams.text ?? teams.value ?? '');
      return say({ kind: 'say', room: room.id, thread: message.thread, text }, room);
    }
    const around_ = around(room, threadOf(message, room));
    await deliver(payload.activity('message', around_, { value: data, replyToId: message.id, id: randomUUID() }));
  };

  const search = async ({ text }: Of<'search'>, room: Room): Promise<readonly Suggestion[]> => {
    const value = {
      commandId: 'ask',
      parameters: [{ name: 'question', value: text }],
      queryOptions: { skip: 0, count: 10 },
    };
    const { body } = await invoke('composeExtension/query', room, undefined, value);
    const found = isObject(body.composeExtension) ? body.composeExtension.attachments : [];
    return (Array.isArray(found) ? found : []).filter(isObject).map((attachment) => {
      const preview =
        isObject(attachment.preview) && isObject(attachment.preview.content) ? attachment.preview.content : {};
      return {
        value: JSON.stringify(attachment.content ?? {}),
        label: String(preview.title ?? ''),
        detail: String(preview.text ?? ''),
      };
    });
  };

  const postCard = ({ card }: Of<'post card'>, room: Room) =>
    workspace.putMessage({ platform: 'teams', id: nextId(), room: room.id, from: 'you', cards: [card] });

  return { say, openRoom, press, search, postCard };
}

const threadOf = (message: Message | undefined, room: Room): string | null =>
  room.kind === 'channel' && message ? (message.thread ?? message.id) : null;
