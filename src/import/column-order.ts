import type { Piece, PrintLine } from './print-lines.ts';

/** Lines that two columns have beside each other at least. */
const leastLines = 5;
/** Letters that a column of prose is wide at least, and how much wider one may be than the other. */
const leastWidth = 10;
const mostUneven = 0.15;
/** Letters that a line of prose may end before its column, and the share of lines that must not end earlier. */
const raggedness = 1.5;
const leastFull = 0.6;
/** Share of lines with a mark of a sentence: the cells of a table have few. */
const leastMarked = 0.4;

/**
 * The texts of a page's lines, with columns of prose that were drawn line by line across the page put one after the
 * other. What may be a table stays as it was drawn.
 *
 * @returns undefined where there are no such columns
 */
export function inColumnOrder(lines: readonly PrintLine[]): string[] | undefined {
  const texts: string[] = [];
  let found = false;
  for (let at = 0; at < lines.length;) {
    const rows = rowsFrom(lines, at);
    if (isProse(rows)) {
      found = true;
      texts.push(...rows.flatMap(({ left }) => left?.text ?? []));
      texts.push(...rows.flatMap(({ right }) => right?.text ?? []));
      at += rows.length;
    } else texts.push(lines[at++]!.text);
  }
  return found ? texts : undefined;
}

/** A line of one column, of the other, or of both. */
interface Row {
  size: number;
  left?: Piece;
  right?: Piece;
}

/** Lines from one on that leave the same space free in the middle; none where it does not stand in both columns. */
function rowsFrom(lines: readonly PrintLine[], first: number): Row[] {
  const rows: Row[] = [];
  let kept = 0;
  // Ends of the left column and the beginning of the right.
  let [leftEnd, rightStart] = [-Infinity, Infinity];
  for (const { pieces, size } of lines.slice(first)) {
    const [one, other] = pieces;
    if (!one || pieces.length > 2 || size === 0) break;
    if (other) {
      const [end, start] = [Math.max(leftEnd, one.to), Math.min(rightStart, other.from)];
      if (end >= start) break;
      [leftEnd, rightStart] = [end, start];
      kept = rows.push({ size, left: one, right: other });
    } else if (rows.length === 0) break;
    else if (one.to < rightStart) rows.push({ size, left: one });
    else if (one.from > leftEnd) rows.push({ size, right: one });
    else break;
  }
  // Below both columns, only what goes on from a full line belongs to the left one.
  while (kept > 0 && kept < rows.length) {
    const { left } = rows[kept]!;
    const above = rows[kept - 1]!;
    if (!left || !above.left || above.left.to < leftEnd - raggedness * above.size) break;
    kept++;
  }
  return rows.slice(0, kept);
}

/** Whether rows are two columns of prose, and not two of a table, or names below a paper. */
function isProse(rows: readonly Row[]): boolean {
  const both = rows.filter(({ left, right }) => left && right);
  if (both.length < leastLines) return false;
  const size = Math.max(...both.map((row) => row.size));
  const [left, right] = [rows.flatMap((row) => row.left ?? []), rows.flatMap((row) => row.right ?? [])];
  const widths = [left, right].map(
    (column) => Math.max(...column.map(({ to }) => to)) - Math.min(...column.map(({ from }) => from)),
  );
  const [narrow, wide] = [Math.min(...widths), Math.max(...widths)];
  if (narrow < leastWidth * size || wide - narrow > mostUneven * wide) return false;
  return [left, right].every((column) => {
    const end = Math.max(...column.map(({ to }) => to)) - raggedness * size;
    const share = (test: (piece: Piece) => boolean): number => column.filter(test).length / column.length;
    return (
      share(({ to }) => to >= end) >= leastFull && share(({ text }) => /[，。；]/.test(text)) >= leastMarked
    );
  });
}
