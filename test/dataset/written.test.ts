import { expect, test } from 'vitest';
import { datasetOf } from '../../src/dataset/dataset.ts';
import { serviceFiles } from '../../src/dataset/services/index.ts';
import { textFileIn } from '../../src/dataset/texts.ts';
import { filesIn, plainJson, written } from '../../src/dataset/written.ts';

const readBack = (files: Parameters<typeof written>[0]) => filesIn(textFileIn(written(files)));

test('what the build writes of the services is read as it was', () => {
  expect(readBack(serviceFiles)).toEqual(serviceFiles);
});

test('a service that moved has pages and no facts', () => {
  const moved = { gone: { pages: {}, service: { movedTo: 'there' } } };
  expect(readBack(moved)).toEqual(moved);
  expect(datasetOf(readBack(moved), '2026-11-30').moved.get('gone')).toBe('there');
});

test('what a service says is not read before it is looked at', () => {
  const files = filesIn({ ...textFileIn(written(serviceFiles)), textOf: () => 'no JSON' });
  const [[, file] = []] = Object.entries(files);
  expect(file?.service).toHaveProperty('name');
  expect(() => file?.pages).toThrow(SyntaxError);
});

test('letters that are not ASCII are written as numbers', () => {
  expect(plainJson(['a – b', '\t'])).toBe('["a \\u2013 b","\\t"]');
  expect(JSON.parse(plainJson('Ω😀'))).toBe('Ω😀');
});
