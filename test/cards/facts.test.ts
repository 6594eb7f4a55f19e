import { describe, expect, test } from 'vitest';
import {
  ageBlocks,
  factText,
  halvesText,
  isStale,
  type Labelled,
  noteBlocks,
  providerOf,
  reviewedOf,
  shortOf,
  sourcesOf,
  subjectOf,
  whereOf,
} from '../../src/cards/facts.ts';
import { type Citation, dataset, type Fact } from '../../src/dataset/dataset.ts';
import { listed } from '../../src/languages/en/sentences.ts';
import { now } from './drawn.ts';

const page = (url: string, section: string | null = null): Citation => ({
  source: url,
  title: `Page ${url}`,
  url,
  read: '2026-11-20',
  section,
});
const fact: Fact = {
  who: 'shared',
  aws: 'AWS does a half.',
  customer: 'You do a half.',
  because: null,
  citations: [page('a')],
  except: [],
  disputed: null,
  partner: null,
};
const row = (label: string, changes: Partial<Fact>): Labelled => ({
  label,
  row: { service: null, layer: 'data', duty: null, fact: { ...fact, ...changes }, half: null, because: null },
});
const exception = { when: 'it is old', who: 'customer', then: 'You do all.' } as const;

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j is listed as "%s"', (names, text) => expect(listed(names)).toBe(text));

describe('a fact as a line', () => {
  test.each<[string, Partial<Fact>, string]>([
    ['shared', {}, 'AWS does a half. You do a half.'],
    ["AWS's", { customer: null }, 'AWS does a half.'],
    ['that does not begin with its side', { customer: 'Choose.' }, 'AWS does a half. You: Choose.'],
    ['of one side, under no name', { aws: null, customer: 'Choose.' }, 'Choose.'],
    ["a partner's", { partner: 'Red Hat' }, 'AWS and Red Hat: AWS does a half. You do a half.'],
    ['absent', { aws: null, customer: null, because: 'There is none.' }, 'There is none.'],
    ['with an exception', { customer: null, except: [exception] }, 'AWS does a half. If it is old (You): You do all.'],
    [
      'disputed',
      { customer: null, disputed: 'One says so.' },
      "AWS does a half. AWS's own pages disagree. One says so.",
    ],
  ])('%s', (_, changes, text) => expect(factText({ ...fact, ...changes })).toBe(text));

  test('in a stack has no notes', () =>
    expect(halvesText({ ...fact, disputed: 'One says so.' })).toBe('AWS does a half. You do a half.'));

  test('names the provider', () => expect(providerOf({ ...fact, partner: 'Oracle' })).toBe('AWS and Oracle'));
});

describe('sources', () => {
  test('are each there once, four at the most, with the day of the review', () => {
    const { block, text } = sourcesOf(
      [page('a', 'Part'), page('a'), ...'bcdefgh'.split('').map((url) => page(url))],
      '2026-11-20',
    );
    expect(block).toMatchObject({ kind: 'sources', reviewed: '2026-11-20' });
    expect(block.kind === 'sources' ? block.items.map(({ url }) => url) : []).toEqual(['a', 'b', 'c', 'd']);
    expect(text).toBe('Source: Page a; Page b; Page c; Page d (reviewed 2026-11-20).');
  });

  test('have the day of the oldest review', () => {
    const days = [...dataset.services.values()].map(({ reviewed }) => reviewed).sort();
    expect(reviewedOf(dataset, [...dataset.services.keys()])).toBe(days[0]);
    expect(reviewedOf(dataset, [null])).toBe(dataset.version);
  });
});

describe('notes', () => {
  test('tell a dispute and exceptions, six at the most', () => {
    const exceptions = [1, 2, 3, 4].map((at) => ({ ...exception, when: `it is ${at} years old` }));
    const notes = noteBlocks([row('EC2', { disputed: 'Two pages.', except: exceptions })]);
    expect(notes.map((note) => (note.kind === 'note' ? note.tone : ''))).toEqual(['warning', 'info', 'info', 'info']);
    expect(noteBlocks([...'abcdefghi'].map((name) => row(name, { disputed: `${name}.` })))).toHaveLength(6);
    expect(noteBlocks([row('EC2', {})])).toEqual([]);
  });

  test('say of which row they are, and once what is true of all', () => {
    const heads = (...rows: Labelled[]) => noteBlocks(rows).map((note) => (note.kind === 'note' ? note.text[0] : null));
    const old = { except: [exception] };
    expect(heads(row('EC2', old), row('RDS', {}))).toEqual([{ bold: 'EC2, if it is old: You.' }]);
    expect(heads(row('EC2', old), row('RDS', old), row('EKS', {}))).toEqual([
      { bold: 'EC2 and RDS, if it is old: You.' },
    ]);
    expect(heads(row('EC2', old), row('RDS', old))).toEqual([{ bold: 'If it is old: You.' }]);
    expect(whereOf([row('EC2', {}), row('RDS', {})], ({ service }) => service === null)).toBeNull();
  });

  test('tell the age of a review', () => {
    expect(ageBlocks('2026-11-20', now + 200 * 86_400_000)).toMatchObject([{ kind: 'note', tone: 'warning' }]);
    expect(ageBlocks('2026-11-20', now)).toEqual([]);
    expect(ageBlocks(null, now)).toEqual([]);
  });

  test('call a fact old after 180 days and not on the 180th', () => {
    expect(isStale('2026-11-23', now + 180 * 86_400_000)).toBe(false);
    expect(isStale('2026-11-23', now + 181 * 86_400_000)).toBe(true);
  });

  test('begin each sentence with a capital letter', () => {
    const all = [...dataset.services.values()].flatMap((service) => [
      ...Object.values(service.layers),
      ...Object.values(service.duties),
    ]);
    const small = all
      .flatMap((one) => noteBlocks([row('Here', one)]))
      .flatMap((note) =>
        note.kind === 'note' ? note.text.map((span) => (typeof span === 'string' ? span.trim() : '')) : [],
      )
      .filter((text) => /^[a-z](?!\w*[A-Z])/.test(text));
    expect(small.slice(0, 5)).toEqual([]);
  });
});

test('a thing is called by its duty, else by its layer, and a service by its short name', () => {
  expect(subjectOf(dataset, { layer: 'data', duty: null })).toBe(dataset.layers.data.name);
  expect(subjectOf(dataset, { layer: 'backup-recovery', duty: 'backups' })).toBe(dataset.duties.backups.name);
  expect([shortOf(dataset, 'fargate'), shortOf(dataset, 'gone')]).toEqual(['Fargate', 'gone']);
});
