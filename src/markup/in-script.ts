import type { Report } from '../report/report.ts';
import { toSimplifiedDisplay } from '../script/to-simplified.ts';
import { toTraditional } from '../script/to-traditional.ts';

/** Short texts are asked for again and again: names of offices, reasons, alternatives. In UTF-16 code units. */
const short = 64;
/** How many of them are remembered for each script before all are forgotten. */
const most = 50_000;

/**
 * A text of the archive in the script of a page. It keeps its length in UTF-16 code units, so that
 * offsets into it hold.
 *
 * @param from script it was written in
 */
export function inScript(text: string, from: Report['script'], to: Report['script']): string {
  if (from === to) return text;
  return to === 'hant' ? traditional(text) : simplified(text);
}

const traditional = remembering((text) => toTraditional(text));
const simplified = remembering(toSimplifiedDisplay);

function remembering(convert: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > short) return convert(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const converted = convert(text);
    known.set(text, converted);
    return converted;
  };
}
