import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Extracted, ExtractTask } from './extract-document.ts';

/** Finds text in workers, each with so much memory at most. */
export interface ExtractorPool {
  /** @throws {Error} where the document has no text, is broken, or takes too much time or memory */
  extract: (task: ExtractTask) => Promise<Extracted>;
  close: () => Promise<void>;
  threads: number;
}

/** Megabytes of a worker's heap: of those that do the work, and of the one that does what is too large for them. */
const heap = { usual: 48, large: 1024 };

/** Open a pool; workers start with the first task. */
export function openExtractorPool(seconds: number): ExtractorPool {
  const threads = availableParallelism();
  const pools = new Map<number, Tinypool>();
  const poolOf = (megabytes: number, workers: number): Tinypool => {
    const pool = pools.get(megabytes) ?? openPool(megabytes, workers);
    pools.set(megabytes, pool);
    return pool;
  };
  const run = async (pool: Tinypool, task: ExtractTask): Promise<Extracted> => {
    // A task that waits in the queue is on the clock already; few do.
    const signal = AbortSignal.timeout(seconds * 1000);
    try {
      return (await pool.run(task, { signal })) as Extracted;
    } catch (error) {
      if (signal.aborted)
        throw new Error(`finding its text took more than ${String(seconds)} seconds`, { cause: error });
      throw error;
    }
  };
  return {
    threads,
    extract: async (task) => {
      try {
        return await run(poolOf(heap.usual, threads), task).catch((error: unknown) => {
          if (!isOutOfMemory(error)) throw error;
          return run(poolOf(heap.large, 1), task);
        });
      } catch (error) {
        if (isOutOfMemory(error)) throw new Error('finding its text takes too much memory', { cause: error });
        if (error instanceof RangeError) throw new Error('its parts are nested too deep', { cause: error });
        throw error;
      }
    },
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
    },
  };
}

const openPool = (megabytes: number, workers: number): Tinypool =>
  new Tinypool({
    filename: new URL('extract-document.ts', import.meta.url).href,
    // A worker above the least number is ended whenever it has nothing to do, and starting one takes longer than a page.
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 6, stackSizeMb: 4 },
  });

const isOutOfMemory = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
