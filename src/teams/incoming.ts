import type { Incoming, Place } from '../bot/incoming.ts';
import type { Activity } from './activity.ts';
import { fromData, type Pressed } from './data.ts';
import { asked as askedText, plainFromHtml } from './text.ts';

/** What happened, in the bot's terms. null: nothing that concerns it. */
export function fromActivity(activity: Activity): Incoming | null {
  const place = fromPlace(activity);
  switch (activity.type) {
    case 'message':
      return fromMessage(activity, place);
    case 'invoke':
      return fromInvoke(activity, place);
    case 'conversationUpdate':
      return isBotAmong(activity.membersAdded, activity) ? joined(activity, place) : null;
    case 'installationUpdate':
      return activity.action?.startsWith('add') ? joined(activity, place) : null;
    // Reactions, typing, edits and deletions, read receipts: no questions.
    default:
      return null;
  }
}

/**
 * Did the bot leave this room, or this person's chats? Teams tells of one room at a time (of a team: its first channel)
 * and never of a whole organisation, so there is no 'uninstalled' from here: the other rooms go on.
 */
export function isFarewell(activity: Activity): boolean {
  // 'remove-upgrade' makes way for a newer version of the app: nobody left.
  if (activity.type === 'installationUpdate') return activity.action === 'remove';
  return activity.type === 'conversationUpdate' && isBotAmong(activity.membersRemoved, activity);
}

/** In a channel the conversation's id carries the thread: `19:...@thread.tacv2;messageid=1700000000000`. */
export function fromPlace(activity: Activity): Place {
  const { conversation } = activity;
  const [room = conversation.id, ...parts] = conversation.id.split(';');
  const thread = parts.find((part) => part.startsWith('messageid='))?.slice('messageid='.length);
  return {
    platform: 'teams',
    organisation: activity.channelData?.tenant?.id ?? conversation.tenantId ?? 'no tenant',
    room,
    thread: thread || null,
    kind: kinds[conversation.conversationType ?? ''] ?? 'direct',
    person: activity.from.aadObjectId ?? activity.from.id,
  };
}

const kinds: Readonly<Record<string, Place['kind']>> = { personal: 'direct', groupChat: 'group', channel: 'channel' };

const isBotAmong = (members: readonly { readonly id: string }[] | null | undefined, { recipient }: Activity) =>
  members?.some((member) => member.id === recipient.id) ?? false;

const joined = ({ id }: Activity, place: Place): Incoming => ({ kind: 'joined', id: id ?? null, place });

function fromMessage(activity: Activity, place: Place): Incoming | null {
  if (activity.from.role === 'bot' || activity.from.id === activity.recipient.id) return null;
  const pressed = fromData(activity.value);
  if (pressed) return fromPressed(pressed, activity, place);
  return {
    kind: 'asked',
    id: activity.id ?? null,
    place,
    text: askedText(activity.text ?? '', mentionsOfBot(activity)),
    by: place.kind === 'direct' ? 'message' : mentionsOfBot(activity).length > 0 ? 'mention' : 'thread',
  };
}

const mentionsOfBot = ({ entities, recipient }: Activity) =>
  (entities ?? [])
    .filter((entity) => entity.type === 'mention' && entity.mentioned?.id === recipient.id)
    .flatMap((entity) => (entity.text ? [entity.text] : []));

function fromPressed(pressed: Pressed, activity: Activity, place: Place): Incoming {
  const id = activity.id ?? null;
  switch (pressed.kind) {
    case 'pressed':
      return {
        kind: 'pressed',
        id,
        place,
        action: pressed.action,
        message: activity.replyToId ? { id: activity.replyToId, private: false } : null,
      };
    case 'asked':
      return {
        kind: 'asked',
        id,
        place,
        text: pressed.text.trim(),
        by: place.kind === 'direct' ? 'message' : 'mention',
      };
    case 'submitted':
      return { kind: 'submitted', id, place, text: pressed.text.trim() };
    default:
      return pressed satisfies never;
  }
}

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );

function fromInvoke(activity: Activity, place: Place): Incoming | null {
  switch (activity.name) {
    case 'adaptiveCard/action': {
      const pressed = fromData(at(activity.value, 'action', 'data'));
      return pressed && fromPressed(pressed, activity, place);
    }
    case 'task/fetch':
    case 'task/submit': {
      const pressed = fromData(at(activity.value, 'data'));
      return pressed && fromPressed(pressed, activity, place);
    }
    case 'composeExtension/query':
      return { kind: 'searched', place, text: searched(at(activity.value, 'parameters')) };
    case 'composeExtension/fetchTask': {
      const content = at(activity.value, 'messagePayload', 'body', 'content');
      const text = typeof content === 'string' ? plainFromHtml(content) : '';
      return { kind: 'asked', id: activity.id ?? null, place, text, by: 'shortcut' };
    }
    default:
      return null;
  }
}

/** Before anybody has typed, Teams sends a parameter `initialRun` in the place of the text. */
function searched(parameters: unknown): string {
  const [first] = Array.isArray(parameters) ? parameters : [];
  const value = at(first, 'name') === 'initialRun' ? '' : at(first, 'value');
  return typeof value === 'string' ? value.trim() : '';
}
