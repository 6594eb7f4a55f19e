import { describe, expect, test } from 'vitest';
import { coded } from '../../src/cards/others.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { blocksOf, cardOf } from './drawn.ts';

describe('the other cards', () => {
  test('a term is explained with its page', () => {
    const card = cardOf('what is Firecracker?');
    expect(card.title).toBe('Firecracker');
    expect(blocksOf(card, 'sources')[0]?.items.length).toBeGreaterThan(0);
  });

  test('help says how to ask', () => {
    expect(cardOf('help').text).toMatch(/For example: /);
  });

  test('what srm knows is counted, and its services are named', () => {
    const { text } = cardOf('where does your data come from?');
    expect(text).toContain(`${dataset.services.size} services`);
    expect(text).toContain('Lambda');
  });

  test('a price is not known, and why is said', () => {
    expect(cardOf('how much does fargate cost').text).toMatch(/not what it costs/);
  });

  test('a question without a service is asked back, with services to choose from', () => {
    const card = cardOf('who patches it?');
    expect(card.title).toMatch(/\?$/);
    expect(blocksOf(card, 'buttons')[0]?.buttons.length).toBeGreaterThan(2);
  });
});

test('backticks are code', () => {
  expect(coded('say `/srm` now')).toEqual(['say ', { code: '/srm' }, ' now']);
  expect(coded('`/srm`')).toEqual([{ code: '/srm' }]);
});
