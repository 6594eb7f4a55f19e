// What a control is, in front of its action_id; behind it a number, since an action_id may be in a message but once.
export const controls = ['press', 'choose', 'ask', 'search', 'link'] as const;
type Control = (typeof controls)[number];

export const actionId = (control: Control, ...place: readonly number[]): string => [control, ...place].join(':');

/** The control that an action_id was given to, or null for another app's. */
export const fromActionId = (id: string): Control | null =>
  controls.find((control) => id === control || id.startsWith(`${control}:`)) ?? null;

/** The callback ids and names that Slack calls us by; the manifest says the same. */
export const command = '/srm';
export const shortcuts = { ask: 'ask_srm', message: 'what_does_aws_say' } as const;
