import { invalidLine } from '../languages/en/command-line.ts';

/** What one line of --jsonl asks, or what is wrong with it. */
type Line =
  | { readonly question: string; readonly thread: readonly string[] }
  | { readonly question: string; readonly status: 'invalid'; readonly error: string };

export function fromLine(line: string): Line {
  const invalid = (why: string): Line => ({ question: line, status: 'invalid', error: invalidLine.because(why) });
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return invalid(invalidLine.json);
  }
  if (typeof parsed === 'string') return { question: parsed, thread: [] };
  const { question, thread = [] } = (parsed ?? {}) as { question?: unknown; thread?: unknown };
  if (typeof question !== 'string') return invalid(invalidLine.question);
  if (!Array.isArray(thread) || thread.some((one) => typeof one !== 'string')) return invalid(invalidLine.thread);
  return { question, thread };
}
