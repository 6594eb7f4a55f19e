/** What one line of --jsonl asks, or what is wrong with it. */
type Line =
  | { readonly question: string; readonly thread: readonly string[] }
  | { readonly question: string; readonly status: 'invalid'; readonly error: string };

const form = 'a line is {"question": "...", "thread": ["..."]}, and the thread may be left out';

export function fromLine(line: string): Line {
  const invalid = (why: string): Line => ({ question: line, status: 'invalid', error: `${why}: ${form}.` });
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return invalid('This is no JSON');
  }
  if (typeof parsed === 'string') return { question: parsed, thread: [] };
  const { question, thread = [] } = (parsed ?? {}) as { question?: unknown; thread?: unknown };
  if (typeof question !== 'string') return invalid('There is no "question" with a text here');
  if (!Array.isArray(thread) || thread.some((one) => typeof one !== 'string'))
    return invalid('The "thread" is no list of texts');
  return { question, thread };
}
