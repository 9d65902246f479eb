import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGb2312 } from '../../src/script/build/is-gbk.ts';
import { foldTable } from '../../src/script/data/fold-table.ts';
import { fold, foldUnit } from '../../src/script/fold.ts';
import { arbitraryText } from './arbitrary.ts';
import { linesOf } from './fixtures.ts';
import { expectLinear } from '../restore/helpers/expect-linear.ts';

const classes = foldTable.split(' ').map((word) => [...word]);

describe('fold', () => {
  it('brings both scripts and variant shapes to one form', () => {
    expect(fold('災後重建 擔負著 規範幹部 裡裏 說説 爲為')).toBe(
      fold('灾后重建 担负着 规范干部 里里 说说 为为'),
    );
    expect(fold('⼀⽇')).toBe('一日');
  });

  it('leaves what has no other form', () => {
    expect(fold('ABC 2006-2010，“”「」\ud840a\udc00')).toBe('ABC 2006-2010，“”「」\ud840a\udc00');
  });

  it('keeps every offset, folds parts as it folds the whole, and folds once', () => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(), (text, at) => {
        const folded = fold(text);
        expect(folded).toHaveLength(text.length);
        expect(fold(folded)).toBe(folded);
        const middle = at % (text.length + 1);
        // A cut through a surrogate pair leaves two halves that mean nothing.
        if (/[\ud800-\udbff]$/.test(text.slice(0, middle))) return;
        expect(fold(text.slice(0, middle)) + fold(text.slice(middle))).toBe(folded);
      }),
    );
  });

  it('folds a code unit as it folds a text', () => {
    for (const char of '災后著A，\ud840') expect(foldUnit(char.charCodeAt(0))).toBe(fold(char).charCodeAt(0));
  });

  it('puts two everyday simplified characters together only where a traditional one is both', () => {
    const together = classes
      .map((chars) => chars.filter(isGb2312).join(''))
      .filter((chars) => chars.length > 1)
      .sort();
    expect(together).toEqual(linesOf('shared-classes.tsv').map((line) => line.split('\t')[0]));
  });

  it('has no character in two classes, and no long chain', () => {
    const all = classes.flat();
    expect(new Set(all).size).toBe(all.length);
    expect(Math.max(...classes.map((chars) => chars.length))).toBeLessThanOrEqual(8);
  });

  it('stays linear on a long line', () => {
    expectLinear('災后重建的規范工作', (text) => {
      expect(fold(text)).toHaveLength(text.length);
    });
  });
});
