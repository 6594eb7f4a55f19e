import { exceptionText } from '../cards/facts.ts';
import type { Dataset, Fact } from '../dataset/dataset.ts';
import { layerIds } from '../dataset/layers.ts';
import { listed } from '../languages/en/command-line.ts';

/** A spreadsheet takes what begins with one of these for a formula: an apostrophe keeps it text. */
const formula = /^[=+\-@\t\r]/;

function quoted(value: string): string {
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The matrix as an auditor opens it: a row a service and layer. */
export function exportCsv(data: Dataset): string {
  const head = [
    'service_id',
    'service',
    'variant_of',
    'layer',
    'duty',
    'owner',
    'aws',
    'customer',
    'exceptions',
    'disputed',
    'sources',
    'reviewed',
  ];
  const rows = [...data.services.values()].flatMap((service) => {
    const row = (layer: string, duty: string, fact: Fact) => [
      service.id,
      service.name,
      service.variantOf ?? '',
      layer,
      duty,
      fact.who,
      fact.aws ?? '',
      fact.customer ?? fact.because ?? '',
      fact.except.map(exceptionText).join(' '),
      fact.disputed ?? '',
      fact.citations.map(({ url }) => url).join(' '),
      service.reviewed,
    ];
    return [
      ...layerIds.map((layer) => row(data.layers[layer].name, '', service.layers[layer])),
      ...Object.entries(service.duties).map(([id, fact]) =>
        row(
          data.layers[data.duties[id as keyof typeof data.duties].layer].name,
          data.duties[id as keyof typeof data.duties].name,
          fact,
        ),
      ),
    ];
  });
  return `${[head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

const marks = { aws: 'AWS', customer: 'Customer', shared: 'Shared', absent: '–', depends: 'Depends' } as const;

/** The matrix as a table: a row a service, a column a layer. */
export function exportMarkdown(data: Dataset): string {
  const head = ['Service', ...layerIds.map((layer) => data.layers[layer].name)];
  const rows = [...data.services.values()].map((service) => [
    service.name.replaceAll('|', '\\|'),
    ...layerIds.map((layer) => marks[service.layers[layer].who]),
  ]);
  return [
    listed.dataset(data.version),
    '',
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

/** Every page that a fact cites, those nobody could open first. */
export function sourcesList(data: Dataset): string {
  const pages = [...data.pages].sort(
    ([, a], [, b]) => Number(a.read !== 'unread') - Number(b.read !== 'unread') || a.url.localeCompare(b.url),
  );
  const unread = pages.filter(([, page]) => page.read === 'unread').length;
  return [
    listed.pages(pages.length, unread),
    ...pages.map(([id, page]) => `${page.read === 'unread' ? 'unread    ' : page.read}  ${page.url}  (${id})`),
  ].join('\n');
}
