import type { SlackAnswer, SlackIds } from './emulator.ts';
import { isObject, withIds } from './slack-blocks.ts';
import type { Json, JsonObject, Message, Room, View, Workspace } from './workspace.ts';

export type Recorder = {
  readonly workspace: Workspace;
  readonly ids: SlackIds;
  readonly views: Map<string, JsonObject>;
  readonly onPosted: (message: Message, room: Room) => void;
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => text(value) || null;

/** Notes what a successful call of the bot's changed, for the page to show. A call that changes nothing visible is let pass. */
export function recordCall(recorder: Recorder, method: string, body: JsonObject, answer: SlackAnswer): void {
  const { workspace } = recorder;
  const room = text(answer.channel) || text(body.channel);
  const wire = { call: method, body: body as Json };
  switch (method) {
    case 'chat.postMessage':
      recordPost(recorder, { room, id: text(answer.ts), private: false }, body, method);
      break;
    case 'chat.postEphemeral':
      recordPost(recorder, { room, id: `private-${text(answer.message_ts)}`, private: true }, body, method);
      break;
    case 'chat.update': {
      const edit = { text: text(body.text), blocks: withIds(body.blocks), edited: true };
      workspace.editMessage(room, text(body.ts), edit, wire);
      break;
    }
    case 'chat.delete':
      workspace.removeMessage(room, text(body.ts));
      break;
    case 'chat.unfurl':
      workspace.editMessage(room, text(body.ts), { blocks: unfurled(body.unfurls) }, wire);
      break;
    case 'pins.add':
    case 'pins.remove':
      workspace.editMessage(room, text(body.timestamp), { pinned: method === 'pins.add' }, wire);
      break;
    case 'conversations.join':
    case 'conversations.leave': {
      const known = workspace.room(text(body.channel));
      if (known) workspace.putRoom({ ...known, member: method === 'conversations.join' });
      break;
    }
    case 'views.publish':
    case 'views.open':
    case 'views.push':
    case 'views.update':
      if (isObject(answer.view)) recordView(recorder, answer.view as JsonObject, wire);
      break;
  }
}

function recordPost(
  { workspace, onPosted }: Recorder,
  posted: { readonly room: string; readonly id: string; readonly private: boolean },
  body: JsonObject,
  call: string,
): void {
  workspace.putMessage({
    platform: 'slack',
    from: 'srm',
    ...posted,
    thread: textOrNull(body.thread_ts),
    text: text(body.text),
    blocks: withIds(body.blocks),
    wires: [{ call, body }],
  });
  const room = workspace.room(posted.room);
  const message = workspace.message(posted.room, posted.id);
  if (room && message && !posted.private) onPosted(message, room);
}

/** Keeps a view for later payloads, and shows it: a home in its tab, a modal as the dialog. */
export function recordView(
  recorder: Pick<Recorder, 'workspace' | 'views'>,
  raw: JsonObject,
  wire: View['wires'][number],
): void {
  const blocks = withIds(raw.blocks);
  const id = text(raw.id);
  recorder.views.set(id, { ...raw, blocks });
  const label = (value: unknown) => (isObject(value) ? text(value.text) : '');
  const submit = label(raw.submit) || null;
  const view: View = {
    platform: 'slack',
    id,
    title: label(raw.title),
    submit,
    blocks,
    cards: [],
    errors: {},
    wires: [wire],
  };
  if (raw.type === 'home') recorder.workspace.setHome(view);
  else recorder.workspace.setDialog(view);
}

function unfurled(unfurls: unknown): JsonObject[] {
  if (!isObject(unfurls)) return [];
  return withIds(
    Object.values(unfurls).flatMap((unfurl) => (isObject(unfurl) && Array.isArray(unfurl.blocks) ? unfurl.blocks : [])),
  );
}
