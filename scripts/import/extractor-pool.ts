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

/** Megabytes of a worker's heap. A page that needs more fails alone. */
const heap = 256;

/** Open a pool; workers start with the first task. */
export function openExtractorPool(seconds: number): ExtractorPool {
  const threads = Math.max(1, availableParallelism());
  let pool: Tinypool | undefined;
  const open = (): Tinypool =>
    new Tinypool({
      filename: new URL('extract-document.ts', import.meta.url).href,
      minThreads: 1,
      maxThreads: threads,
      resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    });
  return {
    threads,
    extract: async (task) => {
      pool ??= open();
      // A task in the queue is not yet on the clock: no more are handed out than there are threads.
      const signal = AbortSignal.timeout(seconds * 1000);
      try {
        return (await pool.run(task, { signal })) as Extracted;
      } catch (error) {
        if (signal.aborted)
          throw new Error(`finding its text took more than ${String(seconds)} seconds`, { cause: error });
        if (error instanceof RangeError) throw new Error('its parts are nested too deep', { cause: error });
        throw error;
      }
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}
