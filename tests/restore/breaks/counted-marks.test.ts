import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../src/restore/breaks/find-marks.ts';

/** The marks that the count alone tells, as they stand in the text. */
const counted = (text: string): string[] =>
  findMarks(text)
    .flat()
    .filter(({ behind }) => behind === 'count')
    .map(({ at, end }) => text.slice(at, end));

describe('countedMarks', () => {
  it.each([
    ['behind a table’s figures', '甲。一、指标情况合计13688.6%二、主要做法乙。三、存在问题丙。', ['二、']],
    ['behind words', '甲。一、指标完成情况如下，河湾村合格二、主要做法乙。三、存在问题丙。', ['二、']],
    ['of the second level', '甲。（一）项目清单：东陵路改造（二）工作措施乙。（三）丙。', ['（二）']],
    ['not where two have the number', '甲。一、乙合格二、主要做法丙中二、次要做法丁。三、戊。', []],
    ['not behind another number', '甲。一、乙。我们说第二、三产业要发展。三、丙。', []],
    ['not before another number', '甲。一、乙。着力发展二、三线城市。三、丙。', []],
    ['not of prizes', '甲。一、乙。我校获得二、三等奖。三、丙。', []],
    ['not of levels', '甲。一、乙。分为一、二、三级。三、丙。', []],
    ['not of days', '甲。一、乙。每周二、周四开放。三、丙。', []],
    ['not of what is not one', '甲。一、乙。他们说一不二、令行禁止。三、丙。', []],
    ['not of articles', '甲。（一）乙。依照第八条第（二）项办理。（三）丙。', []],
    ['not of items', '甲。（一）乙。依照（二）项办理。（三）丙。', []],
    ['not in a title', '甲。一、乙。印发了《主要情况二、主要做法》一书。三、丙。', []],
    ['not in brackets', '甲。一、乙。已经说过（见附录二、主要做法）了。三、丙。', []],
    ['first, above a heading that reports have', '某县林业工作一、基本情况甲。二、主要做法乙。', ['一、']],
    ['not first above another', '某县林业工作一、把握全局甲。二、主要做法乙。', []],
    ['not of a word that ends so', '要做到统一、基本情况清楚。二、主要做法乙。', []],
    ['of parts', '某馆决算第一部分　概况甲。第二部分　说明乙。', ['第一部分']],
    ['not of a part by itself', '某馆决算第一部分　概况甲。', []],
    ['not of parts that are spoken of', '详见第一部分和第二部分的内容，按第一部分的规定执行。', []],
    ['not of lessons', '某校总结他上第一节语文课，又上第二节数学课。', []],
  ])('finds marks %s', (_, text, marks) => {
    expect(counted(text)).toEqual(marks);
  });

  it('finds the sections of chapters, which count anew below each', () => {
    const text =
      '某县规划第一章　基础第一节　成就甲。第二节　形势乙。第二章　目标第一节　思想丙。第二节　指标丁。';
    expect(findMarks(text).map((run) => run.map(({ at, end }) => text.slice(at, end)))).toEqual([
      ['第一章', '第二章'],
      ['第一节', '第二节'],
      ['第一节', '第二节'],
    ]);
    expect(findMarks('某校第一节　语文甲。第二节　数学乙。')).toEqual([]);
  });
});
