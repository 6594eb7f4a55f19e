import type { Bot } from '../bot/bot.ts';
import type { Incoming } from '../bot/incoming.ts';
import type { Reply, Result } from '../bot/reply.ts';
import type { Card, Form } from '../cards/card.ts';
import { clipped } from '../cards/fitted.ts';
import { teamsSentences } from '../languages/en/sentences.ts';
import type { Outcome, Outgoing, Turn } from './adapter.ts';
import type { AdaptiveCard } from './elements.ts';
import { bytesOf, limits } from './limits.ts';
import { dialogTitle, toAdaptiveCard, toFormCard } from './render.ts';
import { plain } from './text.ts';

const contentType = 'application/vnd.microsoft.card.adaptive';
const attachment = (content: AdaptiveCard) => ({ contentType, content });

/** `summary` is what a notification shows. */
export const toMessage = (card: Card, content = toAdaptiveCard(card)): Outgoing => ({
  type: 'message',
  summary: clipped(plain(card.text), limits.summary),
  attachments: [attachment(content)],
});

const formMessage = (form: Form): Outgoing => ({
  type: 'message',
  summary: dialogTitle(form),
  attachments: [attachment(toFormCard(form))],
});

const dialog = (title: string, card: AdaptiveCard) => ({
  task: { type: 'continue', value: { title, width: 'medium', height: 'medium', card: attachment(card) } },
});

/** Shown by the card whose button was pressed, to who pressed it alone. */
const aside = (text: string) => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text });

/** Where the answer to an invoke goes: some take a card in the response, the others only a nod. */
export type Surface = 'conversation' | 'card' | 'dialog' | 'search';

export function surfaceOf(name: string | null | undefined): Surface {
  switch (name) {
    case 'adaptiveCard/action':
      return 'card';
    case 'task/fetch':
    case 'task/submit':
    case 'composeExtension/fetchTask':
      return 'dialog';
    case 'composeExtension/query':
      return 'search';
    default:
      return 'conversation';
  }
}

export type Delivery = {
  readonly turn: Turn;
  readonly bot: Bot;
  readonly incoming: Exclude<Incoming, { kind: 'uninstalled' }>;
  readonly surface: Surface;
};

/** Carries the replies out, in order. What it gives is the body that the surface waits for. */
export async function deliver(delivery: Delivery, replies: readonly Reply[]): Promise<Outcome> {
  let body: unknown = null;
  for (const reply of replies) body = (await carryOut(delivery, reply, body)) ?? body;
  return { status: 200, body: body ?? nod(delivery.surface, replies.length > 0) };
}

/** @returns the response's body, where the reply is one; a surface has room for one, and the first takes it */
async function carryOut(delivery: Delivery, reply: Reply, taken: unknown): Promise<unknown> {
  const { turn, incoming, surface } = delivery;
  const { place } = incoming;
  const free = taken === null;
  switch (reply.kind) {
    case 'say':
      // A message's own menu has no conversation to answer in: the answer is shown where it was asked from.
      if (surface === 'dialog' && free && isShortcut(incoming))
        return dialog(clipped(plain(reply.card.title), limits.dialogTitle), toAdaptiveCard(reply.card));
      // What is not to be followed up is words alone: a rating's thanks, a button that is too old, what went wrong.
      if (surface === 'card' && free && reply.to === 'private' && reply.topic === null)
        return aside(clipped(plain(reply.card.text), limits.spoken));
      await say(delivery, reply);
      return null;
    case 'replace':
      return replace(delivery, reply, free);
    case 'remove': {
      const message = pressedMessage(incoming);
      if (message !== null) await turn.remove(place.room, message);
      return null;
    }
    case 'pin':
      await pin(delivery, reply);
      return null;
    case 'open':
      if (surface === 'dialog' && free) return dialog(dialogTitle(reply.form), toFormCard(reply.form));
      // Not from a button that can open a dialog: the form is filled in in the conversation.
      await turn.reply(formMessage(reply.form));
      return null;
    case 'home':
      // Teams has no home of a bot: its chat is the home.
      await turn.reply(toMessage(reply.card));
      return null;
    case 'results':
      return surface === 'search' ? results(reply.results) : null;
    default:
      return reply satisfies never;
  }
}

const isShortcut = (incoming: Incoming) => incoming.kind === 'asked' && incoming.by === 'shortcut';
const pressedMessage = (incoming: Incoming) => (incoming.kind === 'pressed' ? (incoming.message?.id ?? null) : null);

async function say({ turn, bot, incoming: { place } }: Delivery, reply: Extract<Reply, { kind: 'say' }>) {
  // Where the response has no room for it, 'private' is answered like everything else, where it was asked: a message to
  // one person in a room is a preview in Teams that not every client shows, and silence would be worse.
  const message = toMessage(reply.card);
  const id = await (reply.to === 'room' ? turn.post(place.room, message) : turn.reply(message));
  if (id && reply.topic !== null) await bot.posted(place, reply, id);
}

async function replace(
  delivery: Delivery,
  reply: Extract<Reply, { kind: 'replace' }>,
  free: boolean,
): Promise<unknown> {
  const { turn, bot, incoming, surface } = delivery;
  const id = pressedMessage(incoming);
  if (surface === 'card' && free) {
    if (id && reply.topic !== null) await bot.posted(incoming.place, reply, id);
    return { statusCode: 200, type: contentType, value: toAdaptiveCard(reply.card) };
  }
  const message = toMessage(reply.card);
  const replaced = id !== null && (await succeeds(turn.update(incoming.place.room, id, message)));
  const shown = replaced ? id : await turn.reply(message);
  if (shown && reply.topic !== null) await bot.posted(incoming.place, reply, shown);
  return null;
}

/**
 * No app can pin in a channel. So the card, which tells how it is pinned, is posted once and changed in place from then on.
 */
async function pin({ turn, bot, incoming: { place } }: Delivery, reply: Extract<Reply, { kind: 'pin' }>) {
  const message = toMessage(reply.card);
  // A message that somebody deleted cannot be changed: then it is posted anew.
  const updated = reply.message !== null && (await succeeds(turn.update(place.room, reply.message, message)));
  const id = updated ? reply.message : await turn.post(place.room, message);
  if (id) await bot.posted(place, reply, id);
}

const succeeds = (work: Promise<void>) =>
  work.then(
    () => true,
    () => false,
  );

/** What a search shows: a line each, and the card that choosing it puts into the message box. */
function results(found: readonly Result[]) {
  const attachments: unknown[] = [];
  for (const { title, text, card } of found.slice(0, limits.results)) {
    const preview = {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: plain(title), text: plain(text) },
    };
    const next = { ...attachment(toAdaptiveCard(card)), preview };
    if (bytesOf([...attachments, next]) > limits.resultsBytes) break;
    attachments.push(next);
  }
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/** The body where no reply was one. */
function nod(surface: Surface, answered: boolean): unknown {
  const said = answered ? teamsSentences.done : teamsSentences.nothing;
  switch (surface) {
    case 'conversation':
      return undefined;
    case 'card':
      return aside(said);
    case 'dialog':
      // An answer in the conversation closes the dialog by an empty body.
      return answered ? {} : { task: { type: 'message', value: said } };
    case 'search':
      return results([]);
    default:
      return surface satisfies never;
  }
}
