import { describe, expect, test } from 'vitest';
import { dateForms, writeDate } from '../../src/i18n/date-forms.ts';
import { newestFirst } from '../../src/pages/_lib/newest-first.ts';
import { summaryOf, type ReportSummary } from '../../src/report/summary.ts';
import { searchWords } from '../../src/search/page/words.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { sample } from '../report/exports/sample-report.ts';

test('a masked date stands at the earliest it may be of, and none stands last', () => {
  const summary = summaryOf(sample);
  const metadata: ReportSummary['metadata'] = { ...summary.metadata };
  delete metadata.date;
  delete metadata.notBefore;
  const of = (title: string, date?: string, from?: string): ReportSummary => ({
    ...summary,
    title,
    metadata: {
      ...metadata,
      ...(date !== undefined && { date }),
      ...(from !== undefined && { notBefore: { value: from, quotation: '' } }),
    },
  });
  const reports = [
    of('无'),
    of('千禧', '20XX-09-14'),
    of('世博', '20XX-09-14', '2010'),
    of('昨', '2024'),
    of('早', '2009-12'),
    of('月', '2011-XX', '2015'),
  ];
  expect(newestFirst(reports).map(({ title }) => title)).toEqual(['昨', '月', '世博', '早', '千禧', '无']);
});

describe('search says what the other pages say', () => {
  test.each(['zh-Hans', 'zh-Hant', 'en'] as const)('%s', (locale) => {
    const { report } = dictionary(locale);
    const words = searchWords(locale);
    expect(words.synthetic).toBe(report.synthetic);
    expect(words.date).toBe(report.datePrecise);
  });
});

test.each([
  ['20XX-09-14', '20××年9月14日', '20××-09-14'],
  ['2010', '2010年', '2010'],
  ['2010-XX', '2010年××月', '2010-××'],
  ['2004/2006', '2004/2006', '2004/2006'],
])('%s', (date, chinese, english) => {
  expect(writeDate(date, dateForms['zh-Hans'])).toBe(chinese);
  expect(writeDate(date, dateForms.en)).toBe(english);
});
