import { expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { understanding } from '../../src/understand/understand.ts';

const understand = understanding(dataset);
const chosenFrom = (question: string) => {
  const { intent } = understand(question);
  return intent.kind === 'choose' ? intent.services : intent.kind;
};

test.each([
  ['the CFO wants no servers to babysit. Glue or Spark on EMR?', ['glue', 'emr']],
  ['our lead refuses to upgrade brokers: RabbitMQ on EC2, Amazon MQ, SQS', ['ec2', 'mq', 'sqs']],
  ['we have no sysadmin. EKS Auto Mode vs self-managed nodes', ['eks-auto', 'eks-self-managed']],
])('a wish beside several services asks which: %s', (question, services) =>
  expect(chosenFrom(question)).toEqual(services),
);

test('a wish beside one thing of several services does not: whose it is, is asked', () =>
  expect(chosenFrom('we want the hosts patched on EC2 and RDS, who does that?')).toBe('owner'));

test('what machines want from us is no wish', () =>
  expect(chosenFrom('none of the nodes under MSK, SQS or Kinesis wants patching from us, right')).toBe('owner'));

test.each([
  'Kendra or OpenSearch, the shorter to-do list for us?',
  'Kendra or OpenSearch: nobody on the team can patch servers',
  'Kendra or OpenSearch, whichever has the lighter upkeep',
  'Kendra or OpenSearch: where is the patch burden lower?',
  'Kendra or OpenSearch. Which trims our chores?',
  'small team, nobody who knows search engines: Kendra or OpenSearch',
  'Kendra or OpenSearch. Where in that list do we run the least?',
  'Kendra or OpenSearch from the point of view of maintenance',
  'Kendra or OpenSearch, which takes more off my people',
  'search for four lawyers and no admins, Kendra or OpenSearch',
])('what leaves less to do, in any words: %s', (question) =>
  expect(chosenFrom(question)).toEqual(['kendra', 'opensearch']),
);

test('what the work is done to is no option', () => {
  expect(chosenFrom('queries over S3, Athena or Redshift, least upkeep?')).toEqual(['athena', 'redshift']);
  expect(chosenFrom('events land in S3. Firehose or a consumer on EC2, fewest chores?')).toEqual(['firehose', 'ec2']);
});

test("one service's own ways are chosen from where its flavour is asked for, and AWS's own form of a product", () => {
  expect(chosenFrom('which EMR flavour leaves us the least patching?')).toContain('emr-serverless');
  const { intent } = understand('Grafana: ours on ECS or the one AWS runs, fewer chores?');
  expect(intent).toMatchObject({ kind: 'choose', services: ['ecs', 'managed-grafana'] });
});

const kindOfThing = (question: string) => {
  const { intent } = understand(question);
  return intent.kind === 'choose' ? intent.workload : intent.kind;
};

test.each([
  ['looking for a queue that somebody else runs', 'messaging'],
  ['any nosql store where the nodes are never ours', 'key-value'],
  ['a home for our API keys, nothing to run', 'secrets'],
  ['shared drive for linux servers, nobody wants to patch it', 'share'],
  ['windows home folders without running servers', 'windows-share'],
  ['build agents: hands off please. what would you use?', 'builds'],
  ['VPN for 30 staff with the least upkeep', 'vpn'],
  ['simulations of 7 hours each, no servers to maintain', 'long-batch'],
  ['scanned contracts into text, least to maintain', 'ocr'],
  ["what's the lightest for a small postgres", 'postgres'],
])('where no service is named, what is to be run is heard: %s', (question, workload) =>
  expect(kindOfThing(question)).toBe(workload),
);

test('a wish for software that AWS also runs asks which; a question of whose it is, or for a yes, does not', () => {
  expect(kindOfThing('ideally the scheduler is operated by aws. slurm')).toBe('hpc');
  expect(kindOfThing('memcached, which edition hands resizing over to AWS')).toBe('cache');
  expect(kindOfThing('redis, do we patch it or is it hands off')).toBe('owner');
  expect(kindOfThing("I'd like RDS patched by AWS, is it?")).toBe('owner');
});

test.each([
  ['our DBA demands sudo on the database box. most managed option?', 'host'],
  ['which compute lets us keep root, EC2 or Fargate', 'host'],
  ['keys under our sole control, KMS or CloudHSM?', 'control'],
  ['nobody here wants root on anything. EC2 or Fargate?', 'least'],
])('what is wanted of the choice: %s', (question, aim) =>
  expect(understand(question).intent).toMatchObject({ kind: 'choose', aim }),
);

test('after a service, another kind of thing to run is no choice among its ways', () => {
  const { topic } = understand('who patches the OS on Aurora?');
  const { intent } = understand('and what should we take for secrets, so that we rotate as little as possible?', topic);
  expect(intent).toMatchObject({ kind: 'choose', services: [], workload: 'secrets' });
});
