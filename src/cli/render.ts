import { styleText } from 'node:util';
import type { Block, Card, Text, Tone } from '../cards/card.ts';
import { words } from '../languages/en/sentences.ts';

export type Look = { readonly colour: boolean; readonly width: number };

const colours = { aws: 'yellow', customer: 'blue', shared: 'magenta', absent: 'gray', depends: 'cyan' } as const;

const paint = (look: Look, format: Parameters<typeof styleText>[0], text: string) =>
  look.colour ? styleText(format, text) : text;

const plain = (text: Text): string =>
  text
    .map((span) =>
      typeof span === 'string'
        ? span
        : 'bold' in span
          ? span.bold
          : 'code' in span
            ? span.code
            : `${span.link} (${span.url})`,
    )
    .join('');

/** Lines of at most `width` characters, all but the first indented. */
function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const mark = (look: Look, owner: Tone) => paint(look, [colours[owner], 'bold'], words.owners[owner].padEnd(8));

function table(block: Extract<Block, { kind: 'table' }>, look: Look): string {
  const rows = [block.head.map((text) => ({ text })), ...block.rows] as { text: string; owner?: Tone }[][];
  const widths = block.head.map((_, column) => Math.max(...rows.map((row) => row[column]?.text.length ?? 0)));
  return rows
    .map((row, at) =>
      row
        .map((cell, column) => paintCell(look, cell, (widths[column] ?? 0) + 2, at === 0))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

const paintCell = (look: Look, cell: { text: string; owner?: Tone }, width: number, head: boolean) => {
  const text = cell.text.padEnd(width);
  return head ? paint(look, 'bold', text) : cell.owner ? paint(look, colours[cell.owner], text) : text;
};

function blockText(block: Block, look: Look): string | null {
  switch (block.kind) {
    case 'heading':
      return paint(look, 'bold', block.text);
    case 'text':
      return wrapped(plain(block.text), look.width);
    case 'owners': {
      const width = Math.max(...block.rows.map(({ label }) => label.length)) + 2;
      return block.rows
        .map(({ label, owner, text }) =>
          `${mark(look, owner)}  ${label.padEnd(width)}${text === undefined ? '' : `\n${wrapped(`          ${text}`, look.width, '          ').replace(/^(?! )/, '          ')}`}`.trimEnd(),
        )
        .join('\n');
    }
    case 'halves':
      return [
        block.aws === null
          ? null
          : wrapped(`${paint(look, ['yellow', 'bold'], block.by)}: ${block.aws}`, look.width, '  '),
        block.customer === null
          ? null
          : wrapped(`${paint(look, ['blue', 'bold'], words.owners.customer)}: ${block.customer}`, look.width, '  '),
      ]
        .filter((one) => one !== null)
        .join('\n');
    case 'table':
      return table(block, look);
    case 'sources':
      return paint(
        look,
        'dim',
        [
          ...block.items.map(
            ({ title, url, section }) => `${title}${section === undefined ? '' : `, ${section}`}\n  ${url}`,
          ),
          block.reviewed === '' ? '' : `Reviewed ${block.reviewed}`,
        ]
          .filter((one) => one !== '')
          .join('\n'),
      );
    case 'note':
      return wrapped(`${block.tone === 'warning' ? '! ' : ''}${plain(block.text)}`, look.width);
    case 'buttons': {
      const labels = block.buttons.map(({ label }) => label).filter((label) => /\w/.test(label));
      return labels.length === 0 ? null : paint(look, 'dim', `Ask next: ${labels.join(' · ')}`);
    }
    case 'select':
    case 'ask':
      return null;
    case 'divider':
      return paint(look, 'dim', '─'.repeat(Math.min(look.width, 40)));
    default:
      return block satisfies never;
  }
}

/** A card in a terminal. */
export function toTerminal(card: Card, look: Look): string {
  const blocks = card.blocks.map((block) => blockText(block, look)).filter((text) => text !== null);
  return `${[paint(look, 'bold', card.title), ...blocks].join('\n\n')}\n`;
}
