import { defineConfig } from 'vitest/config';
import config from './vitest.config.ts';

// How much of the code that decides about texts is held by tests in Node: `npm run coverage`.
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    include: ['tests/{restore,structure,script,search,report,corrections,scripts,specimens}/**/*.test.ts'],
    testTimeout: 600_000,
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/{restore,structure,script,search}/**/*.ts'],
      exclude: [
        'src/*/data/**',
        // These run in a browser or its workers alone, where tests/browser holds them.
        'src/search/{page,arrival,offline}/**',
        'src/search/client/{worker,api}.ts',
        'src/search/pack/file-*.ts',
      ],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'node_modules/.cache/coverage',
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
