import type { Composition } from '../restore/compose.ts';
import type { Edit, Mark } from '../restore/edit.ts';

/**
 * The composition that a ledger stands for, so that further edits can be laid over it.
 *
 * @param reading what the ledger makes of the witness
 * @param marks places of the reading
 */
export function resumeComposition(
  witness: string,
  ledger: readonly Edit[],
  reading: string,
  marks: readonly Mark[],
): Composition {
  const pieces: Composition['pieces'][number][] = [];
  let at = 0;
  for (const edit of ledger) {
    const [start, end] = edit.span;
    if (at < start) pieces.push({ start: at, end: start });
    pieces.push({ start, end, edit });
    at = end;
  }
  if (at < witness.length) pieces.push({ start: at, end: witness.length });
  return { witness, text: reading, pieces, marks };
}
