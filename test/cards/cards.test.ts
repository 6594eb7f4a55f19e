import { describe, expect, test } from 'vitest';
import { fromAction } from '../../src/bot/action.ts';
import { answerCard, suggestionButtons } from '../../src/cards/cards.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { ask, blocksOf, now } from './drawn.ts';

const card = (question: string, options: Parameters<typeof answerCard>[3] = {}) =>
  answerCard(dataset, ask.question(question).answer, { question, now }, options);
const actions = (...given: Parameters<typeof card>) =>
  blocksOf(card(...given), 'buttons').flatMap(({ buttons }) =>
    buttons.flatMap((button) => ('action' in button ? [fromAction(button.action)?.do] : [])),
  );

describe('the buttons of an answer', () => {
  test('go on with questions, three at the most', () => {
    expect(actions('fargate')).toEqual(['ask', 'ask', 'ask']);
  });

  test('offer everything there is to try on help', () => {
    expect(actions('help').length).toBeGreaterThan(3);
  });

  test('share first and rate last, where these are asked for', () => {
    const { intent } = ask.question('fargate');
    expect(actions('fargate', { share: intent, rate: 'q1' })).toEqual(['share', 'ask', 'ask', 'ask', 'rate', 'rate']);
  });

  test('leave a question that is too long for one to be typed', () => {
    expect(suggestionButtons(['short', 'x'.repeat(71)])).toHaveLength(1);
  });

  test('of help rate nothing', () => {
    expect(actions('help', { rate: 'q1' })).not.toContain('rate');
  });

  test('of a rating speak to a screen reader', () => {
    const [{ buttons } = { buttons: [] }] = blocksOf(card('fargate', { rate: 'q1' }), 'buttons');
    expect(buttons.slice(-2).map((button) => ('spoken' in button ? button.spoken : ''))).toEqual([
      'Helpful',
      'Not right',
    ]);
  });
});
