/** A piece of work that may have to wait for others. */
export interface Job {
  name: string;
  /** Names of those that must be done before. */
  after?: readonly string[];
  /** @returns further jobs, of which was not known before that they are wanted */
  run: (signal: AbortSignal) => Promise<readonly Job[]>;
}

/**
 * Run jobs, so many at once; of those that may begin, the first in the list begins first.
 *
 * @throws what the first job that fails throws; the others are then told to stop, and waited for
 */
export async function runJobs(jobs: readonly Job[], atOnce: number): Promise<void> {
  const waiting = [...jobs];
  const done = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const stop = new AbortController();
  const start = async ({ name, run }: Job): Promise<void> => {
    waiting.push(...(await run(stop.signal)));
    running.delete(name);
    done.add(name);
  };
  try {
    while (waiting.length > 0 || running.size > 0) {
      while (running.size < atOnce) {
        const next = waiting.findIndex(({ after = [] }) => after.every((name) => done.has(name)));
        if (next === -1) break;
        const [job] = waiting.splice(next, 1);
        running.set(job!.name, start(job!));
      }
      if (running.size === 0)
        throw new Error(`Jobs wait for what nobody does: ${waiting.map(({ name }) => name).join(', ')}`);
      await Promise.race(running.values());
    }
  } finally {
    stop.abort();
    await Promise.allSettled(running.values());
  }
}
