/** The child's side: answers each message with what `answer` makes of it. */
export function serveParent(answer: (message: never) => unknown): void {
  process.on('message', async (message) => process.send?.((await answer(message as never)) as object));
  process.on('disconnect', () => process.exit(0));
}

/** Memory after a collection, in bytes. */
export function settledMemory(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage.rss();
}
