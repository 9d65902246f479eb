import { describe, expect, it } from 'vitest';
import { reportInScript } from '../../../src/markup/report-in-script.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import { reportSchema } from '../../../src/report/report.ts';
import { summaryOf } from '../../../src/report/summary.ts';
import { searchDocument } from '../../../src/export/search-document.ts';
import { facetsOf, reportText, yearsOf } from '../../../src/search/build/report-entry.ts';
import { toTraditional } from '../../../src/script/to-traditional.ts';
import type { Sidecar } from '../../../src/witness/sidecar-schema.ts';

const witness =
  '**市教育局工作总结\n**市教育局\n（20**年12月1日）\n2010年我局被评为先进单位，完成了各项任务。\n';
const who = { by: '张三', on: '2026-01-31', reason: '县志著录此件。' };
const make = (stated?: Omit<NonNullable<Sidecar['metadata']>, keyof typeof who>) =>
  makeReport({ id: 'a', witness, ...(stated && { sidecar: { metadata: { ...who, ...stated } } }) }).report;
const plain = make();

describe('a value that a curator states', () => {
  it('wins, and keeps what the text says with its evidence', () => {
    const { metadata } = make({ date: '2011-12-01', agency: '国务院办公厅' });
    expect(metadata).toMatchObject({ date: '2011-12-01', agency: '国务院办公厅', level: 'national' });
    expect(metadata.notBefore).toBeUndefined();
    const { quotation, block } = { block: 2, ...plain.metadata.grounds?.date } as {
      quotation: string;
      block: number;
    };
    expect(metadata.grounds?.date).toEqual({
      value: '2011-12-01',
      ...who,
      inferred: { value: '20XX-12-01', block, quotation },
      notBefore: plain.metadata.notBefore,
    });
    expect(metadata.grounds?.region).toEqual(plain.metadata.grounds?.region);
  });

  it('changes nothing of the text, the edits and the id', () => {
    const report = make({
      title: '教育工作总结',
      date: '2011',
      region: '湖南省',
      genre: '讲话',
      agency: '甲局',
    });
    const { title, metadata, ...rest } = report;
    expect(title).toBe('教育工作总结');
    expect(metadata.grounds?.title?.inferred).toMatchObject({ value: plain.title, block: 0 });
    expect(rest).toEqual({ ...plain, title: undefined, metadata: undefined });
    expect(reportSchema.parse(report)).toEqual(report);
    expect(summaryOf(report).stated).toEqual(['title', 'date', 'agency', 'region', 'genre']);
    expect(summaryOf(plain).stated).toBeUndefined();
  });

  it('is what search and its facets know', () => {
    const report = make({ title: '甲', date: '2011', region: '衡阳市', genre: '讲话', agency: '甲局' });
    expect(facetsOf(report)).toMatchObject({ agency: '甲局', region: '湖南省衡阳市', genre: '讲话' });
    expect(yearsOf(report.metadata)).toEqual([2011, 2011]);
    const shown = reportText(report, 'hans', { anchors: () => [], inScript: (text) => text });
    expect(shown).toMatchObject({ title: '甲', date: '2011', agency: '甲局', region: '湖南省衡阳市' });
    expect(shown.blocks[0]?.text).toBe(plain.title);
    expect(searchDocument(report, '').stated).toEqual(['title', 'date', 'agency', 'region', 'genre']);
    expect(searchDocument(plain, '').stated).toBeUndefined();
  });

  it('names a region as the archive does', () => {
    const { region, divisions, level, grounds } = make({ region: '衡阳市' }).metadata;
    expect({ region, divisions, level }).toEqual({
      region: '湖南省衡阳市',
      divisions: ['湖南省', '衡阳市'],
      level: 'prefecture',
    });
    expect(grounds?.region).toMatchObject({ value: '衡阳市', inferred: { value: '**市' } });
  });

  it('is bounded by the text where its year is masked', () => {
    expect(make({ date: '201X' }).metadata.notBefore).toBeUndefined();
    expect(make({ date: '20XX' }).metadata.notBefore).toMatchObject({ value: '2010' });
  });

  it('has nothing beside it where the text does not tell', () => {
    const { report } = makeReport({
      id: 'a',
      witness: '县里的情况\n一年来，我们做了许多事情。',
      sidecar: { metadata: { ...who, genre: '总结' } },
    });
    expect(report.metadata.genre).toBe('总结');
    expect(report.metadata.grounds?.genre).toEqual({ value: '总结', ...who });
  });

  it('stands in the script of the page, with its reason; the name of who stated it stays', () => {
    const shown = reportInScript(
      makeReport({
        id: 'a',
        witness,
        sidecar: { metadata: { ...who, by: '张东', title: '教育局总结', genre: '总结' } },
      }).report,
      (text) => toTraditional(text),
    );
    expect(shown.title).toBe('教育局總結');
    expect(shown.metadata.grounds?.title).toMatchObject({ by: '张东', reason: '縣志著錄此件。' });
    expect(shown.metadata.grounds?.genre).toMatchObject({ value: '總結', inferred: { value: '總結' } });
  });
});
