import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neverMade, ownForms } from '../../src/script/data/traditional-words.ts';
import { fold } from '../../src/script/fold.ts';
import { toSimplifiedDisplay } from '../../src/script/to-simplified.ts';
import { toTraditional } from '../../src/script/to-traditional.ts';
import { arbitraryText } from './arbitrary.ts';
import { bothWays, linesOf } from './fixtures.ts';

const crossing = linesOf('across-words.tsv').map((line) => line.split('\t') as [string, string]);

describe('toTraditional', () => {
  it.each(bothWays)('%s is %s in Taiwan and %s in Hong Kong', (simplified, taiwan, hongKong) => {
    expect(toTraditional(simplified)).toBe(taiwan);
    expect(toTraditional(simplified, 'hk')).toBe(hongKong);
  });

  it.each(crossing)(
    '%s is %s, whatever phrase its characters make across words',
    (simplified, traditional) => {
      expect(toTraditional(simplified)).toBe(traditional);
    },
  );

  it.each(ownForms.flatMap(({ forms }) => forms.map(([simplified]) => simplified)))(
    '%s keeps its length',
    (word) => {
      for (const locale of ['tw', 'hk'] as const) {
        expect(toTraditional(word, locale)).toHaveLength(word.length);
        expect(fold(toTraditional(word, locale))).toBe(fold(word));
      }
    },
  );

  it('writes both 着 and 著 as 著 in Taiwan, and apart in Hong Kong', () => {
    expect(toTraditional('沿着著名的路')).toBe('沿著著名的路');
    expect(toTraditional('沿着著名的路', 'hk')).toBe('沿着著名的路');
  });

  it('gives a report whose way back is the report itself', () => {
    const report = linesOf('report.txt').join('\n');
    for (const locale of ['tw', 'hk'] as const) {
      expect(toSimplifiedDisplay(toTraditional(report, locale))).toBe(report);
    }
  });

  it('keeps offsets and what search sees, and puts in no character that it must not', () => {
    fc.assert(
      fc.property(arbitraryText, fc.constantFrom('tw' as const, 'hk' as const), (text, locale) => {
        const traditional = toTraditional(text, locale);
        expect(traditional).toHaveLength(text.length);
        expect(fold(traditional)).toBe(fold(text));
        for (const char of neverMade) {
          expect(traditional.split(char).length).toBe(text.split(char).length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
