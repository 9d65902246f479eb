const cell = /\t|[ \u3000]{2,}/;
/** A number or a name that wide gaps part from the sentence behind it: 第一条　　为了…, 【概况】　　…. */
const number =
  /^(?:第[一二三四五六七八九十百零〇0-9]{1,6}[条章节编]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|【[^】]{1,30}】)[ \u3000]+/;
/** A row as Markdown has it. */
const isPiped = (line: string): boolean => line.length > 2 && line.startsWith('|') && line.endsWith('|');
const mostStrokes = 21;

/** A row of the record that an office's site keeps of a paper: 索引号 | … | 发文字号 | … |. Lines of millions are no trouble. */
export function isBarred(line: string): boolean {
  if (line.startsWith('|') || !line.endsWith('|')) return false;
  let strokes = 0;
  for (let at = line.indexOf('|'); at >= 0 && strokes <= mostStrokes; at = line.indexOf('|', at + 1))
    strokes++;
  return strokes > 1 && strokes <= mostStrokes;
}

/**
 * Which lines are rows of a simple table: two or more neighbouring lines with as many cells, parted by
 * tabs, wide gaps or upright strokes.
 */
export function tableRows(lines: readonly string[]): boolean[] {
  const loose = looseRows(lines);
  const cells = lines.map((line) => {
    if (isPiped(line) || isBarred(line)) return line.split('|').length;
    const own = line.replace(number, '');
    return cell.test(own) ? own.split(cell).length : 1;
  });
  return cells.map(
    (count, index) =>
      loose.has(index) ||
      (isBarred(lines[index]!) &&
        [lines[index - 1], lines[index + 1]].some((line) => isBarred(line ?? ''))) ||
      (count > 1 && (cells[index - 1] === count || cells[index + 1] === count)),
  );
}

/** Rows whose cells single spaces part: so many in a row, of as many cells, one at least with a figure; no sentences. */
const fewestRows = 3;
const fewestCells = 3;
const longestRow = 80;

function looseRows(lines: readonly string[]): ReadonlySet<number> {
  const counts = lines.map((line) => {
    if (line.length > longestRow || /[，。；：！？、]/.test(line)) return 0;
    const cells = line.split(/[ \u3000]+/);
    // 政 府 工 作 报 告 and 李 小 明 are no rows.
    return cells.every((cell) => cell.length === 1) ? 0 : cells.length;
  });
  const rows = new Set<number>();
  for (let first = 0, last: number; first < lines.length; first = last) {
    for (last = first + 1; last < lines.length && counts[last] === counts[first]; last++);
    const figures = lines
      .slice(first, last)
      .filter((line) => /(?:^|[ \u3000])[0-9][0-9.,%]*(?:[ \u3000]|$)/.test(line));
    const rowsOf =
      counts[first]! >= fewestCells && last - first >= fewestRows && figures.length * 2 > last - first;
    if (rowsOf) for (let index = first; index < last; index++) rows.add(index);
  }
  return rows;
}
