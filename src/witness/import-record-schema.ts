import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty');

/** Where an imported witness lay, and how its bytes came about; written by the import. */
export const importRecordSchema = z.strictObject({
  /** Name of the dump, and the path inside it. */
  file: text,
  member: text.exactOptional(),
  /** Number of the record or line, from 1, and its first byte in the uncompressed file. */
  record: z.int().positive().exactOptional(),
  offset: z.int().nonnegative().exactOptional(),
  format: text,
  /** Address that is no web address. */
  uri: text.exactOptional(),
  /** When it was captured, as the dump says it. */
  captured: text.exactOptional(),
  title: text.exactOptional(),
  recordId: text.exactOptional(),
  /** The dump's own digest. */
  digest: text.exactOptional(),
  /** Whether the witness is the record's bytes, or UTF-8 of the text that was found in them. */
  witness: z.enum(['as-is', 'extracted'], 'must be "as-is" or "extracted"'),
  /** What found the text. */
  extractor: text.exactOptional(),
  /** SHA-256 of the bytes it was found in. */
  original: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits')
    .exactOptional(),
  /** Half surrogates that U+FFFD stands for. */
  unpaired: z.int().positive().exactOptional(),
});

export type ImportRecord = z.output<typeof importRecordSchema>;
