import type { Block, Card, Form, Tone } from '../../src/cards/card.ts';

// Cards as the bot makes them, one with every kind of block, and some that try to be markup.

const tones: readonly Tone[] = ['aws', 'customer', 'shared', 'absent', 'depends'];

const layers = [
  'Facilities',
  'Hardware',
  'Network infrastructure',
  'Virtualization',
  'Operating system',
  'Control plane',
  'Capacity',
  'Platform software',
  'Container',
  'Application',
  'Resource configuration',
  'Network configuration',
  'Identity and access',
  'Data',
  'Encryption in transit',
  'Backup and recovery',
  'Logging and monitoring',
  'Compliance',
];

const ownersOf = (at: number): Tone =>
  at < 7 ? 'aws' : at < 8 ? 'depends' : at === 8 ? 'absent' : at < 14 ? 'customer' : 'shared';

export const stack: Block = {
  kind: 'owners',
  rows: layers.map((label, at) => ({ label, owner: ownersOf(at) })),
};

export const answer: Card = {
  title: 'AWS patches the operating system on Fargate',
  owner: 'aws',
  text: 'AWS patches the operating system on Fargate. You choose the platform version and redeploy your tasks.',
  blocks: [
    {
      kind: 'text',
      text: [
        { bold: 'AWS' },
        ' patches the host under your tasks; you see it as a ',
        { code: 'platform version' },
        '.',
      ],
    },
    {
      kind: 'halves',
      aws: 'Patches the host and replaces it.',
      customer: 'Redeploys tasks that are asked to retire.',
      by: 'AWS',
    },
    { kind: 'note', tone: 'warning', text: ['Reviewed more than 180 days ago: check the page.'] },
    {
      kind: 'sources',
      items: [
        {
          title: 'Fargate security',
          url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-security.html',
          section: 'Patching',
        },
        {
          title: 'Shared Responsibility Model',
          url: 'https://aws.amazon.com/compliance/shared-responsibility-model/?a=1&b=2',
        },
      ],
      reviewed: '2026-11-20',
    },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Share', action: 'share:1', style: 'primary', spoken: 'Share this answer with the channel' },
        { label: 'Helpful', action: 'rate:good' },
        { label: 'Not helpful', action: 'rate:bad' },
        { label: 'Whole stack', action: 'ask:fargate' },
      ],
    },
  ],
};

export const overview: Card = {
  title: 'Fargate: who has what',
  owner: null,
  text: 'Fargate, layer by layer.',
  blocks: [{ kind: 'text', text: ['Containers without servers of your own.'] }, stack, ...answer.blocks.slice(3)],
};

export const comparison: Card = {
  title: 'Fargate and ECS on EC2',
  owner: null,
  text: 'They differ in two layers.',
  blocks: [
    {
      kind: 'table',
      caption: 'Where they differ',
      head: ['Layer', 'Fargate', 'ECS on EC2'],
      rows: layers
        .slice(0, 6)
        .map((text, at) => [{ text }, { text: '', owner: tones[at % 5]! }, { text: 'You patch', owner: 'customer' }]),
    },
    { kind: 'divider' },
    { kind: 'heading', text: 'Choose another' },
    {
      kind: 'select',
      label: 'Another service',
      options: [
        { label: 'Lambda', action: 'ask:lambda', group: 'Serverless' },
        { label: 'EC2', action: 'ask:ec2', group: 'Infrastructure' },
      ],
    },
    {
      kind: 'note',
      tone: 'info',
      text: ['GovCloud has pages of its own: ', { link: 'read them', url: 'https://aws.amazon.com/govcloud-us/' }],
    },
  ],
};

export const home: Card = {
  title: 'srm',
  owner: null,
  text: 'Ask who is responsible for what.',
  blocks: [
    { kind: 'ask', label: 'Ask a question', placeholder: 'Who patches the OS on Fargate?' },
    ...comparison.blocks,
    stack,
  ],
};

export const form: Form = {
  id: 'ask',
  title: 'Ask srm about the model and more',
  submit: 'Ask',
  blocks: [{ kind: 'ask', label: 'Your question', placeholder: 'Who patches the OS on Fargate?' }],
};

export const everyKind: readonly Block[] = [
  ...answer.blocks,
  ...comparison.blocks,
  stack,
  { kind: 'ask', label: 'Ask', placeholder: 'Ask' },
  { kind: 'buttons', buttons: [{ label: 'Open AWS', url: 'https://aws.amazon.com/' }] },
];

/** A text in every place that takes one. */
export const saying = (text: string): Card => ({
  title: text,
  owner: null,
  text,
  blocks: [
    { kind: 'heading', text },
    {
      kind: 'text',
      text: [
        text,
        { bold: text },
        { code: text },
        { link: text, url: 'https://aws.amazon.com/' },
        { link: text, url: text },
      ],
    },
    { kind: 'owners', rows: [{ label: text, owner: 'aws', text }] },
    { kind: 'halves', aws: text, customer: text, by: text },
    { kind: 'table', caption: text, head: [text, text], rows: [[{ text }, { text, owner: 'shared' }]] },
    { kind: 'table', caption: text, head: [text, text], rows: [[{ text }, { text, owner: 'shared' }]] },
    {
      kind: 'sources',
      items: [{ title: text, url: 'https://aws.amazon.com/', section: text }],
      reviewed: '2026-11-20',
    },
    { kind: 'note', tone: 'info', text: [text, { bold: text }] },
    { kind: 'buttons', buttons: [{ label: text, action: 'a', spoken: text }] },
    { kind: 'select', label: text, options: [{ label: text, action: 'a', group: text }] },
    { kind: 'ask', label: text, placeholder: text },
  ],
});
