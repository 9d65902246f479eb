import { z } from 'zod';
import { blockAnchors } from '../markup/anchors.ts';
import type { Block, Report } from '../report/report.ts';
import { textVersion } from '../report/text-version.ts';

/**
 * What earlier builds of the site made of a report.
 *
 * The id of a paragraph comes from its words, so a better repair of the paragraph gives it another one, and
 * links that people noted would lead nowhere. An id cannot be turned back into words. But the witness never
 * changes, so the place a paragraph was read from stays: kept with the id, it tells which paragraph now
 * stands there.
 */
export const reportHistory = z.object({
  /** SHA-256 of the witness; places in another witness say nothing about this one. */
  witness: z.string(),
  /** Version of the reading, as citations give it. */
  version: z.string(),
  /** Day of the first build that had this version: `2026-01-31`. */
  since: z.iso.date(),
  /** Every id a block had in a build, with the span that it was read from; UTF-16 code units of the witness. */
  anchors: z.record(z.string(), z.tuple([z.int(), z.int()]).readonly()),
});
export type ReportHistory = z.infer<typeof reportHistory>;

type Known = Pick<Report, 'text' | 'blocks' | 'witness'>;

/** The day since which a version of the reading has stood. */
export function standsSince(history: ReportHistory | undefined, version: string, today: string): string {
  return history?.version === version ? history.since : today;
}

/** The history with what a build of today made of the report. */
export function noteReport(history: ReportHistory | undefined, report: Known, today: string): ReportHistory {
  const { text, blocks, witness } = report;
  const former = history?.witness === witness.sha256 ? history.anchors : {};
  const current = blockAnchors(blocks).map((anchor, i) => [anchor, blocks[i]!.span] as const);
  const version = textVersion(text);
  return {
    witness: witness.sha256,
    version,
    since: standsSince(history, version, today),
    anchors: { ...former, ...Object.fromEntries(current) },
  };
}

/**
 * Ids that blocks had in earlier builds, by the number of the block that now stands there: the one read
 * from most of the same place. What was found to be no part of the text leads nowhere any more.
 */
export function formerAnchors(history: ReportHistory | undefined, report: Known): Map<number, string[]> {
  const former = new Map<number, string[]>();
  if (history?.witness !== report.witness.sha256) return former;
  const current = new Set(blockAnchors(report.blocks));
  const gone = Object.entries(history.anchors)
    .filter(([anchor]) => !current.has(anchor))
    .sort(([, a], [, b]) => a[0] - b[0]);
  if (gone.length === 0) return former;
  const blocks = report.blocks.map(({ span }, index) => ({ span, index }));
  blocks.sort((a, b) => a.span[0] - b.span[0]);
  let from = 0;
  for (const [anchor, span] of gone) {
    while (from < blocks.length && blocks[from]!.span[1] <= span[0]) from++;
    const block = mostOverlapping(blocks, from, span);
    if (block !== undefined) former.set(block, [...(former.get(block) ?? []), anchor]);
  }
  return former;
}

/** Blocks stand in the order of their spans; those before `from` end before the span. */
function mostOverlapping(
  blocks: readonly { span: Block['span']; index: number }[],
  from: number,
  [start, end]: readonly [number, number],
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let i = from; i < blocks.length && blocks[i]!.span[0] < end; i++) {
    const { span, index } = blocks[i]!;
    const common = Math.min(end, span[1]) - Math.max(start, span[0]);
    if (common > most) [best, most] = [index, common];
  }
  return best;
}
