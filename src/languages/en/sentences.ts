import type { DutyId } from '../../dataset/duties.ts';
import type { CategoryId } from '../../dataset/schema.ts';

/** The words srm says: everything on a card that is not a fact of the dataset. */
export const words = {
  owners: { aws: 'AWS', customer: 'You', shared: 'Shared', absent: 'Not here', depends: 'Depends' },
  /** Each owner as a square, in the colours of AWS's own picture of the model. */
  squares: { aws: '🟧', customer: '🟦', shared: '🟪', absent: '⬜', depends: '🟨' },
  notes: { info: 'ℹ️', warning: '⚠️' },
  /** Who has it, as a sentence that stands alone and follows a "No." to any form of question. 'differs': several rows, several owners. */
  has: {
    aws: 'AWS takes care of this.',
    customer: 'This is yours.',
    shared: 'You and AWS share this.',
    absent: 'There is no such layer here.',
    depends: 'It depends on how you run it.',
    differs: 'It differs, line by line.',
  },
  /** The same where something has happened. */
  acts: {
    aws: 'AWS acts.',
    customer: 'You act.',
    shared: 'You and AWS both have to act.',
    absent: 'There is no such layer here.',
    depends: 'It depends on how you run it.',
    differs: 'It differs, line by line.',
  },
  /** How many of its layers, or how many services, each has: "9 AWS · 3 shared · 6 yours". */
  counted: { aws: 'AWS', shared: 'shared', customer: 'yours', depends: 'depending on how you run it' },
  /** Before a list of layers that are the same on several services. */
  alike: {
    aws: 'AWS',
    customer: 'Yours',
    shared: 'Shared',
    absent: 'Not there',
    depends: 'It depends,',
  },
  verdicts: { yes: 'Yes', no: 'No', partly: 'Partly' },
  ratings: { good: '👍', bad: '👎' },
  generally: 'In general',
} as const;

/** "A, B and C". */
export const listed = (names: readonly string[], joiner: 'and' | 'or' = 'and'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${joiner} ${names.at(-1)}`;

type Verdict = keyof typeof words.verdicts | null;

/** A sentence after its "Yes.", "No." or "Partly.", where a yes or no was asked for. */
export const verdictSaid = (verdict: Verdict, sentence: string): string =>
  verdict === null ? sentence : `${words.verdicts[verdict]}. ${sentence}`;

/** Who has it. `partner`: whose the provider's half is besides AWS. */
export const has = (owner: keyof typeof words.has, partner: string | null): string => {
  if (partner !== null && owner === 'aws') return `AWS and ${partner} take care of this.`;
  if (partner !== null && owner === 'shared') return `You, AWS and ${partner} share this.`;
  return words.has[owner];
};

/** Where having is no doing, a yes or no would mislead: the headline of these duties, whatever was presumed. */
export const ownHeadlines: Readonly<Partial<Record<DutyId, string>>> = {
  'aws-access-to-data': 'AWS does not look in, and you decide whom you let in.',
};

/** Why there is no answer. */
export const unknownSentence = {
  price: 'I know who is responsible for what, not what it costs.',
  'how-to': 'I know who is responsible for what, not how to do it.',
  limit: 'I know who is responsible for what, not what a service can do, its limits, sizes and dates.',
  'other cloud': 'I only know the AWS Shared Responsibility Model.',
  'no such service': 'I do not know an AWS service of that name.',
  uncovered: 'I have no facts on that AWS service, and those of another need not hold for it.',
  action: 'I only answer questions: I cannot change anything for you.',
  state: 'I know who is responsible for what, not the state of your own account.',
  outside: 'That is outside the AWS Shared Responsibility Model, which is all I know.',
  'not understood': 'I did not understand that well enough to answer, and a wrong answer would be worse than none.',
  'too long': 'That is too long for me to read.',
} as const;

export const sentences = {
  helpTitle: 'Ask who is responsible for what on AWS',
  help: 'Name a service, and what you want to know about it. I answer from a dataset of my own, and every answer names the AWS page that says so.',
  examples: [
    'fargate',
    'who patches the OS on Fargate?',
    'do we have to back up DynamoDB?',
    'fargate vs lambda',
    'log4j in our Lambda function: who has to act?',
    'what is Firecracker?',
  ],
  onboardHint: 'In a channel: `/srm onboard fargate lambda` pins a card for your team.',
  dataTitle: 'What I know, and where it comes from',
  data: (services: number, cells: number, pages: number) =>
    `${services} services and ways of running them, ${cells} facts, each with the AWS page that says so (${pages} pages). The words are mine, the facts are on the pages. No language model, no network call: the same question always has the same answer.`,
  ask: 'Ask',
  askPlaceholder: 'who patches the OS on Fargate?',
  clarifyService: 'On which service?',
  clarifyLayer: (service: string) => `What about ${service}?`,
  clarifyBoth: 'Which service, and what about it?',
  /** `counts`: "yours on 18, shared on 55, AWS's on 108". */
  dependsOnService: (counts: string) => `It depends on the service: ${counts}.`,
  byService: (counts: string) => `Service by service: ${counts}.`,
  spread: {
    customer: (services: number) => `yours on ${services}`,
    shared: (services: number) => `shared on ${services}`,
    aws: (services: number) => `AWS's on ${services}`,
  },
  services: (number: number) => (number === 1 ? '1 service' : `${number} services`),
  more: (names: string, number: number) => (number === 0 ? names : `${names} and ${number} more`),
  leftOut: (most: number, left: string) =>
    `One answer has room for ${most} services, so ${left} had to be left out: ask about fewer at a time.`,
  layersCount: (number: number) => (number === 1 ? '1 layer' : `${number} layers`),
  stale: (day: string, days: number) =>
    `Last reviewed on ${day}, more than ${days} days ago: look at the page before you rely on it.`,
  disputed: (text: string) => `AWS's own pages disagree. ${text}`,
  /** `where`: of several rows, those of which it is true; null: all of them. */
  because: (when: string, where: string | null) => `Because ${when}${where === null ? '' : ` (${where})`}.`,
  exception: (when: string, owner: string, then: string) => `If ${when} (${owner}): ${then}`,
  exceptionHead: (when: string, owner: string, where: string | null) =>
    where === null ? `If ${when}: ${owner}.` : `${where}, if ${when}: ${owner}.`,
  /** A text under the name of whose it is or what it explains, unless it begins with that name itself. */
  named: (name: string, text: string) => (text.startsWith(`${name} `) ? text : `${name}: ${text}`),
  partner: (name: string) => `AWS and ${name}`,
  row: (label: string, owner: string, text: string) => `${label}: ${owner}.${text === '' ? '' : ` ${text}`}`,
  source: (titles: readonly string[], reviewed: string | null) =>
    `Source: ${titles.join('; ')}${reviewed === null ? '' : ` (reviewed ${reviewed})`}.`,
  /** A title, and a question to type: what it is about first, so that no preposition has to fit. */
  about: (services: string, subject: string) => `${services}: ${subject}`,
  shared: (question: string) => `Somebody here asked: ${question}`,
  share: 'Share with the channel',
  whole: (service: string) => `All of ${service}`,
  compare: (a: string, b: string) => `Compare ${a} with ${b}`,
  yours: (service: string) => `What do we have to do on ${service}?`,
  patching: (service: string) => `Who patches the operating system on ${service}?`,
  meaning: (term: string) => `What does “${term}” mean?`,
  model: 'What is the shared responsibility model?',
  good: 'Helpful',
  bad: 'Not right',
  thanks: 'Thank you',
  noted: {
    good: 'Noted as helpful.',
    bad: 'Noted as not right. If a fact is wrong, the page decides: tell us which one says otherwise.',
  },
  onboardTitle: 'Who is responsible for what here',
  onboard: (services: string) => `What AWS takes care of, what is yours, and what you share on ${services}.`,
  onboardHow: 'Ask in this channel: mention me and type a question. Just for yourself: `/srm` and the question.',
  onboardWhich: 'Which services? For example: `/srm onboard fargate lambda`.',
  pinHint: 'Keep this at hand: point at the message, then `…` > `Pin`. It is kept up to date in place.',
  homeTitle: 'AWS Shared Responsibility, answered',
  browse: 'Browse the services',
  stores: 'What srm stores',
  /** `days`: for how long a thread's topic, a question and its text are kept. */
  storesText: (
    days: { topic: number; question: number; text: number },
    held: { rooms: number; topics: number; questions: number },
  ) =>
    `Rooms it was greeted in or pinned a card to (${held.rooms}), what a thread, or one person's private questions in a room, are about, for ${days.topic} days (${held.topics}), and what a question was about and how it was rated, not who asked it, for ${days.question} days (${held.questions}). ${days.text === 0 ? 'The text of a question is never kept.' : `The text of a question is kept for ${days.text} days.`} Uninstalling the app from Slack deletes all of it; removing it from a chat in Teams, what that chat's threads are about.`,
  welcomeTitle: 'Hello, I am srm',
  welcome:
    'I know who is responsible for what on AWS: what AWS takes care of, what stays yours, and the page that says so.',
  errorTitle: 'Something went wrong',
  error: (reference: string) =>
    `I could not answer that. Try again in a moment; if it happens again, give your platform team this reference: ${reference}.`,
  expired: 'This button is older than I can read. Ask the question again.',
  overviewTitle: {
    both: (service: string) => `${service}: who is responsible for what`,
    customer: (service: string) => `${service}: what is yours`,
    aws: (service: string) => `${service}: what AWS does`,
  },
  ways: (services: string) => `Ways of running it, each with its own line: ${services}.`,
  /** Over the table of a comparison, and over that of a choice. */
  differTable: 'Where they differ',
  layerHead: 'Layer',
  /** `services`: how many are compared. */
  alsoOn: (ways: string) => `The same owner on ${ways}.`,
  alike: (owner: string, services: number) => `${owner} on ${services === 2 ? 'both' : 'all'}`,
  noDifference: 'No difference, layer by layer.',
  moveTitle: (from: string, to: string) => `Moving from ${from} to ${to}`,
  less: (layers: string) => `You have less to do: ${layers}.`,
  moreToDo: (layers: string) => `You pick up more: ${layers}.`,
  unchanged: 'Nothing changes hands.',
  rankTable: {
    least: 'The least for you first',
    control: 'The most in your hands first',
    host: 'What opens its host to you, the least for you first',
  },
  /** `services`: all that share the first place; `all`: that is every one of them. */
  rankTitle: {
    least: (services: readonly string[], all: boolean) =>
      all && services.length > 1
        ? `${listed(services)} leave you the same`
        : `${listed(services)} ${services.length > 1 ? 'leave' : 'leaves'} you the least`,
    control: (services: readonly string[], all: boolean) =>
      all && services.length > 1
        ? `${listed(services)} leave the same in your hands`
        : `${listed(services)} ${services.length > 1 ? 'leave' : 'leaves'} the most in your hands`,
    host: (services: readonly string[], all: boolean) =>
      all && services.length === 1
        ? `${listed(services)} opens its host to you`
        : `Of what opens its host to you, ${listed(services)} ${services.length > 1 ? 'leave' : 'leaves'} you the least`,
  },
  /** Over the columns of a choice: the place, the service, its counts. */
  rankHead: ['#', 'Service', 'Layers'],
  rankNote: (layers: number) =>
    `Of all ${layers} layers one that is yours counts one, a shared one a half. Equal sums have equal places.`,
  always: (layers: string) => `Whatever you choose, these stay yours: ${layers}.`,
  /** A class of incident with the name by which this one was called: "A flaw in the kernel (Dirtypipe)". */
  called: (incident: string, name: string) => `${incident} (${name})`,
  unknownTitle: 'I do not know that',
  chooseOrSay: 'Choose, or say it in other words.',
  chooseOrName: 'Choose, or name another one.',
  forExample: (questions: readonly string[]) => `For example: ${questions.join(' · ')}`,
  askTitle: 'Ask srm',
  askLabel: 'Your question',
  reviewed: (day: string) => `Reviewed ${day}`,
  /** Before the labels of the buttons, where nothing can be pressed. */
  askNext: 'Ask next: ',
} as const;

export const categories: Readonly<Record<CategoryId, string>> = {
  compute: 'Compute',
  containers: 'Containers',
  storage: 'Storage',
  databases: 'Databases',
  networking: 'Networking',
  security: 'Security',
  management: 'Management',
  integration: 'Integration',
  analytics: 'Analytics',
  ai: 'Machine learning and AI',
  'developer-tools': 'Developer tools',
  'end-user-iot': 'End user and IoT',
};

/** What only Slack is told. */
export const slackSentences = {
  search: 'Or search: a service, a layer, a word',
  send: 'Send',
  close: 'Close',
  refusedTitle: 'I could not answer here',
  refused: (code: string) => `Slack would not take my answer (${code}). Please ask again.`,
  /** By Slack's code for why it refused. */
  refusals: {
    not_in_channel: 'I am not in this channel. Invite me with /invite @srm, then ask again.',
    channel_not_found: 'I am not in this channel. Invite me with /invite @srm, then ask again.',
    is_archived: 'This channel is archived, so I cannot write here.',
    restricted_action:
      'Only some people may write in this channel, and I am not one of them. Ask me in a direct message.',
    ratelimited: 'Slack asks me to slow down. Please ask again in a minute.',
    expired_trigger_id: 'That took too long for Slack to open the form. Please try once more.',
  } as Readonly<Record<string, string>>,
} as const;

/** What only Teams is told. */
export const teamsSentences = {
  shortened: 'This answer is shortened: it is longer than Teams takes in one message.',
  sources: (number: number) => (number === 1 ? 'Source: ' : 'Sources: '),
  show: 'Show',
  done: 'Done.',
  nothing: 'Nothing to do.',
  /** To whoever posts what Teams would not. */
  jsonOnly: 'Teams posts here, as application/json.',
} as const;
