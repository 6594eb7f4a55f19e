import { styleText } from 'node:util';
import type { Block, Card, Text, Tone } from '../cards/card.ts';
import { sentences, words } from '../languages/en/sentences.ts';

type Look = { readonly colour: boolean; readonly width: number };

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

/** Lines of at most `width` characters: the first begins with `first`, the others with `rest`. To be painted afterwards: a colour has no width. */
function lines(text: string, width: number, first = '', rest = first): string {
  const whole: string[] = [];
  let line = first;
  let begun = false;
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    if (begun && line.length + 1 + word.length > width) {
      whole.push(line);
      line = rest + word;
    } else line += begun ? ` ${word}` : word;
    begun = true;
  }
  return [...whole, line].join('\n');
}

/** One side's half, behind whose it is, unless it says so itself. */
const half = (look: Look, owner: 'aws' | 'customer', label: string, text: string): string =>
  lines(text, look.width, text.startsWith(`${label} `) ? '' : `${label}: `, '  ').replace(
    label,
    paint(look, [colours[owner], 'bold'], label),
  );

const beneath = ' '.repeat(10); // under what stands behind a mark
const mark = (look: Look, owner: Tone) => paint(look, [colours[owner], 'bold'], words.owners[owner].padEnd(8));

function table(block: Extract<Block, { kind: 'table' }>, look: Look): string {
  const rows = [block.head.map((text) => ({ text })), ...block.rows] as { text: string; owner?: Tone }[][];
  const widths = block.head.map((_, column) => Math.max(...rows.map((row) => row[column]?.text.length ?? 0)));
  const last = block.head.length - 1;
  return rows
    .map((row, at) =>
      row
        .map((cell, column) => paintCell(look, cell, column === last ? 0 : (widths[column] ?? 0) + 2, at === 0))
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
      return paint(look, 'bold', lines(block.text, look.width));
    case 'text':
      return lines(plain(block.text), look.width);
    case 'owners':
      return block.rows
        .map(({ label, owner, text }) => {
          const head = `${mark(look, owner)}  ${label}`;
          return text === undefined ? head : `${head}\n${lines(text, look.width, beneath)}`;
        })
        .join('\n');
    case 'halves':
      return [
        block.aws === null ? null : half(look, 'aws', block.by, block.aws),
        block.customer === null ? null : half(look, 'customer', words.owners.customer, block.customer),
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
            ({ title, url, section }) =>
              `${lines(section === undefined ? title : `${title}, ${section}`, look.width)}\n  ${url}`,
          ),
          block.reviewed === '' ? '' : sentences.reviewed(block.reviewed),
        ]
          .filter((one) => one !== '')
          .join('\n'),
      );
    case 'note':
      return lines(plain(block.text), look.width, block.tone === 'warning' ? '! ' : '', '');
    case 'buttons': {
      const labels = block.buttons.map(({ label }) => label).filter((label) => /\w/.test(label));
      return labels.length === 0
        ? null
        : paint(look, 'dim', lines(labels.join(' · '), look.width, sentences.askNext, '  '));
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
  return `${[paint(look, 'bold', lines(card.title, look.width)), ...blocks].join('\n\n')}\n`;
}
