import { describe, expect, test } from 'vitest';
import { fromAction } from '../../src/bot/action.ts';
import {
  askForm,
  browseBlock,
  errorCard,
  expiredCard,
  homeCard,
  onboardingCard,
  ratedCard,
  sharedCard,
  welcomeCard,
} from '../../src/cards/surfaces.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { ask, blocksOf, cardOf } from './drawn.ts';

const held = { rooms: 2, topics: 3, questions: 4 };

describe('onboarding', () => {
  test('shows who has what on each service, and how to ask', () => {
    const card = onboardingCard(dataset, ['fargate', 'rds'], 'slack');
    expect(card && blocksOf(card, 'heading').map(({ text }) => text)).toEqual(['AWS Fargate', 'Amazon RDS']);
    expect(card && blocksOf(card, 'owners').map(({ rows }) => rows.map(({ owner }) => owner))).toEqual([
      ['aws', 'customer', 'shared'],
      ['aws', 'customer', 'shared'],
    ]);
    expect(card?.text).toContain('/srm');
  });

  test('says in Teams, where a bot cannot pin, that a person may', () => {
    expect(JSON.stringify(onboardingCard(dataset, ['rds'], 'teams'))).toContain('Keep this at hand');
    expect(JSON.stringify(onboardingCard(dataset, ['rds'], 'slack'))).not.toContain('Keep this at hand');
  });

  test('without a service asks which, and of an unknown one there is no card', () => {
    expect(onboardingCard(dataset, [], 'slack')?.text).toContain('Which services?');
    expect(onboardingCard(dataset, ['gone'], 'slack')).toBeNull();
  });
});

describe('the home', () => {
  test('says what is stored, and for how long', () => {
    expect(homeCard(dataset, held, { topic: 7, question: 90, text: 0 }).text).toMatch(
      /\(2\).*\(3\).*\(4\).*never kept/,
    );
    expect(homeCard(dataset, held, { topic: 7, question: 90, text: 30 }).text).toMatch(
      /about, for 7 days .* rated, not who asked it, for 90 days .* kept for 30 days/,
    );
  });

  test('promises of each platform only what is deleted there', () => {
    expect(homeCard(dataset, held, { topic: 7, question: 90, text: 0 }).text).toMatch(
      /from Slack deletes all of it; .* Teams, .* that chat's threads are about\.$/,
    );
  });

  test('has a line to ask in, and every service to choose from', () => {
    const card = homeCard(dataset, held, { topic: 7, question: 90, text: 0 });
    expect(blocksOf(card, 'ask')).toHaveLength(1);
    const [select] = blocksOf(card, 'select');
    expect(select?.options).toHaveLength(
      [...dataset.services.values()].filter(({ variantOf }) => variantOf === null).length,
    );
  });

  test('asks about the service that was chosen', () => {
    const block = browseBlock(dataset);
    const options = block.kind === 'select' ? block.options : [];
    const wrong = options.filter(({ label, action }) => {
      const read = fromAction(action);
      const intent = read?.do === 'ask' ? ask.question(read.question).intent : null;
      const short =
        intent?.kind === 'overview' && intent.services.length === 1
          ? dataset.services.get(intent.services[0] ?? '')?.short
          : null;
      return short !== label;
    });
    expect(wrong.map(({ label }) => label)).toEqual([]);
  });
});

describe('a shared answer', () => {
  test('restates the question, that nobody else saw', () => {
    const card = cardOf('fargate');
    const shared = sharedCard(card, 'fargate?');
    expect(shared.text).toBe(`Somebody here asked: fargate?\n${card.text}`);
    expect(shared.blocks.slice(1)).toEqual(card.blocks);
    expect(sharedCard(card, '  ')).toBe(card);
  });
});

test('an error says what to do, with a reference and no exception', () => {
  expect(errorCard('1a2b3c4d').text).toMatch(/Try again.*1a2b3c4d/);
});

test('an old button and a rating are answered with a sentence', () => {
  expect(expiredCard().text).toMatch(/Ask the question again/);
  expect(ratedCard('good').text).not.toBe(ratedCard('bad').text);
  expect(ratedCard('good').text).toBe('Thank you\nNoted as helpful.');
});

test('a welcome says what srm knows, and its buttons are understood', () => {
  const card = welcomeCard(dataset);
  const questions = blocksOf(card, 'buttons').flatMap(({ buttons }) => buttons.map(({ label }) => label));
  expect(questions.length).toBeGreaterThan(2);
  expect(questions.filter((one) => ask.question(one).intent.kind === 'unknown')).toEqual([]);
});

test('a form is a line to ask in', () => {
  const form = askForm(dataset);
  expect(form.id).toBe('ask');
  expect(form.blocks.map(({ kind }) => kind)).toContain('ask');
});
