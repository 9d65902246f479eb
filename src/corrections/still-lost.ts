import { unknownSign } from '../restore/byte-runs/swallowed-edits.ts';
import type { FoundEdit, Mark } from '../restore/edit.ts';

/**
 * The lacunae that corrections leave. A sign that nobody could read is read where somebody puts other text in its
 * place; a page that is cut off, or a fragment that is missing, stays so whatever is corrected beside it.
 *
 * @param reading the text before the corrections, whose places the marks have
 * @param corrections in order, apart
 */
export function stillLost(
  marks: readonly Mark[],
  reading: string,
  corrections: readonly FoundEdit[],
): readonly Mark[] {
  return marks.filter(({ kind, at }) => {
    if (kind !== 'unreadable') return true;
    // The sign for a lost figure stands before the place, what cannot be read behind it.
    const sign = reading[at - 1] === unknownSign ? at - 1 : at;
    const over = corrections.find(({ span }) => span[0] <= sign && sign < span[1]);
    return !over || over.reading.includes(reading[sign]!);
  });
}
