// What we read of Slack's payloads, and no more: docs.slack.dev/reference/interaction-payloads, .../events.
type Named = { readonly id: string };

export type Command = {
  readonly command: string;
  readonly text?: string;
  readonly team_id: string;
  readonly enterprise_id?: string;
  /** 'true' or 'false': a form has no booleans. */
  readonly is_enterprise_install?: string | boolean;
  readonly channel_id: string;
  readonly channel_name?: string;
  readonly user_id: string;
  readonly trigger_id: string;
};

export type Envelope<Event> = {
  readonly event_id?: string;
  readonly team_id?: string;
  readonly enterprise_id?: string | null;
  readonly authorizations?: readonly {
    readonly team_id?: string | null;
    readonly enterprise_id?: string | null;
    readonly is_enterprise_install?: boolean;
  }[];
  readonly event: Event;
};

export type MessageEvent = {
  readonly type: string;
  readonly subtype?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly text?: string;
  readonly channel: string;
  readonly channel_type?: string;
  readonly ts: string;
  readonly thread_ts?: string;
};

export type HomeEvent = { readonly user: string; readonly channel?: string; readonly tab?: string };
export type JoinedEvent = { readonly user: string; readonly channel: string; readonly inviter?: string };
export type RevokedEvent = { readonly type: string; readonly tokens?: { readonly bot?: readonly string[] } };

type Interaction = {
  readonly team?: (Named & { readonly enterprise_id?: string }) | null;
  readonly enterprise?: Named | null;
  readonly is_enterprise_install?: boolean;
  readonly user: Named;
  readonly trigger_id?: string;
};

export type View = {
  readonly id: string;
  readonly type?: string;
  readonly callback_id?: string;
  readonly private_metadata?: string;
  readonly state?: {
    readonly values: Readonly<Record<string, Readonly<Record<string, { readonly value?: string | null }>>>>;
  };
};

export type Actions = Interaction & {
  readonly channel?: Named & { readonly name?: string };
  readonly message?: { readonly ts: string; readonly thread_ts?: string };
  readonly container?: {
    readonly type?: string;
    readonly message_ts?: string;
    readonly thread_ts?: string;
    readonly is_ephemeral?: boolean;
  };
  readonly view?: View;
  readonly actions: readonly {
    readonly type: string;
    readonly action_id: string;
    readonly value?: string;
    readonly selected_option?: { readonly value: string } | null;
  }[];
};

export type Suggestion = Interaction & {
  readonly channel?: Named & { readonly name?: string };
  readonly message?: { readonly ts: string; readonly thread_ts?: string };
  readonly view?: View;
  readonly action_id: string;
  readonly value: string;
};

export type Submission = Interaction & { readonly view: View };

export type MessageShortcut = Interaction & {
  readonly channel: Named & { readonly name?: string };
  readonly message: { readonly ts: string; readonly thread_ts?: string; readonly text?: string };
};

export type GlobalShortcut = Interaction;
