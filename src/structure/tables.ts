const cell = /\t|[ \u3000]{2,}/;
/** A row as Markdown has it. */
const piped = /^\|.+\|$/;

/**
 * Which lines are rows of a simple table: two or more neighbouring lines with as many cells, parted by
 * tabs, wide gaps or upright strokes.
 */
export function tableRows(lines: readonly string[]): boolean[] {
  const cells = lines.map((line) =>
    piped.test(line) ? line.split('|').length : cell.test(line) ? line.split(cell).length : 1,
  );
  return cells.map((count, index) => count > 1 && (cells[index - 1] === count || cells[index + 1] === count));
}
