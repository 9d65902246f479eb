import { describe, expect, test } from 'vitest';
import { textVersion } from '../../src/report/text-version.ts';
import { formerAnchors, noteReport, standsSince } from '../../src/history/report-history.ts';
import { blockAnchors } from '../../src/markup/anchors.ts';
import type { Block, Report } from '../../src/report/report.ts';

type Known = Pick<Report, 'text' | 'blocks' | 'witness'>;

/** A report of paragraphs, each with its span in the witness. */
function reportOf(paragraphs: readonly [text: string, start: number, end: number][], sha256 = 'a'): Known {
  const blocks = paragraphs.map(([text, start, end]): Block => ({
    kind: 'paragraph',
    depth: 1,
    text,
    span: [start, end],
  }));
  const witness = { sha256, bytes: 1, encoding: 'utf-8', script: 'hans' } as Report['witness'];
  return { text: blocks.map(({ text }) => text).join('\n'), blocks, witness };
}

const first = reportOf([
  ['一切照旧', 0, 10],
  ['成为上?；鶎狱h建', 10, 30],
  ['收尾', 30, 40],
]);
const repaired = reportOf([
  ['一切照旧', 0, 10],
  ['成为上海基层党建', 10, 30],
  ['收尾', 30, 40],
]);

describe('the history of a report', () => {
  test('leads from a former id to the paragraph that now stands there', () => {
    const history = noteReport(undefined, first, '2026-01-01');
    const [, old] = blockAnchors(first.blocks);
    expect(formerAnchors(history, first)).toEqual(new Map());
    expect(formerAnchors(history, repaired)).toEqual(new Map([[1, [old]]]));
  });

  test('keeps ids over many builds', () => {
    const halfway = reportOf([
      ['一切照旧', 0, 10],
      ['成为上？基层党建', 10, 30],
      ['收尾', 30, 40],
    ]);
    const history = [first, halfway, repaired].reduce(
      (before: ReturnType<typeof noteReport> | undefined, report) => noteReport(before, report, '2026-01-01'),
      undefined,
    );
    const ids = [first, halfway].map(({ blocks }) => blockAnchors(blocks)[1]!);
    expect(formerAnchors(history, repaired).get(1)?.toSorted()).toEqual(ids.toSorted());
  });

  test('follows parts to the whole they became, and a whole to its largest part', () => {
    const whole = reportOf([
      ['一切照旧成为上海基层党建', 0, 30],
      ['收尾', 30, 40],
    ]);
    const parts = blockAnchors(repaired.blocks);
    const fromParts = formerAnchors(noteReport(undefined, repaired, '2026-01-01'), whole);
    expect(fromParts.get(0)).toEqual(parts.slice(0, 2));
    const fromWhole = formerAnchors(noteReport(undefined, whole, '2026-01-01'), repaired);
    expect(fromWhole).toEqual(new Map([[1, [blockAnchors(whole.blocks)[0]]]]));
  });

  test('leads nowhere where the text was found to be none, or the witness is another one', () => {
    const history = noteReport(undefined, first, '2026-01-01');
    expect(formerAnchors(history, reportOf([['一切照旧', 0, 10]]))).toEqual(new Map());
    const other = reportOf([['别的', 0, 40]], 'b');
    expect(formerAnchors(history, other)).toEqual(new Map());
    expect(Object.keys(noteReport(history, other, '2026-01-01').anchors)).toEqual(blockAnchors(other.blocks));
  });

  test('tells since when the reading stands', () => {
    const history = noteReport(undefined, first, '2026-01-01');
    expect(standsSince(history, textVersion(first.text), '2026-02-02')).toBe('2026-01-01');
    expect(standsSince(history, textVersion(repaired.text), '2026-02-02')).toBe('2026-02-02');
    expect(noteReport(history, first, '2026-02-02').since).toBe('2026-01-01');
  });
});
