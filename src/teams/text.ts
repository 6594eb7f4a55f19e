import { visible } from '../cards/visible.ts';

/** Teams writes some characters as HTML does, and puts a hard space behind a mention. */
const named: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
const decoded = (text: string) => text.replace(/&(nbsp|lt|gt|quot|amp|#39);/g, (_, name: string) => named[name]!);

const spaced = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** A message as it was typed: without the bot's own mentions, and with everybody else's as names. */
export function asked(text: string, mentions: readonly string[]): string {
  const without = mentions.reduce((rest, mention) => rest.replaceAll(mention, ' '), text);
  return spaced(decoded(without.replace(/<at(?: id="[^"]*")?>(.*?)<\/at>/g, '$1')));
}

/** The words of a message that comes as HTML. They are read, never shown as markup. */
export const plainFromHtml = (html: string) =>
  spaced(decoded(html.replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n').replace(/<[^>]*>/g, '')));

/**
 * For a place that shows text as it is: text runs, labels, the titles of buttons.
 * `{{DATE(...)}}` is replaced by a card's reader in every text: a joint that nobody sees keeps it as it was typed.
 */
export const plain = (text: string) => visible(text).replaceAll('{{', '{\u200b{') || ' ';

/** For a place that reads Markdown (a TextBlock): nothing in it becomes a link, a list or a style. */
export const escaped = (text: string) =>
  plain(text)
    .replace(/[\\`*_[\]()<>#~|!]/g, '\\$&')
    // A list needs its mark at the start of a line.
    .replace(/^(\s*)([-+])/gm, '$1\\$2')
    .replace(/^(\s*\d+)\./gm, '$1\\.');
