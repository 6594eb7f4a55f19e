import { expect, test } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { type Ask, noTopic } from '../../src/understand/intent.ts';
import { topicAfter } from '../../src/understand/topic.ts';

test('under a comparison, "the second one" counts from its services; under one service there is nothing to count', () => {
  expect(topicAfter({ kind: 'compare', services: ['ec2', 'ecs'], asks: [], move: false })).toMatchObject({
    services: ['ec2', 'ecs'],
    among: ['ec2', 'ecs'],
  });
  expect(topicAfter({ kind: 'overview', services: ['ec2'], side: 'both' })).toEqual({ ...noTopic, services: ['ec2'] });
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

test('what is asked of one service after the other is one question of a thread', () => {
  const os: Ask = { layer: 'operating-system', duty: null };
  const backup: Ask = { layer: 'backup-recovery', duty: null };
  const owner = (service: string, ask: Ask) =>
    ({ kind: 'owner', services: [service], asks: [ask], conditions: [], presumes: null, half: null }) as const;
  const after = [owner('rds', os), owner('aurora', os), owner('aurora', backup)].reduce(
    (topic, intent) => topicAfter(intent, topic),
    noTopic,
  );
  expect(after.asked).toEqual([os, backup]);
});
