import { readingRanges } from '../report/reading-ranges.ts';
import { applyEdits } from '../restore/apply-edits.ts';
import { compose, ledgerOf } from '../restore/compose.ts';
import type { Edit, FoundEdit, Mark } from '../restore/edit.ts';
import type { Restoration } from '../restore/pipeline.ts';
import type { Correction, Problem } from './correction.ts';
import { findQuotation, quotableText, withoutBreaks, type QuotableText } from './find-quotation.ts';
import { narrowCorrection, type ReadRange } from './narrow-correction.ts';
import { inlineDiff, nearestText } from './nearest-text.ts';
import { resumeComposition } from './resume-composition.ts';
import { spanInReading } from './span-in-reading.ts';
import { stillLost } from './still-lost.ts';
import { withLineBreak } from './with-line-break.ts';

/** Name of the rule that corrections stand under in a ledger. */
export const correctionRule = 'correction';

/** A restoration with corrections laid over it, and those that could not be. */
export interface Corrected {
  restoration: Restoration;
  problems: Problem[];
}

/**
 * Lay people's corrections over a restoration, as edits of their own. One that does not fit is a
 * problem and changes nothing; the others are applied.
 *
 * @param file where the corrections were read, for the problems
 */
export function applyCorrections(
  witness: string,
  restoration: Restoration,
  corrections: readonly Correction[],
  file: string,
): Corrected {
  if (corrections.length === 0) return { restoration, problems: [] };
  const { reading, ledger, marks } = restoration;
  const problems: Problem[] = [];
  const texts = { witness: quotableText(witness), reading: quotableText(reading) };
  const ranges = rangesOf(ledger);
  const found: { edit: FoundEdit; line: number }[] = [];
  for (const correction of corrections) {
    try {
      const edit = place(correction, texts, reading, ledger);
      if (changesNothing(edit) && !leavesOpen(edit, ranges, marks)) throw new Error(nothingNew);
      found.push({ edit, line: correction.line });
    } catch (error) {
      problems.push({ file, line: correction.line, message: (error as Error).message });
    }
  }
  found.sort((a, b) => a.edit.span[0] - b.edit.span[0] || a.line - b.line);
  const edits: FoundEdit[] = [];
  let last: (typeof found)[number] | undefined;
  for (const each of found) {
    if (last && each.edit.span[0] < last.edit.span[1]) {
      const message = `the correction of “${each.edit.lemma}” overlaps the one on line ${String(last.line)}; make one of the two`;
      problems.push({ file, line: each.line, message });
      continue;
    }
    const narrow = narrowCorrection(each.edit, reading, ranges);
    edits.push(withLineBreak(narrow, reading, edits.at(-1)?.span[1] ?? 0));
    last = each;
  }
  if (edits.length === 0) return { restoration, problems };
  const text = applyEdits(reading, edits);
  const lost = stillLost(marks, reading, edits);
  const composition = compose(resumeComposition(witness, ledger, reading, lost), edits, text);
  return {
    restoration: {
      ...restoration,
      reading: text,
      ledger: ledgerOf(composition).map(settle),
      marks: composition.marks,
    },
    problems,
  };
}

const nothingNew =
  'the replacement is what stands there already, and no conjecture or unreadable sign is inside it; quote the whole of what you vouch for, mend the replacement, or remove the correction';

/** Where somebody doubts what nobody doubted, that is something new. */
const changesNothing = ({ lemma, reading, certainty }: FoundEdit): boolean =>
  lemma === reading && certainty !== 'conjecture';

/** Whether somebody may vouch for a passage as it stands: a guess is inside it, or a sign that nobody could read. */
const leavesOpen = (
  { span: [from, to] }: FoundEdit,
  ranges: readonly ReadRange[],
  marks: readonly Mark[],
): boolean =>
  ranges.some(({ start, end, certainty }) => certainty === 'conjecture' && start >= from && end <= to) ||
  marks.some(({ kind, at }) => kind === 'unreadable' && at >= from && at <= to);

/** Where the edits of a ledger stand in the reading. */
function rangesOf(ledger: readonly Edit[]): ReadRange[] {
  return readingRanges(ledger).map(({ edit, start, end }) => ({
    start,
    end,
    certainty: ledger[edit]!.certainty,
  }));
}

/** Find where a correction belongs. Throws with what is wrong and how to mend it. */
function place(
  correction: Correction,
  texts: Record<Correction['source'], QuotableText>,
  reading: string,
  ledger: readonly Edit[],
): FoundEdit {
  const { source, exact, prefix, suffix, replacement, who, when, why, certainty, alternatives } = correction;
  const text = texts[source];
  const spans = findQuotation(text, correction);
  if (spans.length > 1) {
    const context = prefix + suffix === '' ? 'add a prefix or suffix' : 'lengthen prefix or suffix';
    throw new Error(
      `the quotation “${exact}” stands in the ${source} ${String(spans.length)} times or more, at ${spans.map(([at]) => at).join(', ')}; ${context} until it stands there once`,
    );
  }
  if (spans.length === 0) throw new Error(missing(text, source, withoutBreaks(prefix + exact + suffix)));
  const span = source === 'reading' ? spans[0]! : spanInReading(spans[0]!, ledger);
  const edit: FoundEdit = {
    rule: correctionRule,
    span,
    lemma: reading.slice(...span),
    reading: replacement,
    reason: `${who} ${when}：${why}`,
    certainty,
  };
  if (certainty === 'conjecture') edit.alternatives = alternatives;
  return edit;
}

function missing({ run }: QuotableText, source: string, quotation: string): string {
  const near = nearestText(run, quotation);
  const mend = 'mend the quotation, or remove the correction if the text needs it no more';
  if (near === undefined)
    return `the quotation “${quotation}” is not in the ${source}, and nothing like it; ${mend}`;
  return `the quotation is not in the ${source}; ${mend}\n  quotation → nearest text:\n  ${inlineDiff(quotation, near)}`;
}

/** A correction that decided the whole of a reading decides how sure it is, too. */
function settle(edit: Edit): Edit {
  const last = edit.steps?.at(-1);
  if (last?.rule !== correctionRule || last.reading !== edit.reading) return edit;
  const { rule, reason, certainty } = last;
  const settled: Edit = { ...edit, rule, reason, certainty };
  if (certainty !== 'conjecture') delete settled.alternatives;
  return settled;
}
