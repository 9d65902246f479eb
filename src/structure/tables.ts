const cell = /\t|[ \u3000]{2,}/;

/**
 * Which lines are rows of a simple table: two or more neighbouring lines with as many cells, parted by
 * tabs or wide gaps.
 */
export function tableRows(lines: readonly string[]): boolean[] {
  const cells = lines.map((line) => (cell.test(line) ? line.split(cell).length : 1));
  return cells.map((count, index) => count > 1 && (cells[index - 1] === count || cells[index + 1] === count));
}
