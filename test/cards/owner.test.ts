import { describe, expect, test } from 'vitest';
import { blocksOf, cardOf, wordsOf } from './drawn.ts';

describe('the card of an owner', () => {
  test.each([
    ['who patches the OS on Fargate?', 'aws', /AWS takes care of this\./],
    ['who patches the OS on EC2?', 'customer', /This is yours\./],
    ['who patches the OS on RDS?', 'shared', /You and AWS share this\./],
    ['who patches the OS on ECS?', 'depends', /It depends on how you run it\./],
    ['do we have to patch the OS on Fargate?', 'aws', /No\. AWS takes care of this\./],
    ['do we have to patch the OS on EC2?', 'customer', /Yes\. This is yours\./],
    ['does AWS patch the OS on RDS?', 'shared', /Partly\. You and AWS share this\./],
    ['who patches the OS on ROSA?', 'aws', /AWS and Red Hat take care of this\./],
  ])('%s', (question, owner, said) => {
    const card = cardOf(question);
    expect(card.owner).toBe(owner);
    expect(card.text).toMatch(said);
    expect(wordsOf(card)).toMatch(said);
  });

  test('of two things that differ names neither side alone', () => {
    const card = cardOf('S3 durability and bucket policies: who?');
    expect(card.text).toMatch(/It differs, line by line\./);
    expect(card.text).toMatch(/Durability of stored data: AWS\.[\s\S]*Bucket and resource policies: You\./);
    expect(card.owner).toBe('depends');
  });

  test('has its two halves side by side, its page and the day', () => {
    const card = cardOf('who patches the OS on RDS?');
    expect(blocksOf(card, 'halves')).toHaveLength(1);
    const [sources] = blocksOf(card, 'sources');
    expect(sources?.items.length).toBeGreaterThan(0);
    expect(card.text).toMatch(/Source: .*\(reviewed 2026-/);
  });

  test('of an umbrella whose ways agree names them', () => {
    expect(cardOf('who writes the Spark code on EMR?').text).toMatch(
      /The same owner on EMR on EC2, EMR on EKS and EMR Serverless\./,
    );
    expect(cardOf('who writes the function code on Lambda?').text).not.toMatch(/The same owner on/);
  });

  test('of an umbrella has a row for each way of running it', () => {
    const [stack] = blocksOf(cardOf('who patches the OS on ECS?'), 'owners');
    expect(stack?.rows.map(({ label }) => label)).toEqual(expect.arrayContaining(['Fargate', 'ECS on EC2']));
  });

  test('says which circumstance moved the line', () => {
    const card = cardOf('who patches the OS on EKS managed node groups with a custom AMI?');
    expect(card.owner).toBe('customer');
    expect(card.text).toMatch(/Because you use a custom AMI\./);
  });

  test('on one of several ways of running it says which one a circumstance or an exception is about', () => {
    expect(wordsOf(cardOf('rds custom, who patches the os?'))).toMatch(
      /"RDS Custom for SQL Server, if you use [^"]*: You\."/,
    );
    expect(wordsOf(cardOf('who patches the OS on EC2 and RDS?'))).toMatch(/"EC2, if the instance is an EC2 managed/);
  });

  test('of several ways of running it says on which the circumstance moved the line, in whole sentences', () => {
    const card = cardOf('who patches the OS on EKS with a custom AMI?');
    expect(card.text).toMatch(/Because you use a custom AMI \(EKS managed node groups\)\./);
    expect(card.text).toMatch(/EKS managed node groups: You\. [A-Z]/);
  });

  test('names its service first, so that no preposition has to fit', () => {
    expect(cardOf('is cloudtrail on by default').title).toBe('CloudTrail: Turning the service on');
  });

  test.each([['Do AWS employees have access to my data in S3?'], ['can AWS support see my DynamoDB data']])(
    '"%s" is answered on access, and by no "Partly"',
    (question) =>
      expect(cardOf(question).text.split('\n')[1]).toBe('AWS does not look in, and you decide whom you let in.'),
  );
});
