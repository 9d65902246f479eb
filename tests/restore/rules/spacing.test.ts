import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runRules } from '../../../src/restore/pipeline.ts';
import { spacing } from '../../../src/restore/rules/spacing.ts';
import { describeCases } from '../helpers/cases.ts';

const piece = fc.constantFrom(
  ' ',
  '　',
  '\n',
  '\r\n',
  '\t',
  '。',
  '，',
  '》',
  '《',
  '工',
  '作报告',
  'a',
  '1',
);

describe('spacing', () => {
  describeCases('spacing', (text) => runRules(text, [spacing]));

  it('leaves one block a line and takes nothing but blanks', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { reading } = runRules(text, [spacing]);
        expect(reading.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(reading).not.toMatch(/^\s|\s$|\n\s|[ \t\u3000]\n/);
      }),
    );
  });

  it('can be switched off', () => {
    expect(runRules('　　第一段 。\n\n', [spacing], { spacing: false }).ledger).toEqual([]);
  });
});
