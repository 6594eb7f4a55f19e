import { describe, expect, test } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { noTopic } from '../../src/understand/intent.ts';

const ask = asking(dataset);

describe('asking', () => {
  test('gives what was meant, what is true and what the thread is about', () => {
    const { intent, answer, topic } = ask.question('who patches the OS on Fargate?');
    expect(intent).toMatchObject({ kind: 'owner', services: ['fargate'] });
    expect(answer).toMatchObject({ kind: 'owner', owner: 'aws' });
    expect(topic.services).toEqual(['fargate']);
  });

  test('in a thread starts from what its earlier questions left', () => {
    const thread = ask.thread(['who patches the OS on Fargate?', 'and on Lambda?']);
    expect(thread.services).toEqual(['lambda']);
    expect(ask.question('and on EC2?', thread).answer).toMatchObject({
      kind: 'owner',
      owner: 'customer',
      services: ['ec2'],
    });
  });

  test('of a thread without questions starts from nothing', () => {
    expect(ask.thread([])).toEqual(noTopic);
  });

  test('the same question twice has the same answer: nothing is remembered inside', () => {
    ask.question('rds vs dynamodb');
    expect(ask.question('and who backs it up?').answer).toEqual(
      asking(dataset).question('and who backs it up?').answer,
    );
  });
});
