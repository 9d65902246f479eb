import { expect } from 'vitest';

/** Milliseconds of this thread's processor time: other work on the machine leaves it alone. */
function costOf(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Twelve times the text takes less than fifty times the processor time: a square would take 144 times as much.
 * What is over in no time is not measured.
 *
 * @param run the work on a text that repeats `unit`
 * @param longest code units of the longer text
 */
export function expectLinear(unit: string, run: (text: string) => void, longest = 72_000): void {
  const textOf = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
  run(textOf(1000));
  const short = costOf(() => {
    run(textOf(longest / 12));
  });
  const long = costOf(() => {
    run(textOf(longest));
  });
  expect(long, `${short} ms for a twelfth of the text`).toBeLessThan(Math.max(1500, 50 * short));
}
