import { matchEdge, matchUnsure, type LineMatch } from './match-line.ts';

interface Line {
  start: number;
  end: number;
}

/** A longer line is no name of a site. */
const longestName = 16;
/** Where a path begins. */
const fromFirst = /^\s*(?:[您你當当]?[^>›»\n]{0,8}位置[：:]?\s*)?首[页頁]\s*[>›»]/;

/**
 * The lines that count because nothing but a site's lines stands between them and an edge of the page, by index.
 *
 * @param lines of the page, in order, those at the top and at the end at least
 * @param isSites whether a line is beyond doubt the site's, or a page mark
 */
export function edgeMatches(
  page: string,
  lines: readonly Line[],
  isSites: (index: number) => boolean,
): ReadonlyMap<number, LineMatch> {
  const found = new Map<number, LineMatch>();
  // A site's name stands above the path that leads from its first page.
  const isName = ({ start, end }: Line): boolean =>
    end - start <= longestName && !/[，。：,:]/.test(page.slice(start, end));
  const isPath = (line: Line | undefined): boolean =>
    line !== undefined &&
    fromFirst.test(page.slice(line.start, line.end)) &&
    !!matchEdge(page, line.start, line.end, 'head');
  const walk = (edge: 'head' | 'tail', first: number, step: 1 | -1): void => {
    for (let index = first; index >= 0 && index < lines.length; index += step) {
      const { start, end } = lines[index]!;
      const match = matchEdge(page, start, end, edge);
      if (match) found.set(index, match);
      else if (index === 0 && edge === 'head' && isName(lines[0]!) && isPath(lines[1])) continue;
      else if (!isSites(index) && !matchUnsure(page, start, end)) return;
    }
  };
  walk('head', 0, 1);
  walk('tail', lines.length - 1, -1);
  return found;
}
