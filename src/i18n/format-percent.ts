/** A part of a whole as a percentage without decimals; what is there at all is never shown as none. */
export function formatPercent(part: number): string {
  const percent = Math.round(part * 100);
  return percent === 0 && part > 0 ? '<1%' : `${String(percent)}%`;
}
