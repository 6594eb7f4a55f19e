import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Block, Card, Text } from '../../src/cards/card.ts';
import { bytesOf } from '../../src/teams/limits.ts';
import { toAdaptiveCard, toFormCard } from '../../src/teams/render.ts';
import { blocks, card, everything, form } from './examples.ts';
import { problemsOf } from './payload.ts';

const nasty = '[x](https://evil.example) **b** <at>all</at> {{DATE(2026-01-01)}} `c` \u202e#1';
const told = (rendered: unknown) => JSON.stringify(rendered);

test.each(Object.entries(blocks))('a card with %s is one that Teams takes', (_, block) => {
  expect(problemsOf(toAdaptiveCard(card(block)))).toEqual([]);
});

test('a card with everything is one that Teams takes', () => {
  expect(problemsOf(toAdaptiveCard(everything))).toEqual([]);
});

test.each(['aws', 'customer', 'shared', 'absent', 'depends', null] as const)(
  'the owner %s is said in the heading',
  (owner) => {
    const rendered = toAdaptiveCard({ ...card(blocks.text), owner });
    expect(problemsOf(rendered)).toEqual([]);
    const words = { aws: 'AWS', customer: 'You', shared: 'Shared', absent: 'Not here', depends: 'Depends' };
    if (owner) expect(told(rendered.body[0])).toContain(words[owner]);
    else expect(rendered.body[0]?.type).toBe('TextBlock');
  },
);

test('a form is one that Teams takes, and has one place to type', () => {
  const rendered = toFormCard(form);
  expect(problemsOf(rendered)).toEqual([]);
  expect(told(rendered).match(/Input\.Text/g)).toHaveLength(1);
});

test('every row of the stack has a colour and a word', () => {
  const stack = told(toAdaptiveCard(card(blocks.owners)));
  for (const word of ['🟧 AWS', '🟦 You', '🟪 Shared', '⬜ Not here', '🟨 Depends']) expect(stack).toContain(word);
});

test('a half that nobody has takes no room', () => {
  const rendered = toAdaptiveCard(card({ ...blocks.halves, customer: null, by: 'Red Hat' }));
  expect(problemsOf(rendered)).toEqual([]);
  expect(told(rendered)).toContain('Red Hat');
  expect(told(rendered)).not.toContain('You rebuild');
});

test('over six buttons go on in another row', () => {
  const buttons = Array.from({ length: 8 }, (_, at) => ({ label: `Button ${at}`, action: `a${at}` }));
  const rendered = toAdaptiveCard(card({ kind: 'buttons', buttons }));
  expect(problemsOf(rendered)).toEqual([]);
  expect(rendered.body.filter((each) => each.type === 'ActionSet')).toHaveLength(2);
});

test('a button that opens a form is marked for it, and the others have a second form for old clients', () => {
  const rendered = told(toAdaptiveCard(card(blocks.buttons)));
  expect(rendered).toContain('"msteams":{"type":"task/fetch"}');
  expect(rendered).toContain('"fallback":{"type":"Action.Submit"');
});

test('a button whose address is no web page is left out', () => {
  const rendered = toAdaptiveCard(card({ kind: 'buttons', buttons: [{ label: 'x', url: 'javascript:alert(1)' }] }));
  expect(problemsOf(rendered)).toEqual([]);
  expect(told(rendered)).not.toContain('javascript:');
});

test('a link to no web page is its words', () => {
  const text: Text = [{ link: 'here', url: 'javascript:alert(1)' }];
  const rendered = told(toAdaptiveCard(card({ kind: 'text', text })));
  expect(rendered).toContain('here');
  expect(rendered).not.toContain('javascript:');
});

test('nothing that was typed becomes a link, a style, a mention or a date', () => {
  const typed: readonly Block[] = [
    { kind: 'heading', text: nasty },
    { kind: 'text', text: [nasty, { bold: nasty }, { code: nasty }, { link: nasty, url: 'https://aws.amazon.com/' }] },
    { kind: 'owners', rows: [{ label: nasty, owner: 'aws', text: nasty }] },
    { kind: 'halves', aws: nasty, customer: nasty, by: nasty },
    { kind: 'table', caption: nasty, head: [nasty], rows: [[{ text: nasty, owner: 'aws' }]] },
    { kind: 'sources', items: [{ title: nasty, url: 'https://aws.amazon.com/', section: nasty }], reviewed: nasty },
    { kind: 'note', tone: 'info', text: [nasty] },
    { kind: 'buttons', buttons: [{ label: nasty, action: nasty }] },
    { kind: 'select', label: nasty, options: [{ label: nasty, action: 'a', group: nasty }] },
    { kind: 'ask', label: nasty, placeholder: nasty },
  ];
  const rendered = toAdaptiveCard({ title: nasty, owner: 'aws', text: nasty, blocks: typed });
  expect(problemsOf(rendered)).toEqual([]);
  // An action is handed back as it is, and shown to nobody.
  const shown = told(rendered).replaceAll(JSON.stringify({ action: nasty }), '');
  expect(shown).not.toContain('{{');
  expect(shown).not.toContain('\u202e');
});

describe('a card that is too big', () => {
  const long = 'a long detail about this layer '.repeat(10);
  const rows = (count: number): Block => ({
    kind: 'owners',
    rows: Array.from({ length: count }, (_, at) => ({ label: `Layer ${at}`, owner: 'aws', text: long })),
  });

  test('loses its small print before its rows', () => {
    const rendered = toAdaptiveCard(card(rows(60), blocks.buttons));
    expect(problemsOf(rendered)).toEqual([]);
    expect(told(rendered)).not.toContain('a long detail');
    expect(told(rendered)).toContain('Layer 59');
    expect(told(rendered)).toContain('fallback');
  });

  test('then the second forms of its buttons', () => {
    const buttons: Block = {
      kind: 'buttons',
      buttons: Array.from({ length: 10 }, (_, at) => ({ label: `B${at}`, action: 'x'.repeat(1_900) })),
    };
    const rendered = toAdaptiveCard(card(rows(3), buttons));
    expect(problemsOf(rendered)).toEqual([]);
    expect(told(rendered)).not.toContain('Action.Submit');
    expect(told(rendered)).toContain('B9');
  });

  test('then blocks, and says so, but keeps its buttons and its sources', () => {
    const big: Card = card(blocks.text, rows(400), blocks.halves, blocks.sources, blocks.buttons);
    const rendered = toAdaptiveCard(big);
    expect(problemsOf(rendered)).toEqual([]);
    expect(bytesOf(rendered)).toBeLessThan(28 * 1024);
    for (const kept of ['shortened', 'Compare with EC2', 'Security in Amazon ECS', 'You rebuild'])
      expect(told(rendered)).toContain(kept);
    expect(told(rendered)).not.toContain('Layer 1');
  });

  test('in letters of several bytes is measured in bytes', () => {
    const rendered = toAdaptiveCard({ ...everything, text: '測'.repeat(20_000) });
    expect(problemsOf(rendered)).toEqual([]);
  });
});

test("Microsoft's own parser has nothing to say against it", () => {
  // The package's modules do not load on Node; its bundle does, without a DOM.
  const cards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof import('adaptivecards');
  for (const source of [toAdaptiveCard(everything), toFormCard(form)]) {
    const context = new cards.SerializationContext();
    const parsed = new cards.AdaptiveCard();
    parsed.parse(source, context);
    const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at)?.message);
    expect(events).toEqual([]);
    expect(parsed.validateProperties().validationEvents.map((event) => event.message)).toEqual([]);
    expect(parsed.getItemCount()).toBe(source.body.length);
  }
});
