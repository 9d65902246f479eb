import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextForms } from '../../src/script/data/traditional-contexts.ts';
import { neverMade, ownForms } from '../../src/script/data/traditional-words.ts';
import { fold } from '../../src/script/fold.ts';
import { toSimplifiedDisplay } from '../../src/script/to-simplified.ts';
import { toTraditional } from '../../src/script/to-traditional.ts';
import { arbitraryText } from './arbitrary.ts';
import { bothWays, linesOf } from './fixtures.ts';

const inContext = linesOf('contexts.tsv').map((line) => line.split('\t') as [string, string, string]);
const contrasts = linesOf('contrasts.tsv').map((line) => line.split('\t') as [string, string]);
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

  it.each(inContext)(
    '%s is %s in Taiwan and %s in Hong Kong, and comes back',
    (simplified, taiwan, hongKong) => {
      expect(toTraditional(simplified)).toBe(taiwan);
      expect(toTraditional(simplified, 'hk')).toBe(hongKong);
      expect(toSimplifiedDisplay(taiwan)).toBe(simplified);
      expect(toSimplifiedDisplay(hongKong)).toBe(simplified);
    },
  );

  it.each(contextForms)(
    '$char is $form: a sentence has the context of $reason',
    ({ char, form, before, after }) => {
      const met = inContext.some(([simplified, taiwan]) =>
        Array.from(simplified).some(
          (unit, at) =>
            unit === char &&
            taiwan[at] === form &&
            (before?.test(simplified.slice(0, at)) ?? true) &&
            (after?.test(simplified.slice(at + 1)) ?? true),
        ),
      );
      expect(met, 'a line for it in tests/fixtures/script/contexts.tsv').toBe(true);
      expect(fold(form)).toBe(fold(char));
    },
  );

  it.each(contrasts)('%s keeps the shapes it sets against each other', (simplified, taiwan) => {
    expect(toTraditional(simplified)).toBe(taiwan);
  });

  it('takes a million characters on one line in a moment', () => {
    const sentence = '旧写“甕”，今作“瓮”，周里只系，';
    const times = Math.floor(1_000_000 / sentence.length);
    const text = sentence.repeat(times);
    expect(toTraditional(text)).toBe('舊寫“甕”，今作“瓮”，周裡只系，'.repeat(times));
  });

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
          // Fewer is well: 蔘 of simplified text is 參 in Taiwan.
          expect(traditional.split(char).length).toBeLessThanOrEqual(text.split(char).length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
