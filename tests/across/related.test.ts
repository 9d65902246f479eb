import { expect, test } from 'vitest';
import type { AcrossIndex } from '../../src/across/across.ts';
import { relatedReports } from '../../src/across/related.ts';
import type { ReportSummary } from '../../src/report/summary.ts';

const report = (id: string, metadata: Partial<ReportSummary['metadata']>): ReportSummary =>
  ({ id, title: id, metadata: { topics: [], ...metadata } }) as unknown as ReportSummary;

const reports = [
  report('a', { agency: '甲县民政局', region: '甲县', genre: '总结', topics: ['民政'] }),
  report('b', { agency: '甲县民政局', region: '甲县', genre: '通知' }),
  report('c', { agency: '乙县教育局', region: '乙县', genre: '总结' }),
  report('d', { agency: '丙县民政局', region: '丙县', genre: '总结', topics: ['民政'] }),
  report('e', { agency: '**市民政局', region: '**市' }),
  report('f', { agency: '**市民政局', region: '**市' }),
];
const nothing = { share: 0, others: [] };
const across: AcrossIndex = Object.fromEntries(
  reports.map(({ id }) => [id, { shared: nothing, numbers: 0 }]),
);

const found = (id: string, index = across) =>
  relatedReports(reports, index)(id).map(({ report: other, ties }) => [other.id, ...ties]);

test('names those of one office first, then those of one genre on one topic', () => {
  expect(found('a')).toEqual([
    ['b', 'agency', 'region'],
    ['d', 'genre', 'topic'],
  ]);
  expect(found('c')).toEqual([]);
});

test('takes no masked name for a name', () => {
  expect(found('e')).toEqual([]);
});

test('names those that share words before all others, and says when they are one text', () => {
  const shared = { share: 0.9, others: [{ id: 'c', share: 0.9, back: 0.85 }] };
  const index = { ...across, a: { shared, numbers: 0 } };
  expect(found('a', index)[0]).toEqual(['c', 'genre']);
  expect(relatedReports(reports, index)('a')[0]).toMatchObject({ share: 0.9, duplicate: true });
});
