import { makeReport } from '../../src/report/make-report.ts';
import type { RestoreOptions } from '../../src/restore/rule.ts';
import { parseRequest } from './parse-request.ts';

/** A line of the filter's input. */
export interface LineTask {
  /** Without its end. */
  line: Uint8Array;
  /** From 1, blank lines counted. */
  number: number;
  options: RestoreOptions;
}

/** A line of its output, without its end. */
export interface LineAnswer {
  json: string;
  refused: boolean;
}

/** Restore what a line of NDJSON holds: a report, or `{"id","error"}`. Never throws. */
export default function answerLine({ line, number, options }: LineTask): LineAnswer {
  const request = parseRequest(line);
  if ('error' in request) return refuseLine(number, request.id, request.error);
  try {
    return { json: JSON.stringify(makeReport({ ...request, options }).report), refused: false };
  } catch (error) {
    // A defect of a rule, or a report of more than half a gigabyte, which is more than a string can hold.
    return refuseLine(number, request.id, (error as Error).message);
  }
}

/** @param id null where the line does not tell it */
export const refuseLine = (number: number, id: string | null, error: string): LineAnswer => ({
  json: JSON.stringify({ id, error: `line ${String(number)}: ${error}` }),
  refused: true,
});
