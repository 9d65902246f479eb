/** How many `?` stand in a row at an offset. */
export function rowOfLost(text: string, start: number): number {
  let end = start;
  while (text[end] === '?') end++;
  return end - start;
}

/** The end of such a row, with a mark that became half-width and goes with the byte before it. */
export function endOfRow(text: string, start: number): number {
  const end = start + rowOfLost(text, start);
  return /[,;!]/.test(text[end] ?? '') ? end + 1 : end;
}

const pauses = ['、', '，', ','];
/** Before these neither: 單邊???；. */
const halts = [...pauses, '；', ';'];

/** Whether several `?` stand in a row beside a comma or the like, where neither spaces nor breaks were lost: 重点???，建成. */
export function isRowBesidePause(text: string, start: number): boolean {
  const row = rowOfLost(text, start);
  return row > 1 && (pauses.includes(text[start - 1] ?? '') || halts.includes(text[start + row] ?? ''));
}

/** Whether several `?` stand in a row before a bar between the cells of a table, where spaces were. */
export function isRowBesideBar(text: string, start: number): boolean {
  const row = rowOfLost(text, start);
  return row > 1 && /[|｜]/.test(text[start + row] ?? '');
}
