import { describe, expect, test } from 'vitest';
import { laneFigure } from '../../src/figures/lane-figure.ts';
import { timeLanes, yearBounds } from '../../src/figures/time-lanes.ts';
import type { ReportSummary } from '../../src/report/summary.ts';

const report = (date: string | undefined, genre?: string, more: object = {}): ReportSummary =>
  ({
    script: 'hans',
    metadata: { topics: [], ...(date && { date }), ...(genre && { genre }), ...more },
  }) as unknown as ReportSummary;

const reports = [
  report('2001-02', '总结'),
  report('2001', '总结'),
  report('2004-09-08', '总结'),
  report('2010', '通知'),
  report('20XX', '汇报', { notBefore: { value: '2006', quotation: '' } }),
  report(undefined, '汇报'),
  report('2003', '公报'),
];
const genre = ({ metadata }: ReportSummary) => metadata.genre;

describe('lanes', () => {
  test('hold the reports of one kind, the fullest first, the rest in the last', () => {
    const lanes = timeLanes(reports, genre, 2);
    expect(lanes.map(({ value, count }) => [value, count])).toEqual([
      ['总结', 3],
      ['公报', 1],
      [undefined, 2],
    ]);
    expect(lanes[0]!.years).toEqual([
      { year: 2001, count: 2 },
      { year: 2004, count: 1 },
    ]);
    expect(lanes[2]!.ranges).toEqual([{ from: 2006, to: 2099, count: 1 }]);
  });

  test('begin and end with the years that are known', () => {
    expect(yearBounds(reports)).toEqual([2001, 2010]);
    expect(yearBounds([report('20XX')])).toBeUndefined();
  });
});

describe('the drawing', () => {
  const lanes = timeLanes(reports, genre, 4).map((lane) => ({
    ...lane,
    label: lane.value ?? '其余 <&>',
    counted: '1',
  }));
  const draw = (bounds: [number, number]) =>
    laneFigure({
      id: 'f',
      title: '年 <b>',
      description: '述',
      bounds,
      lanes,
      tell: (years, n) => `${years}: ${String(n)}`,
    });

  test('names and describes itself, and says what each mark stands for', () => {
    const html = draw([2001, 2010]);
    expect(html).toContain('role="img" aria-labelledby="f-title" aria-describedby="f-desc"');
    expect(html).toContain('<title id="f-title">年 &#x3C;b></title>');
    expect(html).toContain('<title>2001: 2</title>');
    expect(html.match(/<circle/g)).toHaveLength(4);
    expect(html.match(/class="range"/g)).toHaveLength(1);
  });

  test('tells behind a label what it means', () => {
    const html = laneFigure({
      id: 'f',
      title: 'Genres',
      description: '',
      bounds: [2001, 2010],
      lanes: [
        {
          ...timeLanes(reports, genre, 2)[0]!,
          label: '总结',
          lang: 'zh-Hans',
          meaning: 'summary',
          counted: '3',
        },
      ],
      tell: String,
    });
    expect(html).toContain('lang="zh-Hans">总结</tspan>');
    expect(html).toContain('>summary</tspan>');
  });

  test('stays inside its frame, has no style of its own and no number that is none', () => {
    for (const bounds of [[2001, 2010] as [number, number], [2005, 2005] as [number, number]]) {
      const html = draw(bounds);
      expect(html).not.toMatch(/style=|NaN|Infinity|undefined/);
      for (const [, x] of html.matchAll(/\bc?x[12]?="([^"]*)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(400);
      }
    }
  });
});
