import { z } from 'zod';

const chosen = z.object({ value: z.string(), label: z.string() }).nullable();
const filled = z.record(z.string(), z.record(z.string(), chosen));
/** Where an interactive element sits: on a message, or on the home or the dialog. */
const on = z.union([z.object({ room: z.string(), message: z.string() }), z.object({ view: z.string() })]);
const data = z.record(z.string(), z.json());

/** What a person does at the page. The page sends one of these, and the sandbox tells the bot as Slack or Teams would. */
export const gesture = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('say'),
    room: z.string(),
    thread: z.string().nullable(),
    text: z.string().min(1).max(12_000),
  }),
  z.object({ kind: z.literal('invite'), room: z.string() }),
  z.object({ kind: z.literal('open home') }),
  /** A Teams room is looked at: the first time, srm is installed there. */
  z.object({ kind: z.literal('open room'), room: z.string() }),
  z.object({ kind: z.literal('press'), on, block: z.string(), action: z.string(), chosen, filled }),
  z.object({ kind: z.literal('suggest'), on, block: z.string(), action: z.string(), text: z.string().max(1_000) }),
  z.object({ kind: z.literal('submit'), view: z.string(), filled }),
  z.object({ kind: z.literal('close'), view: z.string() }),
  z.object({ kind: z.literal('shortcut'), callback: z.string(), room: z.string(), message: z.string().nullable() }),
  /** A button of an Adaptive Card. `verb` is set for Action.Execute; `dialog` where the card is a task module's. */
  z.object({
    kind: z.literal('press card'),
    room: z.string(),
    message: z.string(),
    action: z.enum(['execute', 'submit']),
    verb: z.string().nullable(),
    dialog: z.boolean(),
    data,
  }),
  /** Teams' search box (the message extension). */
  z.object({ kind: z.literal('search'), room: z.string(), text: z.string().max(1_000) }),
  /** A found card is put into the conversation, as a message of the person's own. */
  z.object({ kind: z.literal('post card'), room: z.string(), card: data }),
]);

export type Gesture = z.infer<typeof gesture>;
export type Spot = z.infer<typeof on>;

/** One line of a menu or a search, as the page lists it. */
export type Suggestion = { readonly value: string; readonly label: string; readonly detail?: string };
