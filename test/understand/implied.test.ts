import { describe, expect, test } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { understanding } from '../../src/understand/understand.ts';

const understand = understanding(dataset);
const asked = (question: string) => {
  const { intent } = understand(question);
  return intent.kind === 'owner' ? (intent.asks[0]?.duty ?? intent.asks[0]?.layer) : intent.kind;
};
const services = [...dataset.services.values()];

describe('what a question implies', () => {
  test.each([
    ['who maintains the brokers of Amazon MQ', 'operating-system'],
    ['who looks after the ElastiCache nodes', 'operating-system'],
    ['who adds nodes to ElastiCache', 'scaling'],
    ['who maintains the Nitro hypervisor under my EC2 instances', 'virtualization'],
  ])('machines that are only kept going are their system: "%s"', (question, ask) => expect(asked(question)).toBe(ask));

  test('a name of several words is not what is asked of the service', () => {
    const several = services.filter(({ short }) => short.includes(' '));
    const others = several.filter(({ short }) => asked(`is ${short} managed by AWS?`) !== 'overview');
    expect(others.length, others.map(({ id }) => id).join(' ')).toBeLessThan(4);
    expect(asked('who manages the users of EC2 Auto Scaling?')).toBe('identity-access');
  });

  test('our data, and nothing else said of it, is asked for as whose it is', () => {
    for (const name of ['Transfer Family', 'Transit Gateway', 'IAM Identity Center'])
      expect(asked(`who is responsible for our data in ${name}?`)).toBe('data-ownership');
  });

  test('what replaces broken servers is hardware, and the network underneath is a network', () => {
    const asksFor = (form: string) => new Set(services.map(({ short }) => asked(form.replace('X', short))));
    expect([...asksFor('who runs the network underneath X?')]).toEqual(['network-infrastructure']);
    expect(asksFor('who replaces broken servers under X?')).not.toContain('operating-system');
  });
});

describe('whether AWS’s people look into something', () => {
  const answered = (question: string) => {
    const { answer } = asking(dataset).question(question);
    return answer.kind === 'owner' ? [answer.asks[0]?.duty, answer.verdict] : [answer.kind];
  };

  test.each(['can AWS employees read our S3 objects?', 'could somebody at Amazon open our S3 files?'])(
    '"%s" asks for their access, and nothing has happened',
    (question) => expect(answered(question)).toEqual(['aws-access-to-data', 'partly']),
  );

  test('who prevents it is no yes', () => {
    expect(answered('can an AWS engineer look into our EC2 memory?')).toEqual(['operator-access', null]);
    expect(answered('does AWS keep its people from reading our EC2 memory?')).toEqual(['operator-access', 'yes']);
  });
});
