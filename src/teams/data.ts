/** What our buttons carry, and what comes back with the inputs beside it. */
export type Pressed =
  | { readonly kind: 'pressed'; readonly action: string }
  | { readonly kind: 'asked'; readonly text: string }
  | { readonly kind: 'submitted'; readonly text: string };

/** A button that hands its action back. */
export const actionData = (action: string) => ({ action });
/** A button that hands back the action chosen in the input of that id. */
export const pickData = (input: string) => ({ pick: input });
/** A button that asks what was typed in the input of that id. */
export const askData = (input: string) => ({ ask: input });
/** The button of a form, which submits what was typed in the input of that id. */
export const formData = (form: string, field: string) => ({ form, field });

/** What was pressed, or null where the data is none of ours. */
export function fromData(data: unknown): Pressed | null {
  const at = (key: string): string | null => {
    const value = typeof data === 'object' && data !== null && Object.hasOwn(data, key) ? data[key as never] : null;
    return typeof value === 'string' ? value : null;
  };
  const [form, pick, ask] = [at('form'), at('pick'), at('ask')];
  if (form !== null) return { kind: 'submitted', text: at(at('field') ?? '') ?? '' };
  if (ask !== null) return { kind: 'asked', text: at(ask) ?? '' };
  // A choice that nobody has made comes back empty, and is no press.
  const action = pick === null ? at('action') : at(pick);
  return action ? { kind: 'pressed', action } : null;
}
