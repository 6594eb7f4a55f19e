import type { Rating } from '../answer/answer.ts';
import type { Intent } from '../understand/intent.ts';

/** What a button or an option carries from a card back to the bot, over a platform that may keep it for years. */
export type Action =
  | { readonly do: 'ask'; readonly question: string }
  /** Post the answer for everybody. `intent` is what was meant, with its thread: the question's words alone may not say it. */
  | { readonly do: 'share'; readonly question: string; readonly intent: Intent }
  | { readonly do: 'rate'; readonly question: string; readonly rating: Rating }
  | { readonly do: 'form' };

/** Slack's limit of a button's value is 2,000 characters. */
const most = 1900;

/** An action as the opaque text of a button, or null where it would be longer than a button may carry. */
export function toAction(value: Action): string | null {
  const text = JSON.stringify(value);
  return text.length <= most ? text : null;
}

export const askAction = (question: string): string =>
  toAction({ do: 'ask', question: question.slice(0, 500) }) as string;
