import { expect, test } from 'vitest';
import { failedReports } from '../../src/pages/_lib/failed-reports.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { summaryOf } from '../../src/report/summary.ts';

test('lists by id what no report was made of, with all that went wrong and without folders', () => {
  const { report } = makeReport({ id: 'made', witness: '甲县工作总结\n一年来，我们做了许多事情。' });
  const problems = [
    { id: 'd', message: 'content/witnesses/d.txt: not text' },
    { id: 'made', message: 'content/corrections/made.yaml:3: matches nothing' },
    { id: 'b', message: 'content/witnesses/b.txt: empty' },
    { id: 'd', message: 'content/witnesses/d.yaml:1: no such key' },
    { id: 'no id', message: 'content/witnesses/no id.txt: not a name' },
  ];
  expect(failedReports({ reports: [summaryOf(report)], problems })).toEqual([
    { id: 'b', messages: ['b.txt: empty'] },
    { id: 'd', messages: ['d.txt: not text', 'd.yaml:1: no such key'] },
  ]);
});
