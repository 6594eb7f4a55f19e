import { describe, expect, test } from 'vitest';
import {
  factText,
  isStale,
  listed,
  noteBlocks,
  providerOf,
  reviewedOf,
  shortOf,
  sourcesBlock,
  subjectOf,
} from '../../src/cards/facts.ts';
import { type Citation, dataset, type Fact } from '../../src/dataset/dataset.ts';
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
const exception = { when: 'it is old', who: 'customer', then: 'You do all.' } as const;

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j is listed as "%s"', (names, text) => expect(listed(names)).toBe(text));

describe('a fact as a line', () => {
  test.each<[string, Partial<Fact>, string]>([
    ['shared', {}, 'AWS: AWS does a half. You: You do a half.'],
    ["AWS's", { customer: null }, 'AWS: AWS does a half.'],
    ["a partner's", { partner: 'Red Hat', customer: null }, 'AWS and Red Hat: AWS does a half.'],
    ['absent', { aws: null, customer: null, because: 'There is none.' }, 'There is none.'],
    [
      'with an exception',
      { customer: null, except: [exception] },
      'AWS: AWS does a half. If it is old (You): You do all.',
    ],
    [
      'disputed',
      { customer: null, disputed: 'One says so.' },
      "AWS: AWS does a half. AWS's own pages disagree. One says so.",
    ],
  ])('%s', (_, changes, text) => expect(factText({ ...fact, ...changes })).toBe(text));

  test('names the provider', () => expect(providerOf({ ...fact, partner: 'Oracle' })).toBe('AWS and Oracle'));
});

describe('sources', () => {
  test('are each there once, four at the most, with the day of the review', () => {
    const block = sourcesBlock(
      [page('a', 'Part'), page('a'), ...'bcdefgh'.split('').map((url) => page(url))],
      '2026-11-20',
    );
    expect(block).toMatchObject({ kind: 'sources', reviewed: '2026-11-20' });
    expect(block.kind === 'sources' ? block.items.map(({ url }) => url) : []).toEqual(['a', 'b', 'c', 'd']);
  });

  test('have the day of the oldest review', () => {
    const days = [...dataset.services.values()].map(({ reviewed }) => reviewed).sort();
    expect(reviewedOf(dataset, [...dataset.services.keys()])).toBe(days[0]);
    expect(reviewedOf(dataset, [null])).toBe(dataset.version);
  });
});

describe('notes', () => {
  test('tell a dispute, exceptions and age, six at the most', () => {
    const old = now + 200 * 86_400_000;
    const notes = noteBlocks(
      [{ ...fact, disputed: 'Two pages.', except: [exception, exception, exception, exception] }],
      '2026-11-20',
      old,
    );
    expect(notes.map((note) => (note.kind === 'note' ? note.tone : ''))).toEqual([
      'warning',
      'info',
      'info',
      'info',
      'warning',
    ]);
    expect(noteBlocks(Array(9).fill({ ...fact, disputed: 'Two pages.' }), null, now)).toHaveLength(6);
    expect(noteBlocks([fact], '2026-11-20', now)).toEqual([]);
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
      .flatMap((one) => noteBlocks([one], null, now))
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
