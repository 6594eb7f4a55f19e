import { z } from 'zod';

// What Slack takes, written down once more and apart from src/slack/limits.ts, from docs.slack.dev/reference/block-kit:
// every payload that a test sees going out is held against it. Slack refuses a payload whole for one field too long.

const plain = (limit: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(limit), emoji: z.boolean().optional() });

/** Markup that we build ourselves: a link to a page, and nothing that calls people or names a channel. */
const ourMarkup = (text: string): boolean =>
  !/<(?!https?:\/\/[^<>|\s]+\|[^<>|]+>)/.test(text) && !/&(?!amp;|lt;|gt;)/.test(text);

const mrkdwn = (limit: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(limit).refine(ourMarkup, 'markup that is not ours'),
  });

const style = z.strictObject({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  code: z.boolean().optional(),
});
const url = z.url({ protocol: /^https?$/ }).max(3000);
const actionId = z.string().min(1).max(255);

const richElement = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style: style.optional() }),
  z.strictObject({ type: z.literal('link'), url, text: z.string().min(1), style: style.optional() }),
]);

const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: z.string().max(255).optional(),
  elements: z
    .array(z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(richElement).min(1) }))
    .min(1)
    .refine(
      (sections) =>
        sections.flatMap(({ elements }) => elements).reduce((sum, { text }) => sum + text.length, 0) <= 3000,
      'more than 3,000 characters of rich text',
    ),
});

const button = z.strictObject({
  type: z.literal('button'),
  action_id: actionId,
  text: plain(75),
  value: z.string().min(1).max(2000).optional(),
  url: url.optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().min(1).max(75).optional(),
});

export const option = z.strictObject({
  text: plain(75),
  description: plain(75).optional(),
  value: z.string().min(1).max(150),
});
const options = z.array(option).min(1).max(100);

const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    action_id: actionId,
    placeholder: plain(150),
    options: options.optional(),
    option_groups: z
      .array(z.strictObject({ label: plain(75), options }))
      .min(1)
      .max(100)
      .optional(),
  })
  .refine((select) => (select.options === undefined) !== (select.option_groups === undefined), 'options or groups');

const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  action_id: actionId,
  placeholder: plain(150),
  min_query_length: z.int().min(0).optional(),
});

const textInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: actionId,
  placeholder: plain(150).optional(),
  max_length: z.int().min(1).max(3000).optional(),
  dispatch_action_config: z
    .strictObject({ trigger_actions_on: z.array(z.literal('on_enter_pressed')).length(1) })
    .optional(),
});

const table = z
  .strictObject({
    type: z.literal('table'),
    rows: z.array(z.array(richText).min(1).max(20)).min(1).max(100),
    column_settings: z
      .array(z.strictObject({ is_wrapped: z.boolean() }))
      .max(20)
      .optional(),
  })
  .refine(({ rows }) => new Set(rows.map((row) => row.length)).size === 1, 'rows of different lengths')
  .refine(
    ({ rows }) =>
      JSON.stringify(rows).length > 0 && textsOf(rows).reduce((sum, text) => sum + text.length, 0) <= 10_000,
    'more than 10,000 characters in a table',
  );

const blockId = z.string().min(1).max(255).optional();

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), block_id: blockId, text: plain(150) }),
  z.strictObject({ type: z.literal('divider'), block_id: blockId }),
  z.strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: mrkdwn(3000).optional(),
    fields: z.array(mrkdwn(2000)).min(1).max(10).optional(),
    expand: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('context'),
    block_id: blockId,
    elements: z
      .array(z.union([mrkdwn(3000), plain(3000)]))
      .min(1)
      .max(10),
  }),
  z.strictObject({
    type: z.literal('actions'),
    block_id: blockId,
    elements: z
      .array(z.union([button, staticSelect, externalSelect]))
      .min(1)
      .max(25),
  }),
  z.strictObject({
    type: z.literal('input'),
    block_id: blockId,
    label: plain(2000),
    element: textInput,
    dispatch_action: z.boolean().optional(),
  }),
  richText,
  table,
]);

type SentBlock = z.infer<typeof block>;

const unique = (ids: readonly string[]) => new Set(ids).size === ids.length;

const blocks = (limit: number) =>
  z
    .array(block)
    .min(1)
    .max(limit)
    .refine((all) => unique(all.flatMap(controlsOf)), 'an action_id twice')
    .refine(
      (all) => unique(all.flatMap((one) => ('block_id' in one && one.block_id ? [one.block_id] : []))),
      'a block_id twice',
    )
    .refine((all) => all.every((one) => one.type !== 'section' || one.text || one.fields), 'a section of nothing');

const controlsOf = (one: SentBlock): readonly string[] => {
  if (one.type === 'actions') return one.elements.map(({ action_id }) => action_id);
  return one.type === 'input' ? [one.element.action_id] : [];
};

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text } = value as { type?: unknown; text?: unknown };
  if (type === 'text' && typeof text === 'string') return [text];
  return Object.values(value).flatMap(textsOf);
}

const noTable = (all: readonly SentBlock[]) => all.every(({ type }) => type !== 'table');

/** What is posted: `text` and `blocks` of chat.postMessage, chat.postEphemeral, chat.update, a response_url. */
export const messagePayload = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(4000)
    .refine((text) => !/[<>]/.test(text) && !/&(?!amp;|lt;|gt;)/.test(text), 'markup in the text'),
  blocks: blocks(50).refine((all) => all.filter(({ type }) => type === 'table').length <= 1, 'more than one table'),
});

export const homePayload = z.strictObject({
  type: z.literal('home'),
  blocks: blocks(100).refine(noTable, 'a home takes no table'),
});

export const modalPayload = z.strictObject({
  type: z.literal('modal'),
  callback_id: z.string().min(1).max(255),
  title: plain(24),
  submit: plain(24),
  close: plain(24),
  private_metadata: z.string().max(3000),
  blocks: blocks(100)
    .refine(noTable, 'a modal takes no table')
    .refine((all) => all.every((one) => one.type !== 'input' || !one.dispatch_action), 'an input that does not wait'),
});
