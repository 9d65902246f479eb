import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts'],
    globalSetup: fileURLToPath(new URL('own-temporary-folder.ts', import.meta.url)),
    sequence: { sequencer: LongestFirst },
    // Two more than there are cores: tests of browsers and builds wait for other processes half of their time.
    maxWorkers: availableParallelism() + 2,
    // Modules keep nothing that a test could leave behind; to load them for each file took as long as the tests.
    isolate: false,
    // No limit is a measure: each is there to end what hangs, on however slow and busy a machine.
    testTimeout: 180_000,
    // The browser tests and the build they look at share one set-up.
    hookTimeout: 900_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
