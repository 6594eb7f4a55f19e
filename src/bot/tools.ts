import type { Dataset } from '../dataset/dataset.ts';
import type { QuestionRecord, Store } from '../store/store.ts';
import type { Ask } from './ask.ts';

/** What the bot needs to be told about: never a question's text, never a token. */
export type BotLog = {
  readonly error: (fields: Readonly<Record<string, unknown>>, message: string) => void;
  readonly info: (fields: Readonly<Record<string, unknown>>, message: string) => void;
};

export type BotOptions = {
  readonly dataset: Dataset;
  readonly store: Store;
  readonly log: BotLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How many days the text of a question is kept; 0: never. */
  readonly questionTextDays: number;
  /** Called with each answer's status, for the metrics. */
  readonly answered?: (status: QuestionRecord['status']) => void;
};

/** What each of the bot's doings works with. */
export type Tools = BotOptions & { readonly ask: Ask };
