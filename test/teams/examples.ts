import type { Block, Card, Form, Tone } from '../../src/cards/card.ts';

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
const tone = (index: number): Tone =>
  index < 7 ? 'aws' : index < 8 ? 'absent' : index === 8 ? 'depends' : index % 4 === 2 ? 'shared' : 'customer';

export const blocks = {
  heading: { kind: 'heading', text: 'The stack' },
  text: {
    kind: 'text',
    text: [
      'AWS ',
      { bold: 'patches' },
      ' the ',
      { code: 'host' },
      ', see ',
      { link: 'the guide', url: 'https://docs.aws.amazon.com/x' },
    ],
  },
  owners: {
    kind: 'owners',
    rows: layers.map((label, index) => ({
      label,
      owner: tone(index),
      ...(index % 3 === 0 && { text: 'a line about it' }),
    })),
  },
  halves: {
    kind: 'halves',
    aws: 'AWS patches the host and its kernel.',
    customer: 'You rebuild your images and deploy them.',
    by: 'AWS',
  },
  table: {
    kind: 'table',
    caption: 'Fargate beside EC2',
    head: ['Layer', 'Fargate', 'EC2'],
    rows: [
      [{ text: 'Operating system' }, { text: 'AWS', owner: 'aws' }, { text: 'You', owner: 'customer' }],
      [{ text: 'Container' }, { text: 'You', owner: 'customer' }],
    ],
  },
  sources: {
    kind: 'sources',
    items: [
      { title: 'Security in Amazon ECS', url: 'https://docs.aws.amazon.com/ecs/security', section: 'Fargate' },
      { title: 'The model', url: 'https://aws.amazon.com/compliance/shared-responsibility-model/' },
    ],
    reviewed: '2026-11-20',
  },
  note: { kind: 'note', tone: 'warning', text: ['Reviewed more than ', { bold: '180 days' }, ' ago.'] },
  buttons: {
    kind: 'buttons',
    buttons: [
      { label: 'Compare with EC2', action: '{"do":"compare"}', style: 'primary', spoken: 'Compare Fargate with EC2' },
      { label: 'Wrong?', action: 'note', opens: 'form' },
      { label: 'Open', url: 'https://docs.aws.amazon.com/' },
    ],
  },
  select: {
    kind: 'select',
    label: 'Another layer',
    options: layers.map((label) => ({ label, action: `layer:${label}`, group: 'Layers' })),
  },
  ask: { kind: 'ask', label: 'Ask another', placeholder: 'who patches Lambda?' },
  divider: { kind: 'divider' },
} satisfies Record<string, Block>;

export const card = (...parts: readonly Block[]): Card => ({
  title: 'Operating system on AWS Fargate',
  owner: 'aws',
  text: 'AWS patches the operating system on Fargate.',
  blocks: parts,
});

export const everything = card(...Object.values(blocks));

export const form: Form = {
  id: 'note',
  title: 'What is wrong?',
  submit: 'Send',
  blocks: [
    { kind: 'text', text: ['Tell us.'] },
    { kind: 'ask', label: 'Your note', placeholder: 'It is about ...' },
  ],
};
