import { posix } from 'node:path';
import { withoutComments } from './source-files.ts';

/** One import line: what it names, and whether it is gone after compiling. */
type Import = { readonly from: string; readonly type: boolean };

/** What a folder may import of ours. 'types': nothing of it is left after compiling. */
type Allowed = Readonly<Record<string, 'all' | 'types'>>;

/**
 * Left is the folder (or the file at the root of src), right what it may import besides itself. The doors know the sentences, so
 * that no word is said in two places, and nothing else of the languages; of the cards they run what guards a reader (against unseen
 * characters, against odd addresses) and what cuts to a limit, so that each is mended in one place.
 */
const table: Readonly<Record<string, Allowed | 'everything'>> = {
  dataset: {},
  languages: { dataset: 'all' },
  understand: { dataset: 'all', languages: 'all' },
  answer: { dataset: 'all', understand: 'types' },
  cards: { dataset: 'all', languages: 'all', understand: 'all', answer: 'all' },
  store: { understand: 'types', answer: 'types' },
  bot: {
    dataset: 'all',
    languages: 'all',
    understand: 'all',
    answer: 'all',
    cards: 'all',
    store: 'all',
    'log.ts': 'types',
  },
  slack: {
    bot: 'all',
    cards: 'types',
    'cards/visible.ts': 'all',
    'cards/openable.ts': 'all',
    'cards/fitted.ts': 'all',
    'languages/en/sentences.ts': 'all',
    store: 'all',
    'log.ts': 'types',
  },
  teams: {
    bot: 'all',
    cards: 'types',
    'cards/visible.ts': 'all',
    'cards/openable.ts': 'all',
    'cards/fitted.ts': 'all',
    'languages/en/sentences.ts': 'all',
    store: 'all',
    'log.ts': 'types',
  },
  cli: {
    bot: 'all',
    cards: 'all',
    languages: 'all',
    dataset: 'all',
    understand: 'all',
    'slack/render.ts': 'all',
    'teams/render.ts': 'all',
  },
  sandbox: { 'log.ts': 'types' },
  'log.ts': {},
  'refusals.ts': {},
  'metrics.ts': { bot: 'types', store: 'types' },
  'server.ts': { 'log.ts': 'types', 'metrics.ts': 'types', 'slack/listener.ts': 'all' },
  'config.ts': { 'log.ts': 'all', slack: 'types', teams: 'types' },
  'main.ts': 'everything',
};

/** Packages that only these folders or files may know: leaving one must stay a change of so much. */
const keptTo: readonly { readonly packages: RegExp; readonly to: readonly string[] }[] = [
  { packages: /^@slack\//, to: ['slack/', 'sandbox/'] },
  { packages: /^(?:botbuilder|botframework-|@microsoft\/)/, to: ['teams/'] },
  { packages: /^(?:libsql|@libsql\/|pg|node:sqlite)/, to: ['store/'] },
  { packages: /^(?:dotenv)/, to: ['config.ts'] },
  { packages: /^(?:react|adaptivecards|emulate|esbuild|slack-blocks-to-jsx)/, to: ['sandbox/'] },
];

/**
 * Where the clock may be read: everything else is told `now`. The sandbox plays Slack's and Teams' part, on their clock;
 * Slack's wiring compares a request's age with it.
 */
const clock = ['main.ts', 'config.ts', 'cli/', 'sandbox/', 'slack/app.ts'];

export function importsOf(source: string): Import[] {
  const code = withoutComments(source);
  const lines = [...code.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm)].map(
    ([, type, names, from]) => ({
      from: from as string,
      type: type !== undefined || (names !== undefined && /^\{[^}]*\}$/.test(names) && eachIsType(names)),
    }),
  );
  const awaited = [...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map(([, from]) => ({
    from: from as string,
    type: false,
  }));
  return [...lines, ...awaited];
}

const eachIsType = (names: string) =>
  names
    .slice(1, -1)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .every((name) => name.startsWith('type '));

const folderOf = (path: string) => path.split('/')[0] as string;
const within = (path: string, places: readonly string[]) =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));

/** What is wrong with an import of ours, or null. `path` and what it imports are paths from src. */
function ownOffence(path: string, { from, type }: Import): string | null {
  const target = posix.normalize(posix.join(posix.dirname(path), from));
  const folder = folderOf(path);
  if (folderOf(target) === folder) return null;
  const allowed = table[folder];
  if (allowed === undefined) return `${path}: no line of the import table is about ${folder}`;
  if (allowed === 'everything') return null;
  const how = allowed[target] ?? allowed[folderOf(target)];
  if (how === undefined) return `${path} imports ${target}: ${folder} may not know ${folderOf(target)}`;
  return how === 'types' && !type ? `${path} imports ${target}: ${folder} may take types alone from it` : null;
}

function packageOffence(path: string, { from }: Import): string | null {
  const rule = keptTo.find(({ packages }) => packages.test(from));
  return rule === undefined || within(path, rule.to) ? null : `${path} imports ${from}: only ${rule.to.join(', ')} may`;
}

/** Everything that a file of src does against the house's rules on imports, the environment and the clock. */
export function offences(path: string, source: string): string[] {
  const found = importsOf(source).flatMap(
    (one) => (one.from.startsWith('.') ? ownOffence(path, one) : packageOffence(path, one)) ?? [],
  );
  const code = withoutComments(source);
  if (/(?<!['"`])\bprocess\.env\b/.test(code) && path !== 'config.ts')
    found.push(`${path} reads process.env: only config.ts may`);
  if (/\bDate\.now\b|\bnew Date\(\)/.test(code) && !within(path, clock))
    found.push(`${path} reads the clock: it comes in as \`now\``);
  return found;
}

/** The files that know the Bot Framework's package. */
export const botbuilderFiles = (files: Readonly<Record<string, string>>): string[] =>
  Object.keys(files).filter((path) =>
    importsOf(files[path] as string).some(({ from }) => /^(?:botbuilder|botframework-)/.test(from)),
  );
