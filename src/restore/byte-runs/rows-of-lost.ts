/** How many `?` stand in a row at an offset. */
export function rowOfLost(text: string, start: number): number {
  let end = start;
  while (text[end] === '?') end++;
  return end - start;
}

const pauses = ['、', '，', ','];

/** Whether several `?` stand in a row beside a comma or the like, where neither spaces nor breaks were lost: 重点???，建成. */
export function isRowBesidePause(text: string, start: number): boolean {
  const row = rowOfLost(text, start);
  return row > 1 && (pauses.includes(text[start - 1] ?? '') || pauses.includes(text[start + row] ?? ''));
}
