import type { Card, Form } from '../cards/card.ts';

/** What a platform should do with a card. */
export type Reply =
  /**
   * 'private': to this person alone (Slack: ephemeral, or the command's own response; Teams: the press's own response, else where it was asked).
   * 'thread': under what was asked. 'room': for everybody in the room, as a message of its own.
   * `topic`: opaque; where it is set, the door hands the posted message's id back to `Bot.posted`.
   */
  | {
      readonly kind: 'say';
      readonly to: 'private' | 'thread' | 'room';
      readonly card: Card;
      readonly topic: string | null;
    }
  /** In place of the message whose button was pressed. */
  | { readonly kind: 'replace'; readonly card: Card; readonly topic: string | null }
  /** Take the private message away whose button was pressed. */
  | { readonly kind: 'remove' }
  /** Post the room's onboarding card and pin it; where `message` is set, update that message in place. */
  | { readonly kind: 'pin'; readonly card: Card; readonly message: string | null }
  | { readonly kind: 'open'; readonly form: Form }
  | { readonly kind: 'home'; readonly card: Card }
  | { readonly kind: 'results'; readonly results: readonly Result[] };

/** One line of a search. `question` is what choosing it asks. */
export type Result = { readonly title: string; readonly text: string; readonly question: string; readonly card: Card };
