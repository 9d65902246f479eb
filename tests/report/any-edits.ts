import fc from 'fast-check';
import type { Edit } from '../../src/restore/edit.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom('国', '"', '\\', '\n', 'é', 'a', '\ud800', '😀', '\u2028'),
    maxLength: 80,
  }),
);
const edit: fc.Arbitrary<Edit> = fc.record(
  {
    rule: text,
    span: fc.tuple(fc.nat(), fc.nat()),
    lemma: text,
    reading: text,
    reason: text,
    certainty: fc.constantFrom('proven', 'certain', 'conjecture'),
    alternatives: fc.array(text, { maxLength: 3 }),
  },
  { requiredKeys: ['rule', 'span', 'lemma', 'reading', 'reason', 'certainty'] },
);
const step = fc.record({
  rule: text,
  lemma: text,
  reading: text,
  reason: text,
  certainty: fc.constant('certain' as const),
});
/** As edits are merged: what follows steps is in another order. */
const merged: fc.Arbitrary<Edit> = fc
  .tuple(edit, fc.array(step, { maxLength: 3 }))
  .map(([{ alternatives, ...rest }, steps]) => ({ ...rest, steps, ...(alternatives && { alternatives }) }));

/** Edits of any strings, as they are found and as they are merged. */
export const anyEdits: fc.Arbitrary<Edit[]> = fc.array(fc.oneof(edit, merged), { maxLength: 40 });
