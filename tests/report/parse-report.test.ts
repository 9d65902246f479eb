import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/report/parse-report.ts';
import type { Report } from '../../src/report/report.ts';
import { anyEdits } from './any-edits.ts';
import { sample } from './exports/sample-report.ts';

const lineOf = (report: unknown): Buffer => Buffer.from(`${JSON.stringify(report)}\n`);

describe('parseReport', () => {
  it.each([
    ['a report', sample],
    ['one without edits', { ...sample, edits: [] }],
    [
      'one that says what stands around edits',
      { ...sample, title: '甲,"edits":[1],"redactions":[', text: ',', curated: { note: '],"redactions":[' } },
    ],
    ['one with its members in another order', Object.fromEntries(Object.entries(sample).reverse())],
    ['what is no report', { id: 'a' }],
  ])('gives what JSON.parse gives of %s', (_, report) => {
    expect(parseReport(lineOf(report))).toEqual(report);
    expect(JSON.stringify(parseReport(lineOf(report)))).toBe(JSON.stringify(report));
  });

  it('gives it of any edits', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const line = lineOf({ ...sample, edits });
        expect({ ...parseReport(line) }).toEqual(JSON.parse(line.toString()));
      }),
    );
  });

  it('has one list of edits, however often it is asked for, and another that is put in its place', () => {
    const report: Report = parseReport(lineOf(sample));
    expect(report.edits).toBe(report.edits);
    const other: Report = parseReport(lineOf(sample));
    other.edits = [];
    expect(other.edits).toEqual([]);
  });

  it('parses no edits before they are asked for', () => {
    const broken = Buffer.from(lineOf(sample).toString().replace('"edits":[{', '"edits":[{{'));
    const report = parseReport(broken);
    expect(report.text).toBe(sample.text);
    expect(() => report.edits).toThrow(SyntaxError);
  });

  it('throws of what is no JSON', () => {
    expect(() => parseReport(Buffer.from('{"id":'))).toThrow(SyntaxError);
  });
});
