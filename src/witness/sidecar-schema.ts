import { z } from 'zod';
import { isEdtfDate } from '../structure/metadata/edtf-date.ts';
import { importRecordSchema } from './import-record-schema.ts';
import { statementsSchema } from './statements-schema.ts';

const text = z.string().trim().min(1, 'must not be empty');

/** What a curator knows of a witness and wrote beside it. Everything is optional; a wrong key is an error. */
export const sidecarSchema = z.strictObject(
  {
    source: z
      .strictObject({
        /** Name of the site it was scraped from. */
        platform: text.optional(),
        /** Address of the page. */
        url: z.url({ protocol: /^https?$/, error: 'must be a web address' }).optional(),
        /** Day it was scraped, or the month or year where no more is known. */
        retrieved: z
          .preprocess(
            // YAML takes a year alone for a number.
            (value) => (typeof value === 'number' ? String(value) : value),
            z
              .string()
              .refine(
                (text) => isEdtfDate(text) && !text.includes('X'),
                'must be a date such as "2026-02-03", "2026-02" or "2026"',
              ),
          )
          .optional(),
        /** What the page showed: all of the document, or the beginning of it. */
        extent: z.enum(['full', 'preview'], 'must be "full" or "preview"').optional(),
      })
      .optional(),
    /** Encoding the server declared, where it is known; it is checked against the bytes. */
    encoding: text.optional(),
    /** What the text does not tell, or tells wrongly, and who says so. */
    metadata: statementsSchema.optional(),
    /** Whose the text is and on what ground it is shown. */
    rights: text.optional(),
    /** True for a text written to show what the project does. */
    synthetic: z.boolean('must be true or false').optional(),
    /** Anything else, for readers. */
    note: text.optional(),
    import: importRecordSchema.optional(),
  },
  'must be keys and values, such as "note: …", with ":" and a space, not "："',
);

export type Sidecar = z.output<typeof sidecarSchema>;
