import { runApart } from './run-apart.ts';
import type { Job } from './run-jobs.ts';

/** What a stage of a build took. */
export interface StageCost {
  name: string;
  seconds: number;
  /** Processor time in seconds, with that of processes it started. */
  processor: number;
  /** Most memory of its process, in bytes. */
  memory: number;
}

/** Told after each stage. */
export type Told = (cost: StageCost) => void;

/**
 * What the pages of a report are made of lives while some megabytes of garbage are made: with the room for what is new
 * that Node gives by itself, much of it is moved about several times before it may go. Four times that room costs a
 * hundred megabytes more than twice, and a process has half a gigabyte with it. In megabytes.
 */
const roomForNew: Readonly<Record<string, number>> = { pages: 64 };

/**
 * A job that runs a module of `scripts/stages` in a process of its own.
 *
 * @param use is given what the module made
 */
export function stage<R>(
  name: string,
  module: string,
  argument: unknown,
  told: Told | undefined,
  use?: (result: R) => void,
): Job {
  return {
    name,
    run: async (signal) => {
      const started = performance.now();
      const address = new URL(`../stages/${module}.ts`, import.meta.url);
      const room = roomForNew[module];
      const flags = room === undefined ? [] : [`--max-semi-space-size=${String(room)}`];
      const { result, processor, memory } = await runApart<R>(address, argument, signal, flags);
      told?.({ name, seconds: (performance.now() - started) / 1000, processor, memory });
      use?.(result);
      return [];
    },
  };
}
