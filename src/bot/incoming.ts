/** Where something happened. Ids are the platform's own; `organisation` is the Slack team (or Enterprise Grid) or the Teams tenant. */
export type Place = {
  readonly platform: 'slack' | 'teams';
  readonly organisation: string;
  /** Slack's channel, Teams' conversation without its message. */
  readonly room: string;
  /** The thread that an answer belongs to: its first message's id. null where the room has no threads (a command, a Teams chat). */
  readonly thread: string | null;
  readonly kind: 'direct' | 'group' | 'channel';
  readonly person: string;
};

/** Something that happened at a place. `id`: the platform's id of the event, the same when it is delivered again. */
export type Incoming =
  | {
      readonly kind: 'asked';
      readonly id: string | null;
      readonly place: Place;
      /** As it was typed, without the bot's own mention and the command's name. */
      readonly text: string;
      /** 'thread': a message in a thread, without a mention; answered only where the bot was asked before. */
      readonly by: 'command' | 'mention' | 'message' | 'thread' | 'shortcut';
    }
  /** As somebody types in a search box: Slack's external select, Teams' message extension. */
  | { readonly kind: 'searched'; readonly place: Place; readonly text: string }
  | {
      readonly kind: 'pressed';
      readonly id: string | null;
      readonly place: Place;
      readonly action: string;
      /** The message that carries the button, and whether only this person sees it. null on a home or a form. */
      readonly message: { readonly id: string; readonly private: boolean } | null;
    }
  /** What was typed into a form. */
  | { readonly kind: 'submitted'; readonly id: string | null; readonly place: Place; readonly text: string }
  /** The bot was added to a room, or installed for one person. */
  | { readonly kind: 'joined'; readonly id: string | null; readonly place: Place }
  | { readonly kind: 'opened home'; readonly place: Place }
  /** The app was uninstalled or its tokens were revoked: everything of the organisation is to be forgotten. */
  | { readonly kind: 'uninstalled'; readonly organisation: string };
