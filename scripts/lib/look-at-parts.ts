import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { ArchivePart } from '../../src/verify/archive-parts.ts';
import type { PartResult } from '../../src/verify/look-at-parts.ts';
import type { LookedAt } from '../../src/verify/verify-archive.ts';
import type { PartTask } from './look-at-part.ts';

/** Starting workers costs more than looking at so few pages. */
const few = 1000;
/** Megabytes for what a worker soon lets go of, as are the trees of pages. */
const room = 192;
/** Parts handed out beyond one a worker, so that none of them waits. */
const ahead = 2;

/**
 * Look at parts of an archive in workers, each of which opens the archive for itself.
 *
 * @returns undefined where there are too few pages, or there is one core
 */
export function lookAtPartsInWorkers(
  options: Omit<PartTask, 'part'>,
  pages: number,
  parts: Iterable<ArchivePart>,
  threads = pages > few ? availableParallelism() : 1,
): AsyncGenerator<LookedAt> | undefined {
  return threads > 1 ? inWorkers(options, parts, threads) : undefined;
}

async function* inWorkers(
  options: Omit<PartTask, 'part'>,
  parts: Iterable<ArchivePart>,
  threads: number,
): AsyncGenerator<LookedAt> {
  const pool = new Tinypool({
    filename: new URL('look-at-part.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: room },
  });
  const running = new Map<ArchivePart, Promise<LookedAt>>();
  const next = async (): Promise<LookedAt> => {
    const done = await Promise.race(running.values());
    running.delete(done.part);
    return done;
  };
  try {
    for (const part of parts) {
      const task: PartTask = { ...options, part };
      running.set(
        part,
        (pool.run(task) as Promise<PartResult[]>).then((results) => ({ part, results })),
      );
      if (running.size >= threads + ahead) yield await next();
    }
    while (running.size > 0) yield await next();
  } finally {
    await pool.destroy();
  }
}
