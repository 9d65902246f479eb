import { matchEdge, matchUnsure, type LineMatch } from './match-line.ts';

/**
 * The lines that count because nothing but a site's lines stands between them and an edge of the page, by index.
 *
 * @param lines of the page, in order, those at the top and at the end at least
 * @param isSites whether a line is beyond doubt the site's, or a page mark
 */
export function edgeMatches(
  page: string,
  lines: readonly { start: number; end: number }[],
  isSites: (index: number) => boolean,
): ReadonlyMap<number, LineMatch> {
  const found = new Map<number, LineMatch>();
  const walk = (edge: 'head' | 'tail', first: number, step: 1 | -1): void => {
    for (let index = first; index >= 0 && index < lines.length; index += step) {
      const { start, end } = lines[index]!;
      const match = matchEdge(page, start, end, edge);
      if (match) found.set(index, match);
      else if (!isSites(index) && !matchUnsure(page, start, end)) return;
    }
  };
  walk('head', 0, 1);
  walk('tail', lines.length - 1, -1);
  return found;
}
