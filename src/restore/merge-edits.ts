import type { Certainty, Edit, FoundEdit, Span, Step } from './edit.ts';

const order: Certainty[] = ['proven', 'certain', 'conjecture'];

/** The steps of an edit; one of a single rule is its own only step. */
export function stepsOf({ rule, lemma, reading, reason, certainty, steps }: Edit): Step[] {
  return steps ?? [{ rule, lemma, reading, reason, certainty }];
}

/**
 * One edit of the witness made of earlier edits and one that works on their output.
 *
 * @param text the current text the merged edit stands for, before `edit`
 * @param from offset of `text` in the current text
 * @param touched earlier edits whose output lies in `text`, and where
 * @param edit the new edit, in offsets of the current text
 * @param span what the merged edit covers in the witness
 * @param lemma what stands there
 */
export function mergeEdits(
  text: string,
  from: number,
  touched: readonly { edit: Edit; at: number }[],
  edit: FoundEdit,
  span: Span,
  lemma: string,
): Edit {
  const [start, end] = [edit.span[0] - from, edit.span[1] - from];
  const reading = text.slice(0, start) + edit.reading + text.slice(end);
  const steps = [...touched.flatMap((t) => stepsOf(t.edit)), ...stepsOf(edit)];
  // Steps may be as many as a page has characters, too many for the arguments of one call.
  const least = steps.reduce((rank, step) => Math.max(rank, order.indexOf(step.certainty)), 0);
  const certainty = order[least]!;
  const alternatives = new Set(edit.alternatives?.map((a) => text.slice(0, start) + a + text.slice(end)));
  for (const t of touched) {
    for (const alternative of t.edit.alternatives ?? []) {
      alternatives.add(withAlternative(text, t.at - from, t.edit.reading, alternative, edit, start, end));
    }
  }
  alternatives.delete(reading);
  const { rule, reason } = touched[0]!.edit;
  const merged: Edit = { rule, span, lemma, reading, reason, certainty, steps };
  if (certainty === 'conjecture' && alternatives.size > 0) merged.alternatives = [...alternatives];
  return merged;
}

/** The merged text had an earlier edit read otherwise; the new edit still applies where it works on something else. */
function withAlternative(
  text: string,
  at: number,
  reading: string,
  alternative: string,
  edit: FoundEdit,
  start: number,
  end: number,
): string {
  const stop = at + reading.length;
  if (start >= stop) {
    return text.slice(0, at) + alternative + text.slice(stop, start) + edit.reading + text.slice(end);
  }
  if (end <= at) {
    return text.slice(0, start) + edit.reading + text.slice(end, at) + alternative + text.slice(stop);
  }
  const changed = text.slice(0, at) + alternative + text.slice(stop);
  const same = alternative.length === reading.length && changed.slice(start, end) === edit.lemma;
  return same ? changed.slice(0, start) + edit.reading + changed.slice(end) : changed;
}
