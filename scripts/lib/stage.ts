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
      const { result, processor, memory } = await runApart<R>(address, argument, signal);
      told?.({ name, seconds: (performance.now() - started) / 1000, processor, memory });
      use?.(result);
      return [];
    },
  };
}
