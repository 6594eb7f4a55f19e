import type { types } from '@slack/bolt';
import type { Block, Button, Option, TableCell } from '../cards/card.ts';
import { chunks, clipped } from '../cards/fitted.ts';
import { openable } from '../cards/openable.ts';
import { visible } from '../cards/visible.ts';
import { sentences, slackSentences, words } from '../languages/en/sentences.ts';
import { actionId } from './ids.ts';
import { limits } from './limits.ts';
import { link, mrkdwn, mrkdwnSpans, type RichElement, rich, within } from './text.ts';

export type SlackBlock = types.KnownBlock;
/** Where blocks go: a message alone can hold a table, a modal's input waits for its submit button. */
export type Surface = 'message' | 'home' | 'modal';

/** A card's blocks as Block Kit. Text is never markup, whatever it holds; each block is within Slack's limits. */
export function slackBlocks(blocks: readonly Block[], surface: Surface): SlackBlock[] {
  let tables: number = surface === 'message' ? limits.table.perMessage : 0;
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'table') return slackBlock(block, surface, at);
    const native = tables > 0 ? nativeTable(block) : null;
    if (native) tables -= 1;
    return native ?? tableLines(block);
  });
}

function slackBlock(block: Exclude<Block, { kind: 'table' }>, surface: Surface, at: number): SlackBlock[] {
  switch (block.kind) {
    case 'heading':
      return richBlocks([[bold(clipped(visible(block.text), limits.header))]]);
    case 'text':
      return richBlocks([rich(block.text, limits.text)]);
    case 'owners':
      return richBlocks(block.rows.map(ownerRow));
    case 'halves':
      return halves(block);
    case 'sources':
      return sources(block);
    case 'note':
      return note(block);
    case 'buttons':
      return buttonRows(block.buttons, at);
    case 'select':
      return selects(block, at);
    case 'ask':
      return ask(block, surface, at);
    case 'divider':
      return [{ type: 'divider' }];
    default:
      return block satisfies never;
  }
}

export const plainText = (text: string, limit: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: clipped(visible(text), limit) || ' ',
  emoji: true,
});

// `verbatim` would keep Slack from looking for addresses and names in our text: text.ts sees to that, since some clients
// show a verbatim text without its bold and its links.
const mrkdwnText = (text: string): types.MrkdwnElement => ({ type: 'mrkdwn', text });

const bold = (text: string): RichElement => ({ type: 'text', text, style: { bold: true } });

const length = (line: readonly RichElement[]): number => line.reduce((sum, element) => sum + element.text.length, 0);

/** Lines as rich text, in as few blocks as their length allows. */
function richBlocks(lines: readonly (readonly RichElement[])[]): SlackBlock[] {
  const full = lines.filter((line) => length(line) > 0);
  const blocks: RichElement[][] = [];
  let room = 0;
  for (const line of full) {
    const size = length(line) + 1;
    const last = blocks.at(-1);
    if (last && size <= room) last.push({ type: 'text', text: '\n' }, ...line);
    else blocks.push([...line]);
    room = (last && size <= room ? room : limits.text) - size;
  }
  return blocks.map((elements) => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }));
}

type Owners = Extract<Block, { kind: 'owners' }>;

/** A row of the stack. The squares are one below another, so that the picture is read before the words. */
function ownerRow(row: Owners['rows'][number]): RichElement[] {
  const detail = row.text ? `  ·  ${row.text}` : '';
  return rich(
    [`${words.squares[row.owner]}  `, { bold: row.label }, `  ${words.owners[row.owner]}${detail}`],
    limits.text - 1,
  );
}

function halves(block: Extract<Block, { kind: 'halves' }>): SlackBlock[] {
  const half = (title: string, text: string) => `${title}\n${mrkdwn(text, limits.fields.text - title.length - 1)}`;
  const fields = [
    ...(block.aws ? [mrkdwnText(half(`${words.squares.aws} *${mrkdwn(block.by, 100)}*`, block.aws))] : []),
    ...(block.customer
      ? [mrkdwnText(half(`${words.squares.customer} *${words.owners.customer}*`, block.customer))]
      : []),
  ];
  const [only] = fields;
  if (!only) return [];
  return [
    fields.length === 1 ? { type: 'section', text: only, expand: true } : { type: 'section', fields, expand: true },
  ];
}

function sources(block: Extract<Block, { kind: 'sources' }>): SlackBlock[] {
  const pages = block.items.map(({ title, url, section }) =>
    section ? `${link(title, url)} (${mrkdwn(section, 200)})` : link(title, url),
  );
  const reviewed = /^\d/.test(block.reviewed) ? sentences.reviewed(block.reviewed) : mrkdwn(block.reviewed, 200);
  const text = within([...pages, ...(reviewed ? [reviewed] : [])], '  ·  ', limits.text);
  return text === '' ? [] : [{ type: 'context', elements: [mrkdwnText(text)] }];
}

function note(block: Extract<Block, { kind: 'note' }>): SlackBlock[] {
  const text = `${words.notes[block.tone]}  ${mrkdwnSpans(block.text, limits.text - 10)}`;
  return [{ type: 'context', elements: [mrkdwnText(text)] }];
}

function buttonRows(buttons: readonly Button[], at: number): SlackBlock[] {
  const ours = buttons.filter((button) => !('url' in button) || openable(button.url));
  return chunks(ours, limits.actions.elements).map((row, line) => ({
    type: 'actions',
    elements: row.map((button, place) => slackButton(button, at, line, place)),
  }));
}

function slackButton(button: Button, ...place: readonly number[]): types.Button {
  const text = plainText(button.label, limits.button.label);
  if ('url' in button) return { type: 'button', action_id: actionId('link', ...place), text, url: button.url };
  return {
    type: 'button',
    action_id: actionId('press', ...place),
    text,
    value: button.action,
    ...(button.style ? { style: button.style } : {}),
    ...(button.spoken ? { accessibility_label: clipped(visible(button.spoken), limits.button.spoken) } : {}),
  };
}

function selects(block: Extract<Block, { kind: 'select' }>, at: number): SlackBlock[] {
  if (block.options.length === 0) return [];
  // An option's value holds far less than a button's: where the actions do not fit, each option becomes a button.
  if (block.options.some((option) => option.action.length > limits.option.value))
    return buttonRows(block.options.slice(0, 25), at);
  const named = (option: Option) => option.group ?? block.label;
  const groups = [...new Set(block.options.map(named))].flatMap((group) =>
    chunks(
      block.options.filter((option) => named(option) === group),
      limits.option.perGroup,
    ).map((options) => ({
      label: plainText(group, limits.option.groupLabel),
      options: options.map((option) => ({ text: plainText(option.label, limits.option.label), value: option.action })),
    })),
  );
  const [first] = groups;
  const flat = groups.length === 1 && block.options.every((option) => option.group === undefined);
  const choices = flat && first ? { options: first.options } : { option_groups: groups.slice(0, limits.option.groups) };
  return [
    {
      type: 'actions',
      elements: [
        {
          type: 'static_select',
          action_id: actionId('choose', at),
          placeholder: plainText(block.label, limits.input.placeholder),
          ...choices,
        } as types.StaticSelect,
      ],
    },
  ];
}

function ask(block: Extract<Block, { kind: 'ask' }>, surface: Surface, at: number): SlackBlock[] {
  const typed: SlackBlock = {
    type: 'input',
    block_id: actionId('ask', at),
    label: plainText(block.label, limits.input.label),
    ...(surface === 'modal' ? {} : { dispatch_action: true }),
    element: {
      type: 'plain_text_input',
      action_id: actionId('ask', at),
      placeholder: plainText(block.placeholder, limits.input.placeholder),
      max_length: limits.input.typed,
      ...(surface === 'modal' ? {} : { dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] } }),
    },
  };
  if (surface !== 'home') return [typed];
  const search: SlackBlock = {
    type: 'actions',
    elements: [
      {
        type: 'external_select',
        action_id: actionId('search', at),
        placeholder: plainText(slackSentences.search, limits.input.placeholder),
        min_query_length: 2,
      },
    ],
  };
  return [typed, search];
}

type Table = Extract<Block, { kind: 'table' }>;

const cellText = (cell: TableCell): string => {
  const text = cell.text || (cell.owner ? words.owners[cell.owner] : '');
  return cell.owner ? `${words.squares[cell.owner]} ${text}` : text || '–';
};

/** Slack's own table, or null where the rows are more than it takes. */
function nativeTable(block: Table): SlackBlock[] | null {
  const rows: readonly (readonly TableCell[])[] = [block.head.map((text) => ({ text })), ...block.rows];
  const width = Math.max(...rows.map((row) => row.length));
  const texts = rows.map((row) => Array.from({ length: width }, (_, at) => visible(cellText(row[at] ?? { text: '' }))));
  const characters = texts.flat().reduce((sum, text) => sum + text.length, 0);
  const { table } = limits;
  if (width === 0 || rows.length > table.rows || width > table.cells || characters > table.characters) return null;
  return [
    ...richBlocks([[bold(visible(block.caption))]]),
    {
      type: 'table',
      column_settings: Array.from({ length: width }, () => ({ is_wrapped: true })),
      rows: texts.map((row, line) => row.map((text, at) => tableCell(text, line === 0 || at === 0))),
    },
  ];
}

// raw_text cells have made Slack answer with an error of its own (SlackNet, issue 246); rich text has not.
const tableCell = (text: string, heavy: boolean): types.RichTextBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [heavy ? bold(text) : { type: 'text', text }] }],
});

/** The same rows as lines: where Slack takes no table, or not this one. */
function tableLines(block: Table): SlackBlock[] {
  const line = (row: readonly TableCell[]): RichElement[] => {
    const [first, ...others] = row;
    if (!first) return [];
    const rest = others.map((cell, at) => {
      const head = block.head[at + 1];
      return head ? `${head}: ${cellText(cell)}` : cellText(cell);
    });
    return rich([{ bold: cellText(first) }, rest.length > 0 ? `   ${rest.join('  ·  ')}` : ''], limits.text - 1);
  };
  return richBlocks([[bold(clipped(visible(block.caption), limits.header))], ...block.rows.map(line)]);
}
