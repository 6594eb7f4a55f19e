import { describe, expect, test } from 'vitest';
import { exportCsv, exportMarkdown, sourcesList } from '../../src/cli/export.ts';
import { aws, file, made, withCell } from '../dataset/made-up.ts';

const data = made({
  made: withCell('data', { ...aws, aws: 'AWS says "so", and more.' }, { name: '=Made | Up', duties: { backups: aws } }),
  other: file({ short: 'Other', aka: ['other'], variantOf: 'made' }),
});

describe('the matrix as CSV', () => {
  const lines = exportCsv(data).split('\r\n');

  test('has a head and a row for each layer and each duty of each service', () => {
    expect(lines[0]).toBe(
      'service_id,service,variant_of,layer,duty,owner,aws,customer,exceptions,disputed,sources,reviewed',
    );
    expect(lines.filter((line) => line.startsWith('made,'))).toHaveLength(19);
    expect(lines.filter((line) => line.startsWith('other,'))).toHaveLength(18);
    expect(lines.at(-1)).toBe('');
  });

  test('quotes commas and quotes', () => {
    expect(lines.find((line) => line.includes('says'))).toContain('"AWS says ""so"", and more."');
  });

  test('does not let a spreadsheet take a name for a formula', () => {
    expect(lines[1]).toMatch(/^made,(?!=)/);
    expect(lines[1]).not.toMatch(/^made,"?=/);
  });

  test('names the page of each fact', () => {
    expect(lines[1]).toContain('https://docs.aws.amazon.com/made-up/guide.html');
  });

  test('tells both halves of an exception, with its owner as on a card', () => {
    const shared = exportCsv(
      made({
        made: withCell('data', {
          ...aws,
          except: [{ when: 'you scale it', who: 'shared', aws: 'AWS scales.', then: 'You set the limit.' }],
        }),
      }),
    );
    expect(shared).toContain('If you scale it (Shared): AWS scales. You set the limit.');
  });
});

test('the matrix as Markdown has a column a layer, and bars in a name do not break it', () => {
  const lines = exportMarkdown(data).split('\n');
  const columns = (line: string | undefined) => (line ?? '').replaceAll('\\|', '').split('|').length;
  const rows = lines.filter((line) => line.startsWith('|'));
  expect(rows).toHaveLength(4);
  expect(new Set(rows.map(columns)).size).toBe(1);
  expect(lines[0]).toContain('2026-11-23');
});

test('the list of pages counts those that nobody could open', () => {
  const list = sourcesList(
    made({ made: file({}, { other: { url: 'https://docs.aws.amazon.com/other', read: 'unread' } }) }),
  );
  const [head, first] = list.split('\n');
  expect(Number(/(\d+) of them/.exec(head ?? '')?.[1])).toBeGreaterThan(0);
  expect(first).toMatch(/^unread/);
  expect(list).toContain('https://docs.aws.amazon.com/other  (made/other)');
});
