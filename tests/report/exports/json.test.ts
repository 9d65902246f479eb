import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson, toLedgerJson } from '../../../src/report/exports/json.ts';
import { anyEdits } from '../any-edits.ts';
import { sample } from './sample-report.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const written = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

describe('a report as JSON', () => {
  const hostile = { ...sample, title: '\n "edits": null', edits: [...sample.edits] };

  it.each([sample, hostile, { ...sample, edits: [] }])('is what JSON.stringify makes of it', (report) => {
    const { id, witness, edits } = report;
    expect(decode(toJson(report))).toBe(written(report));
    expect(decode(toLedgerJson(report))).toBe(written({ id, witness, edits }));
  });

  it('is that of any edits', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const other = { ...sample, edits };
        expect(decode(toJson(other))).toBe(written(other));
      }),
    );
  });

  it('has the edits of the report that is asked for, in whatever order', () => {
    const other = { ...sample, edits: sample.edits.slice(1) };
    expect(decode(toLedgerJson(other))).not.toBe(decode(toLedgerJson(sample)));
    expect(decode(toJson(other))).toBe(written(other));
    expect(decode(toJson(sample))).toBe(written(sample));
  });
});
