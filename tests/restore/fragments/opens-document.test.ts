import { describe, expect, it } from 'vitest';
import { opensDocument } from '../../../src/restore/fragments/opens-document.ts';

const body =
  '今年以来，我局坚持把创建工作摆在重要位置，一年打基础，二年树形象，三年见成效，干部职工人人参与，机关面貌焕然一新。'.repeat(
    3,
  );
const opens = (first: string, second: string): boolean =>
  opensDocument(`1、${first}\n2、${second}`, 2, 2 + first.length, 5 + first.length);

describe('opensDocument', () => {
  it.each([
    ['sections', `${body}一、主要做法。${body}`],
    ['sections behind a break that became a question mark', `创建汇报?一、主要做法?${body}`],
    ['sections whose breaks are lost', `创建工作汇报一、主要做法${body}二、存在问题${body}`],
    ['an address', `各位領導(dǎo)、同志們(men)：${body}`],
    ['a title', `青石镇2023年上半年工作总结\n${body}`],
    [
      'a title, annotated, whose break became a question mark',
      `青石鎮(zhèn)2023年上半年工作總(zǒng)結?${body}`,
    ],
  ])('knows a document by %s', (_, first) => {
    expect(opens(first, '15人，取消低保9户。')).toBe(true);
  });

  it('takes who signs and the date for no second document', () => {
    const report = `关于“11·18”专案侦破情况的报告\n${body}`;
    expect(opens(report, '某某县公安局\n2009年12月1日')).toBe(true);
    expect(opens(report, '某某縣公安局?2009年12月1日?')).toBe(true);
    expect(opens(report, `某某县公安局\n2009年12月1日，${body}`)).toBe(false);
    expect(opens(report, '某某县公安局\n凝心聚力')).toBe(false);
  });

  it('takes bytes that were lost for no end of a heading', () => {
    expect(opens(`汇报。\n一、主要做法。${body}`, '參(cān)與(yǔ)教?chǔ)?,640人，占93%。')).toBe(true);
  });

  it.each([
    ['an item', body, '继续抓好落实。'],
    ['a short item', '青石镇2023年上半年工作总结\n已经报送。', '继续抓好落实。'],
    ['what is done with a document', `听取青石镇2023年上半年工作情况汇报\n${body}`, '会议要求，抓好落实。'],
    ['an audience that is spoken of', `首先，我代表县局对各位领导的到来表示欢迎，${body}`, '继续抓好落实。'],
    ['sections that begin again', `总的看。一、主要做法。${body}`, `总的看。一、主要做法。${body}`],
    ['two titles', `青石镇2023年上半年工作总结 ${body}`, `白石镇2023年上半年工作总结 ${body}`],
    ['a title and a heading', `青石镇2023年上半年工作总结\n${body}`, `凝心聚力\n${body}`],
    ['同一、唯一 and no second section', `身份同一、来源可靠${body}`, '继续抓好落实。'],
  ])('takes for a list: %s', (_, first, second) => {
    expect(opens(first, second)).toBe(false);
  });
});
