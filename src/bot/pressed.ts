import { answerCard } from '../cards/cards.ts';
import { askForm, expiredCard, ratedCard, sharedCard } from '../cards/surfaces.ts';
import { topicAfter } from '../understand/topic.ts';
import { fromAction } from './action.ts';
import { answered } from './answered.ts';
import type { Incoming } from './incoming.ts';
import type { Reply } from './reply.ts';
import type { Tools } from './tools.ts';
import { setTopicAt } from './topic.ts';

type Pressed = Extract<Incoming, { kind: 'pressed' }>;

/** What a button's action does. */
export async function pressed(tools: Tools, incoming: Pressed): Promise<readonly Reply[]> {
  const { dataset, store, ask, now } = tools;
  const { place } = incoming;
  const action = fromAction(incoming.action);
  if (action === null) return [{ kind: 'say', to: 'private', card: expiredCard(), topic: null }];
  switch (action.do) {
    case 'ask':
      return askedByButton(tools, incoming, action.question);
    case 'share': {
      const answer = ask.answer(action.intent);
      const card = answerCard(dataset, answer, { question: action.question, now: now() });
      const topic = JSON.stringify(topicAfter(action.intent));
      return [{ kind: 'say', to: 'room', card: sharedCard(card, action.question), topic }, { kind: 'remove' }];
    }
    case 'rate':
      await store.rate(place.organisation, action.question, action.rating);
      return [{ kind: 'say', to: 'private', card: ratedCard(action.rating), topic: null }];
    case 'form':
      return [{ kind: 'open', form: askForm(dataset) }];
    default:
      return action satisfies never;
  }
}

/** In place of a private answer, under one that everybody sees, and to the person alone where there was none. */
async function askedByButton(tools: Tools, { place, message }: Pressed, question: string): Promise<readonly Reply[]> {
  const result = tools.ask.question(question);
  const card = await answered(tools, place, question, result, message === null || message.private);
  const topic = JSON.stringify(result.topic);
  if (message === null) return [{ kind: 'say', to: 'private', card, topic }];
  if (message.private) return [{ kind: 'replace', card, topic }];
  await setTopicAt(tools.store, place, topic, tools.now());
  return [{ kind: 'say', to: 'thread', card, topic }];
}
