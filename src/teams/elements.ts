/** The part of Adaptive Cards 1.5 that we write. */
export type Action = {
  readonly type: 'Action.Execute' | 'Action.Submit' | 'Action.OpenUrl';
  readonly title: string;
  readonly [more: string]: unknown;
};
export type Element = { readonly type: string; readonly [more: string]: unknown };

export type AdaptiveCard = {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly body: readonly Element[];
  readonly actions?: readonly Action[];
  readonly fallbackText?: string;
  readonly speak?: string;
  readonly msteams: { readonly width: 'Full' };
};

export type TextRun = { readonly type: 'TextRun'; readonly text: string; readonly [more: string]: unknown };

export const textBlock = (text: string, look: object = {}): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...look,
});
export const richText = (inlines: readonly TextRun[], look: object = {}): Element => ({
  type: 'RichTextBlock',
  inlines,
  ...look,
});
export const columnSet = (columns: readonly Element[], look: object = {}): Element => ({
  type: 'ColumnSet',
  columns,
  ...look,
});
export const column = (width: string | number, items: readonly Element[], look: object = {}): Element => ({
  type: 'Column',
  width,
  items,
  ...look,
});
export const container = (items: readonly Element[], look: object = {}): Element => ({
  type: 'Container',
  items,
  ...look,
});
