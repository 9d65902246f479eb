import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import restoreWitness, { type RestoreOutcome, type RestoreTask } from './restore-witness.ts';

/** Starting workers costs more than restoring so few. */
const few = 8;
/** Tasks handed out beyond one a worker, so that none of them waits. */
const ahead = 4;

/**
 * Restore witnesses, on all cores where there are more than a few. Outcomes come as they are ready, in
 * no order.
 */
export async function* runTasks(tasks: readonly RestoreTask[]): AsyncGenerator<RestoreOutcome> {
  if (tasks.length <= few || availableParallelism() === 1) {
    for (const task of tasks) yield await restoreWitness(task);
    return;
  }
  const threads = Math.min(availableParallelism(), tasks.length);
  const pool = new Tinypool({
    filename: new URL('restore-witness.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    const running = new Map<string, Promise<RestoreOutcome>>();
    for (const task of tasks) {
      running.set(task.id, pool.run(task) as Promise<RestoreOutcome>);
      if (running.size >= threads + ahead) yield await next(running);
    }
    while (running.size > 0) yield await next(running);
  } finally {
    await pool.destroy();
  }
}

async function next(running: Map<string, Promise<RestoreOutcome>>): Promise<RestoreOutcome> {
  const outcome = await Promise.race(running.values());
  running.delete(outcome.id);
  return outcome;
}
