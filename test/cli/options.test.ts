import { describe, expect, test } from 'vitest';
import { wantedOf } from '../../src/cli/options.ts';

const answer = { kind: 'answer', as: 'text', question: null, thread: [], bare: false };

describe('the command line', () => {
  test.each<[string, object]>([
    ['', { ...answer, bare: true }],
    ['who patches fargate', { ...answer, question: 'who patches fargate' }],
    ['--json fargate', { ...answer, as: 'json', question: 'fargate' }],
    ['fargate --json', { ...answer, as: 'json', question: 'fargate' }],
    ['--json', { ...answer, as: 'json' }],
    ['--explain fargate', { ...answer, as: 'explained', question: 'fargate' }],
    ['--as teams fargate', { ...answer, as: 'teams', question: 'fargate' }],
    ['--thread rds --thread=-ec2 s3', { ...answer, question: 's3', thread: ['rds', '-ec2'] }],
    ['-- --fargate', { ...answer, question: '--fargate' }],
    ['--jsonl', { kind: 'lines' }],
    ['--sources', { kind: 'sources' }],
    ['--export', { kind: 'export', form: 'json' }],
    ['--export json', { kind: 'export', form: 'json' }],
    ['--export CSV', { kind: 'export', form: 'csv' }],
    ['--export md', { kind: 'export', form: 'md' }],
    ['--json --jsonl --help', { kind: 'usage' }],
    ['-h', { kind: 'usage' }],
  ])('"%s"', (line, wanted) => expect(wantedOf(line.split(' ').filter(Boolean))).toEqual(wanted));

  test.each([
    ['--bogus fargate', 'There is no --bogus.'],
    ['-x', 'There is no -x.'],
    ['--constructor', 'There is no --constructor.'],
    ['--json=yes fargate', '--json takes no value.'],
    ['--as', '--as needs a value: slack or teams.'],
    ['--as --json fargate', '--as needs a value: slack or teams.'],
    ['--thread', '--thread needs a value: an earlier question.'],
    ['--as discord fargate', '--as takes slack or teams, not "discord".'],
    ['--json --jsonl fargate', '--json and --jsonl: choose one.'],
    ['--as slack --explain --json fargate', '--json, --as and --explain: choose one.'],
    ['--export --sources', '--export and --sources: choose one.'],
    ['--export xml', '--export takes json, csv or md, not "xml".'],
    ['--export csv md', '--export takes json, csv or md, not "csv md".'],
    ['--export --thread x', '--export takes no --thread.'],
    ['--sources foo', '--sources lists every page: leave the rest out.'],
    ['--jsonl foo', '--jsonl takes its questions and their threads from standard input alone.'],
    ['--jsonl --thread foo', '--jsonl takes its questions and their threads from standard input alone.'],
  ])('"%s" is refused', (line, refused) => expect(wantedOf(line.split(' '))).toEqual({ refused }));
});
