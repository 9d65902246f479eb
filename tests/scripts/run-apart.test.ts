import { expect, test } from 'vitest';
import { runApart } from '../../scripts/lib/run-apart.ts';

const module = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

/** Hold up this process, as a busy machine does, so that what a child says and its end come together. */
function lookAway(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

test('an answer of any size is heard, also by a process that was busy when it came', async () => {
  const repeat = module('export default (times) => "字".repeat(times)');
  for (const size of [1, 50_000, 1_000_000]) {
    const answer = runApart<string>(repeat, size);
    await new Promise((resolve) => setTimeout(resolve, 20));
    lookAway(1000);
    const { result, memory } = await answer;
    expect(result).toHaveLength(size);
    expect(memory).toBeGreaterThan(0);
  }
});

test('what the module throws is thrown here', async () => {
  const failing = module('export default () => { throw new Error("no such witness") }');
  await expect(runApart(failing, null)).rejects.toThrow('no such witness');
});

test('a process that ends before it answers is told of, with its status', async () => {
  const silent = module('export default () => process.exit(7)');
  await expect(runApart(silent, null)).rejects.toThrow(/ended without a word \(exit status 7\)/);
});

test('a signal ends the process', async () => {
  const stop = new AbortController();
  const endless = runApart(
    module('export default () => new Promise(() => setInterval(() => 0, 1e3))'),
    null,
    stop.signal,
  );
  setTimeout(() => stop.abort(), 100);
  await expect(endless).rejects.toThrow();
});

test('flags are the process’s, behind those of this one', async () => {
  const flagsOf = module('export default () => process.execArgv');
  const { result } = await runApart<string[]>(flagsOf, null, undefined, ['--max-semi-space-size=64']);
  expect(result).toEqual([...process.execArgv, '--max-semi-space-size=64']);
});
