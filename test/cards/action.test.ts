import { describe, expect, test } from 'vitest';
import { fromAction } from '../../src/bot/action.ts';
import { type Action, askAction, toAction } from '../../src/cards/action.ts';
import { noTopic } from '../../src/understand/intent.ts';
import { ask } from './drawn.ts';

const questions = [
  'fargate',
  'who patches the OS on Fargate?',
  'do we have to patch Fargate?',
  'fargate vs lambda',
  'disk disposal?',
  'what is Firecracker',
  'log4j in our lambda',
  'which of ec2 and lambda leaves us the least to secure?',
];

describe('what a button carries', () => {
  test.each<Action>([
    { do: 'ask', question: 'fargate' },
    { do: 'rate', question: 'an id', rating: 'bad' },
    { do: 'form' },
  ])('$do comes back as it was', (action) => expect(fromAction(toAction(action) ?? '')).toEqual(action));

  test.each(questions)('the meaning of "%s" comes back as it was, to be shared', (question) => {
    const action: Action = { do: 'share', question, intent: ask.question(question, noTopic).intent };
    expect(fromAction(toAction(action) ?? '')).toEqual(action);
  });

  test('is never longer than a button takes', () => {
    expect(toAction({ do: 'ask', question: 'x'.repeat(1900) })).toBeNull();
    expect(askAction('x'.repeat(40_000)).length).toBeLessThanOrEqual(1900);
    expect(fromAction(askAction('x'.repeat(40_000)))).toMatchObject({ do: 'ask' });
  });
});
