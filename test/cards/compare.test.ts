import { describe, expect, test } from 'vitest';
import { blocksOf, cardOf, wordsOf } from './drawn.ts';

describe('a comparison', () => {
  test('is a table of what differs, with a column a service', () => {
    const [table] = blocksOf(cardOf('fargate vs ec2'), 'table');
    expect(table?.head).toEqual(['Layer', 'Fargate', 'EC2']);
    expect(table?.rows.find(([layer]) => layer?.text === 'Operating system')?.map(({ owner }) => owner)).toEqual([
      undefined,
      'aws',
      'customer',
    ]);
    expect(table?.rows.every((row) => row[1]?.owner !== row[2]?.owner)).toBe(true);
  });

  test('names what is the same by who has it, without a row each', () => {
    expect(cardOf('fargate vs ec2').text).toMatch(/AWS on both: Facilities, Hardware, .*\nShared on both: /);
  });

  test('of two that are alike says so first', () => {
    const card = cardOf('RDS vs Aurora');
    expect(card.text.split('\n')[1]).toBe('No difference, layer by layer.');
    expect(blocksOf(card, 'table')).toEqual([]);
    expect(cardOf('fargate vs ec2').text).not.toContain('No difference');
  });

  test('of a move says what you get rid of and what you take on', () => {
    expect(cardOf('we move from EC2 to Fargate, what changes?').text).toMatch(
      /Moving from EC2 to Fargate\.\nYou have less to do: .*Operating system/,
    );
    expect(cardOf('we move from Fargate to EC2, what changes?').text).toMatch(/You pick up more: .*Operating system/);
  });

  describe('of two to choose from', () => {
    test('says which leaves you less, puts it first and tells how that is counted', () => {
      const card = cardOf('ec2 or fargate, which leaves us less to do?');
      expect(card.title).toBe('Fargate leaves you the least');
      expect(blocksOf(card, 'table')[0]?.head).toEqual(['Layer', 'Fargate', 'EC2']);
      expect(wordsOf(card)).toContain('one that is yours counts one, a shared one a half');
    });

    test('says so where both leave the same', () => {
      expect(cardOf('sns or sqs, which leaves us less to do?').title).toMatch(
        /^(SNS and SQS|SQS and SNS) leave you the same$/,
      );
    });
  });

  describe('of more services than a card has room for', () => {
    const card = cardOf('compare EC2, Fargate, Lambda, App Runner, RDS and EKS');

    test('names those that it leaves out, and leaves them out of every line', () => {
      expect(card.text.split('\n')[1]).toBe(
        'One answer has room for 4 services, so RDS and EKS had to be left out: ask about fewer at a time.',
      );
      expect(wordsOf(card)).toContain('so RDS and EKS had to be left out');
      expect(card.text).toContain('Operating system: EC2 You, Fargate AWS, Lambda AWS, App Runner AWS.');
    });

    test('has no row in which those that are shown are equal', () => {
      const [table] = blocksOf(card, 'table');
      expect(table?.head).toHaveLength(5);
      const owners = table?.rows.map((row) => new Set(row.slice(1).map(({ owner }) => owner)).size) ?? [];
      expect(owners.every((number) => number > 1)).toBe(true);
    });

    test('keeps where a move ends', () => {
      const move = cardOf('what changes if we move from EC2 to Fargate to Lambda to App Runner to RDS?');
      expect(move.title).toBe('Moving from EC2 to RDS');
      expect(move.text).toContain('so App Runner had to be left out');
    });
  });

  test('cites a page for each service', () => {
    const [sources] = blocksOf(cardOf('fargate vs dynamodb'), 'sources');
    expect(sources?.items.some(({ url }) => url.includes('AmazonECS'))).toBe(true);
    expect(sources?.items.some(({ url }) => url.includes('dynamodb'))).toBe(true);
  });
});
