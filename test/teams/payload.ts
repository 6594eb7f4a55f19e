import { z } from 'zod';
import { limits } from '../../src/teams/limits.ts';

/** Checks what we send to Teams: the part of Adaptive Cards 1.5 that we write, and Teams' limits. */

const words = (max: number) => z.string().min(1).max(max);
const address = z.string().regex(/^https?:\/\/\S+$/);
const spacing = z.enum(['none', 'small', 'default', 'medium', 'large', 'extraLarge', 'padding']).optional();
const style = z.enum(['default', 'emphasis', 'good', 'attention', 'warning', 'accent']).optional();
const size = z.enum(['small', 'default', 'medium', 'large', 'extraLarge']).optional();
const weight = z.enum(['lighter', 'default', 'bolder']).optional();
const color = z.enum(['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention']).optional();
const vertical = z.enum(['top', 'center', 'bottom']).optional();
const every = { spacing, separator: z.boolean().optional() };

const data = z.union([
  z.strictObject({ action: words(1_900), msteams: z.strictObject({ type: z.literal('task/fetch') }).optional() }),
  z.strictObject({ pick: words(50) }),
  z.strictObject({ ask: words(50) }),
  z.strictObject({ form: words(255), field: words(50) }),
]);
const button = {
  title: words(limits.buttonTitle),
  tooltip: z.string().max(300).optional(),
  style: z.enum(['default', 'positive', 'destructive']).optional(),
  associatedInputs: z.enum(['auto', 'none']).optional(),
};
const submit = z.strictObject({ type: z.literal('Action.Submit'), data, ...button });
const openUrl = z.strictObject({ type: z.literal('Action.OpenUrl'), url: address, title: words(limits.buttonTitle) });
const execute = z.strictObject({
  type: z.literal('Action.Execute'),
  verb: z.string(),
  data,
  fallback: submit.optional(),
  ...button,
});
const action = z.discriminatedUnion('type', [execute, submit, openUrl]);

const run = z.strictObject({
  type: z.literal('TextRun'),
  text: words(10_000),
  size,
  weight,
  color,
  isSubtle: z.boolean().optional(),
  fontType: z.enum(['default', 'monospace']).optional(),
  selectAction: z.strictObject({ type: z.literal('Action.OpenUrl'), url: address }).optional(),
});

// A Markdown mark with no backslash before it: nothing of ours writes one in a text block.
const markdown = /(^|[^\\])(\\\\)*[*_[\]`]/;
const textBlock = z.strictObject({
  type: z.literal('TextBlock'),
  text: words(5_000).refine((text) => !markdown.test(text), 'has Markdown that is not escaped'),
  wrap: z.boolean(),
  style: z.enum(['default', 'heading']).optional(),
  size,
  weight,
  isSubtle: z.boolean().optional(),
  ...every,
});

const element: z.ZodType = z.lazy(() => z.discriminatedUnion('type', elements as never));
const column = z.strictObject({
  type: z.literal('Column'),
  width: z.union([z.enum(['auto', 'stretch']), z.string().regex(/^\d+px$/), z.number().positive()]),
  items: z.array(element),
  style,
  verticalContentAlignment: vertical,
});
const cell = z.strictObject({
  type: z.literal('TableCell'),
  items: z.array(element),
  style,
  verticalContentAlignment: vertical,
});
const elements = [
  textBlock,
  z.strictObject({ type: z.literal('RichTextBlock'), inlines: z.array(run).min(1), ...every }),
  z.strictObject({
    type: z.literal('Container'),
    items: z.array(element),
    style,
    bleed: z.boolean().optional(),
    ...every,
  }),
  z.strictObject({ type: z.literal('ColumnSet'), columns: z.array(column).min(1), ...every }),
  z
    .strictObject({
      type: z.literal('Table'),
      columns: z.array(z.strictObject({ width: z.union([z.number().positive(), z.string().regex(/^\d+px$/)]) })).min(1),
      firstRowAsHeader: z.boolean(),
      firstRowAsHeaders: z.boolean(),
      rows: z.array(z.strictObject({ type: z.literal('TableRow'), cells: z.array(cell) })),
    })
    .refine(({ columns, rows }) => rows.every(({ cells }) => cells.length === columns.length), 'has a ragged row'),
  z.strictObject({ type: z.literal('ActionSet'), actions: z.array(action).min(1).max(limits.actionsInSet) }),
  z.strictObject({
    type: z.literal('Input.Text'),
    id: words(50),
    label: words(200),
    placeholder: words(200),
    maxLength: z.number(),
  }),
  z.strictObject({
    type: z.literal('Input.ChoiceSet'),
    id: words(50),
    label: words(200),
    placeholder: words(200),
    style: z.enum(['compact', 'filtered', 'expanded']),
    choices: z
      .array(z.strictObject({ title: words(limits.choiceTitle), value: words(1_900) }))
      .min(1)
      .max(limits.choices),
  }),
] as const;

const ids = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(ids);
  if (typeof value !== 'object' || value === null) return [];
  const { type, id, ...rest } = value as Record<string, unknown>;
  const own = typeof type === 'string' && type.startsWith('Input.') ? [String(id)] : [];
  return [...own, ...Object.values(rest).flatMap(ids)];
};

export const adaptiveCard = z
  .strictObject({
    type: z.literal('AdaptiveCard'),
    $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
    version: z.literal('1.5'),
    body: z.array(element).min(1),
    actions: z.array(action).max(limits.actionsInSet).optional(),
    fallbackText: words(limits.spoken),
    speak: words(limits.spoken),
    msteams: z.strictObject({ width: z.literal('Full') }),
  })
  .refine((card) => Buffer.byteLength(JSON.stringify(card)) <= 28 * 1024, 'is larger than 28 KB')
  .refine((card) => new Set(ids(card)).size === ids(card).length, 'has two inputs of one id');

export const message = z.looseObject({
  type: z.literal('message'),
  summary: words(limits.summary),
  attachments: z
    .array(z.strictObject({ contentType: z.literal('application/vnd.microsoft.card.adaptive'), content: adaptiveCard }))
    .length(1),
});

/** What is wrong with a card, a line each with where. */
export const problemsOf = (card: unknown): readonly string[] =>
  adaptiveCard.safeParse(card).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
