import { expect, test } from 'vitest';
import { dataset, serviceOf } from '../../src/dataset/dataset.ts';
import { candidates, workloadIds } from '../../src/dataset/workloads.ts';

test.each(workloadIds)('the ways to run %s are services, each named once', (workload) => {
  const ids: readonly string[] = candidates[workload];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => serviceOf(dataset, id) === null)).toEqual([]);
});
