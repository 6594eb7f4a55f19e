/** Who has a row, as a reader sees it. 'depends': the ways of running it disagree. */
export type Tone = 'aws' | 'customer' | 'shared' | 'absent' | 'depends';

/** A piece of a sentence. Plain strings are text, never markup: a door escapes them. */
export type Span =
  | string
  | { readonly bold: string }
  | { readonly code: string }
  | { readonly link: string; readonly url: string };
export type Text = readonly Span[];

/**
 * `action` is opaque to a door: up to 1,900 characters, to be handed back as it is in `pressed`.
 * `opens`: pressing it is answered with a form. Teams opens a dialog only from a button that was marked for it.
 */
export type Button =
  | {
      readonly label: string;
      readonly action: string;
      readonly style?: 'primary' | 'danger';
      readonly spoken?: string;
      readonly opens?: 'form';
    }
  | { readonly label: string; readonly url: string };

export type Option = { readonly label: string; readonly action: string; readonly group?: string };

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: Text }
  /** The stack: a row a layer, who has it in colour and in words. */
  | {
      readonly kind: 'owners';
      readonly rows: readonly { readonly label: string; readonly owner: Tone; readonly text?: string }[];
    }
  /** The two halves of a fact, side by side where there is room. `by`: whose the provider's half is. */
  | { readonly kind: 'halves'; readonly aws: string | null; readonly customer: string | null; readonly by: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly TableCell[])[];
    }
  | {
      readonly kind: 'sources';
      readonly items: readonly { readonly title: string; readonly url: string; readonly section?: string }[];
      readonly reviewed: string;
    }
  | { readonly kind: 'note'; readonly tone: 'info' | 'warning'; readonly text: Text }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  | { readonly kind: 'select'; readonly label: string; readonly options: readonly Option[] }
  /** A line to type a question in, on the home and in a form; what is typed comes back as `submitted` or `asked`. */
  | { readonly kind: 'ask'; readonly label: string; readonly placeholder: string }
  | { readonly kind: 'divider' };

export type TableCell = { readonly text: string; readonly owner?: Tone };

/** An answer in words and blocks, for no platform. */
export type Card = {
  readonly title: string;
  readonly owner: Tone | null;
  /** The whole answer as plain text: what a screen reader reads, what a notification shows, what a terminal prints. */
  readonly text: string;
  readonly blocks: readonly Block[];
};

/** A form over the conversation: Slack's modal, Teams' task module. */
export type Form = {
  readonly id: string;
  readonly title: string;
  readonly submit: string;
  readonly blocks: readonly Block[];
};
