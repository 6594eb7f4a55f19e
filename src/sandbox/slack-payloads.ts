import { randomBytes } from 'node:crypto';
import type { SlackIds } from './emulator.ts';
import type { JsonObject, Message, Room } from './workspace.ts';

/** Text as Slack hands it to an app: escaped, the bot's name a mention, addresses in angle brackets. */
export function toSlackText(typed: string, ids: SlackIds): string {
  return typed
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/(^|[\s(])@srm\b/gi, `$1<@${ids.botUser}>`)
    .replace(/https?:\/\/[^\s<>|]+/g, (url) => `<${url}>`);
}

export const mentionsBot = (typed: string): boolean => /(^|[\s(])@srm\b/i.test(typed);

const unique = (prefix: string) => `${prefix}${randomBytes(8).toString('hex').toUpperCase()}`;

/** An event in the envelope in which Slack posts it. */
export function eventEnvelope(ids: SlackIds, event: JsonObject): JsonObject {
  return {
    token: 'sandbox',
    team_id: ids.team,
    api_app_id: ids.app,
    event,
    type: 'event_callback',
    event_id: unique('Ev'),
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: ids.team, user_id: ids.botUser, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: unique('4-'),
  };
}

/** A person's message, as `message` and, where the bot is named, once more as `app_mention`: real Slack sends both. */
export function messageEvents(ids: SlackIds, message: Message, room: Room): JsonObject[] {
  const about = {
    user: ids.person,
    text: toSlackText(message.text, ids),
    ts: message.id,
    event_ts: message.id,
    channel: room.id,
    team: ids.team,
    client_msg_id: unique('msg-'),
    ...(message.thread === null ? {} : { thread_ts: message.thread, parent_user_id: ids.person }),
  };
  const heard = { type: 'message', ...about, channel_type: room.kind === 'direct' ? 'im' : 'channel' };
  return room.kind === 'channel' && mentionsBot(message.text) ? [heard, { type: 'app_mention', ...about }] : [heard];
}

/** The bot's own message comes back to it as well, and is for it to leave alone. */
export function ownMessageEvent(ids: SlackIds, message: Message, room: Room): JsonObject {
  return {
    type: 'message',
    user: ids.botUser,
    bot_id: ids.bot,
    app_id: ids.app,
    bot_profile: { id: ids.bot, app_id: ids.app, name: 'srm', team_id: ids.team },
    text: message.text,
    blocks: message.blocks,
    ts: message.id,
    event_ts: message.id,
    channel: room.id,
    channel_type: room.kind === 'direct' ? 'im' : 'channel',
    team: ids.team,
    ...(message.thread === null ? {} : { thread_ts: message.thread }),
  };
}

export function commandFields(
  ids: SlackIds,
  at: { readonly room: Room; readonly command: string; readonly text: string },
  handles: { readonly trigger: string; readonly responseUrl: string },
): Record<string, string> {
  return {
    token: 'sandbox',
    team_id: ids.team,
    team_domain: 'sandbox',
    channel_id: at.room.id,
    channel_name: at.room.kind === 'direct' ? 'directmessage' : at.room.name,
    user_id: ids.person,
    user_name: ids.personName,
    command: at.command,
    text: at.text,
    api_app_id: ids.app,
    is_enterprise_install: 'false',
    response_url: handles.responseUrl,
    trigger_id: handles.trigger,
  };
}

/** What every interaction has: who, in which workspace, with which app. */
export function interaction(ids: SlackIds, type: string, trigger: string, rest: JsonObject): JsonObject {
  return {
    type,
    user: { id: ids.person, username: ids.personName, name: ids.personName, team_id: ids.team },
    api_app_id: ids.app,
    token: 'sandbox',
    team: { id: ids.team, domain: 'sandbox' },
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: trigger,
    ...rest,
  };
}

const channelOf = (room: Room) => ({ id: room.id, name: room.kind === 'direct' ? 'directmessage' : room.name });

/** A message as interactions quote it. */
export function quoted(ids: SlackIds, message: Message): JsonObject {
  const by = message.from === 'srm' ? { user: ids.botUser, bot_id: ids.bot, app_id: ids.app } : { user: ids.person };
  return {
    type: 'message',
    ...by,
    ts: message.id,
    text: message.from === 'you' ? toSlackText(message.text, ids) : message.text,
    team: ids.team,
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.thread === null ? {} : { thread_ts: message.thread }),
  };
}

/** Where a press happened. Slack sends no `message` for one that only a single person sees. */
export function messageContainer(ids: SlackIds, message: Message, room: Room): JsonObject {
  return {
    container: {
      type: 'message',
      message_ts: message.id,
      channel_id: room.id,
      is_ephemeral: message.private,
      ...(message.thread === null ? {} : { thread_ts: message.thread }),
    },
    channel: channelOf(room),
    ...(message.private ? {} : { message: quoted(ids, message) }),
  };
}

export function messageShortcut(ids: SlackIds, message: Message, room: Room): JsonObject {
  return { channel: channelOf(room), message_ts: message.id, message: quoted(ids, message) };
}
