import type { Writable } from 'node:stream';
import { makeReport } from '../../src/report/make-report.ts';
import type { RestoreOptions } from '../../src/restore/rule.ts';
import { parseRequest } from './parse-request.ts';
import { readLines } from './read-lines.ts';

const blank = /^[ \t]*$/;
/** No blank line is longer; longer lines are not looked at for being blank. Bytes. */
const longestBlank = 64;

/** How a run of the filter ended. */
export interface FilterResult {
  made: number;
  refused: number;
  /** False where the reader of the output went away before the input ended. */
  complete: boolean;
}

/**
 * Read requests, one a line, and write a report or `{"id","error"}` for each, in the same order. One
 * line is worked on at a time and nothing is kept between them, so memory stays flat; it waits for a
 * slow reader. Blank lines give nothing.
 */
export async function filter(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  options: RestoreOptions,
): Promise<FilterResult> {
  const result: FilterResult = { made: 0, refused: 0, complete: true };
  let gone = false;
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    gone = true;
  });
  let number = 0;
  for await (const bytes of readLines(input)) {
    number++;
    const line = number === 1 ? withoutMark(bytes) : bytes;
    if (line.length <= longestBlank && blank.test(Buffer.from(line).toString('latin1'))) continue;
    const { json, refused } = answerTo(line, options, number);
    result[refused ? 'refused' : 'made']++;
    const ready = output.write(`${json}\n`);
    if (!ready && !gone) await drained(output);
    if (gone || output.destroyed) return { ...result, complete: false };
  }
  return result;
}

function answerTo(
  line: Uint8Array,
  options: RestoreOptions,
  number: number,
): { json: string; refused: boolean } {
  const refuse = (id: string | null, error: string): { json: string; refused: boolean } => ({
    json: JSON.stringify({ id, error: `line ${String(number)}: ${error}` }),
    refused: true,
  });
  const request = parseRequest(line);
  if ('error' in request) return refuse(request.id, request.error);
  try {
    return { json: JSON.stringify(makeReport({ ...request, options }).report), refused: false };
  } catch (error) {
    // A defect of a rule, or a report of more than half a gigabyte, which is more than a string can hold.
    return refuse(request.id, (error as Error).message);
  }
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

const withoutMark = (line: Uint8Array): Uint8Array =>
  line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line;
