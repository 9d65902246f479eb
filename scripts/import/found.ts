import type { Place, Provenance } from '../../src/import/provenance.ts';

/** What reading a dump comes upon, in its order. Every one is counted. */
export type Found =
  | { kind: 'document'; from: Provenance; content: Uint8Array | string }
  /** It could not be read. */
  | { kind: 'failed'; place: Place; reason: string }
  /** It is not of a kind that is imported; `reason` begins with a word or two to count by. */
  | { kind: 'filtered'; place: Place; reason: string };

export const failed = (place: Place, error: unknown): Found => ({
  kind: 'failed',
  place,
  reason: error instanceof Error ? error.message : String(error),
});
