import { describe, expect, test } from 'vitest';
import { invariants, problems } from '../../src/dataset/check.ts';
import { type Dataset, dataset, datasetOf, type Fact } from '../../src/dataset/dataset.ts';
import type { Cell, Service } from '../../src/dataset/schema.ts';
import { aws, cites, customer, file, made, shared, withCell } from './made-up.ts';

/** What an invariant says about the made-up services of a dataset; the model's own facts are the real ones. */
const found = (name: string, data: Dataset) => {
  const check = invariants[name];
  if (!check) throw new Error(`no invariant is called '${name}'`);
  return check(data, Date.now()).filter(({ where }) => /\b(?:made|way|old|Made_Up)\b/.test(where));
};

const one = (cell: Cell, changes: Partial<Service> = {}) => made({ made: withCell('data', cell, changes) });
const named = (changes: Partial<Service>) => made({ made: file(changes) });
const except = (condition: string) =>
  [{ if: condition as never, when: 'it is so', who: 'aws', then: 'AWS does.' }] as const;
const sharedExcept = { if: 'custom-ami', when: 'it is so', who: 'shared', then: 'You do.' } as const;

/** A name, a dataset that keeps to it, and one that does not. A dataset without a page or a half does not compile: built by hand. */
const rows: Readonly<Record<string, readonly [good: () => Dataset, bad: () => Dataset]>> = {
  'every fact cites a page': [() => one(shared), () => one({ ...shared, cites: [] as never })],
  'both sides of a shared fact are told': [() => one(shared), () => one({ ...shared, customer: '' })],
  'a sentence is a sentence': [() => one(shared), () => one({ ...shared, aws: 'no full stop' })],
  'a dispute cites both pages': [
    () => one({ ...shared, disputed: 'They differ.', cites: [...cites, { source: 'waf-shared-responsibility' }] }),
    () => one({ ...shared, disputed: 'They differ.' }),
  ],
  'an exception names its circumstance': [
    () => one({ ...aws, except: except('custom-ami') }),
    () => one({ ...aws, except: except('full-moon') }),
  ],
  'an exception that makes a fact shared tells both halves': [
    () => one({ ...customer, except: [{ ...sharedExcept, aws: 'AWS does.' }] }),
    () => one({ ...customer, except: [sharedExcept] }),
  ],
  "an exception that makes a fact shared tells AWS's half apart": [
    () => one({ ...customer, except: [{ ...sharedExcept, aws: 'AWS does.' }] }),
    () => one({ ...customer, except: [{ ...sharedExcept, aws: 'AWS does.', then: 'AWS does, and you do.' }] }),
  ],
  "a page is one of AWS's, by https": [
    () => made({ made: file() }),
    () => made({ made: file({}, { page: { url: 'https://example.com/guide' } }) }),
  ],
  'a page is declared once': [
    () => made({ made: file(), way: file({ short: 'Way', aka: ['way'] }) }),
    () =>
      made({
        made: file(),
        way: file({ short: 'Way', aka: ['way'] }, { page: { url: 'https://docs.aws.amazon.com/made-up/guide.html' } }),
      }),
  ],
  'a page is cited': [
    () => made({ made: file() }),
    () => made({ made: file({}, { idle: { url: 'https://docs.aws.amazon.com/idle' } }) }),
  ],
  'an id is kebab-case': [() => made({ made: file() }), () => made({ Made_Up: file() })],
  'a variant has its service': [
    () => made({ made: file(), way: file({ short: 'Way', aka: ['way'], variantOf: 'made' }) }),
    () => made({ way: file({ short: 'Way', aka: ['way'], variantOf: 'gone' }) }),
  ],
  'a moved service leads somewhere': [
    () => made({ made: file(), old: { pages: {}, service: { movedTo: 'made' } } }),
    () => made({ old: { pages: {}, service: { movedTo: 'gone' } } }),
  ],
  'a name means one service': [
    () => made({ made: file(), way: file({ short: 'Way', aka: ['way'] }) }),
    () => made({ made: file(), way: file({ short: 'Way', aka: ['made up'] }) }),
  ],
  'a name is in lower case': [() => named({ aka: ['made up'] }), () => named({ aka: ['Made Up'] })],
  'a review is a day that has been': [() => named({ reviewed: '2026-11-20' }), () => named({ reviewed: '2999-01-01' })],
  'a summary is one short sentence': [() => named({}), () => named({ summary: 'Too short' })],
};

/** With a layer whose page no file declares: the model's layers cite none of a service's. */
const broken = (data: Dataset): Dataset => ({
  ...data,
  layers: {
    ...data.layers,
    data: {
      ...data.layers.data,
      get fact(): Fact {
        throw new Error("the model cites the page 'gone', which no file declares");
      },
    },
  },
});

describe('the check of the dataset', () => {
  test('the dataset of srm has no problem', () => {
    expect(problems(dataset).map(({ where, what }) => `${where}: ${what}`)).toEqual([]);
  });

  test('lists every service with a cell that cannot be read, instead of breaking on the first', () => {
    const cell = { ...customer, cites: [{ source: 'nowhere' as never }] } as const;
    const data = made({ made: withCell('data', cell), way: withCell('data', cell, { short: 'Way', aka: ['way'] }) });
    const found = problems(data).map(({ where, what }) => `${where}: ${what}`);
    for (const id of ['made', 'way'])
      expect(found.some((line) => line.startsWith(id) && line.includes("'nowhere'"))).toBe(true);
  });

  test('lists every layer, duty, concept and incident with a citation that leads nowhere, besides what else is wrong', () => {
    // The general pages alone: whatever the model cites of a service's own is not there.
    const data = datasetOf({ made: file({ aka: ['Made Up'] }) }, '2026-11-23');
    const found = problems(broken(data)).map(({ where, what }) => `${where}: ${what}`);
    for (const where of ['layer data', 'duty ', 'concept ', 'incident '])
      expect(
        found.some((line) => line.startsWith(where) && line.includes('which no file declares')),
        where,
      ).toBe(true);
    expect(found).toContain("made: aka 'Made Up' (a name is in lower case)");
  });

  test('names where, what and what to do', () => {
    const [problem] = problems(named({ aka: ['Made Up'] })).filter(({ where }) => where === 'made');
    expect(problem).toEqual({
      where: 'made',
      what: "aka 'Made Up' (a name is in lower case)",
      tip: 'lower case, no blanks around it',
    });
  });
});

for (const [name, [good, bad]] of Object.entries(rows))
  describe(name, () => {
    test('a row that keeps to it passes', () => expect(found(name, good())).toEqual([]));
    test('a row that breaks it is found', () => expect(found(name, bad()).length).toBeGreaterThan(0));
  });

test('"by variant" where the ways of running agree is found', () => {
  const name = '"by variant" only where the variants disagree';
  const way = (cell: Cell, short: string) =>
    withCell('data', cell, { short, aka: [short.toLowerCase()], variantOf: 'made' });
  const family = made({
    made: withCell('data', 'by variant'),
    'way-a': way(aws, 'Way A'),
    'way-b': way(customer, 'Way B'),
  });
  expect(found(name, family)).toEqual([]);
  // Resolving turns agreement into one answer by itself: only a dataset put together otherwise can break this.
  const broken = new Map(family.services);
  const b = broken.get('way-b');
  const a = broken.get('way-a');
  if (a && b) broken.set('way-b', { ...b, layers: a.layers });
  expect(found(name, { ...family, services: broken })).toHaveLength(1);
});

test.each<[string, Cell]>([
  ['a blank before it', { ...shared, aws: ' AWS does.' }],
  ['a name that was not put in', { ...shared, aws: 'AWS runs {servce}.' }],
  ['more than 600 characters', { ...shared, aws: `${'AWS does a lot. '.repeat(40)}End.` }],
  ['an exception without a full stop', { ...shared, except: [{ when: 'it is so', who: 'aws', then: 'AWS does' }] }],
])('a sentence with %s is found', (_, cell) => {
  expect(found('a sentence is a sentence', one(cell))).toHaveLength(1);
});

test.each([
  ['no https', 'http://docs.aws.amazon.com/guide'],
  ['a query', 'https://docs.aws.amazon.com/guide?a=b'],
  ["a host that looks like AWS's", 'https://docs.aws.amazon.com.example.com/guide'],
  ['no address at all', 'guide'],
])('a page with %s is found', (_, url) => {
  const data = made({ made: file({}, { page: { url: url as never } }) });
  expect(found("a page is one of AWS's, by https", data)).toHaveLength(1);
});

test('every invariant has its good row and its broken one', () => {
  const told = [...Object.keys(rows), '"by variant" only where the variants disagree'];
  expect(Object.keys(invariants).filter((name) => !told.includes(name))).toEqual([]);
});
