import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Block, Card } from '../../src/cards/card.ts';
import { toTerminal } from '../../src/cli/render.ts';

const card = (...blocks: Block[]): Card => ({ title: 'A title', owner: null, text: 'A text', blocks });
const shown = (block: Block, width = 60) =>
  toTerminal(card(block), { colour: false, width }).split('\n').slice(2).join('\n').trimEnd();

describe('a card in a terminal', () => {
  test('begins with its title and ends with a line', () => {
    expect(toTerminal(card(), { colour: false, width: 80 })).toBe('A title\n');
  });

  test.each<[string, Block, string]>([
    ['a heading', { kind: 'heading', text: 'Here' }, 'Here'],
    [
      'text of every kind',
      { kind: 'text', text: ['a ', { bold: 'b' }, ' ', { code: 'c' }, ' ', { link: 'd', url: 'https://e.f' }] },
      'a b c d (https://e.f)',
    ],
    ['a warning', { kind: 'note', tone: 'warning', text: ['old'] }, '! old'],
    ['a remark', { kind: 'note', tone: 'info', text: ['by the way'] }, 'by the way'],
    ['both halves', { kind: 'halves', by: 'AWS', aws: 'a half', customer: 'the other' }, 'AWS: a half\nYou: the other'],
    ['one half', { kind: 'halves', by: 'AWS', aws: null, customer: 'all of it' }, 'You: all of it'],
    [
      'sources',
      { kind: 'sources', items: [{ title: 'Page', url: 'https://e.f', section: 'Part' }], reviewed: '2026-11-20' },
      'Page, Part\n  https://e.f\nReviewed 2026-11-20',
    ],
    [
      'buttons, without those that have no word',
      {
        kind: 'buttons',
        buttons: [
          { label: 'More', action: 'x' },
          { label: '👍', action: 'y' },
        ],
      },
      'Ask next: More',
    ],
    [
      'a table',
      { kind: 'table', caption: 'x', head: ['', 'A'], rows: [[{ text: 'row' }, { text: 'AWS', owner: 'aws' }]] },
      '     A\nrow  AWS',
    ],
    ['a stack', { kind: 'owners', rows: [{ label: 'Data', owner: 'customer' }] }, 'You       Data'],
    ['a divider', { kind: 'divider' }, '─'.repeat(40)],
    ['nothing to choose from', { kind: 'select', label: 'x', options: [] }, ''],
    ['no field', { kind: 'ask', label: 'x', placeholder: 'y' }, ''],
  ])('shows %s', (_, block, text) => expect(shown(block)).toBe(text));

  test('breaks lines at its width, and never inside a word', () => {
    const long = `${'word '.repeat(60)}${'x'.repeat(80)}`;
    const lines = shown({ kind: 'text', text: [long] }, 40).split('\n');
    expect(lines.filter((line) => line.length > 40)).toEqual(['x'.repeat(80)]);
    expect(lines.join(' ')).toBe(long);
  });

  test.each<[string, Block]>([
    ['a stack', { kind: 'owners', rows: [{ label: 'Data', owner: 'shared', text: 'word '.repeat(40) }] }],
    ['halves', { kind: 'halves', by: 'AWS and Red Hat', aws: 'word '.repeat(40), customer: 'word '.repeat(40) }],
    ['a warning', { kind: 'note', tone: 'warning', text: ['word '.repeat(40)] }],
    ['a heading', { kind: 'heading', text: 'word '.repeat(40) }],
    ['what to ask next', { kind: 'buttons', buttons: [{ label: 'word '.repeat(40), action: 'x' }] }],
  ])('fills no line of %s beyond its width, indents and colours or not', (_, block) => {
    const text = shown(block, 40);
    expect(text).toMatch(/word\n\s*word/);
    for (const line of text.split('\n')) {
      expect(line.length).toBeLessThanOrEqual(40);
      expect(line).toBe(line.trimEnd());
    }
    const coloured = toTerminal(card(block), { colour: true, width: 40 });
    expect(stripVTControlCharacters(coloured).split('\n').slice(2).join('\n').trimEnd()).toBe(text);
  });

  test('tells each owner in words, not by colour alone', () => {
    const rows = (['aws', 'customer', 'shared', 'absent', 'depends'] as const).map((owner) => ({ label: 'x', owner }));
    expect(
      shown({ kind: 'owners', rows })
        .split('\n')
        .map((line) => line.split('  ')[0]?.trim()),
    ).toEqual(['AWS', 'You', 'Shared', 'Not here', 'Depends']);
  });
});
