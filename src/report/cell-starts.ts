import { isBarred } from '../structure/tables.ts';

/**
 * Where the cells of a table's row begin: behind tabs and wide gaps; where a row has none, behind every space. Where
 * strokes end them, behind those.
 *
 * @returns offsets in UTF-16 code units, of which the first is 0
 */
export function cellStarts(row: string): number[] {
  if (isBarred(row))
    return [
      0,
      ...Array.from(row.matchAll(/\|[ \u3000]*/g), ({ 0: bar, index }) => index + bar.length),
    ].filter((start) => start < row.length);
  const sure = /\t|[ \u3000]{2,}/g;
  const gaps = [...row.matchAll(row.search(sure) === -1 ? /[ \u3000]/g : sure)];
  const starts = gaps.map(({ 0: gap, index }) => index + gap.length);
  return [0, ...starts.filter((start) => start < row.length)];
}
