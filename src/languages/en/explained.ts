/** What --explain prints: which words were taken for what, and what was decided. */

/** How it calls what no phrase says. */
export const captions = {
  network: 'the network behind it',
  hardware: 'the hardware behind it',
  machines: 'the machines behind it',
  software: 'the software of the service',
  itself: 'the service itself',
  keptUp: 'keeping it up',
  certificate: 'its own certification',
  finding: 'what it found',
  installed: 'software on it',
  mayWho: 'who may',
  thread: '(from the thread)',
} as const;

/** One line: what is told, and under the same column for each what is so. */
const line = (head: string, text: string) => `${head.padEnd(12)}${text}`;

const percent = (part: number) => `${Math.round(100 * part)} %`;
/** What becomes of a service that is named. */
const roles = {
  asked: '',
  side: ', a side of the other service',
  passing: ', told beside it',
  aside: ', left aside',
} as const;
const inSingleWords = 'by single words';

export const explained = {
  question: (text: string) => line('question', text),
  readAs: (text: string) => line('read as', text),
  spelling: (from: string, to: string) => line('spelling', `"${from}" as "${to}"`),
  named: (words: string, service: string, by: string, role: keyof typeof roles) =>
    line('service', `"${words}" is ${service} (by ${by}${roles[role]})`),
  excluded: (service: string) => line('left out', `${service}: named only to be excluded`),
  ofThread: (service: string) => line('service', `${service}, from the thread`),
  asked: (ask: string, score: number, words: string | null) => line('asked', points(ask, score, words)),
  runnerUp: (ask: string, score: number, words: string | null) => line('runner-up', points(ask, score, words)),
  conditions: (ids: readonly string[]) => line('if', ids.join(', ')),
  incidents: (ids: readonly string[]) => line('incident', ids.join(', ')),
  concepts: (ids: readonly string[]) => line('term', ids.join(', ')),
  leaning: ({ aws, customer, shared }: Readonly<Record<'aws' | 'customer' | 'shared', number>>) =>
    line('sounds like', `${percent(aws)} AWS, ${percent(customer)} customer, ${percent(shared)} both`),
  presumes: (owner: string | null) => line('presumes', owner ?? 'no one'),
  meant: (intent: string) => line('meant', intent),
} as const;

/** `words`: the phrase that stood there; null where only some of its words did. */
const points = (ask: string, score: number, words: string | null) =>
  `${ask}: ${score.toFixed(1)} points, ${words === null ? inSingleWords : `by "${words}"`}`;
