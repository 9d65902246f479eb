import { describe, expect, it } from 'vitest';
import { contentsEntries } from '../../src/report/contents-entries.ts';
import type { Block } from '../../src/report/report.ts';

const entriesOf = (...blocks: [Block['kind'], number, string][]): [number, number, string][] =>
  contentsEntries(blocks.map(([kind, depth, text]) => ({ kind, depth, text }))).map(
    ({ block, depth, text }) => [block, depth, text],
  );

describe('contents of a report', () => {
  it('are its headings, and paragraphs that begin with one', () => {
    expect(
      entriesOf(
        ['title', 1, '工作总结'],
        ['heading', 1, '一、主要工作'],
        ['paragraph', 1, '（一）粮食生产稳中有增。全县粮食总产达到32.5万吨。'],
        ['paragraph', 1, '全年降水偏少。'],
        ['heading', 1, '二、下步打算'],
      ),
    ).toEqual([
      [1, 1, '一、主要工作'],
      [2, 2, '（一）粮食生产稳中有增'],
      [4, 1, '二、下步打算'],
    ]);
  });

  it('stand one deeper below parts', () => {
    expect(
      entriesOf(
        ['heading', 1, '第一部分　工作回顾'],
        ['heading', 2, '一、主要工作'],
        ['paragraph', 1, '（一）粮食生产稳中有增。全县粮食总产增长。'],
      ).at(-1),
    ).toEqual([2, 3, '（一）粮食生产稳中有增']);
  });

  it.each<[Block['kind'], string]>([
    ['item', '1.编制规划。已经完成。'],
    ['item', '（一）编制规划。已经完成。'],
    ['paragraph', '1、编制规划。已经完成。'],
    ['paragraph', '（一）编制规划：已经完成。'],
  ])('have no item of a list: %s %s', (kind, text) => {
    expect(entriesOf([kind, 1, text])).toEqual([]);
  });
});
