import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeReport } from '../../scripts/lib/encode-report.ts';
import { makeReport } from '../../src/report/make-report.ts';
import type { Report } from '../../src/report/report.ts';
import type { Edit } from '../../src/restore/edit.ts';
import { anyEdits } from '../report/any-edits.ts';

const folder = join(import.meta.dirname, '../../content/specimens');
const stringified = (report: Report): Buffer => Buffer.from(`${JSON.stringify(report)}\n`);

describe('encodeReport', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))(
    'gives what JSON.stringify gives of %s',
    (name) => {
      const { report } = makeReport({ id: name, witness: readFileSync(join(folder, name)) });
      expect(report.edits).not.toEqual([]);
      expect(Buffer.compare(encodeReport(report), stringified(report))).toBe(0);
    },
  );

  it('gives it of any edits', () => {
    const { report } = makeReport({ id: 'a', witness: '甲市工作总结\n正文。' });
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const other = { ...report, edits };
        expect(Buffer.from(encodeReport(other)).toString()).toBe(stringified(other).toString());
      }),
    );
  });

  it('gives it of a report that is larger than those before', () => {
    const { report } = makeReport({ id: 'a', witness: '甲市工作总结\n正文。' });
    const large = {
      ...report,
      edits: Array.from({ length: 20_000 }, (_, at): Edit => ({
        rule: 'script',
        span: [at, at + 1],
        lemma: '國',
        reading: '国',
        reason: '逐字转换',
        certainty: 'certain',
      })),
    };
    expect(Buffer.compare(encodeReport(large), stringified(large))).toBe(0);
  });
});
