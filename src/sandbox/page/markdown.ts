const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => HTML[sign] ?? sign);

/**
 * The Markdown that Teams knows in a card (bold, italic, links, lists, escapes) as HTML.
 * The library puts it into the page as it is, so everything is escaped before anything is marked up.
 */
export function htmlOfMarkdown(text: string): string {
  const kept: string[] = [];
  // What a backslash guards is set aside, so that no mark is found in it.
  const keep = (sign: string) => `\uE000${kept.push(escaped(sign)) - 1}\uE001`;
  const plain = text
    .replace(/[\uE000\uE001]/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!~>|<&])/g, (_, sign: string) => keep(sign));
  const inline = (line: string) =>
    escaped(line)
      .replace(/\[([^\]]*)\]\((https?:[^\s)]+)\)/g, '<a href="$2" target="_blank" rel="noreferrer noopener">$1</a>')
      .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
      .replace(/(^|[\s(])[*_]([^*_]+)[*_](?=$|[\s).,;:!?])/g, '$1<em>$2</em>');
  const html = plain
    .split(/\r?\n/)
    .map((line) => {
      const item = /^\s*(?:[-*]|\d+\.)\s+(.*)$/.exec(line);
      return item ? `<li>${inline(item[1] ?? '')}</li>` : inline(line);
    })
    .join('\n')
    .replace(/(?:<li>.*<\/li>\n?)+/g, (items) => `<ul>${items.replace(/\n/g, '')}</ul>`)
    .replace(/\n/g, '<br>');
  return html.replace(/\uE000(\d+)\uE001/g, (_, index: string) => kept[Number(index)] ?? '');
}
