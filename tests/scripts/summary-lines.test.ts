import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf, summaryLines, witnessHash } from '../../scripts/lib/summary-lines.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { summaryOf, type ArchiveIndex, type ReportSummary } from '../../src/report/summary.ts';

const summary = summaryOf(
  makeReport({ id: 'a', witness: '甲市民政局工作总结\n一年来，我局认真工作。' }).report,
);
const lineOf = (change: Partial<ReportSummary>): Buffer =>
  Buffer.from(JSON.stringify({ ...summary, ...change }));
const problems = [{ id: 'z', message: 'z.txt:\nis empty' }];
const written = (lines: readonly Buffer[]): Buffer => Buffer.concat([...indexOf(lines, { problems })]);

describe('an index by its lines', () => {
  it.each([0, 1, 499, 500, 501, 1000])('of %d reports is read as it was written', (count) => {
    const lines = Array.from({ length: count }, (_, at) => lineOf({ id: `r${String(at).padStart(4, '0')}` }));
    const bytes = written(lines);
    const { reports, problems: told } = JSON.parse(bytes.toString()) as ArchiveIndex;
    expect(reports.map((report) => JSON.stringify(report))).toEqual(lines.map(String));
    expect(told).toEqual(problems);
    const read = [...summaryLines(bytes)];
    expect(read.map(([id]) => id)).toEqual(reports.map(({ id }) => id));
    expect(read.every(([, line], at) => line.equals(lines[at]!))).toBe(true);
  });

  it('is read of any titles, and tells the witness of each', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(',\n', '},', '"witness":{"sha256":"', '\\"witness":{"sha256":"'),
    );
    fc.assert(
      fc.property(fc.array(title), (titles) => {
        const lines = titles.map((each, at) => lineOf({ id: `r${String(at)}`, title: each }));
        const read = [...summaryLines(written(lines))];
        expect(read.map(([, line]) => line.toString())).toEqual(lines.map(String));
        for (const [, line] of read) expect(witnessHash(line)).toBe(summary.witness.sha256);
      }),
    );
  });

  it('gives what there is of half of one, and nothing of what is none', () => {
    const bytes = written([lineOf({ id: 'a' }), lineOf({ id: 'b' })]);
    expect([...summaryLines(bytes.subarray(0, bytes.lastIndexOf('\n', -20)))].map(([id]) => id)).toEqual([
      'a',
    ]);
    for (const nonsense of ['', 'null', '{"reports":[{"id":3}]}\n', '{"id":"../a","title":"甲"}\n'])
      expect([...summaryLines(Buffer.from(nonsense))]).toEqual([]);
  });
});
