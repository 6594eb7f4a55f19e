import { RespondError, type webApi } from '@slack/bolt';
import type { Bot } from '../bot/bot.ts';
import type { Incoming, Place } from '../bot/incoming.ts';
import type { Reply } from '../bot/reply.ts';
import type { Card } from '../cards/card.ts';
import { slackSentences } from '../languages/en/sentences.ts';
import type { Log } from '../log.ts';
import { command } from './ids.ts';
import { toMetadata } from './incoming.ts';
import { formView, homeView, type SlackMessage, slackMessage } from './render.ts';

type Response = Partial<SlackMessage> & {
  response_type?: 'ephemeral' | 'in_channel';
  replace_original?: boolean;
  delete_original?: boolean;
  thread_ts?: string;
};

/** The ways back from one thing that happened. */
export type Ways = {
  readonly client: webApi.WebClient;
  /** Posts to the response_url, where there is one: five times within half an hour. Throws when that is over. */
  readonly respond: ((response: Response) => Promise<unknown>) | null;
  readonly triggerId: string | null;
  /** Whether a private message is seen in the thread: see `withinThread`. */
  readonly withinThread: boolean;
  readonly bot: Pick<Bot, 'posted'>;
  readonly log: Log;
};

type Happened = Exclude<Incoming, { kind: 'uninstalled' }>;
type Of<Kind extends Reply['kind']> = Extract<Reply, { kind: Kind }>;

/** Does what the replies say, in their order, and stops at the first that Slack refuses; the person is told why. */
export async function send(replies: readonly Reply[], incoming: Happened, ways: Ways): Promise<void> {
  for (const reply of replies) {
    try {
      await sendOne(reply, incoming, ways);
    } catch (error) {
      const code = reason(error);
      ways.log.warn({ platform: 'slack', reply: reply.kind, code }, 'Slack refused a reply');
      await explain(code, incoming, ways);
      return;
    }
  }
}

async function sendOne(reply: Reply, incoming: Happened, ways: Ways): Promise<void> {
  switch (reply.kind) {
    case 'say':
      return say(reply, incoming, ways);
    case 'replace':
      return replace(reply, incoming, ways);
    case 'remove':
      return remove(incoming, ways);
    case 'pin':
      return pin(reply, incoming.place, ways);
    case 'open': {
      if (ways.triggerId === null) return;
      const view = formView(reply.form, toMetadata(incoming.place));
      await ways.client.views.open({ trigger_id: ways.triggerId, view });
      return;
    }
    case 'home':
      await ways.client.views.publish({ user_id: incoming.place.person, view: homeView(reply.card) });
      return;
    case 'results':
      return; // what a search found is the answer to its own request: see `options` in app.ts
    default:
      return reply satisfies never;
  }
}

async function say(reply: Of<'say'>, incoming: Happened, ways: Ways): Promise<void> {
  const { place } = incoming;
  const message = slackMessage(reply.card, restated(incoming));
  if (reply.to === 'private') return sayPrivately(message, incoming, ways);
  const thread = reply.to === 'thread' ? place.thread : null;
  try {
    await tell(reply, place, await post(message, place.room, thread, ways), ways);
  } catch (error) {
    // A command works where the bot is no member. Its answer can still be shared, but its thread cannot be followed.
    if (reply.to !== 'room' || !ways.respond || !outside.has(reason(error))) throw error;
    await ways.respond({ response_type: 'in_channel', replace_original: false, ...message });
  }
}

/** The question, where only the person who asked has seen it. */
const restated = (incoming: Happened): string | null =>
  incoming.kind === 'asked' && incoming.by === 'command' && incoming.text !== '' ? `${command} ${incoming.text}` : null;

const outside = new Set(['not_in_channel', 'channel_not_found']);
const unseen = new Set([...outside, 'user_not_in_channel', 'messages_tab_disabled']);

async function sayPrivately(message: SlackMessage, incoming: Happened, ways: Ways): Promise<void> {
  const { place } = incoming;
  const threaded = ways.withinThread && place.thread !== null ? { thread_ts: place.thread } : {};
  const byCommand = incoming.kind === 'asked' && incoming.by === 'command';
  // In a chat of two everything is private, and a message that stays is better than one that goes with the next reload.
  if (ways.respond && (byCommand || place.kind !== 'direct')) {
    try {
      await ways.respond({ response_type: 'ephemeral', replace_original: false, ...threaded, ...message });
      return;
    } catch (error) {
      ways.log.debug({ code: reason(error) }, 'a response_url was over: posting instead');
    }
  }
  if (place.kind === 'direct') {
    await post(message, place.room, place.thread, ways);
    return;
  }
  try {
    const to = { channel: place.room, user: place.person, ...threaded };
    await withBlocks(message, (part) => ways.client.chat.postEphemeral({ ...to, ...part }));
  } catch (error) {
    if (!unseen.has(reason(error))) throw error;
    await post(message, place.person, null, ways);
  }
}

async function replace(reply: Of<'replace'>, incoming: Happened, ways: Ways): Promise<void> {
  const pressed = incoming.kind === 'pressed' ? incoming.message : null;
  const message = slackMessage(reply.card);
  const { place } = incoming;
  const done = (ways.respond && (await responded({ replace_original: true, ...message }, ways))) || false;
  if (!done && pressed && !pressed.private) {
    const target = { channel: place.room, ts: pressed.id };
    await withBlocks(message, (part) => ways.client.chat.update({ ...target, ...part }));
  } else if (!done) {
    return sayPrivately(message, incoming, { ...ways, respond: null });
  }
  if (pressed && !pressed.private) await tell(reply, place, { room: place.room, message: pressed.id }, ways);
}

async function remove(incoming: Happened, ways: Ways): Promise<void> {
  if (ways.respond && (await responded({ delete_original: true }, ways))) return;
  const pressed = incoming.kind === 'pressed' ? incoming.message : null;
  // A private message whose response_url is over cannot be reached; it goes with the next reload.
  if (pressed && !pressed.private) await ways.client.chat.delete({ channel: incoming.place.room, ts: pressed.id });
}

const gone = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed', 'channel_not_found']);

async function pin(reply: Of<'pin'>, place: Place, ways: Ways): Promise<void> {
  const message = slackMessage(reply.card);
  const { message: ts } = reply;
  if (ts !== null) {
    try {
      await withBlocks(message, (part) => ways.client.chat.update({ channel: place.room, ts, ...part }));
      return;
    } catch (error) {
      if (!gone.has(reason(error))) throw error;
    }
  }
  const posted = await post(message, place.room, null, ways);
  if (!posted) return;
  await ways.bot.posted({ ...place, room: posted.room }, reply, posted.message);
  try {
    await ways.client.pins.add({ channel: posted.room, timestamp: posted.message });
  } catch (error) {
    // The card is there and is remembered; that a room has its hundred pins already is no reason to say nothing.
    ways.log.warn({ platform: 'slack', reply: 'pin', code: reason(error) }, 'Slack did not pin the card');
  }
}

type Posted = { readonly room: string; readonly message: string };

async function post(message: SlackMessage, channel: string, thread: string | null, ways: Ways): Promise<Posted | null> {
  const to = { channel, unfurl_links: false, unfurl_media: false, parse: 'none' as const };
  const threaded = thread === null ? {} : { thread_ts: thread };
  const answer = await withBlocks(message, (part) => ways.client.chat.postMessage({ ...to, ...threaded, ...part }));
  return answer.ts === undefined ? null : { room: answer.channel ?? channel, message: answer.ts };
}

const badBlocks = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'invalid_attachments']);

/** An answer in plain text is better than none: the blocks are left out where Slack refuses them. */
async function withBlocks<T>(message: SlackMessage, call: (part: SlackMessage | { text: string }) => Promise<T>) {
  try {
    return await call(message);
  } catch (error) {
    if (!badBlocks.has(reason(error))) throw error;
    return call({ text: message.text });
  }
}

async function responded(response: Response, ways: Ways): Promise<boolean> {
  try {
    await ways.respond?.(response);
    return true;
  } catch (error) {
    ways.log.debug({ code: reason(error) }, 'a response_url was over');
    return false;
  }
}

async function tell(reply: Of<'say' | 'replace'>, place: Place, posted: Posted | null, ways: Ways): Promise<void> {
  if (reply.topic !== null && posted) await ways.bot.posted({ ...place, room: posted.room }, reply, posted.message);
}

async function explain(code: string, incoming: Happened, ways: Ways): Promise<void> {
  if (incoming.kind === 'opened home' || incoming.kind === 'searched' || incoming.kind === 'joined') return;
  const text = slackSentences.refusals[code] ?? slackSentences.refused(code);
  const card: Card = {
    title: slackSentences.refusedTitle,
    owner: null,
    text,
    blocks: [{ kind: 'text', text: [text] }],
  };
  try {
    await sayPrivately(slackMessage(card), incoming, ways);
  } catch (error) {
    ways.log.warn({ platform: 'slack', code: reason(error) }, 'nor could the person be told');
  }
}

/** Slack's own short code for what went wrong, or the error's name: never its message, which may quote what was sent. */
export function reason(error: unknown): string {
  if (error instanceof RespondError) return `respond_${error.statusCode ?? 'error'}`;
  const { data, code, name } = error as { data?: { error?: string }; code?: string; name?: string };
  return data?.error ?? (typeof code === 'string' ? code : (name ?? 'unknown'));
}
