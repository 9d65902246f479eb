import { constants } from 'node:buffer';
import type { Writable } from 'node:stream';
import type { RestoreOptions } from '../../src/restore/rule.ts';
import { openApartAnswerer } from './answer-apart.ts';
import answerLine, { refuseLine, type LineAnswer } from './answer-line.ts';
import { splitLines, type Line } from './split-lines.ts';

/** How a run of the filter ended. */
export interface FilterResult {
  made: number;
  refused: number;
  /** False where the reader of the output went away before the input ended. */
  complete: boolean;
}

export interface FilterLimits {
  /** Bytes of the longest line; longer ones are refused without being held. */
  longest: number;
  /** From so many bytes on a line is worked on in a worker: it may need more memory than there is. */
  apart: number;
  /** Megabytes of that worker's heap. */
  heap?: number;
}

/** A longer line may be more than a string holds. */
const usual: FilterLimits = { longest: constants.MAX_STRING_LENGTH, apart: 2 ** 20 };

/**
 * Read requests, one a line, and write a report or `{"id","error"}` for each, in the same order. One
 * line is worked on at a time and nothing is kept between them, so memory stays flat; it waits for a
 * slow reader. Blank lines give nothing.
 *
 * @throws {Error} where the input cannot be read or the output not be written
 */
export async function filter(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  options: RestoreOptions,
  limits = usual,
): Promise<FilterResult> {
  const result: FilterResult = { made: 0, refused: 0, complete: true };
  let fault: NodeJS.ErrnoException | undefined;
  output.on('error', (error) => (fault = error));
  const apart = openApartAnswerer(limits.heap);
  try {
    for await (const line of splitLines(input, limits.longest, 'cut the text into parts')) {
      const { json, refused } = await answer(line);
      result[refused ? 'refused' : 'made']++;
      const ready = output.write(`${json}\n`);
      if (!ready && !fault) await drained(output);
      if (isGone()) return { ...result, complete: false };
    }
    await written(output);
    return { ...result, complete: !isGone() };
  } finally {
    await apart.close();
  }

  /** Whether nobody reads on. */
  function isGone(): boolean {
    if (fault && !readerWent.has(fault.code)) throw new Error(`cannot write reports: ${fault.message}`);
    return fault !== undefined || output.destroyed;
  }

  function answer({ number, bytes, fault: wrong = '' }: Line): LineAnswer | Promise<LineAnswer> {
    if (bytes === undefined) return refuseLine(number, null, wrong);
    const task = { line: bytes, number, options };
    return bytes.length < limits.apart ? answerLine(task) : apart.answer(task);
  }
}

const readerWent: ReadonlySet<string | undefined> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/** Wait until all is written that was handed over, or cannot be. */
function written(output: Writable): Promise<void> {
  return new Promise((resolve) => {
    output.write('', () => {
      // A fault is told after this.
      setImmediate(resolve);
    });
  });
}

/** Wait until a stream takes more, or is gone. */
function drained(output: Writable): Promise<void> {
  return new Promise((resolve) => {
    const events = ['drain', 'close', 'error'];
    const done = (): void => {
      for (const event of events) output.off(event, done);
      resolve();
    };
    for (const event of events) output.on(event, done);
  });
}
