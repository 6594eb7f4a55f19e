import type { Answer } from '../answer/answer.ts';
import { answering } from '../answer/answers.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Intent, Topic } from '../understand/intent.ts';
import { noTopic } from '../understand/intent.ts';
import type { Vocabulary } from '../understand/lexicon.ts';
import { type Understanding, understanding } from '../understand/understand.ts';

export type Asked = {
  readonly intent: Intent;
  readonly topic: Topic;
  readonly answer: Answer;
  readonly understanding: Understanding;
};

/** Question in, answer out, for every door: understands and answers against one dataset. Pure. */
export type Ask = {
  readonly question: (text: string, thread?: Topic) => Asked;
  /** What is left of earlier questions of a thread, in their order. */
  readonly thread: (questions: readonly string[]) => Topic;
  readonly answer: (intent: Intent) => Answer;
};

/** `vocabulary`: as for `understanding`. */
export function asking(data: Dataset, vocabulary?: Vocabulary): Ask {
  const understand = understanding(data, vocabulary);
  const answer = answering(data);
  const question = (text: string, thread: Topic = noTopic): Asked => {
    const understood = understand(text, thread);
    return {
      intent: understood.intent,
      topic: understood.topic,
      answer: answer(understood.intent),
      understanding: understood,
    };
  };
  return {
    question,
    answer,
    thread: (questions) => questions.reduce<Topic>((topic, text) => understand(text, topic).topic, noTopic),
  };
}
