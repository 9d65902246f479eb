import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch, foldText } from '../../src/search/fold-for-search.ts';

describe('foldForSearch', () => {
  test.each([
    ['民政局，市', '民政局市'],
    ['ＰＭ２．５', 'pm25'],
    ['“三个代表” 重要思想', '三个代表重要思想'],
    ['災後重建', foldText('灾后重建')],
    ['規範着力', foldText('规范著力')],
    ['20**年＊', '20**年*'],
    ['第㈠条', '第一条'],
    ['全\u3000国\u200b\ufeff统\u00ad一', '全国统一'],
    ['e\u0301', 'é'],
    ['葛\u{e0100}城', '葛城'],
    ['ę\u00ad\u0300', 'ę'],
  ])('%j becomes %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('says for every code unit where it came from', () => {
    const { text, starts, ends } = foldForSearch('（㈠）e\u0301，后');
    expect([text, starts, ends]).toEqual(['一é后', [1, 3, 6], [2, 5, 7]]);
  });

  test('the text alone is the same, and offsets never go back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldForSearch(text);
        expect(foldText(text)).toBe(folded.text);
        expect(folded.starts.length).toBe(folded.text.length);
        expect([...folded.starts].sort((a, b) => a - b)).toEqual(folded.starts);
        expect(folded.starts.every((start, i) => start < folded.ends[i]!)).toBe(true);
      }),
    );
  });

  test('folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 1000 },
    );
  });
});
