import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runRules } from '../../../src/restore/pipeline.ts';
import { markupRemains } from '../../../src/restore/rules/markup-remains.ts';
import { describeCases } from '../helpers/cases.ts';

const run = (text: string) => runRules(text, [markupRemains]);
const piece = fc.constantFrom(
  '&', '&amp;', '&lt;', '&#60;', '&gt;', '&#x3e;', 'amp;', 'lt;', '#60;', 'nbsp;', '<', '>', '/', 'br', 'p', 'span', ' x="y"',
  '<br>', '<span>', '</p>', '\\\\', 'n', 'r', 'u', '3000', 'x0dx0a', '\n', '工作', '。', ';', '"',
); // prettier-ignore

describe('markup-remains', () => {
  describeCases('markup-remains', run);

  it('finds nothing more in what it has read', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { reading } = run(pieces.join(''));
        expect(run(reading).ledger).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
