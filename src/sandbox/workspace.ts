/** What the page shows: rooms, messages, pins, the home and an open dialog. It is held in memory and gone with the process. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export type Platform = 'slack' | 'teams';

export type Room = {
  readonly id: string;
  readonly platform: Platform;
  readonly kind: 'channel' | 'direct';
  readonly name: string;
  readonly topic: string;
  /** Whether srm is in the room, and so hears what is said there. */
  readonly member: boolean;
};

/** What went over the wire for a message: the call as a reader would name it, and its body. */
export type Wire = { readonly call: string; readonly body: Json };

export type Message = {
  readonly platform: Platform;
  readonly id: string;
  readonly room: string;
  /** The id of the thread's first message; null for a message of the room's own. */
  readonly thread: string | null;
  readonly from: 'you' | 'srm' | 'notice';
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
  /** Slack's Block Kit blocks, as posted. */
  readonly blocks: readonly JsonObject[];
  /** Teams' Adaptive Cards, as posted. */
  readonly cards: readonly JsonObject[];
  /** Only visible to you. */
  readonly private: boolean;
  readonly edited: boolean;
  readonly pinned: boolean;
  readonly wires: readonly Wire[];
};

/** A modal or a home (Slack), or a task module (Teams). */
export type View = {
  readonly platform: Platform;
  readonly id: string;
  readonly title: string;
  /** The submit button's label; null where there is none. */
  readonly submit: string | null;
  readonly blocks: readonly JsonObject[];
  readonly cards: readonly JsonObject[];
  /** By block id, what Slack's answer to a submission objected to. */
  readonly errors: { readonly [block: string]: string };
  readonly wires: readonly Wire[];
};

export type Shortcut = { readonly name: string; readonly callback: string; readonly on: 'global' | 'message' };

export type Snapshot = {
  readonly rooms: readonly Room[];
  readonly messages: readonly Message[];
  readonly home: View | null;
  readonly dialog: View | null;
  readonly shortcuts: readonly Shortcut[];
  /** The command and how it is used, from the app's manifest. */
  readonly command: { readonly name: string; readonly usage: string };
};

/** One thing that changed, as the page's event stream carries it. */
export type Change =
  | { readonly kind: 'everything'; readonly snapshot: Snapshot }
  | { readonly kind: 'room'; readonly room: Room }
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'removed'; readonly platform: Platform; readonly room: string; readonly id: string }
  | { readonly kind: 'home'; readonly home: View | null }
  | { readonly kind: 'dialog'; readonly dialog: View | null }
  /** A sentence that the platform itself would show for a moment, such as "srm did not answer in time". */
  | { readonly kind: 'toast'; readonly text: string };

type Draft = Pick<Message, 'platform' | 'id' | 'room' | 'from'> & Partial<Message>;

export type Workspace = {
  readonly snapshot: () => Snapshot;
  readonly watch: (watcher: (change: Change) => void) => () => void;
  readonly room: (id: string) => Room | undefined;
  readonly message: (room: string, id: string) => Message | undefined;
  readonly putRoom: (room: Room) => void;
  readonly putMessage: (draft: Draft) => void;
  /** Changes a message that is there; a change to one that is not there is dropped. */
  readonly editMessage: (room: string, id: string, edit: Partial<Message>, wire?: Wire) => void;
  readonly removeMessage: (room: string, id: string) => void;
  readonly setHome: (home: View | null) => void;
  readonly setDialog: (dialog: View | null) => void;
  readonly toast: (text: string) => void;
};

const blank = {
  thread: null,
  text: '',
  blocks: [],
  cards: [],
  private: false,
  edited: false,
  pinned: false,
  wires: [],
};

/** The oldest messages are let go beyond this many, so that a sandbox left open for weeks stays small. */
const MOST_MESSAGES = 1_000;

export function openWorkspace(options: Pick<Snapshot, 'shortcuts' | 'command'>): Workspace {
  const rooms = new Map<string, Room>();
  const messages = new Map<string, Message>();
  const watchers = new Set<(change: Change) => void>();
  let home: View | null = null;
  let dialog: View | null = null;

  const key = (room: string, id: string) => `${room} ${id}`;
  const tell = (change: Change) => {
    for (const watcher of watchers) watcher(change);
  };
  const put = (message: Message) => {
    messages.set(key(message.room, message.id), message);
    const oldest = messages.keys().next().value;
    if (messages.size > MOST_MESSAGES && oldest !== undefined) messages.delete(oldest);
    tell({ kind: 'message', message });
  };

  return {
    snapshot: () => ({ ...options, rooms: [...rooms.values()], messages: [...messages.values()], home, dialog }),
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    room: (id) => rooms.get(id),
    message: (room, id) => messages.get(key(room, id)),
    putRoom: (room) => {
      rooms.set(room.id, room);
      tell({ kind: 'room', room });
    },
    putMessage: (draft) => put({ ...blank, at: Date.now(), ...draft }),
    editMessage: (room, id, edit, wire) => {
      const old = messages.get(key(room, id));
      if (!old) return;
      const now = { ...old, ...edit };
      put(wire ? { ...now, wires: [...now.wires, wire] } : now);
    },
    removeMessage: (room, id) => {
      const old = messages.get(key(room, id));
      if (!old) return;
      messages.delete(key(room, id));
      tell({ kind: 'removed', platform: old.platform, room, id });
    },
    setHome: (view) => {
      home = view;
      tell({ kind: 'home', home });
    },
    setDialog: (view) => {
      dialog = view;
      tell({ kind: 'dialog', dialog });
    },
    toast: (text) => tell({ kind: 'toast', text }),
  };
}
