/**
 * Where the cells of a table's row begin: behind tabs and wide gaps; where a row has none, behind every space.
 *
 * @returns offsets in UTF-16 code units, of which the first is 0
 */
export function cellStarts(row: string): number[] {
  const sure = /\t|[ \u3000]{2,}/g;
  const gaps = [...row.matchAll(row.search(sure) === -1 ? /[ \u3000]/g : sure)];
  const starts = gaps.map(({ 0: gap, index }) => index + gap.length);
  return [0, ...starts.filter((start) => start < row.length)];
}
