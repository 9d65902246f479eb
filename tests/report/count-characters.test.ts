import { expect, test } from 'vitest';
import { reportLinkedData } from '../../src/markup/report-linked-data.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { countCharacters } from '../../src/report/count-characters.ts';
import { summaryOf } from '../../src/report/summary.ts';

test('lists and linked data count the same characters', () => {
  const { report } = makeReport({ id: 'a', witness: '民政局　工作总结\n一、救助𠮷人。' });
  expect(countCharacters(report.text)).toBe(14);
  expect(summaryOf(report).length).toBe(14);
  expect(reportLinkedData(report, { url: '', lang: 'zh-Hans', publisher: '' }).wordCount).toBe(14);
});
