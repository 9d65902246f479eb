import { describe, expect, it } from 'vitest';
import { isUnknownYear } from '../../../src/restore/breaks/unknown-year.ts';

const isAt = (text: string): boolean => {
  const at = text.indexOf('?');
  return isUnknownYear(text, at, at + 1);
};

describe('isUnknownYear', () => {
  it.each([
    '赵氏（?—1885）',
    '赵氏(?-1885),字子清',
    '（1836—?）',
    '（约1790～?），',
    '生卒年（?—?）',
    '（?—公元前221）',
  ])('finds it: %s', (text) => {
    expect(isAt(text)).toBe(true);
  });

  it.each([
    '有多少?1885年',
    '工作汇报?——1985年6月',
    '（1985年6月?）',
    '怎么办?（1985）',
    '增长率—?',
    '（含补助?1885—1890年）',
    '比例为（2?—3）',
  ])('is none: %s', (text) => {
    expect(isAt(text)).toBe(false);
  });
});
