import type { Report } from '../report/report.ts';
import { foldForSearch } from '../search/fold-for-search.ts';
import type { TextSpan } from '../search/report-text.ts';
import type { SharedRun } from './find-shared.ts';
import { blockAt, type FoldedReport } from './folded-report.ts';
import type { AlsoIn, SharedBlock } from './shared-passages.ts';

/** Others that are listed for a block. */
const mostOthers = 6;
/** A passage that only just reaches into a block is not told of there, unless it is all of the block. */
const leastPiece = 8;

/**
 * Divide a report's passages among its blocks.
 *
 * @param own the report, folded; the runs' places are in its text
 * @param open another report, folded, by its index
 */
export function sharedBlocks(
  report: Pick<Report, 'blocks'>,
  own: FoldedReport,
  runs: readonly SharedRun[],
  open: (index: number) => FoldedReport,
): SharedBlock[] {
  const pieces = runs.flatMap((run) => piecesOf(run, own));
  return [...Map.groupBy(pieces, ({ block }) => block)]
    .sort(([a], [b]) => a - b)
    .map(([block, group]) => {
      const spans = joinSpans(group.map(({ start, end }) => [start, end]));
      const others = lettersIn(group);
      return {
        block,
        spans: inSource(report.blocks[block]!.text, spans),
        others: others.slice(0, mostOthers).map((other) => alsoIn(other, open)),
        more: Math.max(others.length - mostOthers, 0),
      };
    });
}

/** A run's part in one block; places from the beginning of the folded block. */
interface Piece {
  block: number;
  start: number;
  end: number;
  other: number;
  otherStart: number;
}

function piecesOf({ start, end, other, otherStart }: SharedRun, own: FoldedReport): Piece[] {
  const pieces: Piece[] = [];
  for (let block = blockAt(own, start); block < own.starts.length; block++) {
    const begin = own.starts[block]!;
    if (begin >= end) break;
    const finish = own.starts[block + 1] ?? own.text.length;
    const from = Math.max(start, begin);
    const to = Math.min(end, finish);
    const whole = to - from === finish - begin;
    if (to - from < leastPiece && !(whole && to > from)) continue;
    pieces.push({
      block,
      start: from - begin,
      end: to - begin,
      other,
      otherStart: otherStart + from - start,
    });
  }
  return pieces;
}

/** The others that have something of a block, where it begins in them, and how much; those with most of it first. */
function lettersIn(pieces: readonly Piece[]): { other: number; letters: number; place: number }[] {
  return [...Map.groupBy(pieces, ({ other }) => other)]
    .map(([other, group]) => {
      const letters = lengthOf(joinSpans(group.map(({ start, end }) => [start, end])));
      return { other, letters, place: group[0]!.otherStart };
    })
    .sort((a, b) => b.letters - a.letters || a.other - b.other);
}

function alsoIn(
  { other, letters, place }: { other: number; letters: number; place: number },
  open: (index: number) => FoldedReport,
): AlsoIn {
  const there = open(other);
  const block = blockAt(there, place);
  return { id: there.id, anchor: there.anchors[block]!, number: there.numbers[block]!, letters };
}

/** Spans of a folded text as spans of the text itself. */
function inSource(text: string, spans: readonly TextSpan[]): TextSpan[] {
  const { text: folded, starts, ends } = foldForSearch(text);
  // Marks at either end of a block belong to what is next to them.
  return spans.map(([start, end]) => [
    start === 0 ? 0 : starts[start]!,
    end === folded.length ? text.length : ends[end - 1]!,
  ]);
}

/** Spans in order, with those that touch or overlap made one. */
export function joinSpans(spans: readonly TextSpan[]): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

/** How long spans are in all. */
export function lengthOf(spans: readonly TextSpan[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
