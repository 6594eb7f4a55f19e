import { expect, test } from 'vitest';
import { serviceFiles } from '../../src/dataset/services/index.ts';
import { filesUnder } from '../house/source-files.ts';

test('the index lists exactly the files of the folder', () => {
  const ids = filesUnder('src/dataset/services')
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  expect(Object.keys(serviceFiles).sort()).toEqual(ids);
});
