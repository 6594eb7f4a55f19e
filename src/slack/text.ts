import type { Span, Text } from '../cards/card.ts';
import { clipped } from '../cards/fitted.ts';
import { openable } from '../cards/openable.ts';
import { visible } from '../cards/visible.ts';

const entities = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Never cut within an entity, and counted as Slack counts: with them. */
function entitiesWithin(text: string, limit: number): string {
  const whole = entities(text);
  if (whole.length <= limit) return whole;
  let length = Math.min(text.length, limit);
  while (entities(clipped(text, length)).length > limit) length -= Math.max(1, Math.floor(length / 50));
  return entities(clipped(text, length));
}

/** Text in which Slack finds no mention, link or channel, of at most `limit` characters. */
export const escapedWithin = (text: string, limit: number): string => entitiesWithin(visible(text), limit);

// Unseen, and enough for Slack to find no address, no channel and no @here where it looks for them.
const joiner = '\u2060';

/** Plain text for a mrkdwn field. Slack has no escape for its formatting characters: their look-alikes stand in for them. */
export function mrkdwn(text: string, limit: number): string {
  const unformatted = visible(text)
    .replace(/\*/g, '∗')
    .replace(/~/g, '∼')
    .replace(/`/g, 'ˋ')
    .replace(/(^|[^\p{L}\p{N}])_|_(?=$|[^\p{L}\p{N}])/gu, '$1ˍ')
    .replace(/^>/gm, '›')
    .replace(/(^|[\s\p{P}])([@#])(?=[\p{L}\p{N}])/gu, `$1$2${joiner}`)
    .replace(/:\/\//g, `:${joiner}//`)
    .replace(/\bmailto:/gi, `mailto${joiner}:`)
    .replace(/\bwww\./gi, `www${joiner}.`);
  return entitiesWithin(unformatted, limit);
}

/** `<url|label>`, or the label where the address is none. */
export function link(label: string, url: string): string {
  const name = mrkdwn(label.replace(/\|/g, '¦'), 300);
  return openable(url) ? `<${url.replace(/&/g, '&amp;')}|${name}>` : name;
}

export type RichElement =
  | { type: 'text'; text: string; style?: { bold?: boolean; code?: boolean; italic?: boolean } }
  | { type: 'link'; url: string; text: string };

/** Spans as rich text: there plain text cannot become markup, whatever it holds. At most `limit` characters in all. */
export function rich(text: Text, limit: number): RichElement[] {
  let left = limit;
  const fitted = (part: string) => {
    const fits = left > 0 ? clipped(visible(part), left) : '';
    left -= fits.length;
    return fits;
  };
  return text.map((span) => richElement(span, fitted)).filter((element) => element.text !== '');
}

function richElement(span: Span, fitted: (part: string) => string): RichElement {
  if (typeof span === 'string') return { type: 'text', text: fitted(span) };
  if ('bold' in span) return { type: 'text', text: fitted(span.bold), style: { bold: true } };
  if ('code' in span) return { type: 'text', text: fitted(span.code), style: { code: true } };
  if (openable(span.url)) return { type: 'link', url: span.url, text: fitted(span.link) };
  return { type: 'text', text: fitted(span.link) };
}

/** Spans as mrkdwn, for the small print, where Slack has no rich text. */
export function mrkdwnSpans(text: Text, limit: number): string {
  const parts = text.map((span) => {
    if (typeof span === 'string') return mrkdwn(span, limit);
    if ('bold' in span) return marked(span.bold, '*', limit);
    if ('code' in span) return marked(span.code, '`', limit);
    return link(span.link, span.url);
  });
  return within(parts, '', limit);
}

/** Slack sees a mark only where it touches a word, so blanks stay outside of it. */
function marked(text: string, mark: string, limit: number): string {
  const core = text.trim();
  if (core === '') return text;
  const [before, after] = [text.slice(0, text.indexOf(core)), text.slice(text.indexOf(core) + core.length)];
  return `${before}${mark}${mrkdwn(core, limit)}${mark}${after}`;
}

/** As many whole parts as fit: a part cut in two could be half a link. */
export function within(parts: readonly string[], between: string, limit: number): string {
  let text = '';
  for (const part of parts) {
    const next = text === '' ? part : text + between + part;
    if (next.length > limit) return text === '' ? clipped(part.replace(/[<>*`]/g, ''), limit) : text;
    text = next;
  }
  return text;
}
