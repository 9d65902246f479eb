import { defineConfig } from 'vitest/config';
import config from './vitest.config.ts';

// The tests that a changed program is run against: those of restoring that take no minutes.
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    root: process.cwd(),
    include: ['tests/{restore,corrections}/**/*.test.ts'],
    exclude: ['tests/restore/{fuzz,restore.properties,breaks-measured}.test.ts'],
  },
});
