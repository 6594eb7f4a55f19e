import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/answer/answer.ts';
import { labelled, rowBlocks, stackOf } from '../../src/cards/rows.ts';
import { dataset, serviceOf } from '../../src/dataset/dataset.ts';

const row = (service: string, layer: Row['layer'], half: Row['half'] = null): Row => ({
  service,
  layer,
  duty: null,
  fact: serviceOf(dataset, service)?.layers[layer] as Row['fact'],
  half,
  because: null,
});
const labels = (...rows: readonly Row[]) => labelled(dataset, rows).map(({ label }) => label);

describe('a row is called by what tells it from the others', () => {
  test.each([
    ['its service', [row('ec2', 'data'), row('rds', 'data')], ['EC2', 'RDS']],
    ['its subject', [row('ec2', 'data'), row('ec2', 'hardware')], ['Data', 'Hardware']],
    ['both', [row('ec2', 'data'), row('rds', 'hardware')], ['EC2: Data', 'RDS: Hardware']],
  ])('%s', (_, rows, names) => expect(labels(...rows)).toEqual(names));
});

test('one row is shown in full, several as a stack', () => {
  const rows = labelled(dataset, [row('rds', 'operating-system'), row('ec2', 'operating-system')]);
  expect(rowBlocks(rows.slice(0, 1)).blocks.map(({ kind }) => kind)).toEqual(['halves']);
  expect(rowBlocks(rows).blocks.map(({ kind }) => kind)).toEqual(['owners']);
  expect(stackOf([])).toEqual({ blocks: [], lines: [] });
});

test("a row of which one half was asked about is that side's, in its colour and in its line", () => {
  const { blocks, lines } = stackOf(labelled(dataset, [row('rds', 'operating-system', 'customer')]));
  expect(blocks).toMatchObject([{ rows: [{ owner: 'customer' }] }]);
  expect(lines[0]).toMatch(/^RDS: You\./);
});
