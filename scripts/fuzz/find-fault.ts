import { replay, revert } from '../../src/restore/ledger.ts';
import { makeReport } from '../../src/report/make-report.ts';

/**
 * Make a report of an input, its text restored, its lines and what it says of itself told, and hold the result to what must
 * be so of any input.
 *
 * @returns what is wrong, or undefined
 */
export function findFault(witness: string): string | undefined {
  try {
    const { text, blocks, edits, lacunae } = makeReport({ id: 'fuzz', witness }).report;
    if (replay(witness, edits) !== text) return 'replay does not give the reading';
    if (revert(text, edits) !== witness) return 'revert does not give the witness';
    if (blocks.map((block) => block.text).join('\n') !== text) return 'the blocks are not the reading';
    for (const { rule, certainty, alternatives = [], reading: own } of edits) {
      if (certainty !== 'conjecture' && alternatives.length > 0)
        return `${rule}: alternatives, but no conjecture`;
      if (alternatives.includes(own)) return `${rule}: the reading is among its own alternatives`;
    }
    const astray = lacunae.find(
      ({ block, offset }) => !(offset >= 0 && offset <= (blocks[block]?.text.length ?? -1)),
    );
    return astray && `a gap at ${astray.offset} of block ${astray.block}, outside the reading`;
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
