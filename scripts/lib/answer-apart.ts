import { Tinypool } from 'tinypool';
import { refuseLine, type LineAnswer, type LineTask } from './answer-line.ts';
import { parseRequest } from './parse-request.ts';

/** Answers lines in a worker, so that one which takes all memory ends the worker and not the stream. */
export interface ApartAnswerer {
  answer: (task: LineTask) => Promise<LineAnswer>;
  close: () => Promise<void>;
}

/** @param heap megabytes of the worker's heap; what Node gives to any process, where it is not told */
export function openApartAnswerer(heap?: number): ApartAnswerer {
  let pool: Tinypool | undefined;
  const open = (): Tinypool =>
    new Tinypool({
      filename: new URL('answer-line.ts', import.meta.url).href,
      minThreads: 1,
      maxThreads: 1,
      ...(heap !== undefined && { resourceLimits: { maxOldGenerationSizeMb: heap } }),
    });
  return {
    answer: async (task) => {
      try {
        return (await (pool ??= open()).run(task)) as LineAnswer;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
        const { id } = parseRequest(task.line);
        return refuseLine(task.number, id, 'takes more memory than there is; cut the text into parts');
      }
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}
