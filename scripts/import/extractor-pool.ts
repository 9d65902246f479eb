import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import type { Provenance } from '../../src/import/provenance.ts';
import type { Extracted, ExtractTask, Outcome } from './extract-document.ts';

/** Formats whose text has to be found. */
export const extractable: ReadonlySet<Provenance['format']> = new Set(['html', 'markdown', 'docx', 'pdf']);

/** Finds text in workers, each with so much memory at most. */
export interface ExtractorPool {
  /** @throws {Error} where the document has no text, is broken, or takes too much time or memory */
  extract: (task: ExtractTask) => Promise<Extracted>;
  close: () => Promise<void>;
  threads: number;
}

/** Megabytes of a worker's heap: of those that do the work, and of the one that does what is too large for them. */
const heaps = { usual: 48, large: 1024 };
/** What is handed to a worker at once: handing over and reporting back take a tenth of the time of a small page. */
const batch = { documents: 16, bytes: 256 * 1024 };

interface Waiting {
  task: ExtractTask;
  resolve: (extracted: Extracted) => void;
  reject: (error: Error) => void;
}

/** Open a pool; workers start with the first task. */
export function openExtractorPool(seconds: number, heap = heaps): ExtractorPool {
  const threads = availableParallelism();
  const pools = new Map<number, Promise<Tinypool>>();
  const queue: Waiting[] = [];
  let running = 0;
  let closed = false;
  const poolOf = (megabytes: number, workers: number): Promise<Tinypool> => {
    const pool = pools.get(megabytes) ?? openPool(megabytes, workers);
    pools.set(megabytes, pool);
    return pool;
  };
  const run = async (opened: Promise<Tinypool>, tasks: readonly ExtractTask[]): Promise<Outcome[]> => {
    const pool = await opened;
    const signal = AbortSignal.timeout(seconds * 1000);
    try {
      return (await pool.run(tasks, { signal })) as Outcome[];
    } catch (error) {
      if (signal.aborted)
        throw new Error(`finding its text took more than ${String(seconds)} seconds`, { cause: error });
      throw error;
    }
  };
  const usual = (tasks: readonly ExtractTask[]): Promise<Outcome[]> =>
    run(poolOf(heap.usual, threads), tasks);
  const large = (task: ExtractTask): Promise<Outcome[]> => run(poolOf(heap.large, 1), [task]);
  /** @param why those that were handed over together came to nothing */
  const alone = async (task: ExtractTask, why?: unknown): Promise<Outcome> => {
    try {
      if (closed) throw new Error('stopped');
      // A heap that is nearly full is slow, so it is not filled a second time.
      const [outcome] = isOutOfMemory(why)
        ? await large(task)
        : await usual([task]).catch((error: unknown) => {
            if (!isOutOfMemory(error)) throw error;
            return large(task);
          });
      return outcome!;
    } catch (error) {
      return { error: error as Error };
    }
  };
  /** Never rejects. */
  const work = async (taken: readonly Waiting[]): Promise<void> => {
    const tasks = taken.map(({ task }) => task);
    // One document that takes all time or memory is not to take the others along: each is tried alone then.
    let together: Outcome[] = [];
    let why: unknown;
    try {
      if (tasks.length > 1) together = await usual(tasks);
    } catch (error) {
      why = error;
    }
    for (const [index, { task, resolve, reject }] of taken.entries()) {
      const outcome = together[index] ?? (await alone(task, why));
      if ('error' in outcome) reject(explained(outcome.error));
      else resolve(outcome);
    }
  };
  const start = (): void => {
    while (running < threads && queue.length > 0 && !closed) {
      running++;
      void work(takeBatch(queue)).then(() => {
        running--;
        start();
      });
    }
  };
  return {
    threads,
    extract: (task) =>
      new Promise((resolve, reject) => {
        queue.push({ task: { ...task, bytes: cutOut(task.bytes) }, resolve, reject });
        start();
      }),
    close: async () => {
      closed = true;
      await Promise.all([...pools.values()].map(async (pool) => (await pool).destroy()));
    },
  };
}

/** @returns the documents that come first, at least one */
function takeBatch(queue: Waiting[]): Waiting[] {
  let bytes = 0;
  const end = queue.findIndex(({ task }, index) => {
    bytes += task.bytes.length;
    return index > 0 && (index >= batch.documents || bytes > batch.bytes);
  });
  return queue.splice(0, end < 0 ? queue.length : end);
}

/** A part of a larger buffer by itself: handing over a part copies all of it. */
const cutOut = (bytes: Uint8Array): Uint8Array =>
  bytes.buffer.byteLength > bytes.length ? new Uint8Array(bytes) : bytes;

function explained(error: Error): Error {
  if (isOutOfMemory(error)) return new Error('finding its text takes too much memory', { cause: error });
  if (error instanceof RangeError) return new Error('its parts are nested too deep', { cause: error });
  return error;
}

/** The library is loaded when there is something to find: most dumps are text. */
async function openPool(megabytes: number, workers: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  return new Tinypool({
    filename: new URL('extract-document.ts', import.meta.url).href,
    // A worker above the least number is ended whenever it has nothing to do, and starting one takes longer than a page.
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 18, stackSizeMb: 4 },
  });
}

const isOutOfMemory = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
