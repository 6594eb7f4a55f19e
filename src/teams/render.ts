import type { Block, Card, Form, TableCell, Text, Tone } from '../cards/card.ts';
import { clipped } from '../cards/fitted.ts';
import { openable } from '../cards/openable.ts';
import { sentences, teamsSentences, words } from '../languages/en/sentences.ts';
import { buttonRows, choice, type Layout, question, textInput } from './buttons.ts';
import { formData } from './data.ts';
import {
  type AdaptiveCard,
  column,
  columnSet,
  container,
  type Element,
  richText,
  type TextRun,
  textBlock,
} from './elements.ts';
import { bytesOf, limits } from './limits.ts';
import { escaped, plain } from './text.ts';

// The colours of AWS's own picture of the model, as near as the host's theme comes. Each has its word beside it.
const styles: Readonly<Record<Tone, string>> = {
  aws: 'warning',
  customer: 'accent',
  shared: 'emphasis',
  absent: 'default',
  depends: 'default',
};

/** An Adaptive Card 1.5. It is within Teams' size: what is too much for it is left away, the finest print first. */
export function toAdaptiveCard(card: Card): AdaptiveCard {
  const layouts: readonly Layout[] = [
    { details: true, fallbacks: true },
    { details: false, fallbacks: true },
    { details: false, fallbacks: false },
  ];
  for (const layout of layouts) {
    const whole = envelope(card.text, [...heading(card), ...elements(card.blocks, layout)]);
    if (bytesOf(whole) <= limits.cardBytes) return whole;
  }
  return shortened(card, layouts.at(-1)!);
}

/** Blocks from the top as far as they fit. What comes back to us (buttons) is kept before what is only read. */
function shortened(card: Card, layout: Layout): AdaptiveCard {
  const kept = new Set<Block>();
  const written = () =>
    envelope(card.text, [
      ...heading(card),
      ...elements(
        card.blocks.filter((block) => kept.has(block)),
        layout,
      ),
      textBlock(teamsSentences.shortened, {
        isSubtle: true,
        size: 'small',
      }),
    ]);
  const order = [
    ...card.blocks.filter((block) => block.kind === 'buttons' || block.kind === 'sources'),
    ...card.blocks.filter((block) => block.kind !== 'buttons' && block.kind !== 'sources'),
  ];
  for (const block of order) {
    kept.add(block);
    if (bytesOf(written()) > limits.cardBytes) kept.delete(block);
  }
  return written();
}

/** A form's card, for a dialog or for the conversation. Its button submits what was typed. */
export function toFormCard(form: Form): AdaptiveCard {
  const field = 'typed';
  const layout: Layout = { details: true, fallbacks: false };
  const body = form.blocks.flatMap((block, at) =>
    block.kind === 'ask' ? [textInput(block, field)] : element(block, at, layout),
  );
  return {
    ...envelope(form.title, body),
    // Submit, not Execute: it closes a dialog, and in a conversation it arrives as a message.
    actions: [
      {
        type: 'Action.Submit',
        title: clipped(plain(form.submit), limits.buttonTitle),
        style: 'positive',
        data: formData(form.id, field),
      },
    ],
  };
}

export const dialogTitle = (form: Form) => clipped(plain(form.title), limits.dialogTitle);

const envelope = (text: string, body: readonly Element[]): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body,
  fallbackText: clipped(plain(text), limits.spoken),
  speak: clipped(plain(text), limits.spoken),
  msteams: { width: 'Full' },
});

/** The title on the colour of its answer, and the answer in one word. */
function heading({ title, owner }: Card): Element[] {
  const words = textBlock(escaped(title), { style: 'heading', size: 'large', weight: 'bolder' });
  if (owner === null) return [words];
  const badge = textBlock(badgeOf(owner), { weight: 'bolder', wrap: false });
  const columns = [
    column('stretch', [words], { verticalContentAlignment: 'center' }),
    column('auto', [badge], { verticalContentAlignment: 'center' }),
  ];
  return [container([columnSet(columns)], { style: styles[owner], bleed: true })];
}

const badgeOf = (tone: Tone) => `${words.squares[tone]} ${words.owners[tone]}`;

const elements = (blocks: readonly Block[], layout: Layout) =>
  blocks.flatMap((block, at) => element(block, at, layout));

function element(block: Block, at: number, layout: Layout): Element[] {
  switch (block.kind) {
    case 'heading':
      return [textBlock(escaped(block.text), { style: 'heading', weight: 'bolder', size: 'medium', spacing: 'large' })];
    case 'text':
      return [richText(runs(block.text))];
    case 'owners':
      return block.rows.length > 0 ? [owners(block, layout)] : [];
    case 'halves':
      return halves(block);
    case 'table':
      return table(block);
    case 'sources':
      return [sources(block)];
    case 'note':
      return [note(block)];
    case 'buttons':
      return buttonRows(block.buttons, layout);
    case 'select':
      return choice(block, at, layout);
    case 'ask':
      return question(block, at, layout);
    case 'divider':
      return [textBlock(' ', { separator: true, spacing: 'medium', size: 'small' })];
    default:
      return block satisfies never;
  }
}

/** Text runs are shown as they are, without Markdown: whatever was typed stays text. */
function runs(text: Text, look: object = {}): TextRun[] {
  return text.map((span) => {
    const run = (shown: string, own: object = {}): TextRun => ({
      type: 'TextRun',
      text: plain(shown),
      ...look,
      ...own,
    });
    if (typeof span === 'string') return run(span);
    if ('bold' in span) return run(span.bold, { weight: 'bolder' });
    if ('code' in span) return run(span.code, { fontType: 'monospace' });
    return link(run(span.link), span.url);
  });
}

const link = (run: TextRun, url: string): TextRun =>
  openable(url) ? { ...run, color: 'accent', selectAction: { type: 'Action.OpenUrl', url } } : run;

/** The stack, a row close to the next, so that the colours stand on each other as layers do. */
function owners({ rows }: Extract<Block, { kind: 'owners' }>, { details }: Layout): Element {
  const row = ({ label, owner, text }: (typeof rows)[number]) => {
    const small = details && text ? [textBlock(escaped(text), { size: 'small', isSubtle: true, spacing: 'none' })] : [];
    const badge = textBlock(badgeOf(owner), { weight: 'bolder', size: 'small', wrap: false });
    return tableRow([
      cell([badge], { style: styles[owner], verticalContentAlignment: 'center' }),
      cell([textBlock(escaped(label)), ...small], { verticalContentAlignment: 'center' }),
    ]);
  };
  return tableOf([{ width: '96px' }, { width: 1 }], rows.map(row), false);
}

function halves({ aws, customer, by }: Extract<Block, { kind: 'halves' }>): Element[] {
  const half = (title: string, tone: Tone, text: string | null) =>
    text === null
      ? []
      : [
          column(
            'stretch',
            [textBlock(`${words.squares[tone]} ${escaped(title)}`, { weight: 'bolder' }), richText(runs([text]))],
            {
              style: styles[tone],
            },
          ),
        ];
  const columns = [...half(by, 'aws', aws), ...half(words.owners.customer, 'customer', customer)];
  return columns.length > 0 ? [columnSet(columns)] : [];
}

const cell = (items: readonly Element[], look: object = {}): Element => ({ type: 'TableCell', items, ...look });
const tableRow = (cells: readonly Element[]): Element => ({ type: 'TableRow', cells });
// The documentation says firstRowAsHeader; Microsoft's own renderer reads firstRowAsHeaders, and takes true for granted.
const tableOf = (columns: readonly object[], rows: readonly Element[], headed: boolean): Element => ({
  type: 'Table',
  columns,
  rows,
  firstRowAsHeader: headed,
  firstRowAsHeaders: headed,
});

function table({ caption, head, rows }: Extract<Block, { kind: 'table' }>): Element[] {
  const shown = ({ text, owner }: TableCell) =>
    cell(
      [textBlock(`${owner ? `${words.squares[owner]} ` : ''}${escaped(text)}`)],
      owner ? { style: styles[owner] } : {},
    );
  const heads = tableRow(head.map((text) => cell([textBlock(escaped(text), { weight: 'bolder' })])));
  // A short row would shift its neighbours.
  const filled = rows.map((row) => tableRow(head.map((_, index) => shown(row[index] ?? { text: '' }))));
  const columns = head.map((_, index) => ({ width: index === 0 ? 2 : 3 }));
  return [textBlock(escaped(caption), { isSubtle: true, size: 'small' }), tableOf(columns, [heads, ...filled], true)];
}

function sources({ items, reviewed }: Extract<Block, { kind: 'sources' }>): Element {
  const small = { size: 'small', isSubtle: true };
  const day = reviewed === '' ? '' : sentences.reviewed(reviewed);
  const each = items.flatMap(({ title, url, section }, at) => {
    const follows = at < items.length - 1 || day !== '' ? ' · ' : '';
    const after = `${section ? `, ${section}` : ''}${follows}`;
    return [...runs([{ link: title, url }], { size: 'small' }), ...runs(after === '' ? [] : [after], small)];
  });
  return richText([
    ...runs([teamsSentences.sources(items.length)], small),
    ...each,
    ...runs(day === '' ? [] : [day], small),
  ]);
}

function note({ tone, text }: Extract<Block, { kind: 'note' }>): Element {
  return container([richText(runs([`${words.notes[tone]} `, ...text]))], {
    style: tone === 'warning' ? 'attention' : 'emphasis',
  });
}
