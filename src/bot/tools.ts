import type { Status } from '../answer/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Ask } from './ask.ts';

export type BotOptions = {
  readonly dataset: Dataset;
  readonly store: Store;
  readonly log: Pick<Log, 'error'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How many days the text of a question is kept; 0: never. */
  readonly questionTextDays: number;
  /** Called with each answer's status, for the metrics. */
  readonly answered?: (status: Status) => void;
};

/** What each of the bot's doings works with. */
export type Tools = BotOptions & { readonly ask: Ask };
