/** What may be logged of an error: where it was thrown, and never its message, which may quote a question or a row of the store. */
export type Fault = {
  readonly name: string;
  readonly code: string | number | null;
  /** The lines of the stack, the innermost first. */
  readonly frames: readonly string[];
};

// A line of a stack that names a place in a file, or in Node itself.
const frame = /^ {4}at .*(?::\d+:\d+\)?|\(native\)|<anonymous>\)?)$/;

export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, code: null, frames: [] };
  const { name, message, stack = '', code } = error as Error & { readonly code?: unknown };
  // The message stands first, over several lines where it has them, and one of them may look like a frame.
  const places = stack.replace(message, () => '').split('\n');
  return {
    name,
    code: typeof code === 'string' || typeof code === 'number' ? code : null,
    frames: places.filter((line) => frame.test(line)).map((line) => line.trim()),
  };
}
