import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answering } from '../../src/answer/answers.ts';
import { toAction } from '../../src/cards/action.ts';
import type { Card } from '../../src/cards/card.ts';
import { answerCard } from '../../src/cards/cards.ts';
import { answerJson } from '../../src/cards/json.ts';
import {
  errorCard,
  expiredCard,
  homeCard,
  onboardingCard,
  ratedCard,
  sharedCard,
  welcomeCard,
} from '../../src/cards/surfaces.ts';
import { type ConditionId, conditions } from '../../src/dataset/conditions.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import type { DutyId } from '../../src/dataset/duties.ts';
import { type LayerId, layerIds } from '../../src/dataset/layers.ts';
import { workloadIds } from '../../src/dataset/workloads.ts';
import { unknownSentence } from '../../src/languages/en/sentences.ts';
import type { Ask, Intent, Unknown } from '../../src/understand/intent.ts';
import { problemsOfCard, sourcesOf } from './held.ts';

// The dataset is closed and everything behind it is pure: so every answer there is can be drawn, and held against the limits
// of the platforms.

const answer = answering(dataset);
const now = Date.parse('2026-11-23');
const question = 'who has it there?';
const services = [...dataset.services.values()];
const duties = Object.keys(dataset.duties) as DutyId[];
const telling = [
  'ec2',
  'fargate',
  'lambda',
  'rds',
  's3',
  'eks',
  'eks-auto',
  'dynamodb',
  'outposts',
  'rosa',
  'kms-external-key-store',
  'rds-custom',
];

type Drawn = { readonly answer: Answer; readonly card: Card };

const drawn = (intent: Intent): Drawn => {
  const given = answer(intent);
  return {
    answer: given,
    card: answerCard(dataset, given, { question, now }, { rate: '0b8f7f3e-0000-4000-8000-000000000000' }),
  };
};

/** All that is wrong with the answers to some intents: each drawn with its buttons, for every door. */
function wrong(
  intents: readonly Intent[],
  names: (intent: Intent, drawn: Drawn) => readonly string[] = () => [],
): string[] {
  return intents.flatMap((intent) => {
    const one = drawn(intent);
    const missing = names(intent, one).filter((name) => !one.card.text.includes(name));
    const answered = !['help', 'clarify', 'unknown'].includes(one.answer.kind);
    const json = answerJson(dataset, question, one.answer, one.card.text);
    const problems = [
      ...problemsOfCard(one.card),
      ...missing.map((name) => `the text does not name ${name}`),
      ...(answered && sourcesOf(one.card).length === 0 ? ['no source'] : []),
      ...(answered && !/Source: \S/.test(one.card.text) ? ['no source in the text'] : []),
      ...(json.cells.some(({ sources }) => sources.length === 0) ? ['a cell of the JSON without a source'] : []),
    ];
    return problems.map((problem) => `${JSON.stringify(intent).slice(0, 160)}: ${problem}`);
  });
}

const shorts = (ids: readonly string[]) => ids.map((id) => dataset.services.get(id)?.short ?? id);
const named = (intent: Intent) => ('services' in intent ? shorts(intent.services) : []);
const owner = (
  ids: readonly string[],
  asks: Extract<Intent, { kind: 'owner' }>['asks'],
  presumes: Extract<Intent, { kind: 'owner' }>['presumes'] = null,
): Intent => ({
  kind: 'owner',
  services: ids,
  asks,
  conditions: [],
  presumes,
  half: null,
});
const layer = (id: LayerId): Ask => ({ layer: id, duty: null });
const dutyAsk = (duty: DutyId): Ask => ({ layer: dataset.duties[duty].layer, duty });

describe('every answer, drawn for Slack, for Teams and for a terminal', () => {
  test('each service and layer', () => {
    expect(
      wrong(
        services.flatMap(({ id }) => layerIds.map((one) => owner([id], [layer(one)]))),
        named,
      ),
    ).toEqual([]);
  });

  test('each duty on twelve telling services', () => {
    expect(telling.filter((id) => !dataset.services.has(id))).toEqual([]);
    expect(
      wrong(
        telling.flatMap((id) => duties.map((duty) => owner([id], [dutyAsk(duty)]))),
        named,
      ),
    ).toEqual([]);
  });

  test('each duty that a service answers itself, as a question that presumes somebody', () => {
    const asked = services.flatMap((service) =>
      (Object.keys(service.duties) as DutyId[]).map((duty) => owner([service.id], [dutyAsk(duty)], 'customer')),
    );
    expect(asked.length).toBeGreaterThan(1000);
    expect(wrong(asked, named)).toEqual([]);
  });

  test('each circumstance where a service knows of it', () => {
    const asked = services.flatMap((service) =>
      layerIds.flatMap((one) =>
        service.layers[one].except.flatMap(({ if: condition }) =>
          condition === undefined
            ? []
            : [
                {
                  kind: 'owner',
                  services: [service.id],
                  asks: [layer(one)],
                  conditions: [condition as ConditionId],
                  presumes: 'aws',
                  half: null,
                } as const,
              ],
        ),
      ),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(wrong(asked, named)).toEqual([]);
    expect(Object.keys(conditions).length).toBeGreaterThan(10);
  });

  test('one layer of many services at once', () => {
    const many = services.slice(0, 12).map(({ id }) => id);
    expect(
      wrong(
        layerIds.map((one) => owner(many, [layer(one)])),
        named,
      ),
    ).toEqual([]);
    expect(wrong([owner(telling.slice(0, 3), layerIds.slice(0, 4).map(layer))], named)).toEqual([]);
  });

  test('the whole of each service, from each side', () => {
    const asked = services.flatMap(({ id }) =>
      (['both', 'aws', 'customer'] as const).map((side) => ({ kind: 'overview', services: [id], side }) as const),
    );
    expect(
      wrong(asked, (_, { answer: given }) => (given.kind === 'overview' ? given.services.map(({ name }) => name) : [])),
    ).toEqual([]);
    expect(wrong([{ kind: 'overview', services: telling.slice(0, 3), side: 'both' }])).toEqual([]);
  });

  test('each service beside its neighbour, and four at once', () => {
    const pairs = services.map(({ id }, at) => [id, services[(at + 1) % services.length]?.id ?? id]);
    const asked = pairs.flatMap((ids) =>
      [false, true].map((move) => ({ kind: 'compare', services: ids, asks: [], move }) as const),
    );
    expect(wrong(asked, named)).toEqual([]);
    expect(
      wrong([{ kind: 'compare', services: ['ec2', 'fargate', 'lambda', 'eks-auto'], asks: [], move: false }], named),
    ).toEqual([]);
  });

  test('each layer and each duty without a service', () => {
    const asks = [...layerIds.map(layer), ...duties.map(dutyAsk)];
    const asked = asks.flatMap((ask) =>
      [false, true].map((general) => ({ kind: 'topic', asks: [ask], presumes: null, general, half: null }) as const),
    );
    expect(wrong(asked)).toEqual([]);
  });

  test('each term', () => {
    const ids = Object.keys(dataset.concepts);
    expect(
      wrong(
        ids.map((id) => ({ kind: 'term', concepts: [id], asks: [] })),
        (intent) => (intent.kind === 'term' ? intent.concepts.map((id) => dataset.concepts[id]?.name ?? id) : []),
      ),
    ).toEqual([]);
    expect(wrong([{ kind: 'term', concepts: ids.slice(0, 2), asks: [] }])).toEqual([]);
  });

  test('each incident, in general and on telling services', () => {
    const asked = Object.keys(dataset.incidents).flatMap((incident) =>
      [[], ['fargate'], ['ec2', 'lambda'], ['eks'], ['dynamodb']].map(
        (ids) => ({ kind: 'incident', incident, services: ids, conditions: [], presumes: null }) as const,
      ),
    );
    expect(
      wrong(asked, (intent) => (intent.kind === 'incident' ? [dataset.incidents[intent.incident]?.name ?? ''] : [])),
    ).toEqual([]);
  });

  test('each choice', () => {
    const asked = [
      ...workloadIds.map((workload) => ({ kind: 'choose', services: [], workload, aim: 'least', asks: [] }) as const),
      { kind: 'choose', services: ['ec2', 'fargate', 'lambda'], workload: 'any', aim: 'control', asks: [] } as const,
    ];
    expect(wrong(asked, named)).toEqual([]);
  });

  test('help, what srm knows, each way of not knowing, each question back', () => {
    const unknown = (Object.keys(unknownSentence) as Unknown[]).flatMap((why) =>
      [[], ['rds']].map((ids) => ({ kind: 'unknown', why, services: ids, asks: [] }) as const),
    );
    const clarify = (['service', 'layer', 'both'] as const).flatMap((missing) =>
      [[], ['rds'], ['rds', 'ec2', 'ecs', 'eks', 'lambda']].map(
        (ids) => ({ kind: 'clarify', missing, services: ids, asks: [layer('data')] }) as const,
      ),
    );
    expect(wrong([{ kind: 'help', about: 'use' }, { kind: 'help', about: 'data' }, ...unknown, ...clarify])).toEqual(
      [],
    );
  });
});

describe('every surface, drawn for Slack, for Teams and for a terminal', () => {
  test('onboarding of one service and of six, for each service', () => {
    const cards = services.flatMap(({ id }, at) =>
      [[id], services.slice(at, at + 6).map((one) => one.id)].flatMap((ids) =>
        (['slack', 'teams'] as const).map((platform) => onboardingCard(dataset, ids, platform)),
      ),
    );
    const problems = cards.flatMap((card) => (card === null ? ['no card'] : problemsOfCard(card)));
    expect(problems).toEqual([]);
    expect(onboardingCard(dataset, ['no-such-service'], 'slack')).toBeNull();
  });

  test('home, welcome, an error, an old button, a rating, a shared answer', () => {
    const shared = sharedCard(
      drawn({ kind: 'overview', services: ['rds'], side: 'both' }).card,
      'what about <rds> & *backups*?',
    );
    const cards = [
      welcomeCard(dataset),
      errorCard('0b8f7f3e'),
      expiredCard(),
      ratedCard('good'),
      ratedCard('bad'),
      shared,
      onboardingCard(dataset, [], 'slack'),
    ];
    expect(cards.flatMap((card) => (card === null ? ['no card'] : problemsOfCard(card)))).toEqual([]);
    expect(
      [0, 30].flatMap((days) =>
        problemsOfCard(
          homeCard(dataset, { rooms: 3, topics: 14, questions: 1592 }, { topic: 7, question: 3650, text: days }),
          'home',
        ),
      ),
    ).toEqual([]);
  });
});

describe('what a card says beside its answer', () => {
  test('the share button of every overview and comparison fits into a button', () => {
    const intents = services.map(
      ({ id }, at): Intent => ({
        kind: 'compare',
        services: [id, services[(at + 1) % services.length]?.id ?? id],
        asks: [],
        move: false,
      }),
    );
    expect(intents.filter((intent) => toAction({ do: 'share', question: 'x'.repeat(300), intent }) === null)).toEqual(
      [],
    );
  });

  test('a fact that was reviewed more than 180 days ago says so on its card', () => {
    const later = now + 200 * 86_400_000;
    const intent = owner(['rds'], [layer('data')]);
    const old = answerCard(dataset, answer(intent), { question, now: later });
    expect(JSON.stringify(old.blocks)).toContain('more than 180 days ago');
    expect(JSON.stringify(drawn(intent).card.blocks)).not.toContain('more than 180 days ago');
    expect(problemsOfCard(old)).toEqual([]);
  });
});

describe('the check of a card refuses', () => {
  const card: Card = drawn(owner(['rds'], [layer('data')])).card;
  test.each<[string, Card]>([
    ['a name that was not put in', { ...card, text: 'AWS encrypts {service}.' }],
    ['a value that was not there', { ...card, text: 'AWS encrypts undefined.' }],
    [
      'a block with a name that was not put in',
      { ...card, blocks: [...card.blocks, { kind: 'text', text: ['{service}'] }] },
    ],
    ['no words', { ...card, text: '' }],
    ['no title', { ...card, title: '' }],
    [
      'a button that Slack cannot carry',
      { ...card, blocks: [{ kind: 'buttons', buttons: [{ label: 'x', action: 'y'.repeat(2001) }] }] },
    ],
  ])('%s', (_, bad) => {
    expect(problemsOfCard(card)).toEqual([]);
    let problems: string[];
    try {
      problems = problemsOfCard(bad);
    } catch (error) {
      problems = [String(error)];
    }
    expect(problems.length).toBeGreaterThan(0);
  });
});
