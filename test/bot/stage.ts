import { afterEach, beforeEach, expect } from 'vitest';
import { fromAction } from '../../src/bot/action.ts';
import type { Bot } from '../../src/bot/bot.ts';
import { createBot } from '../../src/bot/create.ts';
import type { Incoming, Place } from '../../src/bot/incoming.ts';
import type { Reply } from '../../src/bot/reply.ts';
import type { Button, Card } from '../../src/cards/card.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

export const now = Date.UTC(2026, 10, 23);
export const channel: Place = {
  platform: 'slack',
  organisation: 'T1',
  room: 'C1',
  thread: 'm1',
  kind: 'channel',
  person: 'U1',
};
export const direct: Place = { ...channel, room: 'D1', thread: null, kind: 'direct' };

/** What a test plays with: anew for each. */
export const stage = {} as { store: Store; bot: Bot; logged: unknown[]; answered: string[] };

export const botWith = (given: Store, questionTextDays = 0, at = () => now): Bot =>
  createBot({
    dataset,
    store: given,
    now: at,
    questionTextDays,
    answered: (status) => stage.answered.push(status),
    log: { error: (...line) => stage.logged.push(line) },
  });

/** To be called once in a file of tests. */
export function set(): void {
  beforeEach(async () => {
    stage.store = await openStore(':memory:', { encryptionKey: null });
    [stage.logged, stage.answered] = [[], []];
    stage.bot = botWith(stage.store);
  });
  afterEach(() => stage.store.close());
}

let events = 0;
export const asked = (
  text: string,
  place: Place = channel,
  by: Extract<Incoming, { kind: 'asked' }>['by'] = 'mention',
): Incoming => ({ kind: 'asked', id: `e${++events}`, place, text, by });
export const pressed = (
  action: string,
  message: { id: string; private: boolean } | null,
  place: Place = channel,
): Incoming => ({ kind: 'pressed', id: `e${++events}`, place, action, message });

export type Say = Extract<Reply, { kind: 'say' }>;
export const said = (replies: readonly Reply[]): Say => {
  expect(replies.map(({ kind }) => kind)).toEqual(['say']);
  return replies[0] as Say;
};
const buttons = (card: Card): Button[] =>
  card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
export const actions = (card: Card) =>
  buttons(card).flatMap((button) =>
    'action' in button ? [{ text: button.action, action: fromAction(button.action) }] : [],
  );
export const actionOf = (card: Card, kind: string) =>
  actions(card).find(({ action }) => action?.do === kind)?.text ?? '';
