import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests start programs, and a machine of CI has few cores.
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
