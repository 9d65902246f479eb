import { describe, expect, it } from 'vitest';
import { isDotInName, isLostSign, isTickedBox } from '../../../src/restore/breaks/lost-sign.ts';

/** The one `?` of a text, asked about. */
const ask = (question: typeof isLostSign, text: string): boolean => {
  const at = text.indexOf('?');
  return question(text, at, at + 1);
};

describe('isDotInName', () => {
  it.each([
    ['阿不都热合曼?买买提', true],
    ['古麗娜?艾尼', true],
    ['罗马尼亚?布加勒斯特', true],
    ['多吉?次仁', true],
    ['工作汇报?买买提', false],
    ['多吉?同志们', false],
    ['江西?山东', false],
    ['上海?西安', false],
    ['吉?次仁', false],
    ['多吉?次', false],
  ])('of %s is %s', (text, dot) => {
    expect(ask(isDotInName, text)).toBe(dot);
  });
});

describe('isLostSign', () => {
  it.each([
    ['人民币?320万元', true],
    ['人民幣?3', true],
    ['补助资金?36,000元', true],
    ['三、补助资金?36,000元', false],
    ['三、补助资金，?36,000元', false],
    ['二、措施\n补助资金?36,000元', true],
    ['补助资金?36,000人', false],
    ['资金?各乡镇', false],
    ['（含中央补助?省级配套）', true],
    ['(含中央补助?省级配套)', true],
    ['（含30%?省级配套）', true],
    ['（含中央补助?一、省级配套）', false],
    ['（含中央补助。?省级配套）', false],
    ['（含中央补助，?省级配套）', false],
    ['（含中央补助?）省级配套', false],
    ['（含中央补助）?省级配套（略）', false],
    ['（含中央补助?省级配套', false],
    ['（含中央补助?省级\n配套）', false],
    ['（这样行吗?不行）', false],
    ['（县长?王刚）', false],
    ['(What?Yes)', false],
    ['(What?不)', false],
  ])('of %j is %s', (text, lost) => {
    expect(ask(isLostSign, text)).toBe(lost);
  });

  it('is of one character', () => {
    expect(isLostSign('人民币??320万元', 3, 5)).toBe(false);
  });
});

describe('isTickedBox', () => {
  it.each([
    ['本次招标□接受/?不接受联合体投标', true],
    ['本次招标?接受 □不接受分包', true],
    ['□不同意　?同意', true],
    ['是否涉密：□是?否', true],
    ['是否涉密：?有/□無', true],
    // The figure that is lost has a □ in a reading.
    ['环境保护?年末全市总人口□31.7万人', false],
    ['防止“三年为□”?长期以来', false],
    ['人口□万?户数不多', false],
    ['有□人?无人', false],
  ])('of %j: %j', (text, expected) => {
    expect(ask(isTickedBox, text)).toBe(expected);
  });
});
