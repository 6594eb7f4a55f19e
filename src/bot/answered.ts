import { randomUUID } from 'node:crypto';
import { statusOf } from '../answer/answer.ts';
import type { Card } from '../cards/card.ts';
import { answerCard } from '../cards/cards.ts';
import type { Asked } from './ask.ts';
import type { Place } from './incoming.ts';
import type { Tools } from './tools.ts';

/**
 * A question's answer as its card, to be rated, and kept as a record. `alone`: only who asked will see it, and where others are, may
 * share it.
 */
export async function answered(
  tools: Tools,
  place: Place,
  question: string,
  { intent, answer }: Asked,
  alone: boolean,
): Promise<Card> {
  const status = statusOf(answer);
  const id = randomUUID();
  const at = tools.now();
  tools.answered?.(status);
  await tools.store.addQuestion({
    id,
    organisation: place.organisation,
    at,
    intent: JSON.stringify(intent),
    status,
    text: tools.questionTextDays > 0 ? question.slice(0, 1000) : null,
  });
  const mayShare = alone && place.kind !== 'direct' && status === 'answered';
  return answerCard(tools.dataset, answer, { question, now: at }, { rate: id, ...(mayShare ? { share: intent } : {}) });
}
