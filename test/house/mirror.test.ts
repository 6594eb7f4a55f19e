import { expect, test } from 'vitest';
import { filesUnder, textOf, withoutComments } from './source-files.ts';

/**
 * Sources without a test of their own, each with what holds it instead. A line ending in / is a folder. A line that no file
 * needs any more fails.
 */
const elsewhere: Readonly<Record<string, string>> = {
  'dataset/concepts.ts':
    'facts, no code: every one is drawn in test/cards/everything.test.ts and held by test/dataset/check.test.ts',
  'dataset/duties.ts': 'facts, no code: as the concepts',
  'dataset/layers.ts': 'facts, no code: as the concepts',
  'dataset/profiles.ts': 'facts, no code: inherited in test/dataset/dataset.test.ts',
  'dataset/sources.ts': 'facts, no code: every page is held by test/dataset/check.test.ts',
  'dataset/conditions.ts': 'words, no code: every exception is held by test/dataset/check.test.ts',
  'dataset/schema.ts': 'types, and one function whose work the compiler does',
  'languages/en/': 'words, no code: the corpus of test/questions holds each by what people type',
  'understand/': 'held as a whole by the corpus of test/questions, and by test/fuzz',
  'slack/limits.ts': 'numbers, no code: test/slack/payload.ts has them once more, for whatever is drawn',
  'teams/elements.ts': 'pieces of a card: test/teams/render.test.ts draws each',
  'sandbox/page/': 'drawn by a browser: test/browser drives it',
};

const isPlain = (path: string) => {
  const code = withoutComments(textOf(`src/${path}`));
  return !/^(?:export\s+)?(?:default|const|let|var|function|async|class|await)\b|^export\s+\{(?!\s*type)|^\w+\(/m.test(
    code,
  );
};

const sources = filesUnder('src').filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
const tests = new Set(filesUnder('test'));
const untested = sources
  .filter((path) => !/^dataset\/services\//.test(path))
  .filter((path) => !isPlain(path))
  .filter((path) => !tests.has(path.replace(/\.tsx?$/, '.test.ts')));
const isNamed = (path: string, line: string) => (line.endsWith('/') ? path.startsWith(line) : path === line);

test('every source has its test at the same path, or a line that says what holds it instead', () => {
  const lines = Object.keys(elsewhere);
  expect(untested.filter((path) => !lines.some((line) => isNamed(path, line)))).toEqual([]);
});

test('every line of that list is still needed', () => {
  expect(Object.keys(elsewhere).filter((line) => !untested.some((path) => isNamed(path, line)))).toEqual([]);
});

test('every test of a folder of src is about a file that is still there', () => {
  const folders = new Set(sources.map((path) => path.split('/')[0]).filter((folder) => !folder?.endsWith('.ts')));
  // Tests about a whole folder, beside those about a file of it.
  const whole = new Set([
    'dataset/traps.test.ts',
    'dataset/services.test.ts',
    'cards/everything.test.ts',
    'slack/payload.test.ts',
    'teams/manifest.test.ts',
  ]);
  const orphans = [...tests]
    .filter((path) => path.endsWith('.test.ts') && folders.has(path.split('/')[0]) && !whole.has(path))
    .filter(
      (path) =>
        !sources.includes(path.replace(/\.test\.ts$/, '.ts')) && !sources.includes(path.replace(/\.test\.ts$/, '.tsx')),
    );
  expect(orphans).toEqual([]);
});

test('a source of types alone is told from one that does something', () => {
  expect(['cards/card.ts', 'bot/reply.ts', 'bot/bot.ts', 'store/store.ts'].every(isPlain)).toBe(true);
  expect(['cards/facts.ts', 'understand/intent.ts', 'main.ts', 'cli/main.ts'].some(isPlain)).toBe(false);
});
