import { describe, expect, test } from 'vitest';
import { statusOf } from '../../src/answer/answer.ts';
import { asking } from '../../src/bot/ask.ts';
import { searched } from '../../src/bot/searched.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { searchOptions } from '../../src/slack/render.ts';
import { channel, now, set, stage } from './stage.ts';

set();

const ask = asking(dataset);
const search = (text: string) => searched({ dataset, ask, now: () => now }, text);
const titles = (text: string) => search(text).map(({ title }) => title.split(':')[0]);

describe('a search', () => {
  test('reaches the doors as results', async () => {
    const [found] = await stage.bot.handle({ kind: 'searched', place: channel, text: 'fargate' });
    expect(found).toMatchObject({ kind: 'results', results: [{ question: 'fargate' }, {}, {}] });
  });

  test('shows what is asked about most before anything is typed', () => {
    expect(search(' ').map(({ question }) => question)).toEqual(['EC2', 'Fargate', 'Lambda', 'RDS', 'S3']);
  });

  test.each([
    ['far', ['AWS Fargate', 'AWS Batch on Fargate', 'Amazon EKS on AWS Fargate']],
    ['dyn', ['Amazon DynamoDB', 'Amazon DynamoDB Accelerator']],
    ['Elastic Cont', ['Amazon ECR', 'Amazon ECS']],
    ['site to', ['AWS Site-to-Site VPN', 'The link from your site to AWS']],
    ['postgr', ['Amazon Aurora', 'Amazon Lightsail managed database', 'Amazon RDS']],
  ])('of "%s" finds every service, layer and duty of which a word begins so', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  test.each([
    ['lamb', 'AWS Lambda'],
    ['s3', 'Amazon S3'],
    ['ec2', 'Amazon EC2'],
    ['security gr', 'Security groups'],
    ['who patches the OS on Fargate?', 'Fargate'],
  ])('of "%s" has what is nearest first', (text, first) => expect(titles(text)[0]).toBe(first));

  test('of a name has it before what is only called so besides, and layers and duties behind services', () => {
    const found = titles('elasti');
    expect(found.indexOf('Amazon ElastiCache')).toBeGreaterThan(-1);
    expect(found.indexOf('Amazon ElastiCache')).toBeLessThan(found.indexOf('Amazon EC2'));
    expect(titles('sec').indexOf('AWS Secrets Manager')).toBeLessThan(titles('sec').indexOf('Security groups'));
  });

  test.each(['%', 'zzz', 'help', 'how much does fargate cost', 'x'.repeat(40_000)])(
    'of "%.30s" finds nothing',
    (text) => {
      expect(search(text)).toEqual([]);
    },
  );

  test('shows no more than one looks through, each once, and of each what Slack takes', () => {
    for (const text of [...'abcdefghijklmnopqrstuvwxyz', 'amazon', 'aws']) {
      const results = search(text);
      expect(results.length, text).toBeLessThanOrEqual(20);
      expect(new Set(results.map(({ title }) => title)).size, text).toBe(results.length);
      expect(searchOptions([{ kind: 'results', results }]), text).toHaveLength(results.length);
      for (const { question } of results) expect(statusOf(ask.question(question).answer), question).toBe('answered');
    }
    expect(search('s')).toHaveLength(20);
  });

  test('finds each service by its name, and what is chosen is about that service', () => {
    for (const { id, name, short } of dataset.services.values()) {
      const [first] = search(name);
      expect(first?.title, id).toContain(name);
      expect(ask.question(short).intent, id).toMatchObject({ kind: 'overview', services: [id] });
    }
  });
});
