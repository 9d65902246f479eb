import { expect, test } from 'vitest';
import { inOrder, listOrders } from '../../src/pages/_lib/list-orders.ts';
import { summaryOf, type ReportSummary } from '../../src/report/summary.ts';
import { sample } from '../report/exports/sample-report.ts';

const summary = summaryOf(sample);
const one = (title: string, length: number, date?: string): ReportSummary => {
  const metadata: ReportSummary['metadata'] = { ...summary.metadata };
  delete metadata.date;
  return { ...summary, id: title, title, length, metadata: { ...metadata, ...(date && { date }) } };
};
const reports = [one('丁', 3, '2001'), one('安', 2), one('一', 4, '1999-05-01'), one('中', 2, '2020')];
const titles = (list: readonly ReportSummary[]): string => list.map(({ title }) => title).join('');

test('orders by date, with what has none last either way', () => {
  expect(titles(inOrder(reports, 'newest', 'zh-Hans'))).toBe('中丁一安');
  expect(titles(inOrder(reports, 'oldest', 'zh-Hans'))).toBe('一丁中安');
});

test('orders titles by pinyin, or by strokes where readers of traditional script look them up', () => {
  expect(titles(inOrder(reports, 'title', 'zh-Hans'))).toBe('安丁一中');
  expect(titles(inOrder(reports, 'title', 'zh-Hant'))).toBe('一丁中安');
});

test('orders by length, the longest first', () => {
  expect(titles(inOrder(reports, 'length', 'zh-Hans'))).toBe('一丁安中');
});

test('loses no report in any order', () => {
  for (const order of listOrders) expect(inOrder(reports, order, 'en')).toHaveLength(reports.length);
});
