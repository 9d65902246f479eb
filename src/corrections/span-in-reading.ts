import type { Edit, Span } from '../restore/edit.ts';

/**
 * Where a span of the witness stands in the reading. What was inserted at its borders is outside it.
 *
 * @param ledger in order; replaying it gives the reading
 * @throws {Error} where a border lies inside an edit, so that no character of the reading answers to it
 */
export function spanInReading([start, end]: Span, ledger: readonly Edit[]): Span {
  let before = 0;
  let inside = 0;
  for (const { rule, span, lemma, reading } of ledger) {
    const [from, to] = span;
    if (from >= end) break;
    const change = reading.length - (to - from);
    if (to <= start) {
      before += change;
    } else if (from >= start && to <= end) {
      inside += change;
    } else {
      throw new Error(
        `quotes only a part of ${JSON.stringify(lemma)}, which rule ${rule} changed as one; quote all of it, or quote the reading`,
      );
    }
  }
  return [start + before, end + before + inside];
}
