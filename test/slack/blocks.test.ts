import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/cards/card.ts';
import { type Surface, slackBlocks } from '../../src/slack/blocks.ts';
import { everyKind } from './cards.ts';

const types = (blocks: readonly Block[], surface: Surface = 'message') =>
  slackBlocks(blocks, surface).map(({ type }) => type);
const table: Block = { kind: 'table', caption: '', head: ['a', 'b'], rows: [[{ text: '1' }]] };

test.each(everyKind.map((block) => [block.kind, block] as const))(
  'a block of kind %s is shown on every surface',
  (_, block) => {
    for (const surface of ['message', 'home', 'modal'] as const)
      expect(types([block], surface).length).toBeGreaterThan(0);
  },
);

describe('tables', () => {
  test('are a table in a message, and lines where Slack takes none', () => {
    expect(types([table])).toEqual(['table']);
    expect(types([table], 'home')).toEqual(['rich_text']);
    expect(types([table], 'modal')).toEqual(['rich_text']);
  });

  test('have as many cells in each row, none of them empty', () => {
    const [shown] = slackBlocks([table], 'message');
    const rows = (shown as { rows: unknown[][] }).rows;
    expect(rows.map((row) => row.length)).toEqual([2, 2]);
    expect(JSON.stringify(rows)).not.toContain('"text":""');
  });
});

test('a button that leads to no address is left away, as a link there is', () => {
  const buttons = ['javascript:alert(1)', 'https://aws.amazon.com/'].map((url) => ({ label: url, url }));
  expect(slackBlocks([{ kind: 'buttons', buttons }], 'message')).toMatchObject([
    { type: 'actions', elements: [{ url: 'https://aws.amazon.com/' }] },
  ]);
});

test('buttons stand five in a row', () => {
  const buttons = Array.from({ length: 7 }, (_, at) => ({ label: `${at}`, action: `${at}` }));
  const rows = slackBlocks([{ kind: 'buttons', buttons }], 'message').map((row) =>
    'elements' in row ? row.elements.length : 0,
  );
  expect(rows).toEqual([5, 2]);
});

test('long stacks go on in another block', () => {
  const rows = Array.from({ length: 30 }, (_, at) => ({
    label: `Layer ${at}`,
    owner: 'aws' as const,
    text: 'x'.repeat(300),
  }));
  expect(types([{ kind: 'owners', rows }]).length).toBeGreaterThan(2);
});
