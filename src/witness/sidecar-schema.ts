import { z } from 'zod';
import { isEdtfDate } from '../structure/metadata/edtf-date.ts';
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
    /** Where an imported witness lay, and how its bytes came about; written by the import. */
    import: z
      .strictObject({
        /** Name of the dump, and the path inside it. */
        file: text,
        member: text.optional(),
        /** Number of the record or line, from 1, and its first byte in the uncompressed file. */
        record: z.int().positive().optional(),
        offset: z.int().nonnegative().optional(),
        format: text,
        /** Address that is no web address. */
        uri: text.optional(),
        /** When it was captured, as the dump says it. */
        captured: text.optional(),
        title: text.optional(),
        recordId: text.optional(),
        /** The dump's own digest. */
        digest: text.optional(),
        /** Whether the witness is the record's bytes, or UTF-8 of the text that was found in them. */
        witness: z.enum(['as-is', 'extracted'], 'must be "as-is" or "extracted"'),
        /** What found the text. */
        extractor: text.optional(),
        /** SHA-256 of the bytes it was found in. */
        original: z
          .string()
          .regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits')
          .optional(),
        /** Half surrogates that U+FFFD stands for. */
        unpaired: z.int().positive().optional(),
      })
      .optional(),
  },
  'must be keys and values, such as "note: …", with ":" and a space, not "："',
);

export type Sidecar = z.output<typeof sidecarSchema>;
