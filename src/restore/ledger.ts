import { applyEdits } from './apply-edits.ts';
import type { Edit } from './edit.ts';

/** Apply a ledger to the decoded witness; gives the reading. Throws as `applyEdits` does. */
export function replay(witness: string, ledger: readonly Edit[]): string {
  return applyEdits(witness, ledger);
}

/** Undo a ledger on the reading; gives the decoded witness. Throws where a reading is not what stands there. */
export function revert(reading: string, ledger: readonly Edit[]): string {
  let shift = 0;
  const inverse = ledger.map((edit): Edit => {
    const start = edit.span[0] + shift;
    shift += edit.reading.length - edit.lemma.length;
    return { ...edit, span: [start, start + edit.reading.length], lemma: edit.reading, reading: edit.lemma };
  });
  return applyEdits(reading, inverse);
}
