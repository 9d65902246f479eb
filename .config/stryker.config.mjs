/**
 * Change the code of restoring in many small ways, one at a time, and see that some test minds: `npm run mutate`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/restore/**/*.ts', '!src/restore/data/**'],
  testRunner: 'warm',
  plugins: [
    './scripts/mutate/warm-runner.ts',
    './scripts/mutate/sample-checker.ts',
    './scripts/mutate/survivor-reporter.ts',
  ],
  // What is loaded anew for a change stays in memory.
  maxTestRunnerReuse: 300,
  // Of the texts that messages and rules carry for people, no test should hold the wording.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  ignorePatterns: ['dist*', '.archive', '.astro', '.github'],
  concurrency: 2,
  // A machine that does other work besides must not make a slow test look like an endless loop; loops are counted.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 30,
  timeoutFactor: 3,
  incremental: true,
  incrementalFile: 'node_modules/.cache/stryker/incremental.json',
  tempDirName: '.stryker-tmp',
  reporters: ['progress-append-only', 'survivors', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'node_modules/.cache/stryker/mutation.json' },
  thresholds: { high: 90, low: 85, break: null },
};
