import { expect, test } from 'vitest';
import { datasetOf } from '../../src/dataset/dataset.ts';
import { serviceFiles } from '../../src/dataset/services/index.ts';
import { filesIn, plainJson, written } from '../../src/dataset/written.ts';

test('what the build writes of the services is read as it was', () => {
  const text = written(serviceFiles);
  expect(text).toMatch(/^[\x20-\x7e\t\n]*$/);
  expect(filesIn(Buffer.from(text))).toEqual(serviceFiles);
});

test('a service that moved has pages and no facts', () => {
  const moved = { gone: { pages: {}, service: { movedTo: 'there' } } };
  expect(filesIn(Buffer.from(written(moved)))).toEqual(moved);
  expect(datasetOf(filesIn(Buffer.from(written(moved))), '2026-11-30').moved.get('gone')).toBe('there');
});

test('what a service says is not read before it is looked at', () => {
  const [line = ''] = written(serviceFiles).split('\n');
  const [head] = line.split('\t');
  const files = filesIn(Buffer.from(`${head}\tno JSON`));
  const [[, file] = []] = Object.entries(files);
  expect(file?.service).toHaveProperty('name');
  expect(() => file?.pages).toThrow(SyntaxError);
});

test('letters that are not ASCII are written as numbers', () => {
  expect(plainJson(['a – b', '\t'])).toBe('["a \\u2013 b","\\t"]');
  expect(JSON.parse(plainJson('Ω😀'))).toBe('Ω😀');
});
