import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build } from './cli/ask.ts';
import { root } from './house/source-files.ts';

const dist = join(root, 'dist');
beforeAll(build, 120_000);

test('a bundled module looks for what the build worked out where it is', () => {
  const programs = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const texts = programs.map((name) => readFileSync(join(dist, name), 'utf8'));
  const beside = texts.flatMap((text) => [...text.matchAll(/new URL\("(\.\/modules\/[^"]+)", import\.meta\.url\)/g)]);
  for (const [, path] of beside) expect(existsSync(join(dist, path as string)), path).toBe(true);
  const folders = new Set(beside.map(([, path]) => (path as string).replace(/\/[^/]+$/, '')));
  expect(folders).toContain('./modules/understand');
  expect(folders).toContain('./modules/dataset/services');
  const data = ['concepts', 'duties', 'incidents', 'profiles', 'sources'].map((name) => `dataset/${name}.json`);
  for (const file of ['understand/vocabulary.bin', 'understand/cues.bin', 'dataset/services/index.bin', ...data])
    expect(existsSync(join(dist, 'modules', file)), file).toBe(true);
  for (const text of texts)
    expect(text.match(/import\.meta\.url/g)?.length ?? 0).toBe(
      text.match(/"\.\/modules\/[^"]+", import\.meta\.url/g)?.length ?? 0,
    );
});
