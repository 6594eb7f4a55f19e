import type { DutyId } from '../../dataset/duties.ts';

/** The words srm says: everything on a card that is not a fact of the dataset. */
export const words = {
  owners: { aws: 'AWS', customer: 'You', shared: 'Shared', absent: 'Not here', depends: 'Depends' },
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
  verdicts: { yes: 'Yes', no: 'No', partly: 'Partly' },
  generally: 'In general',
} as const;

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

export const unknownSentence: Readonly<
  Record<
    | 'price'
    | 'how-to'
    | 'limit'
    | 'other cloud'
    | 'no such service'
    | 'action'
    | 'state'
    | 'outside'
    | 'not understood'
    | 'too long',
    string
  >
> = {
  price: 'I know who is responsible for what, not what it costs.',
  'how-to': 'I know who is responsible for what, not how to do it.',
  limit: 'I know who is responsible for what, not what a service can do, its limits, sizes and dates.',
  'other cloud': 'I only know the AWS Shared Responsibility Model.',
  'no such service': 'I do not know an AWS service of that name.',
  action: 'I only answer questions: I cannot change anything for you.',
  state: 'I know who is responsible for what, not the state of your own account.',
  outside: 'That is outside the AWS Shared Responsibility Model, which is all I know.',
  'not understood': 'I did not understand that well enough to answer, and a wrong answer would be worse than none.',
  'too long': 'That is too long for me to read.',
};

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
  dependsOnService: 'It depends on the service.',
  nearest: 'The nearest things I do know:',
  stale: (day: string) => `Last reviewed on ${day}, more than 180 days ago: look at the page before you rely on it.`,
  disputed: (text: string) => `AWS's own pages disagree. ${text}`,
  unread: 'One of these pages could not be opened when this was written.',
  because: (when: string) => `Because ${when}.`,
  exception: (when: string, owner: string, then: string) => `If ${when} (${owner}): ${then}`,
  shared: (who: string, question: string) => `${who} asked: ${question}`,
  asked: (question: string) => `You asked: ${question}`,
  share: 'Share with the channel',
  whole: (service: string) => `All of ${service}`,
  compare: (a: string, b: string) => `Compare ${a} with ${b}`,
  good: 'Helpful',
  bad: 'Not right',
  thanks: 'Thank you: noted.',
  noted: 'Noted. If a fact is wrong, the page decides: tell us which one says otherwise.',
  onboardTitle: 'Who is responsible for what here',
  onboard: (services: string) => `What AWS has and what we have on ${services}.`,
  onboardHow: 'Ask in this channel: mention me and type a question. Just for yourself: `/srm` and the question.',
  onboardWhich: 'Which services? For example: `/srm onboard fargate lambda`.',
  pinHint: 'To keep it in sight, pin this message.',
  homeTitle: 'AWS Shared Responsibility, answered',
  browse: 'Browse the services',
  stores: 'What srm stores',
  storesText: (days: number, held: { rooms: number; topics: number; questions: number }) =>
    `Rooms it was greeted in or pinned a card to (${held.rooms}), what a thread is about, for a week (${held.topics}), and which kind of question was asked (${held.questions}). ${days === 0 ? 'The text of a question is never kept.' : `The text of a question is kept for ${days} days.`} Uninstalling the app deletes all of it.`,
  welcomeTitle: 'Hello, I am srm',
  welcome:
    'I know who is responsible for what on AWS: what AWS takes care of, what stays yours, and the page that says so.',
  errorTitle: 'Something went wrong',
  error: (reference: string) =>
    `I could not answer that. Try again in a moment; if it happens again, give your platform team this reference: ${reference}.`,
  expired: 'This button is older than I can read. Ask the question again.',
  /** Over the table of a comparison, and over that of a choice. */
  differTable: 'Where they differ',
  rankTable: { least: 'The least for you first', control: 'The most in your hands first' },
  rankTitle: { least: '{service} leaves you the least', control: '{service} leaves the most in your hands' },
  /** Over the column of places. */
  rankHead: '#',
  rankNote:
    'A layer that is yours counts one, a shared one a half. Your data, who may reach it, and your code stay yours everywhere.',
  same: 'The same on all',
  moveTitle: (from: string, to: string) => `Moving from ${from} to ${to}`,
} as const;
