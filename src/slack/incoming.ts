import { z } from 'zod';
import type { Incoming, Place } from '../bot/incoming.ts';
import { fromActionId } from './ids.ts';
import { limits } from './limits.ts';
import type * as slack from './payloads.ts';

// Slack's payloads as Incoming. null: nothing that a bot should answer.

/** `/srm ...`: answered in private, and no thread to follow. */
export function fromCommand(body: slack.Command): Incoming {
  const organisation = owner(String(body.is_enterprise_install) === 'true', body.enterprise_id, body.team_id);
  const place = placeOf(organisation, body.channel_id, body.channel_name, null, body.user_id);
  return { kind: 'asked', id: body.trigger_id, place, text: typed(body.text), by: 'command' };
}

/** A mention is answered in its thread, or starts one. */
export function fromMention(body: slack.Envelope<slack.MessageEvent>, self: string | undefined): Incoming | null {
  const { event } = body;
  if (!byPerson(event, self)) return null;
  const place = placeOf(envelopeOwner(body), event.channel, undefined, event.thread_ts ?? event.ts, event.user);
  return { kind: 'asked', id: body.event_id ?? null, place, text: typed(event.text, self), by: 'mention' };
}

/**
 * A message without a mention: in a direct chat it is a question, in a thread it may be one (the bot knows whether it is
 * at home there), and elsewhere people talk to each other.
 */
export function fromMessage(body: slack.Envelope<slack.MessageEvent>, self: string | undefined): Incoming | null {
  const { event } = body;
  if (!byPerson(event, self)) return null;
  const direct = event.channel_type === 'im' || event.channel.startsWith('D');
  // Slack sends a mention twice: as app_mention, and as this.
  if (!direct && mentions(event.text, self)) return null;
  const thread = event.thread_ts ?? null;
  if (!direct && thread === null) return null;
  const place: Place = {
    ...placeOf(envelopeOwner(body), event.channel, undefined, thread, event.user),
    ...(event.channel_type === 'mpim' ? { kind: 'group' } : {}),
  };
  const by = direct ? 'message' : 'thread';
  return { kind: 'asked', id: body.event_id ?? null, place, text: typed(event.text, self), by };
}

/** Up to the mention's end: another's id may begin with ours. */
const mentions = (text: string | undefined, self: string | undefined): boolean =>
  self !== undefined && [`<@${self}>`, `<@${self}|`].some((mention) => text?.includes(mention));

// An edited, deleted or system message is no question. A file's text and a reply that is also sent to the channel are.
const said = new Set([undefined, 'file_share', 'thread_broadcast']);

const byPerson = (
  event: slack.MessageEvent,
  self: string | undefined,
): event is slack.MessageEvent & { readonly user: string } =>
  event.user !== undefined &&
  event.user !== self &&
  event.user !== 'USLACKBOT' &&
  event.bot_id === undefined &&
  said.has(event.subtype);

export function fromHomeOpened(body: slack.Envelope<slack.HomeEvent>): Incoming | null {
  const { user, channel, tab } = body.event;
  if (tab !== undefined && tab !== 'home') return null;
  return { kind: 'opened home', place: direct(envelopeOwner(body), user, channel) };
}

/** The bot itself was invited; who invited it is the person. */
export function fromJoined(body: slack.Envelope<slack.JoinedEvent>, self: string | undefined): Incoming | null {
  const { user, channel, inviter } = body.event;
  if (self === undefined || user !== self) return null;
  const place = placeOf(envelopeOwner(body), channel, undefined, null, inviter ?? user);
  return { kind: 'joined', id: body.event_id ?? null, place };
}

/** Uninstalled, or the bot's own token revoked; a person's token is none of ours. */
export function fromRevoked(body: slack.Envelope<slack.RevokedEvent>): Incoming | null {
  const { type, tokens } = body.event;
  if (type === 'tokens_revoked' && !tokens?.bot?.length) return null;
  return { kind: 'uninstalled', organisation: envelopeOwner(body) };
}

/** A button, a choice, a line typed on the home. */
export function fromActions(body: slack.Actions): Incoming | null {
  const [action] = body.actions;
  if (!action) return null;
  const place = interactionPlace(body);
  const id = body.trigger_id ?? null;
  const control = fromActionId(action.action_id);
  const value = action.selected_option?.value ?? action.value ?? '';
  switch (control) {
    case 'press':
    case 'choose':
      return { kind: 'pressed', id, place, action: value, message: pressedMessage(body) };
    case 'ask':
    case 'search':
      if (value.trim() === '') return null;
      return { kind: 'asked', id, place, text: typed(value), by: body.channel ? 'command' : 'message' };
    case 'link':
    case null:
      return null;
    default:
      return control satisfies never;
  }
}

export function fromSuggestion(body: slack.Suggestion): Incoming {
  return { kind: 'searched', place: interactionPlace(body), text: body.value };
}

/** A form's submit button. Where the form was opened is in its metadata. */
export function fromSubmission(body: slack.Submission): Incoming {
  const { view } = body;
  const kept = fromMetadata(view.private_metadata);
  const person = direct(interactionOwner(body), body.user.id);
  const place = kept ? { ...person, room: kept.room, thread: kept.thread, kind: kept.kind } : person;
  const text = Object.values(view.state?.values ?? {})
    .flatMap((block) => Object.values(block))
    .map((input) => input.value ?? '')
    .filter((value) => value !== '')
    .join('\n');
  return { kind: 'submitted', id: body.trigger_id ?? null, place, text };
}

/** "What does AWS say?" on somebody's message. */
export function fromMessageShortcut(body: slack.MessageShortcut): Incoming {
  const { channel, message, user } = body;
  const thread = message.thread_ts ?? message.ts;
  const place = placeOf(interactionOwner(body), channel.id, channel.name, thread, user.id);
  return { kind: 'asked', id: body.trigger_id ?? null, place, text: typed(message.text), by: 'shortcut' };
}

/** "Ask srm", from anywhere: nothing asked yet, which the bot answers with a form. */
export function fromGlobalShortcut(body: slack.GlobalShortcut): Incoming {
  const place = direct(interactionOwner(body), body.user.id);
  return { kind: 'asked', id: body.trigger_id ?? null, place, text: '', by: 'shortcut' };
}

/**
 * Whether it happened within a thread that people have open. Slack shows a private message in a thread only where there is
 * one already, so that beside a lone message it belongs in the room.
 */
export function withinThread(body: {
  readonly event?: Partial<slack.MessageEvent>;
  readonly message?: { readonly ts?: string; readonly thread_ts?: string };
  readonly container?: { readonly message_ts?: string; readonly thread_ts?: string };
}): boolean {
  const { event, message, container } = body;
  const thread = event?.thread_ts ?? message?.thread_ts ?? container?.thread_ts;
  return thread !== undefined && thread !== (event?.ts ?? message?.ts ?? container?.message_ts);
}

/** What a form remembers of where it was opened: `private_metadata`, at most 3,000 characters, or it remembers nothing. */
export function toMetadata(place: Place): string {
  const kept = JSON.stringify({ room: place.room, thread: place.thread, kind: place.kind });
  return kept.length <= limits.view.metadata ? kept : '';
}

const metadata = z.object({
  room: z.string(),
  thread: z.string().nullable(),
  kind: z.enum(['direct', 'group', 'channel']),
});

function fromMetadata(text: string | undefined): z.infer<typeof metadata> | null {
  try {
    return metadata.parse(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}

const pressedMessage = (body: slack.Actions) => {
  const id = body.container?.message_ts ?? body.message?.ts;
  return id === undefined ? null : { id, private: body.container?.is_ephemeral ?? false };
};

function interactionPlace(body: slack.Actions | slack.Suggestion): Place {
  const organisation = interactionOwner(body);
  const { channel, user } = body;
  if (!channel) {
    const kept = fromMetadata(body.view?.private_metadata);
    const home = direct(organisation, user.id);
    return kept ? { ...home, room: kept.room, thread: kept.thread, kind: kept.kind } : home;
  }
  const place = placeOf(organisation, channel.id, channel.name, null, user.id);
  const container = 'container' in body ? body.container : undefined;
  const started = body.message?.thread_ts ?? container?.thread_ts ?? null;
  // A button on a public message of a channel: what is said belongs under that message. Private messages have no thread.
  const own = place.kind === 'direct' || container?.is_ephemeral ? null : (container?.message_ts ?? body.message?.ts);
  return { ...place, thread: started ?? own ?? null };
}

const envelopeOwner = (body: slack.Envelope<unknown>): string => {
  // In a shared channel `team_id` can be the other company's; the authorization names where we are installed.
  const [installed] = body.authorizations ?? [];
  if (!installed) return owner(false, body.enterprise_id, body.team_id);
  return owner(installed.is_enterprise_install === true, installed.enterprise_id, installed.team_id ?? body.team_id);
};

const interactionOwner = (body: Pick<slack.Actions, 'is_enterprise_install' | 'enterprise' | 'team'>): string =>
  owner(body.is_enterprise_install === true, body.enterprise?.id ?? body.team?.enterprise_id, body.team?.id);

/** The organisation that installed us: the Enterprise Grid where it did so as a whole, else the workspace. */
const owner = (whole: boolean, enterprise: string | null | undefined, team: string | null | undefined): string =>
  (whole ? (enterprise ?? team) : (team ?? enterprise)) ?? '';

function placeOf(
  organisation: string,
  room: string,
  name: string | undefined,
  thread: string | null,
  person: string,
): Place {
  const kind =
    room.startsWith('D') || name === 'directmessage' ? 'direct' : name?.startsWith('mpdm-') ? 'group' : 'channel';
  return { platform: 'slack', organisation, room, thread, kind, person };
}

/** A person's own chat with the bot. Slack takes the person's id where it has told us no room. */
const direct = (organisation: string, person: string, room: string = person): Place => ({
  platform: 'slack',
  organisation,
  room,
  thread: null,
  kind: 'direct',
  person,
});

/** What a person typed: without mentions, with Slack's markup of links and channels undone. */
function typed(text: string | undefined, self?: string): string {
  return (text ?? '')
    .replace(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g, (_, user) => (user === self ? ' ' : ''))
    .replace(/<#[A-Z0-9]+(?:\|([^>]*))?>/g, (_, name) => (name ? `#${name}` : ''))
    .replace(/<!(?:subteam\^)?[^>|]*(?:\|([^>]*))?>/g, (_, name) => name ?? '')
    .replace(/<((?:https?|mailto|tel):[^>|]+)(?:\|([^>]*))?>/g, (_, url, label) => label ?? url)
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
