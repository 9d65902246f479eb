import { fold } from '../../script/fold.ts';
import { boilerplate } from '../data/boilerplate.ts';
import type { BoilerplateLine } from '../data/boilerplate/line.ts';
import { project } from '../projection.ts';

/** What a line is found to be. */
export interface LineMatch {
  entry: BoilerplateLine;
  /** Code units of the page: the part of the line that the site wrote. */
  start: number;
  end: number;
  /** Name of each group → code units of the page. */
  groups: Map<string, readonly [start: number, end: number]>;
}

const compile = (entry: BoilerplateLine): { entry: BoilerplateLine; pattern: RegExp } => ({
  entry,
  pattern: new RegExp(`^(?:${fold(entry.line.source)})${entry.open ? '' : '$'}`, `d${entry.line.flags}`),
});
const sure = boilerplate.filter(({ weight }) => weight === 'sure').map(compile);
const unsure = boilerplate.filter(({ weight }) => weight === 'near' || weight === 'between').map(compile);
const ofEdge = (edge: 'head' | 'tail') =>
  boilerplate.filter(({ weight, at = edge }) => weight === 'edge' && at === edge).map(compile);
const edges = { head: ofEdge('head'), tail: ofEdge('tail') };
const openUnsure = unsure.filter(({ entry }) => entry.open);

/** A longer line is text; the site's longest sentence is shorter. */
export const longestLine = 400;
/** Where the text goes on in the same line, several of a site's sentences may stand before it. */
const longestHead = 1000;
/** Lines that count only beside others are shorter still. */
const short = 120;

/** Look a line up among those that only a site writes. */
export const matchSure = (page: string, start: number, end: number): LineMatch | undefined =>
  match(sure, page, start, end);

/** Look a line up among those that a site may have written. */
export const matchUnsure = (page: string, start: number, end: number): LineMatch | undefined =>
  match(end - start > short ? openUnsure : unsure, page, start, end);

/** Look a line up among those that a site writes first or last on a page. */
export const matchEdge = (
  page: string,
  start: number,
  end: number,
  edge: 'head' | 'tail',
): LineMatch | undefined => (end - start > short ? undefined : match(edges[edge], page, start, end));

function match(
  entries: readonly ReturnType<typeof compile>[],
  page: string,
  start: number,
  end: number,
): LineMatch | undefined {
  const { text, at } = project(page, start, Math.min(end, start + longestHead));
  for (const { entry, pattern } of entries) {
    if (end - start > longestLine && !entry.open) continue;
    const found = pattern.exec(text);
    if (!found?.indices) continue;
    const groups = new Map<string, readonly [number, number]>();
    for (const [name, span] of Object.entries(found.indices.groups ?? {})) {
      if (span) groups.set(name, [at[span[0]]!, at[span[1] - 1]! + 1]);
    }
    return { entry, start, end: at[found[0].length] ?? end, groups };
  }
  return undefined;
}
