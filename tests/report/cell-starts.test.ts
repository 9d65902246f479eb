import { describe, expect, it } from 'vitest';
import { cellStarts } from '../../src/report/cell-starts.ts';

const cells = (row: string): string[] => {
  const starts = cellStarts(row);
  return starts.map((start, index) => row.slice(start, starts[index + 1]));
};

describe('cellStarts', () => {
  it.each([
    ['序号\t名称 规格\t数量', ['序号\t', '名称 规格\t', '数量']],
    ['锅炉　　蒸 汽　　227', ['锅炉　　', '蒸 汽　　', '227']],
    ['锅炉 蒸汽 227', ['锅炉 ', '蒸汽 ', '227']],
    ['索 引 号：| qx/2021-066 | 主 题 词：| |', ['索 引 号：| ', 'qx/2021-066 | ', '主 题 词：| ', '|']],
  ])('parts %s', (row, expected) => expect(cells(row)).toEqual(expected));

  it.each(['', '锅炉', '|', 'A|B'])('leaves no part of “%s” out', (row) =>
    expect(cells(row).join('')).toBe(row),
  );
});
