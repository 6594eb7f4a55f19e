import { mkdtempSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { collected, openTextFile, textFile, textFileIn } from '../../src/dataset/texts.ts';

/** Ten thousand texts, over several pages of a file: "0 é", "1 é", ... */
function written() {
  const texts = collected();
  const all = Array.from({ length: 10_000 }, (_, at) => `${at} é${'.'.repeat(at % 17)}`);
  const starts = [...all.map(texts.add), texts.add('')];
  const bytes = textFile(Buffer.from('head'), texts);
  const path = join(mkdtempSync(join(tmpdir(), 'srm-texts-')), 'texts.bin');
  writeFileSync(path, bytes);
  const range = (at: number) => [starts[at] as number, starts[at + 1] as number] as const;
  return { all, bytes, path, file: pathToFileURL(path), range, end: starts.at(-1) as number };
}

test('texts are read as they were, from bytes and from a file', () => {
  const { all, bytes, file, range, end } = written();
  for (const { head, textOf } of [textFileIn(bytes), openTextFile(file)]) {
    expect(head.toString()).toBe('head');
    expect(all.map((_, at) => textOf(...range(at)))).toEqual(all);
    expect(textOf(0, end)).toBe(all.join(''));
    expect(textOf(5, 5)).toBe('');
  }
});

test('a file that was replaced is read as it was when it was opened', () => {
  const { all, path, file, range } = written();
  const { textOf } = openTextFile(file);
  writeFileSync(`${path}.new`, 'another one');
  renameSync(`${path}.new`, path);
  expect(textOf(...range(9_000))).toBe(all[9_000]);
});

test('a file that was cut short says so', () => {
  const { path, file, range } = written();
  const { textOf } = openTextFile(file);
  truncateSync(path, 50_000);
  expect(() => textOf(...range(9_000))).toThrow('texts.bin was cut short: build srm and start it again');
});

test('a file that is not there is no empty one', () => {
  expect(() => openTextFile(new URL('file:///nowhere/texts.bin'))).toThrow('ENOENT');
});
