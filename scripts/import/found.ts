import type { Place, Provenance } from '../../src/import/provenance.ts';

/** What reading a dump comes upon, in its order. Every one is counted. */
export type Found =
  | { kind: 'document'; from: Provenance; content: Uint8Array | string }
  /** It could not be read; `unread` where it was the system that did not let it, so that a later run tries again. */
  | { kind: 'failed'; place: Place; reason: string; unread?: boolean }
  /** It is not of a kind that is imported; `reason` begins with a word or two to count by. */
  | { kind: 'filtered'; place: Place; reason: string };

export function failed(place: Place, error: unknown): Found {
  const reason = error instanceof Error ? error.message : String(error);
  const unread = error instanceof Error && 'syscall' in error;
  return { kind: 'failed', place, reason, ...(unread && { unread }) };
}
