import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/restore/apply-edits.ts';
import type { Edit } from '../../src/restore/edit.ts';
import { replay, revert } from '../../src/restore/ledger.ts';

const edit = (start: number, lemma: string, reading: string): Edit => ({
  rule: 'test',
  span: [start, start + lemma.length],
  lemma,
  reading,
  reason: '',
  certainty: 'certain',
});

/** A text and edits of it: stretches kept and stretches replaced, in turn. */
const edited = fc
  .array(
    fc.record({
      kept: fc.string({ maxLength: 5 }),
      lemma: fc.string({ maxLength: 4 }),
      reading: fc.string(),
    }),
  )
  .map((parts) => {
    let witness = '';
    let reading = '';
    const ledger: Edit[] = [];
    for (const part of parts) {
      witness += part.kept;
      ledger.push(edit(witness.length, part.lemma, part.reading));
      witness += part.lemma;
      reading += part.kept + part.reading;
    }
    return { witness, reading, ledger };
  });

describe('a ledger', () => {
  it('replays to the reading and reverts to the witness', () => {
    fc.assert(
      fc.property(edited, ({ witness, reading, ledger }) => {
        expect(replay(witness, ledger)).toBe(reading);
        expect(revert(reading, ledger)).toBe(witness);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the order of insertions at one place', () => {
    const ledger = [edit(1, '', 'x'), edit(1, '', 'y'), edit(1, 'b', 'z')];
    expect(replay('abc', ledger)).toBe('axyzc');
    expect(revert('axyzc', ledger)).toBe('abc');
  });

  it.each<[string, Edit[], RegExp]>([
    ['overlap', [edit(0, 'ab', ''), edit(1, 'bc', '')], /rule test: span \[1, 3\) overlaps/],
    ['are out of order', [edit(2, 'c', ''), edit(0, 'a', '')], /span \[0, 1\)/],
    ['leave the text', [edit(2, 'cd', '')], /leaves the text of 3 code units/],
    ['end before they begin', [{ ...edit(1, '', ''), span: [1, 0] }], /span \[1, 0\)/],
    [
      'span more than their lemma',
      [{ ...edit(0, 'a', ''), span: [0, 2] }],
      /at 0 the text has "ab", not the lemma "a"/,
    ],
    ['have another lemma', [edit(1, 'x', '')], /at 1 the text has "b", not the lemma "x"/],
  ])('is refused where edits %s, with rule and offset', (_, ledger, message) => {
    expect(() => applyEdits('abc', ledger)).toThrow(message);
  });

  it('is not reverted on a reading it did not make', () => {
    expect(() => revert('abX', [edit(2, 'c', 'd')])).toThrow(/"X", not the lemma "d"/);
  });
});
