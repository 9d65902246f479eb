import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/parse-query.ts';
import type { Condition } from '../../src/search/query.ts';

function show(condition: Condition): string {
  const not = condition.negated ? '-' : '';
  if (condition.kind === 'year') return `${not}year:${String(condition.from)}..${String(condition.to)}`;
  return `${not}${condition.kind === 'text' ? '' : `${condition.kind}:`}${condition.text}`;
}

function read(query: string): string {
  const parsed = parseQuery(query);
  const shown = parsed.query.all.map((any) => any.map(show).join(' | ')).join(' & ');
  return parsed.problem ? `${parsed.problem.code}@${String(parsed.problem.at)}: ${shown}` : shown;
}

describe('parseQuery', () => {
  test.each([
    ['民政局，市', '民政局，市'],
    ['民政 救灾', '民政 & 救灾'],
    ['民政　救灾', '民政 & 救灾'],
    ['GB2312 编码', 'GB2312 编码'],
    ['PM2.5 浓度 治理', 'PM2.5 浓度 & 治理'],
    ['"救灾 GDP"', '救灾 GDP'],
    ['"救灾" "GDP"', '救灾 & GDP'],
    ['“三个代表” 思想', '三个代表 & 思想'],
    ['学习“三个代表”重要思想', '学习“三个代表”重要思想'],
    ['救灾 -洪水', '救灾 & -洪水'],
    ['救灾 OR 抗旱 规划', '救灾 | 抗旱 & 规划'],
    ['-"防汛 抗旱" 救灾', '-防汛 抗旱 & 救灾'],
    ['title:规划 总结', 'title:规划 & 总结'],
    ['TITLE：规划', 'title:规划'],
    ['标题：规划 機關：民政局', 'title:规划 & agency:民政局'],
    ['-地区:某市 年份：2009..2012 规划', '-region:某市 & year:2009..2012 & 规划'],
    ['各机关：先讲标题', '各机关：先讲标题'],
    ['"机关：民政局"', '机关：民政局'],
    ['title:"十五 规划"', 'title:十五 规划'],
    ['agency:民政局 region:"某 市"', 'agency:民政局 & region:某 市'],
    ['year:2009..2012 规划', 'year:2009..2012 & 规划'],
    ['year:2009', 'year:2009..2009'],
    ['year:２００９', 'year:2009..2009'],
    ['year:..2012', 'year:0..2012'],
    ['year:2012..2009', 'year:2009..2012'],
    ['10:30', '10:30'],
    ['http://a.cn', 'http://a.cn'],
    ['2006-2010', '2006-2010'],
    ['20**年 ， 规划', '20**年 & 规划'],
  ])('%s', (query, meaning) => {
    expect(read(query)).toBe(meaning);
  });

  test.each([
    ['"救灾', 'unclosed-quote@0: "救灾'],
    ['救灾 OR', 'or-without-two-sides@3: 救灾 OR'],
    ['OR 救灾', 'or-without-two-sides@0: OR 救灾'],
    ['-洪水', 'only-exclusions@0: -洪水'],
    ['救灾 标题：', 'empty-field@3: 救灾 标题：'],
    ['救灾 title:', 'empty-field@3: 救灾 title:'],
    ['year:明年', 'not-a-year@0: year:明年'],
    ['，。', 'nothing-to-find@0: '],
    ['', 'nothing-to-find@0: '],
  ])('%s is searched literally, with the reason', (query, meaning) => {
    expect(read(query)).toBe(meaning);
  });

  test('words joined by spacing alone can also be sought apart', () => {
    expect(parseQuery('GB2312 编码').apart?.all.length).toBe(2);
    expect(parseQuery('民政 救灾').apart).toBeUndefined();
  });
});
