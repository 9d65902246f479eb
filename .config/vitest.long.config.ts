import { defineConfig } from 'vitest/config';
import config from './vitest.config.ts';

// Tests that take many minutes, one after another: `npm run test:long`.
export default defineConfig({
  ...config,
  test: { ...config.test, include: ['tests/**/*.long.ts'], fileParallelism: false, testTimeout: 3_600_000 },
});
