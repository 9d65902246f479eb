import { z } from 'zod';
import { daySchema } from '../config/day-schema.ts';
import { statedFields } from '../report/stated-values.ts';
import { isEdtfDate } from '../structure/metadata/edtf-date.ts';
import { genreNamed } from '../structure/metadata/genre-named.ts';
import { genreTable } from '../structure/metadata/genre-table.ts';
import { regionNamed } from '../structure/metadata/region-named.ts';

/** Longest value, in UTF-16 code units; a reason may be ten times as long. */
const longest = 200;

const line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(longest, `must have at most ${String(longest)} characters`)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, 'must be one line of visible characters');

/** YAML takes a year alone for a number. */
const written = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), line);

/**
 * Values that a curator states of a report because the text does not tell them, or tells them wrongly, with
 * who says so, when and why.
 */
export const statementsSchema = z
  .strictObject(
    {
      title: line.optional(),
      /** EDTF; X for each digit that is not known. */
      date: written
        .refine(isEdtfDate, 'must be a date of EDTF: 2009-09-14, 2009-09, 2009, or with X as in 20XX-09-14')
        .optional(),
      agency: line.optional(),
      /** Names from the province down, in one. */
      region: line
        .refine(
          (name) => regionNamed(name) !== undefined,
          'must be names of regions from the province down, in one: 湖南省衡阳市, or masked: 湖南省**市',
        )
        .optional(),
      /** One of the archive's own, in either script. */
      genre: line
        .transform((name, context) => {
          const genre = genreNamed(name);
          if (genre !== undefined) return genre;
          const known = genreTable.map(([each]) => each).join('、');
          context.addIssue({ code: 'custom', message: `must be one of ${known}` });
          return z.NEVER;
        })
        .optional(),
      by: line,
      on: daySchema,
      reason: z
        .string()
        .trim()
        .min(1, 'must not be empty')
        .max(10 * longest, `must have at most ${String(10 * longest)} characters`),
    },
    'must be keys and values, such as "date: 2009-09-14"',
  )
  .refine((stated) => statedFields.some((field) => stated[field] !== undefined), {
    message: `must state at least one of ${statedFields.join(', ')}`,
  });
