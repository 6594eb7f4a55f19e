import { expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { serviceFiles } from '../../src/dataset/services/index.ts';
import { filesUnder } from '../house/source-files.ts';

test('the index lists exactly the files of the folder', () => {
  const ids = filesUnder('src/dataset/services')
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  expect(Object.keys(serviceFiles).sort()).toEqual(ids);
});

test("a variant's id begins with its service's, but for Fargate and SageMaker, which everybody knows by these names", () => {
  const others = [...dataset.services.values()].filter(
    ({ id, variantOf }) => variantOf && !id.startsWith(`${variantOf}-`),
  );
  expect(others.map(({ id }) => id)).toEqual([
    'fargate',
    'sagemaker-endpoints',
    'sagemaker-hyperpod',
    'sagemaker-notebook',
  ]);
});
