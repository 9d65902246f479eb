import { plural } from '../../src/i18n/plural.ts';
import type { Report } from '../../src/report/report.ts';
import { statedValues } from '../../src/report/stated-values.ts';
import { stepsOf } from '../../src/restore/merge-edits.ts';
import { escapeText } from './escape-text.ts';

/** How parts of an explanation look. Each function gives its text back, styled or not. */
export interface Paint {
  lemma: (text: string) => string;
  reading: (text: string) => string;
  rule: (text: string) => string;
  doubt: (text: string) => string;
  quiet: (text: string) => string;
}

type Edit = Report['edits'][number];

/** Characters of the witness shown to either side of an edit. UTF-16 code units. */
const context = 16;

/**
 * Explain edits of a report, for a terminal: each in its place in the witness, with its reason, its
 * alternatives and the steps it was made in; then what is missing, what a curator stated, and the counts.
 *
 * @param witness the decoded witness
 * @param edits those of the report that are wanted
 * @param told gives a reason in another language
 */
export function* explainReport(
  report: Report,
  witness: string,
  edits: readonly Edit[],
  paint: Paint,
  told: (reason: string) => string = (reason) => reason,
): Generator<string> {
  const line = lineCounter(witness);
  for (const edit of edits) yield* explainEdit(edit, witness, line(edit.span[0]), paint, told);
  for (const { kind, block, reason } of report.lacunae) {
    yield `${paint.doubt(kind)} ${paint.quiet(`block ${String(block)}`)}\n  ${escapeText(told(reason))}\n`;
  }
  yield* statements(report, paint);
  yield* counts(report, paint);
}

function* statements(report: Report, paint: Paint): Generator<string> {
  for (const { field, statement } of statedValues(report)) {
    const { value, by, on, reason, inferred } = statement;
    yield `${paint.rule(field)} stated ${paint.quiet(`by ${escapeText(by)}, ${on}`)}`;
    yield `  ${inferred ? paint.lemma(shown(inferred.value)) : paint.quiet('not in the text')}${paint.quiet(' → ')}${paint.reading(shown(value))}`;
    yield `  ${escapeText(reason)}\n`;
  }
}

function* explainEdit(
  edit: Edit,
  witness: string,
  line: number,
  paint: Paint,
  told: (reason: string) => string,
): Generator<string> {
  const { rule, span, lemma, reading, reason, certainty, alternatives = [] } = edit;
  const [start, end] = span;
  const sure = certainty === 'conjecture' ? paint.doubt(certainty) : certainty;
  yield `${paint.rule(rule)} ${sure} ${paint.quiet(`line ${String(line)}, ${String(start)}–${String(end)}`)}`;
  const [before, after] = [
    witness.slice(Math.max(0, start - context), start),
    witness.slice(end, end + context),
  ];
  yield `  ${paint.quiet(escapeText(before))}${paint.lemma(shown(lemma))}${paint.quiet(' → ')}${paint.reading(shown(reading))}${paint.quiet(escapeText(after))}`;
  const steps = stepsOf(edit);
  if (steps.length === 1) yield `  ${escapeText(told(reason))}`;
  else
    for (const step of steps)
      yield `  ${paint.rule(step.rule)} ${shown(step.lemma)} → ${shown(step.reading)}  ${escapeText(told(step.reason))}`;
  if (alternatives.length > 0) yield `  ${paint.doubt('or')} ${alternatives.map(shown).join('  ')}`;
  yield '';
}

const shown = (text: string): string => `[${escapeText(text)}]`;

function* counts({ edits, lacunae, redactions, quality }: Report, paint: Paint): Generator<string> {
  const rules = Object.entries(quality.counts).sort(([, a], [, b]) => b - a);
  const width = Math.max(0, ...rules.map(([, count]) => String(count).length));
  for (const [rule, count] of rules) yield `${String(count).padStart(width)}  ${paint.rule(rule)}`;
  const { proven, certain, conjecture } = quality.certainty ?? { proven: 0, certain: 0, conjecture: 0 };
  yield `${plural(String(edits.length), 'edit')}: ${String(proven)} proven, ${String(certain)} certain, ${paint.doubt(`${String(conjecture)} conjectured`)}`;
  yield `${plural(String(lacunae.length), 'lacuna', 'lacunae')}, ${plural(String(redactions.length), 'redaction')}, grade ${quality.grade}`;
}

/** Gives the line, from 1, of offsets that are asked for in order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
