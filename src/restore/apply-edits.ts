import type { Edit } from './edit.ts';

/**
 * Apply edits to the text they were found in.
 *
 * @param text the text whose offsets the spans count
 * @param edits in order, not overlapping
 * @throws {Error} naming rule and offset, where edits overlap, run past the end, or the lemma is not what stands there
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    const [start, end] = edit.span;
    if (start < at || end < start || end > text.length) {
      throw new Error(
        `rule ${edit.rule}: span [${start}, ${end}) overlaps the edit before it (which ends at ${at}) or leaves the text of ${text.length} code units; a rule must give its edits in order and apart`,
      );
    }
    if (!text.startsWith(edit.lemma, start) || edit.lemma.length !== end - start) {
      throw new Error(
        `rule ${edit.rule}: at ${start} the text has ${JSON.stringify(text.slice(start, end))}, not the lemma ${JSON.stringify(edit.lemma)}`,
      );
    }
    parts.push(text.slice(at, start), edit.reading);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
