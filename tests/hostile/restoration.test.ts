import { describe, expect, test } from 'vitest';
import { makeReport } from '../../src/report/make-report.ts';
import { reportSchema } from '../../src/report/report.ts';
import { replay, revert } from '../../src/restore/ledger.ts';
import { expectLinear } from '../restore/helpers/expect-linear.ts';
import { readFixture, readPayloads } from './helpers/hostile-fixtures.ts';

const payloads = [...readPayloads()];

test('the corpus has 300 payloads and more, none of them twice', () => {
  const all = payloads.flatMap(([, own]) => own);
  expect(all.length).toBeGreaterThanOrEqual(300);
  for (const [list, own] of payloads) expect(new Set(own).size, list).toBe(own.length);
});

describe('a report of hostile text keeps its contract', () => {
  test.each(payloads)('%s', (_, own) => {
    for (const payload of own) {
      for (const witness of [payload, `某某县工作总结\n${payload}\n二〇〇九年，我局${payload}工作。`]) {
        const { report } = makeReport({ id: 'x', witness });
        expect(reportSchema.safeParse(report).success).toBe(true);
        expect(replay(witness, report.edits)).toBe(report.text);
        expect(revert(report.text, report.edits)).toBe(witness);
        expect(report.blocks.map(({ text }) => text).join('\n')).toBe(report.text);
      }
    }
  });
});

describe('what repeats itself is read in a time that grows as it does', () => {
  test.each(readFixture<string[]>('repeated'))('%j', (unit) => {
    const readBack = (witness: string): void => {
      const { report } = makeReport({ id: 'x', witness });
      expect(revert(report.text, report.edits)).toBe(witness);
    };
    expectLinear(unit, readBack, 30_000);
  });
});

test('a line of twelve million characters is read whole', () => {
  const witness = '某县民政局<script>alert(1)</script>的工作总结，'.repeat(360_000);
  expect(witness.length).toBeGreaterThan(12_000_000);
  const { report } = makeReport({ id: 'x', witness });
  expect(report.text.length).toBeGreaterThan(11_000_000);
  expect(revert(report.text, report.edits) === witness).toBe(true);
});
