import { statusOf } from '../answer/answer.ts';
import { askForm } from '../cards/surfaces.ts';
import { noTopic } from '../understand/intent.ts';
import { answered } from './answered.ts';
import type { Incoming } from './incoming.ts';
import { toPin } from './order.ts';
import { pinned } from './pinned.ts';
import type { Reply } from './reply.ts';
import type { Tools } from './tools.ts';
import { setTopicAt, topicAt } from './topic.ts';

/** A question, or the order to pin a card. */
export async function asked(
  tools: Tools,
  { place, text, by }: Pick<Extract<Incoming, { kind: 'asked' }>, 'place' | 'text' | 'by'>,
): Promise<readonly Reply[]> {
  const { dataset, store, ask, now } = tools;
  if (by === 'shortcut' && text.trim() === '') return [{ kind: 'open', form: askForm(dataset) }];
  const alone = by === 'command' || by === 'shortcut';
  const thread = await topicAt(store, place, now(), alone);
  // Among people, only a thread in which srm was asked before is followed, and of what is said there only what is a question to it.
  const amongPeople = by === 'thread';
  if (amongPeople && thread === null) return [];
  const order = amongPeople ? null : toPin(ask, text);
  if (order !== null) return pinned(tools, place, order);
  const result = ask.question(text, thread ?? noTopic);
  if (amongPeople && statusOf(result.answer) !== 'answered') return [];
  const card = await answered(tools, place, text, result, alone);
  const topic = JSON.stringify(result.topic);
  await setTopicAt(store, place, topic, now(), alone);
  return [{ kind: 'say', to: alone ? 'private' : place.thread === null ? 'room' : 'thread', card, topic }];
}
