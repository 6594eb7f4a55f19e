import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: join(dirname(fileURLToPath(import.meta.url)), '..', '..'),
    include: ['test/browser/*.browser.ts'],
    testTimeout: 40_000,
    hookTimeout: 60_000,
    // One browser and one srm at a time: the journeys are long, and a machine of CI has few cores.
    maxWorkers: 1,
    fileParallelism: false,
  },
});
