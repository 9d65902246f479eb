import type { Report } from '../report/report.ts';
import { toSimplifiedDisplay } from '../script/to-simplified.ts';
import { toTraditional } from '../script/to-traditional.ts';

/**
 * A text of the archive in the script of a page. It keeps its length in UTF-16 code units, so that
 * offsets into it hold.
 *
 * @param from script it was written in
 */
export function inScript(text: string, from: Report['script'], to: Report['script']): string {
  if (from === to) return text;
  return to === 'hant' ? toTraditional(text) : toSimplifiedDisplay(text);
}
