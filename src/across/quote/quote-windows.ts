/** Length of a window, in characters, and how far the next one begins after it. */
const size = 8;
const step = 4;
/** Pieces shorter than this say too little. */
const least = 4;

/**
 * Short, overlapping windows of a quotation's pieces: where some are damaged, the others still tell the
 * place.
 *
 * @param most where there are more, that many are taken, evenly over all
 */
export function quoteWindows(pieces: readonly string[], most = 24): string[] {
  const all = pieces.flatMap((piece) => {
    const signs = [...piece];
    if (signs.length < least) return [];
    const last = Math.max(signs.length - size, 0);
    const starts = Array.from({ length: Math.ceil(last / step) + 1 }, (_, i) => Math.min(i * step, last));
    return starts.map((start) => signs.slice(start, start + size).join(''));
  });
  const windows = [...new Set(all)];
  if (windows.length <= most) return windows;
  return Array.from({ length: most }, (_, i) => windows[Math.floor((i * windows.length) / most)]!);
}
