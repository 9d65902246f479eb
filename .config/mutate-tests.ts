import { describe } from 'vitest';

/** What takes seconds, or measures time: the changed program would be run against it thousands of times. */
const slow = ['fuzz', 'restore.properties', 'breaks-measured', 'linear'].map(
  (name) => `restore/${name}.test.ts`,
);

const files = import.meta.glob<unknown>([
  '../tests/{restore,corrections}/**/*.test.ts',
  // Redactions are found in src/restore as well as in what is read.
  '../tests/structure/redactions.test.ts',
]);
const names = Object.keys(files).filter((name) => !slow.some((end) => name.endsWith(end)));

/** What knows least of the code comes last: it takes longest, and is not asked where another test has minded. */
const last = (name: string): number => Number(name.endsWith('restore/recorded.test.ts'));

for (const name of names.sort((a, b) => last(a) - last(b))) {
  describe(name, async () => {
    await files[name]!();
  });
}
