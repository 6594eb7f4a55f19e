import { expect, test } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import { explanation } from '../../src/cli/explain.ts';
import { dataset } from '../../src/dataset/dataset.ts';

const ask = asking(dataset);
const explained = (question: string, thread: readonly string[] = []) =>
  explanation(dataset, question, ask.question(question, ask.thread(thread)));

test('it names the service that was read, what was asked and what was meant', () => {
  const lines = explained('who patches the OS on Fargate?');
  expect(lines).toMatch(/service\s+"fargate" is AWS Fargate/);
  expect(lines).toMatch(/asked\s+/);
  expect(lines).toMatch(/presumes\s+no one/);
  expect(lines).toMatch(/meant\s+\{/);
});

test('it tells a word that was mended', () => {
  expect(explained('who patches the operating sytem on fargate')).toMatch(/spelling\s+"sytem" as "system"/);
});

test('it tells what came from the thread', () => {
  expect(explained('and who backs it up?', ['dynamodb'])).toMatch(/service\s+Amazon DynamoDB, from the thread/);
});

test('it tells which service is only named beside the one that is asked about', () => {
  const lines = explained('GameLift fleet, telemetry goes to DynamoDB. OS patches of the instances?');
  expect(lines).toMatch(/"dynamodb" is Amazon DynamoDB \(by name, told beside it\)/);
  expect(lines).toMatch(/"gamelift fleet" is Amazon GameLift Servers \(by name\)/);
});

test('it tells an incident and a term', () => {
  expect(explained('log4j in our lambda')).toMatch(/incident\s+\S/);
  expect(explained('what is Firecracker')).toMatch(/term\s+firecracker/);
});

test('it explains nothing at all', () => {
  expect(explained('')).toMatch(/^question\s+\nread as/);
});
