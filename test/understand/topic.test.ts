import { expect, test } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { type Ask, type Intent, noTopic } from '../../src/understand/intent.ts';
import { topicAfter } from '../../src/understand/topic.ts';

test('under a comparison, "the second one" counts from its services; under one service there is nothing to count', () => {
  expect(topicAfter({ kind: 'compare', services: ['ec2', 'ecs'], asks: [], move: false })).toMatchObject({
    services: ['ec2', 'ecs'],
    among: ['ec2', 'ecs'],
  });
  expect(topicAfter({ kind: 'overview', services: ['ec2'], side: 'both' })).toEqual({
    ...noTopic,
    services: ['ec2'],
    asked: [null],
  });
  expect(topicAfter({ kind: 'help', about: 'use' })).toEqual(noTopic);
});

test('an incident stays what the thread is about, on its service or on the one before', () => {
  const after = topicAfter({
    kind: 'incident',
    incident: 'log4j',
    services: ['lambda'],
    conditions: [],
    presumes: null,
  });
  expect(after).toMatchObject({ incident: 'log4j', services: ['lambda'] });
  const next = topicAfter({ kind: 'incident', incident: 'log4j', services: [], conditions: [], presumes: null }, after);
  expect(next).toMatchObject({ incident: 'log4j', services: ['lambda'] });
});

test('what a thread asked the meaning of can be asked about', () => {
  const ask = asking(dataset);
  const { answer } = ask.question('who enables it', ask.thread(['vpc flow logs, what are they for']));
  expect(answer).toMatchObject({ kind: 'owner', services: ['vpc'], owner: 'customer' });
});

test('a thread that went from service to service can be counted through', () => {
  const ask = asking(dataset);
  const answered = (thread: string[], question: string) => ask.question(question, ask.thread(thread)).answer;
  const thread = ['who patches the Lambda runtime', 'and on Fargate?'];
  expect(answered(thread, 'the first one again, but the hypervisor')).toMatchObject({
    services: ['lambda'],
    owner: 'aws',
  });
  expect(answered(thread, 'who scales it')).toMatchObject({ services: ['fargate'] });
});

test('what is said of a change of mind asks for nothing', () => {
  const ask = asking(dataset);
  const thread = ask.thread(['who patches the host under ECS on EC2']);
  for (const said of ['we changed plan, it will be Fargate', 'ok now switch to Fargate', 'we moved to Fargate'])
    expect(ask.question(said, thread).answer).toMatchObject({ services: ['fargate'], owner: 'aws' });
});

test('the questions of a thread can be counted, for another service or the same', () => {
  const ask = asking(dataset);
  const thread = ask.thread(['who patches the Windows of WorkSpaces', 'and who has the hosts below them']);
  const next = (question: string) => ask.question(question, thread).answer;
  expect(next('AppStream, the second question')).toMatchObject({ services: ['appstream'], owner: 'aws' });
  expect(next('and for RDS Custom for Oracle, the first')).toMatchObject({
    services: ['rds-custom-oracle'],
    owner: 'customer',
  });
  expect(next('the first question again')).toMatchObject({ services: ['workspaces'] });
});

test.each([
  ['who owns the first backup of DynamoDB?', 'dynamodb'],
  ['who patches the second instance on EC2?', 'ec2'],
  ['and the other engine on Aurora, who upgrades it?', 'aurora'],
  ['who answers the first question of an auditor about S3 logging?', 's3'],
])('a question that counts and asks for something itself is no earlier one again: %s', (question, service) => {
  const ask = asking(dataset);
  const thread = ask.thread(['who encrypts the disks of Redshift?', 'who trains the staff of the data center?']);
  const { intent } = ask.question(question, thread).understanding;
  expect(intent).toMatchObject({ services: [service] });
  expect(JSON.stringify(intent)).not.toMatch(/encryption-at-rest|staff-training/);
});

test('every question of a thread counts, also one that asked for no one thing, up to eight', () => {
  const os: Ask = { layer: 'operating-system', duty: null };
  const owner = { kind: 'owner', services: ['rds'], asks: [os], conditions: [], presumes: null, half: null } as const;
  const overview = { kind: 'overview', services: ['ec2'], side: 'both' } as const;
  const after = (intents: readonly Intent[]) => intents.reduce((topic, intent) => topicAfter(intent, topic), noTopic);
  expect(after([overview, owner, owner]).asked).toEqual([null, os, os]);
  expect(after(Array(12).fill(owner)).asked).toHaveLength(8);
});

test.each([
  [['who patches NAT instances?', 'and on the gateway version?'], 'vpc-nat-gateway', 'aws'],
  [['who patches RDS?', 'and on the custom one?'], 'rds-custom', null],
  [['who patches RDS Custom for Oracle?', 'and on the windows version?'], 'rds-custom-oracle', null],
] as const)('the next of kin by a word of its name: %j', ([first, next], service, owner) => {
  const ask = asking(dataset);
  const { answer } = ask.question(next, ask.thread([first]));
  expect(answer).toMatchObject({ services: [service] });
  if (owner) expect(answer).toMatchObject({ owner });
});
