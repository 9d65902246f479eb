import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../src/across/numbers/find-numbers.ts';

const found = (text: string) =>
  findNumbers([{ kind: 'paragraph', depth: 1, text, span: [0, text.length] }]).map(
    ({ written, value, unit, qualifier }) => [written, value, unit, ...(qualifier ? [qualifier] : [])],
  );

describe('figures', () => {
  test.each([
    ['救助47人。', ['47人', 47, '人']],
    ['总人口61万人，', ['61万人', 610_000, '人']],
    ['投入40万元', ['40万元', 400_000, '元']],
    ['办成30多项实事', ['30多项', 30, '项', '多']],
    ['投入3.2亿元以上', ['3.2亿元', 320_000_000, '元', '以上']],
    ['增长百分之五', ['百分之五', 5, '%']],
    ['增长百分之三点五', ['百分之三点五', 3.5, '%']],
    ['占千分之六', ['千分之六', 6, '‰']],
    ['增长3.5%，', ['3.5%', 3.5, '%']],
    ['提高2.1个百分点', ['2.1个百分点', 2.1, '个百分点']],
    ['共有党员2,836名', ['2,836名', 2836, '名']],
    ['面积3.6平方公里', ['3.6平方公里', 3.6, '平方公里']],
    ['发放三十二万元', ['三十二万元', 320_000, '元']],
    ['一百零六户', ['一百零六户', 106, '户']],
    ['近二十余名', ['二十余名', 20, '名', '近 余']],
    ['接待13万余人次', ['13万余人次', 130_000, '人次', '余']],
    ['约５００人', ['５００人', 500, '人', '约']],
    ['共1**人', ['1**人', undefined, '人']],
    ['救助**人', ['**人', undefined, '人']],
    ['XX万元', ['XX万元', undefined, '元']],
    ['十项措施', ['十项', 10, '项']],
    ['三十一萬六千八百餘人', ['三十一萬六千八百餘人', 316_800, '人', '余']],
    ['一亿二千万元', ['一亿二千万元', 120_000_000, '元']],
    ['四千餘萬元', ['四千餘萬元', 40_000_000, '元', '余']],
    ['約三萬餘戶', ['三萬餘戶', 30_000, '户', '约 余']],
    ['兩千四百個', ['兩千四百個', 2400, '个']],
    ['達百分之三點五', ['百分之三點五', 3.5, '%']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('stand beside one another', () => {
    expect(found('处理党员干部12人、38人次，罚款5-8万元').map(([written]) => written)).toEqual([
      '12人',
      '38人次',
      '8万元',
    ]);
  });

  test.each([
    '2009年9月14日',
    '第47名',
    '第三十条',
    '全国14亿人民',
    '三个代表',
    '一个中心',
    '百家争鸣',
    '千家万户',
    '3万5千人',
    '万一人',
    '“十一五”规划',
    '党的十八大',
    '（1）加强领导',
    'G20国道',
    'PM2.5',
    '〔2009〕47号',
    '二〇〇九年',
    '一九九八人',
    '三五个',
    '20**年',
    'XX县',
    '12345热线',
    '1949成立',
    '2×300兆瓦',
  ])('are not %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('bring their sentence', () => {
    const text = '情况良好。全年救助47人，发放40万元。下一步';
    const [first, second] = findNumbers([{ kind: 'paragraph', depth: 1, text, span: [0, 0] }]);
    expect(first).toMatchObject({ offset: 9, sentence: '全年救助47人，发放40万元。' });
    expect(second!.sentence).toBe(first!.sentence);
  });

  test('are found in linear time in digits and masks without end', () => {
    for (const sign of ['1', '*', '一', '1,', '百', '1.', '分之'])
      expect(found(sign.repeat(200_000))).toEqual([]);
  });
});
