import type { FoundEdit } from '../restore/edit.ts';

/**
 * Take out the line break with lines that a correction takes out as a whole, such as a site's own words at the end of a
 * page: what is left of them would be an empty paragraph with a number.
 *
 * @param free first offset of the reading that no correction before this one has
 */
export function withLineBreak(correction: FoundEdit, reading: string, free: number): FoundEdit {
  const [start, end] = correction.span;
  const opens = start === 0 || reading[start - 1] === '\n';
  const closes = end === reading.length || reading[end] === '\n';
  if (correction.reading !== '' || start === end || !opens || !closes) return correction;
  const span: FoundEdit['span'] =
    start > free ? [start - 1, end] : [start, Math.min(end + 1, reading.length)];
  return { ...correction, span, lemma: reading.slice(...span) };
}
