import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeReport } from '../../scripts/lib/encode-report.ts';
import { makeReport } from '../../src/report/make-report.ts';
import type { Report } from '../../src/report/report.ts';
import type { Edit } from '../../src/restore/edit.ts';

const folder = join(import.meta.dirname, '../../content/specimens');
const stringified = (report: Report): Buffer => Buffer.from(`${JSON.stringify(report)}\n`);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom('国', '"', '\\', '\n', 'é', 'a', '\ud800', '😀', '\u2028'),
    maxLength: 80,
  }),
);
const edit: fc.Arbitrary<Edit> = fc.record(
  {
    rule: text,
    span: fc.tuple(fc.nat(), fc.nat()),
    lemma: text,
    reading: text,
    reason: text,
    certainty: fc.constantFrom('proven', 'certain', 'conjecture'),
    alternatives: fc.array(text, { maxLength: 3 }),
  },
  { requiredKeys: ['rule', 'span', 'lemma', 'reading', 'reason', 'certainty'] },
);
const step = fc.record({
  rule: text,
  lemma: text,
  reading: text,
  reason: text,
  certainty: fc.constant('certain' as const),
});
/** As edits are merged: what follows steps is in another order. */
const merged: fc.Arbitrary<Edit> = fc
  .tuple(edit, fc.array(step, { maxLength: 3 }))
  .map(([{ alternatives, ...rest }, steps]) => ({ ...rest, steps, ...(alternatives && { alternatives }) }));

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
      fc.property(fc.array(fc.oneof(edit, merged), { maxLength: 40 }), (edits) => {
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
