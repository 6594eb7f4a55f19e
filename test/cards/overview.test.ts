import { describe, expect, test } from 'vitest';
import { countsText } from '../../src/cards/overview.ts';
import { dataset, serviceOf } from '../../src/dataset/dataset.ts';
import { family } from '../answer/family.ts';
import { blocksOf, cardOf, wordsOf } from './drawn.ts';

const counts = (id: string) => {
  const service = serviceOf(family, id);
  return service ? countsText(service) : '';
};

describe('an overview', () => {
  test('is the stack of the service, a row a layer, from the floor up', () => {
    const [stack] = blocksOf(cardOf('fargate'), 'owners');
    expect(stack?.rows).toHaveLength(18);
    expect(stack?.rows[0]).toMatchObject({ label: dataset.layers.facilities.name, owner: 'aws' });
  });

  test('from one side alone leaves out what is wholly the other side and says the rest in words', () => {
    const [stack] = blocksOf(cardOf('what do we have to do on Fargate?'), 'owners');
    expect(stack?.rows.every(({ owner, text }) => owner !== 'aws' && text !== undefined)).toBe(true);
  });

  test('of an umbrella names the ways of running it', () => {
    expect(JSON.stringify(cardOf('ecs').blocks)).toMatch(/Ways of running it.*Fargate/);
  });

  test('of more services than a card has room for names those that it leaves out', () => {
    const card = cardOf('what is ours on EC2, Fargate, Lambda, RDS and EKS?');
    expect(blocksOf(card, 'heading')).toHaveLength(3);
    expect(card.text.split('\n')[1]).toMatch(/^One answer has room for 3 services, so RDS and EKS had to be left out/);
    expect(wordsOf(card)).toContain('so RDS and EKS had to be left out');
    expect(cardOf('what is ours on EC2, Fargate and Lambda?').text).not.toContain('left out');
  });

  test.each([
    ['mine', '18 yours'],
    ['theirs', '1 AWS · 17 yours'],
    ['both', '1 shared · 17 yours'],
    ['umbrella', '17 yours · 1 depending on how you run it'],
  ])('counts the layers of %s as "%s"', (id, text) => expect(counts(id)).toBe(text));
});
