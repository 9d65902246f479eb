import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import keepReports, { isUntouched, type KeepTask, type KeptReport } from './keep-reports.ts';
import type { RestoreOutcome } from './restore-witness.ts';
import { shares } from './shares.ts';
import type { RestoreTask } from './witness-inputs.ts';

/** Starting workers costs more than restoring so few, or than reading so many. */
const few = { restored: 8, kept: 500 };
/** Most witnesses a worker is given at a time: to be told of each by itself would take as long as restoring a short one. */
const mostAtOnce = 16;
/** Shares that each worker gets at least, so that all are done at about the same time. */
const leastShares = 8;
/** Megabytes for what a worker soon lets go of: with the usual 48 a tenth of its time goes to looking what it still needs. */
const room = 192;
/** Shares handed out beyond one a worker, so that none of them waits. */
const ahead = 2;

/**
 * The reports that need not be made again, on all cores where there are many to read. Of most, nobody touched anything:
 * to look at those takes less than to start workers for it.
 */
export async function keptReports(all: readonly KeepTask[]): Promise<KeptReport[]> {
  const tasks: KeepTask[] = [];
  const untouched: KeptReport[] = [];
  for (const task of all) {
    if (isUntouched(task)) untouched.push({ id: task.id, touched: task.touched! });
    else tasks.push(task);
  }
  return [...untouched, ...(await readReports(tasks))];
}

async function readReports(tasks: readonly KeepTask[]): Promise<KeptReport[]> {
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
 * Restore witnesses, on all cores where there are more than a few. Outcomes come as they are ready, some at a time, in
 * no order.
 */
export async function* runTasks(tasks: readonly RestoreTask[]): AsyncGenerator<RestoreOutcome[]> {
  if (tasks.length === 0) return;
  if (tasks.length <= few.restored || availableParallelism() === 1) {
    const { default: restoreWitnesses } = await import('./restore-witness.ts');
    for (const task of tasks) yield restoreWitnesses([task]);
    return;
  }
  const threads = Math.min(availableParallelism(), tasks.length);
  const pool = openPool('restore-witness.ts', threads);
  try {
    const running = new Map<number, Promise<Finished>>();
    for (const [number, share] of shares(tasks, mostAtOnce, leastShares * threads).entries()) {
      running.set(
        number,
        runIn(pool, share).then((outcomes) => ({ number, outcomes })),
      );
      if (running.size >= threads + ahead) yield await next(running);
    }
    while (running.size > 0) yield await next(running);
  } finally {
    await pool.destroy();
  }
}

/** A share of the witnesses that is done. */
interface Finished {
  number: number;
  outcomes: RestoreOutcome[];
}

/** A witness that takes all memory ends its worker, and is a problem like any other; those beside it are not. */
async function runIn(pool: Tinypool, tasks: readonly RestoreTask[]): Promise<RestoreOutcome[]> {
  try {
    return (await pool.run(tasks)) as RestoreOutcome[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    const [{ id, folder }] = tasks as [RestoreTask];
    if (tasks.length === 1) {
      const file = join(folder, `${id}.txt`);
      return [{ id, problems: [`${file}: takes more memory than there is; cut it into parts`] }];
    }
    return (await Promise.all(tasks.map((task) => runIn(pool, [task])))).flat();
  }
}

const openPool = (module: string, threads: number): Tinypool =>
  new Tinypool({
    filename: new URL(module, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: room },
  });

async function next(running: Map<number, Promise<Finished>>): Promise<RestoreOutcome[]> {
  const { number, outcomes } = await Promise.race(running.values());
  running.delete(number);
  return outcomes;
}
