import { describe, expect, it } from 'vitest';
import { findRedactions } from '../../src/structure/redactions.ts';

const found = (text: string): string[] =>
  findRedactions([{ text }]).map((mask) => `${mask.text}@${mask.offset}`);

describe('findRedactions', () => {
  it.each([
    ['**市民政局', ['**@0']],
    ['（20**年9月14日）', ['**@3']],
    ['内设科室**个，干部**人', ['**@4', '**@10']],
    ['李***同志', ['***@1']],
    ['＊＊市', ['＊＊@0']],
    ['XX县20XX年', ['XX@0', 'XX@5']],
    ['ＸＸ镇、××村', ['ＸＸ@0', '××@4']],
    ['X政办发〔2007〕43号，X月X日', ['X@0', 'X@14', 'X@16']],
    ['某某公司的○○同志', ['某某@0', '○○@5']],
    ['*市*区*镇，*村', ['*@0', '*@2', '*@4', '*@7']],
    ['〔20XX〕12号，20XX/5/1', ['XX@3', 'XX@12']],
    ['200X年至200X年', ['X@3', 'X@9']],
    ['增长x.x%，收入xx.x亿元', ['x.x@2', 'xx.x@9']],
    ['□□村的△△△同志', ['□□@0', '△△△@4']],
    ['20__年__月__日', ['__@2', '__@5', '__@8']],
    ['20_年工作总结', ['_@2']],
  ])('finds the masks of %s', (text, masks) => {
    expect(found(text)).toEqual(masks);
  });

  it.each([
    '2*3=6',
    '7*14小时',
    'X光机',
    'XXL号',
    'XXX-2型',
    '450×500毫米',
    '二○○五年',
    '二〇〇三年三月',
    '* 注：见下',
    '2021_年度计划.doc',
    '编号120_年',
    '某些单位',
    '注：*号为必填',
    '*区别对待',
    '姓名______，□是□否',
    '□□□□□□□□□□',
  ])('leaves %s alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives block and offset', () => {
    expect(findRedactions([{ text: '甲' }, { text: '在**省' }])).toEqual([
      { text: '**', block: 1, offset: 1 },
    ]);
  });
});
