import { correctionRule } from '../corrections/apply-corrections.ts';
import type { Edit } from '../restore/edit.ts';
import { readingRanges } from './reading-ranges.ts';
import type { Report } from './report.ts';

type Mask = Report['redactions'][number];

/**
 * The masks that the author wrote. What a curator's correction puts over a name looks the same, and would be
 * called the author's; it is an edit like any other, which says who made it and why.
 *
 * @param masks every mask of the reading, in order
 * @param texts of the blocks, which joined by `\n` are the reading
 */
export function authorsMasks(masks: Mask[], texts: readonly string[], edits: readonly Edit[]): Mask[] {
  const written = readingRanges(edits).filter(({ edit }) => edits[edit]!.rule === correctionRule);
  if (written.length === 0) return masks;
  let next = 0;
  const starts = texts.map((text) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
  return masks.filter(({ text, block, offset }) => {
    const at = starts[block]! + offset;
    const by = written.find(({ start, end }) => start <= at && at < end);
    return by === undefined || edits[by.edit]!.lemma.includes(text);
  });
}
