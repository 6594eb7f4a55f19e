import { parseArgs } from 'node:util';
import { refused } from '../languages/en/command-line.ts';

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
const no = (sentence: string): Refusal => ({ refused: sentence });

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
    if (!Object.hasOwn(options, token.name)) return no(refused.noOption(token.rawName));
    const { type } = options[token.name as keyof typeof options];
    if (type === 'boolean' && token.value !== undefined) return no(refused.noValue(token.rawName));
    if (type === 'string' && (token.value === undefined || (!token.inlineValue && token.value.startsWith('-'))))
      return no(refused.needsValue(token.rawName, token.name === 'as' ? 'platform' : 'question'));
  }
  if (values.help) return { kind: 'usage' };
  const given = exclusive.filter((name) => values[name] !== undefined).map((name) => `--${name}`);
  if (given.length > 1) return no(refused.chooseOne(given));
  const thread = (values.thread ?? []) as string[];
  const alone = positionals.length === 0 && thread.length === 0;
  if (values.export) {
    const form = exportForms.find((one) => one === (positionals[0] ?? 'json').toLowerCase());
    if (form === undefined || positionals.length > 1) return no(refused.exportForm(positionals.join(' ')));
    return thread.length === 0 ? { kind: 'export', form } : no(refused.exportThread);
  }
  if (values.sources) return alone ? { kind: 'sources' } : no(refused.sourcesAlone);
  if (values.jsonl) return alone ? { kind: 'lines' } : no(refused.linesAlone);
  const platform = platforms.find((one) => one === values.as);
  if (values.as !== undefined && platform === undefined) return no(refused.platform(`${values.as}`));
  return {
    kind: 'answer',
    as: platform ?? (values.json ? 'json' : values.explain ? 'explained' : 'text'),
    question: positionals.length === 0 ? null : positionals.join(' '),
    thread,
    bare: args.length === 0,
  };
}
