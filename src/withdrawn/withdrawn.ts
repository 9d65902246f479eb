import { z } from 'zod';
import { daySchema } from '../config/day-schema.ts';
import { isReportId } from '../report/report-id.ts';

/** Longest reason, in UTF-16 code units. */
const longest = 2000;
const line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(200, 'must have at most 200 characters')
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, 'must be one line of visible characters');
/** YAML takes digits alone for a number. */
const id = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine(isReportId, 'must be the id of a report: the name of its witness without ".txt"'),
);

/** A report that was taken out, of which its address goes on telling. */
export const withdrawnSchema = z.strictObject(
  {
    id,
    on: daySchema,
    by: line,
    reason: z
      .string()
      .trim()
      .min(1, 'must not be empty')
      .max(longest, `must have at most ${String(longest)} characters`),
    /** What it was called, where that may be said. */
    title: line.exactOptional(),
    /** The report that stands in its stead, as where a witness was renamed. */
    instead: id.exactOptional(),
  },
  'must be keys and values: id, on, by, reason',
);

export type Withdrawn = z.output<typeof withdrawnSchema>;
