import { describe, expect, test } from 'vitest';
import { answerJson, datasetJson } from '../../src/cards/json.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { aws, made, withCell } from '../dataset/made-up.ts';
import { ask } from './drawn.ts';

const json = (question: string, thread: readonly string[] = []) =>
  answerJson(dataset, question, ask.question(question, ask.thread(thread)).answer, 'the text');

describe('an answer as JSON', () => {
  test.each([
    [
      'who patches the OS on Fargate?',
      { status: 'answered', intent: 'owner', services: ['fargate'], owner: 'aws', verdict: null },
    ],
    ['do we have to patch Fargate?', { status: 'answered', intent: 'owner', owner: 'aws', verdict: 'no' }],
    ['fargate vs lambda', { status: 'answered', intent: 'compare', services: ['fargate', 'lambda'], owner: null }],
    ['fargate', { status: 'answered', intent: 'overview', services: ['fargate'] }],
    ['what is Firecracker', { status: 'answered', intent: 'term', concepts: ['firecracker'], cells: [] }],
    ['help', { status: 'help', intent: 'help', services: [] }],
    ['how much does fargate cost', { status: 'unknown', intent: null, owner: null, cells: [] }],
    ['who patches the OS on ECS?', { status: 'answered', owner: 'depends', services: ['ecs'] }],
  ])('%s', (question, expected) => expect(json(question)).toMatchObject({ question, text: 'the text', ...expected }));

  test('of an umbrella has a cell for each way of running it', () => {
    const { cells } = json('who patches the OS on ECS?');
    expect(cells.map((cell) => cell.service)).toEqual(expect.arrayContaining(['fargate', 'ecs-ec2']));
    expect(new Set(cells.map(({ owner }) => owner)).size).toBeGreaterThan(1);
  });

  test('of an umbrella whose ways agree names them behind it', () =>
    expect(json('who writes the code of a Batch job?').services).toEqual([
      'batch',
      'batch-ec2',
      'batch-eks',
      'batch-fargate',
    ]));

  test('of a choice has the best first', () => {
    expect(json('which of ec2, fargate and lambda leaves us the least to secure?').services).toEqual([
      'lambda',
      'fargate',
      'ec2',
    ]);
  });

  test('of a question without a service has the general answer, and no service', () => {
    const found = json('disk disposal?');
    expect(found).toMatchObject({ services: [], owner: 'aws', duties: ['disk-disposal'] });
    expect(found.cells[0]?.service).toBeNull();
  });

  test('of an incident names it', () => {
    const { incidents, owner } = json('log4j in our lambda');
    expect(incidents).toHaveLength(1);
    expect(owner).toBe('customer');
  });

  test('names the page and the day of each cell', () => {
    for (const cell of json('fargate').cells) {
      expect(cell.sources.every((url) => url.startsWith('https://'))).toBe(true);
      expect(cell.reviewed).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe('the dataset as JSON', () => {
  test('has every layer, duty, term, incident and service', () => {
    const all = datasetJson(dataset);
    expect(all.layers).toHaveLength(18);
    expect(all.duties).toHaveLength(Object.keys(dataset.duties).length);
    expect(all.concepts).toHaveLength(Object.keys(dataset.concepts).length);
    expect(all.incidents).toHaveLength(Object.keys(dataset.incidents).length);
    expect(all.services).toHaveLength(dataset.services.size);
  });

  test('has inherited cells resolved, and exceptions with their owner', () => {
    const [found] = datasetJson(made({ made: withCell('facilities', 'as profile') })).services;
    expect(found?.layers.facilities).toMatchObject({ owner: 'aws', customer: null, disputed: null });
    const except = [{ when: 'it is old', who: 'customer', then: 'You do.' }] as const;
    const [other] = datasetJson(made({ made: withCell('data', { ...aws, except }) })).services;
    expect(other?.layers.data?.except).toEqual([{ when: 'it is old', owner: 'customer', then: 'You do.' }]);
  });
});
