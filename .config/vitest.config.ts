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
    // One more than there are cores: tests of browsers and builds wait for other processes a third of their time. Two
    // more gain nothing, since those processes, browsers above all, fill the cores; `time` does not count all of them.
    maxWorkers: availableParallelism() + 1,
    // Modules keep nothing that a test could leave behind; to load them for each file took as long as the tests.
    isolate: false,
    // No limit is a measure: each is there to end what hangs, on however slow and busy a machine.
    testTimeout: 180_000,
    // The browser tests and the build they look at share one set-up.
    hookTimeout: 900_000,
    // A test that came upon nothing to assert has shown nothing.
    expect: { requireAssertions: true, poll: { timeout: 60_000 } },
  },
});
