import { expect, it } from 'vitest';
import { makeReport } from '../../src/report/make-report.ts';
import type { Report } from '../../src/report/report.ts';
import { reports } from '../../src/verify/checks/reports.ts';
import type { VerifyContext } from '../../src/verify/verify-context.ts';

const witness = new TextEncoder().encode('关于2018年度防汛工作情况的报告\n今年汛期平稳，水库无一出险。');
const reportWith = (metadata?: { title: string }): Report =>
  makeReport({
    id: 'a',
    witness,
    sidecar: metadata
      ? { metadata: { ...metadata, by: 'A. Reader', on: '2026-01-31', reason: 'The yearbook lists it.' } }
      : {},
    corrections: { list: [], file: '' },
    options: {},
  }).report;
const faults = async (report: Report): Promise<unknown[]> => {
  const { report: check } = await reports.start({} as VerifyContext);
  return [...(check!(report) as Iterable<unknown>)];
};

it('holds the title to the text of its block', async () => {
  expect(await faults(reportWith())).toEqual([]);
  expect(await faults({ ...reportWith(), title: '防汛' })).toHaveLength(1);
});

it('lets a curator state another title than the text has', async () => {
  const stated = reportWith({ title: '青石县水利局2018年防汛工作报告' });
  expect(stated.title).toBe('青石县水利局2018年防汛工作报告');
  expect(await faults(stated)).toEqual([]);
});
