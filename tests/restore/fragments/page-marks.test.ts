import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { applyEdits } from '../../../src/restore/apply-edits.ts';
import { inlinePageMarks } from '../../../src/restore/fragments/inline-page-marks.ts';
import { findPageMarks } from '../../../src/restore/fragments/page-marks.ts';
import { removePageMarks } from '../../../src/restore/fragments/remove-page-marks.ts';

const ownNumbers = z
  .array(z.strictObject({ name: z.string(), text: z.string() }))
  .parse(parse(readFileSync(new URL('../../fixtures/page-marks/negative.yaml', import.meta.url), 'utf8')));

/** Text of so many characters without a mark that ends a sentence. */
const words = (length: number): string =>
  '全市民政工作稳步推进'.repeat(Math.ceil(length / 10)).slice(0, length);

describe('findPageMarks', () => {
  const found = (text: string): string[] =>
    findPageMarks(text).map(
      ({ start, end, number, total }) => `${text.slice(start, end)}=${number}/${total ?? ''}`,
    );

  it.each([
    ['第1页/共3页', ['第1页/共3页=1/3']],
    ['第3页共3页', ['第3页共3页=3/3']],
    ['第4页/共3页', []],
    ['汇报_第1页', ['汇报_第1页=1/']],
    [`第1页\n${words(200)}\n第2页`, ['第1页=1/', '第2页=2/']],
    [`第1页\n${words(197)}\n第2页`, []],
    [`${words(200)}\n第1页\n甲\n第2页`, ['第1页=1/', '第2页=2/']],
    [`第1页\n${words(200)}\n第1页\n${words(200)}\n第2页`, ['第1页=1/', '第1页=1/', '第2页=2/']],
    ['第1页', []],
    ['第2页\n甲\n第1页', []],
    ['第1页\n甲\n第5页\n乙\n第9页\n丙\n第10页', []],
    [`Page 1\n${words(200)}\npage 2`, ['Page 1=1/', 'page 2=2/']],
    [`-1-\n${words(200)}\n— 2 —`, ['-1-=1/', '— 2 —=2/']],
    // The last line of a page of one; not what stands above anything.
    ['甲。\n- 1 -\n', ['- 1 -=1/']],
    ['甲。\n- 1 -\n乙', []],
    ['东户\n- 2 -', []],
    [`${words(200)}\n- 2 -`, ['- 2 -=2/']],
    [`1/2\n${words(200)}\n2/2`, ['1/2=1/2', '2/2=2/2']],
    [`1/2\n${words(200)}\n2/3`, []],
    [`3/2\n${words(200)}\n4/2`, []],
    ['养老工作汇报第1页\n养老工作汇报第2页', ['养老工作汇报第1页=1/', '养老工作汇报第2页=2/']],
    ['养老工作汇报第1页\n民政工作汇报第2页', []],
    ['甲第1页乙\n甲第2页乙', []],
  ])('of %j are %j', (text, marks) => {
    expect(found(text)).toEqual(marks);
  });

  it('takes bare numbers a page apart, of which one at least parts a sentence', () => {
    const page = words(80);
    expect(found(`${page}\n1\n${page}\n2\n${page}\n3\n甲。`)).toEqual(['1=1/', '2=2/', '3=3/']);
    expect(found(`${page}\n1\n${page.slice(3)}\n2\n${page}\n3\n甲。`)).toEqual([]);
    expect(found(`${page}。\n1\n${page}。\n2\n${page}。\n3\n甲。`)).toEqual([]);
    expect(found(`${page}\n1\n${page}\n3\n${page}\n4\n甲。`)).toEqual([]);
    // Two alone must both part a sentence, behind a page of text.
    expect(found(`${page}\n1\n${page}\n2\n甲`)).toEqual(['1=1/', '2=2/']);
    expect(found(`${page.slice(2)}\n1\n${page}\n2\n甲`)).toEqual([]);
    expect(found(`${page}。\n1\n${page}\n2\n甲`)).toEqual([]);
  });
});

describe('removePageMarks', () => {
  const left = (text: string, title?: string): string =>
    applyEdits(text, removePageMarks(text, findPageMarks(text), title));
  const head = words(20);

  it.each([
    ['joins a sentence over it', `${head}\n第1页/共2页\n乙。`, `${head}乙。`],
    ['joins over blank lines', `${head}\n\n第1页/共2页\n \n乙。`, `${head}乙。`],
    ['keeps the break behind a heading', `${words(19)}\n第1页/共2页\n乙。`, `${words(19)}\n乙。`],
    ['keeps it behind a sentence', `${head}。\n第1页/共2页\n乙。`, `${head}。\n乙。`],
    ['keeps it before an indent', `${head}\n第1页/共2页\n\u3000\u3000乙。`, `${head}\n\u3000\u3000乙。`],
    ['keeps it before two spaces', `${head}\n第1页/共2页\n  乙。`, `${head}\n  乙。`],
    ['joins before one space', `${head}\n第1页/共2页\n 乙。`, `${head}乙。`],
    ['takes one at the top', '第1页/共2页\n甲。', '甲。'],
    ['takes one at the end', '甲。\n第2页/共2页', '甲。'],
    ['takes one that is all', '第1页/共1页', ''],
    ['takes two in a row', `${head}\n第1页/共2页\n\n第2页/共2页\n乙。`, `${head}乙。`],
  ])('%s', (_, text, reading) => {
    expect(left(text)).toBe(reading);
  });

  it.each([
    ['behind it', `${head}\n第1页/共2页\n工作汇报\n乙。`, `${head}乙。`],
    ['before it', `${head}\n工作汇报\n第1页/共2页\n乙。`, `${head}乙。`],
    ['on both sides', `${head}\n工作汇报\n第1页/共2页\n工作汇报\n乙。`, `${head}乙。`],
    ['at the end', `${head}\n第1页/共2页\n工作汇报`, head],
    ['but not at the top, where it is the title', `第1页/共2页\n工作汇报\n乙。`, `工作汇报\n乙。`],
    ['nor before it there', `工作汇报\n第1页/共2页\n乙。`, `工作汇报\n乙。`],
    ['nor as part of a line', `${head}\n第1页/共2页\n工作汇报会\n乙。`, `${head}工作汇报会\n乙。`],
    ['nor at the end of one', `${head}的工作汇报\n第1页/共2页\n乙。`, `${head}的工作汇报乙。`],
  ])('takes the title along %s', (_, text, reading) => {
    expect(left(text, '工作汇报')).toBe(reading);
  });

  it('names the pages, and says where a sentence goes on', () => {
    const reasonOf = (text: string): string[] =>
      removePageMarks(text, findPageMarks(text), undefined).map(({ reason }) => reason);
    expect(reasonOf(`${head}\n第1页/共2页\n\n第2页/共2页\n乙。`)).toEqual([
      '第1、2页的页码独占一行，是分页留下的，不是正文；页末断在句中，前后相连',
    ]);
    expect(reasonOf(`${head}。\n第1页/共2页\n乙。`)).toEqual(['第1页的页码独占一行，是分页留下的，不是正文']);
  });
});

describe('numbers alone on a line', () => {
  const task =
    '推进全县企业开办标准化规范化便利化改革，实现设立登记、公章刻制、发票申领、社保登记等事项一网通办，';
  const rows = [1, 2, 3].map((number) => `${String(number)}\n${task.repeat(2)}`).join('\n');

  it('are of pages where sentences go on behind them, and of rows below the head of a table', () => {
    expect(findPageMarks(`${task}\n${rows}`).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(findPageMarks(`序号\n工作任务\n${rows}`)).toEqual([]);
    expect(findPageMarks(`編號(hào)\n工作任务\n${rows}`)).toEqual([]);
  });
});

it('takes pages of a book that is cited for no pages of the text', () => {
  const cited = (page: number): string => `《治理文选》第三卷第${String(page)}页`;
  expect(findPageMarks(`${cited(133)}\n要狠抓落实。\n${cited(134)}\n`)).toEqual([]);
  const own = cited(1).replaceAll(/[《》]/g, '');
  const next = own.replace('第1页', '第2页');
  expect(findPageMarks(`${own}\n要狠抓落实。\n${next}\n`)).toEqual([]);
  expect(findPageMarks(`${own}\n${words(200)}\n${next}\n`)).toHaveLength(2);
  expect(findPageMarks(`${own}\n${next}\n要狠抓落实。`)).toHaveLength(2);
});

describe('numbers that are the text’s own', () => {
  it.each(ownNumbers)('of $name stay', ({ text }) => {
    expect(findPageMarks(text)).toEqual([]);
    expect(inlinePageMarks(text)).toEqual([]);
  });

  it('part a sentence where they are of pages, however short', () => {
    const [before, behind] = [
      '会议听取了各科室上半年工作情况的汇报，研究部署',
      '下半年的工作，要求各科室抓好落实。',
    ];
    expect(findPageMarks(`${before}\n第1页\n${behind}\n第2页`)).toHaveLength(2);
    expect(findPageMarks(`${before}。\n第1页\n${behind}\n第2页`)).toEqual([]);
  });
});

describe('inlinePageMarks', () => {
  const left = (text: string): string => applyEdits(text, inlinePageMarks(text));

  it.each([
    ['甲 第1页/共3页 乙 第2页/共3页 丙', '甲乙丙'],
    ['甲第1页，共3页。乙第2页，共3页。丙', '甲乙丙'],
    ['甲第一页共三页乙第二页共三页丙', '甲乙丙'],
    ['甲第1頁(yè)共2頁(yè)乙第2頁(yè )共2頁丙', '甲乙丙'],
    ['第1页共3页甲', '甲'],
    ['\n第1页共3页甲', '\n甲'],
    ['第2页共3页甲', undefined],
    ['甲第1页共3页乙', undefined],
    ['甲第1页共3页乙第3页共3页丙', undefined],
    ['甲第1页共3页乙第2页共4页丙', undefined],
    ['甲第3页共3页乙第4页共3页丙', undefined],
    ['甲第1页乙第2页丙', undefined],
  ])('of %j leaves %j', (text, reading) => {
    // A page of text stands between two.
    const paged = (page: string): string => page.replace('乙', words(30));
    expect(left(paged(text))).toBe(paged(reading ?? text));
    if (text.includes('乙')) expect(left(text)).toBe(text);
  });
});
