import { parseArgs } from 'node:util';

export const usage = `Ask who is responsible for what on AWS.

  npm run ask -- "who patches the OS on Fargate?"
  npm run ask -- --thread "who patches the OS on Fargate?" "and on Lambda?"
  echo "who patches the OS on Fargate?" | npm run --silent ask -- --json

How it is answered, one of:
  --json            as a JSON object
  --jsonl           one {"question": "...", "thread": ["..."]} a line on standard input, one JSON object a line on standard output
  --as slack|teams  as the payload that Slack or Teams would be sent
  --explain         with which words were taken for what

  --thread TEXT     an earlier question of the thread; more than once, in order

Without a question, one of:
  --export [FORM]   the whole dataset: json, csv or md (Markdown)
  --sources         every page that a fact cites; those nobody could open are marked
  --help            this
`;

const exportForms = ['json', 'csv', 'md'] as const;
const platforms = ['slack', 'teams'] as const;
type Platform = (typeof platforms)[number];

/** What the command line asks for. `question`: null where it is to come on standard input. */
export type Wanted =
  | { readonly kind: 'usage' }
  | { readonly kind: 'sources' }
  | { readonly kind: 'export'; readonly form: (typeof exportForms)[number] }
  | { readonly kind: 'lines' }
  | {
      readonly kind: 'answer';
      readonly as: 'text' | 'json' | 'explained' | Platform;
      readonly question: string | null;
      readonly thread: readonly string[];
      /** Nothing at all was asked for: who gives no question either is told how to ask. */
      readonly bare: boolean;
    };

/** Why it is not done, as one sentence. */
type Refusal = { readonly refused: string };
const no = (refused: string): Refusal => ({ refused });

const options = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  as: { type: 'string' },
  explain: { type: 'boolean' },
  thread: { type: 'string', multiple: true },
  export: { type: 'boolean' },
  sources: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Each decides alone what is printed. */
const exclusive = ['json', 'jsonl', 'as', 'explain', 'export', 'sources'] as const;

/** The command line, read; node's own sentences on what is wrong with it are about programs and not about this one. */
export function wantedOf(args: readonly string[]): Wanted | Refusal {
  // Not strict: then what is wrong is told here.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) return no(`There is no ${token.rawName}.`);
    const { type } = options[token.name as keyof typeof options];
    if (type === 'boolean' && token.value !== undefined) return no(`${token.rawName} takes no value.`);
    if (type === 'string' && (token.value === undefined || (!token.inlineValue && token.value.startsWith('-'))))
      return no(`${token.rawName} needs a value: ${token.name === 'as' ? 'slack or teams' : 'an earlier question'}.`);
  }
  if (values.help) return { kind: 'usage' };
  const given = exclusive.filter((name) => values[name] !== undefined).map((name) => `--${name}`);
  if (given.length > 1) return no(`${given.slice(0, -1).join(', ')} and ${given.at(-1)}: choose one.`);
  const thread = (values.thread ?? []) as string[];
  const alone = positionals.length === 0 && thread.length === 0;
  if (values.export) {
    const form = exportForms.find((one) => one === (positionals[0] ?? 'json').toLowerCase());
    if (form === undefined || positionals.length > 1)
      return no(`--export takes json, csv or md, not "${positionals.join(' ')}".`);
    return thread.length === 0 ? { kind: 'export', form } : no('--export takes no --thread.');
  }
  if (values.sources) return alone ? { kind: 'sources' } : no('--sources lists every page: leave the rest out.');
  if (values.jsonl)
    return alone ? { kind: 'lines' } : no('--jsonl takes its questions and their threads from standard input alone.');
  const platform = platforms.find((one) => one === values.as);
  if (values.as !== undefined && platform === undefined) return no(`--as takes slack or teams, not "${values.as}".`);
  return {
    kind: 'answer',
    as: platform ?? (values.json ? 'json' : values.explain ? 'explained' : 'text'),
    question: positionals.length === 0 ? null : positionals.join(' '),
    thread,
    bare: args.length === 0,
  };
}
