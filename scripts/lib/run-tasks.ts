import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import keepReports, { type KeepTask, type KeptReport } from './keep-reports.ts';
import type { RestoreOutcome } from './restore-witness.ts';
import { shares } from './shares.ts';
import type { RestoreTask } from './witness-inputs.ts';

/** Starting workers costs more than restoring so few, or than looking at so many. */
const few = { restored: 8, kept: 500 };
/** Tasks handed out beyond one a worker, so that none of them waits. */
const ahead = 4;

/** The reports that need not be made again, on all cores where there are many to look at. */
export async function keptReports(tasks: readonly KeepTask[]): Promise<KeptReport[]> {
  if (tasks.length <= few.kept || availableParallelism() === 1) return keepReports(tasks);
  const pool = openPool('keep-reports.ts', availableParallelism());
  try {
    const parts = shares(tasks, few.kept, availableParallelism());
    const kept = await Promise.all(parts.map((part) => pool.run(part) as Promise<KeptReport[]>));
    return kept.flat();
  } finally {
    await pool.destroy();
  }
}

/**
 * Restore witnesses, on all cores where there are more than a few. Outcomes come as they are ready, in
 * no order.
 */
export async function* runTasks(tasks: readonly RestoreTask[]): AsyncGenerator<RestoreOutcome> {
  if (tasks.length === 0) return;
  if (tasks.length <= few.restored || availableParallelism() === 1) {
    const { default: restoreWitness } = await import('./restore-witness.ts');
    for (const task of tasks) yield await restoreWitness(task);
    return;
  }
  const threads = Math.min(availableParallelism(), tasks.length);
  const pool = openPool('restore-witness.ts', threads);
  try {
    const running = new Map<string, Promise<RestoreOutcome>>();
    for (const task of tasks) {
      running.set(task.id, runIn(pool, task));
      if (running.size >= threads + ahead) yield await next(running);
    }
    while (running.size > 0) yield await next(running);
  } finally {
    await pool.destroy();
  }
}

/** A witness that takes all memory ends its worker, and is a problem like any other. */
async function runIn(pool: Tinypool, task: RestoreTask): Promise<RestoreOutcome> {
  try {
    return (await pool.run(task)) as RestoreOutcome;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    const file = join(task.folder, `${task.id}.txt`);
    return { id: task.id, problems: [`${file}: takes more memory than there is; cut it into parts`] };
  }
}

const openPool = (module: string, threads: number): Tinypool =>
  new Tinypool({
    filename: new URL(module, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });

async function next(running: Map<string, Promise<RestoreOutcome>>): Promise<RestoreOutcome> {
  const outcome = await Promise.race(running.values());
  running.delete(outcome.id);
  return outcome;
}
