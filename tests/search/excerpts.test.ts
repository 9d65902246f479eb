import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptsOf, openingOf } from '../../src/search/excerpts.ts';
import { foldText } from '../../src/search/fold-for-search.ts';

const excerptIn = (text: string): string =>
  excerptsOf(
    { id: 'x', title: '', blocks: [{ anchor: 'p1', text }] },
    [{ folded: foldText('灌区'), title: false }],
    1,
  ).excerpts[0]!.text;

describe('an excerpt', () => {
  test.each([0, 1, 2, 3, 4, 5])('shows a figure at its ends whole, cut after %i signs of it', (cut) => {
    const before = '渠'.repeat(36 - (5 - cut));
    expect(excerptIn(`早年修渠，其中9,876${before}灌区`)).toMatch(/^…(?:9,876)?渠/);
    const behind = '渠'.repeat(72 - cut);
    expect(excerptIn(`灌区${behind}4,805万元用于修渠`)).toMatch(/渠(?:4,805)?…$/);
  });

  test('is no longer for a figure that does not end', () => {
    const figures = '8'.repeat(500);
    expect(excerptIn(`灌区${figures}`).length).toBeLessThan(120);
    expect(excerptIn(`${figures}灌区`).length).toBeLessThan(120);
    expect(
      openingOf({ id: 'x', title: '', blocks: [{ anchor: 'p1', text: figures }] }).text.length,
    ).toBeLessThan(120);
  });

  test('marks what was found, and is a part of its block', () => {
    const sign = fc.constantFrom('渠', '。', '4', ',', '.', '\u{20000}', '灌区');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 300 }), fc.array(sign, { maxLength: 300 }), (left, right) => {
        const text = `${left.join('')}灌区${right.join('')}`;
        const { excerpts } = excerptsOf(
          { id: 'x', title: '', blocks: [{ anchor: 'p1', text }] },
          [{ folded: foldText('灌区'), title: false }],
          1,
        );
        const [{ text: shown, marks }] = excerpts as [(typeof excerpts)[number]];
        expect(marks.length).toBeGreaterThan(0);
        expect(shown.slice(...marks[0]!)).toBe('灌区');
        expect(text).toContain(shown.replace(/^…|…$/g, ''));
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });
});
