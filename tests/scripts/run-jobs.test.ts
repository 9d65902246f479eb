import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runJobs, type Job } from '../../scripts/lib/run-jobs.ts';

/** Jobs that write down when they begin and end. */
function recorded(): { log: string[]; job: (name: string, rest?: Partial<Job>) => Job } {
  const log: string[] = [];
  const job = (name: string, rest: Partial<Job> = {}): Job => ({
    name,
    ...rest,
    run: async (signal) => {
      log.push(`+${name}`);
      await pause(5);
      const more = (await rest.run?.(signal)) ?? [];
      log.push(`-${name}`);
      return more;
    },
  });
  return { log, job };
}

test('one at a time they run in their order', async () => {
  const { log, job } = recorded();
  await runJobs([job('a'), job('b'), job('c')], 1);
  expect(log).toEqual(['+a', '-a', '+b', '-b', '+c', '-c']);
});

test('never more at once than may be, and none before what it waits for', async () => {
  const { log, job } = recorded();
  await runJobs([job('c', { after: ['a', 'b'] }), job('a'), job('b'), job('d')], 2);
  let running = 0;
  for (const line of log) {
    running += line.startsWith('+') ? 1 : -1;
    expect(running).toBeLessThanOrEqual(2);
  }
  expect(log.indexOf('+c')).toBeGreaterThan(Math.max(log.indexOf('-a'), log.indexOf('-b')));
  expect(log).toHaveLength(8);
});

test('a job may give further ones', async () => {
  const { log, job } = recorded();
  await runJobs([job('a', { run: () => Promise.resolve([job('b', { after: ['a'] })]) })], 2);
  expect(log).toEqual(['+a', '-a', '+b', '-b']);
});

test('the first that fails is told of, and the others are told to stop and waited for', async () => {
  const { log, job } = recorded();
  const stopped = job('slow', {
    run: async (signal) => {
      await pause(10_000, undefined, { signal }).catch(() => log.push('stopped'));
      return [];
    },
  });
  const fails = job('fails', { run: () => Promise.reject(new Error('no')) });
  await expect(runJobs([stopped, fails, job('never')], 2)).rejects.toThrow('no');
  expect(log).toContain('stopped');
  expect(log).not.toContain('+never');
});

test('what waits for what nobody does is an error, not an end', async () => {
  const { job } = recorded();
  await expect(runJobs([job('a', { after: ['z'] })], 2)).rejects.toThrow('wait for what nobody does: a');
});
