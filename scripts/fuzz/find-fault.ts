import { replay, revert } from '../../src/restore/ledger.ts';
import { restore } from '../../src/restore/restore.ts';

/**
 * Restore an input and hold the result to what must be so of any input.
 *
 * @returns what is wrong, or undefined
 */
export function findFault(witness: string): string | undefined {
  try {
    const { reading, ledger, marks } = restore(witness);
    if (replay(witness, ledger) !== reading) return 'replay does not give the reading';
    if (revert(reading, ledger) !== witness) return 'revert does not give the witness';
    for (const { rule, certainty, alternatives = [], reading: own } of ledger) {
      if (certainty !== 'conjecture' && alternatives.length > 0)
        return `${rule}: alternatives, but no conjecture`;
      if (alternatives.includes(own)) return `${rule}: the reading is among its own alternatives`;
    }
    const astray = marks.find(({ at }) => at < 0 || at > reading.length);
    return astray && `a mark at ${astray.at}, outside the reading of ${reading.length} code units`;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** Leave out of an input what the fault does not need, in ever smaller pieces. */
export function shrink(witness: string, isFaulty: (text: string) => boolean): string {
  let text = witness;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < text.length;) {
      const less = text.slice(0, at) + text.slice(at + size);
      if (isFaulty(less)) text = less;
      else at += size;
    }
  }
  return text;
}
