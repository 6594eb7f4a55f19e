import { randomUUID } from 'node:crypto';
import type { JsonObject, Room } from './workspace.ts';

export const TENANT = '00000000-0000-4000-8000-000000000001';
export const TEAMS_BOT = { id: '28:srm-sandbox', name: 'srm' };
export const TEAMS_PERSON = {
  id: '29:alex-sandbox',
  name: 'Alex Morgan',
  aadObjectId: '00000000-0000-4000-8000-00000000a1e8',
};
const TEAM = '19:platform-team@thread.tacv2';

/** The conversation of a room, and in a channel of one of its threads: Teams writes that into the id. */
export function conversationId(room: Room, thread: string | null): string {
  return thread === null ? room.id : `${room.id};messageid=${thread}`;
}

/** The room and the thread that a conversation's id names. */
export function fromConversationId(id: string): { readonly room: string; readonly thread: string | null } {
  const [room = '', thread] = id.split(';messageid=');
  return { room, thread: thread ?? null };
}

export type Around = { readonly room: Room; readonly thread: string | null; readonly serviceUrl: string };

/** What every activity from Teams has. */
export function activity(type: string, { room, thread, serviceUrl }: Around, rest: JsonObject): JsonObject {
  const channel = room.kind === 'channel';
  return {
    type,
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    locale: 'en-US',
    serviceUrl,
    channelId: 'msteams',
    from: TEAMS_PERSON,
    recipient: TEAMS_BOT,
    conversation: {
      id: conversationId(room, thread),
      tenantId: TENANT,
      conversationType: channel ? 'channel' : 'personal',
      ...(channel ? { isGroup: true, name: room.name } : {}),
    },
    channelData: {
      tenant: { id: TENANT },
      ...(channel ? { channel: { id: room.id }, team: { id: TEAM }, teamsChannelId: room.id, teamsTeamId: TEAM } : {}),
    },
    ...rest,
  };
}

const MENTION = /(^|\s)@srm\b/i;
export const mentionsTeamsBot = (text: string): boolean => MENTION.test(text);

/** A typed message; where it says @srm, the mention is written out as Teams does. */
export function messageActivity(around: Around, id: string, text: string): JsonObject {
  const mentioned = mentionsTeamsBot(text);
  const at = '<at>srm</at>';
  return activity('message', around, {
    id,
    textFormat: 'plain',
    text: mentioned ? text.replace(MENTION, `$1${at}`) : text,
    entities: [
      ...(mentioned ? [{ type: 'mention', mentioned: TEAMS_BOT, text: at }] : []),
      { type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone: 'Etc/UTC' },
    ],
  });
}

/** srm was installed: the bot is a new member of the room. */
export const installedActivity = (around: Around): JsonObject =>
  activity('conversationUpdate', around, { membersAdded: [TEAMS_BOT] });
