import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts'],
    // The browser tests and the build they look at share one set-up.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
