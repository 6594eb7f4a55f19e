/** What the command line says besides answers: how it is asked, and why something is not done. */

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

/** Why a command line is not done, one sentence each. */
export const refused = {
  noOption: (name: string) => `There is no ${name}.`,
  noValue: (name: string) => `${name} takes no value.`,
  needsValue: (name: string, is: 'platform' | 'question') =>
    `${name} needs a value: ${is === 'platform' ? 'slack or teams' : 'an earlier question'}.`,
  chooseOne: (options: readonly string[]) => `${options.slice(0, -1).join(', ')} and ${options.at(-1)}: choose one.`,
  exportForm: (form: string) => `--export takes json, csv or md, not "${form}".`,
  exportThread: '--export takes no --thread.',
  sourcesAlone: '--sources lists every page: leave the rest out.',
  linesAlone: '--jsonl takes its questions and their threads from standard input alone.',
  platform: (name: string) => `--as takes slack or teams, not "${name}".`,
  noQuestion: 'Which question? Put it behind the options, in quotes.',
  andHelp: (sentence: string) => `${sentence}\nTry: npm run ask -- --help\n`,
} as const;

/** What --export md and --sources begin with. */
export const listed = {
  dataset: (version: string) => `# AWS Shared Responsibility, version ${version}`,
  pages: (count: number, unread: number) =>
    `${count} pages, ${unread} of them not opened yet: please check those first.`,
} as const;

/** What is wrong with a line of --jsonl. */
export const invalidLine = {
  json: 'This is no JSON',
  question: 'There is no "question" with a text here',
  thread: 'The "thread" is no list of texts',
  because: (why: string) => `${why}: a line is {"question": "...", "thread": ["..."]}, and the thread may be left out.`,
} as const;
