import { defineConfig } from 'vitest/config';
import config from './vitest.config.ts';

// The tests that a changed program is run against: those of restoring that take no minutes, all in one file. To start
// a worker and read the tables anew for each file of tests would take longer than the tests.
export default defineConfig({
  ...config,
  test: { ...config.test, root: process.cwd(), include: ['.config/mutate-tests.ts'] },
});
