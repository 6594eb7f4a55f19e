import type { Incoming, Place } from './incoming.ts';
import type { Reply } from './reply.ts';

/** The whole bot, as a door sees it. Neither method throws. */
export type Bot = {
  /** What to do about something that happened. An empty list: nothing, and say nothing. */
  readonly handle: (incoming: Incoming) => Promise<readonly Reply[]>;
  /** A door says that it has posted a reply, and the platform's id of the message (to follow its thread, to find a pin again). */
  readonly posted: (place: Place, reply: Reply, message: string) => Promise<void>;
};
