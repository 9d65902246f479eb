import type { Report } from '../report/report.ts';
import { isQuiet } from './is-quiet.ts';
import { readingRanges, type ReadingRange } from '../report/reading-ranges.ts';

/** A clause of the reading, or several that an edit joins; offsets in UTF-16 code units of its text. */
export interface Clause {
  start: number;
  end: number;
  /** Number of the line it stands in. */
  line: number;
  /** Edits that made part of it, in order. */
  ranges: ReadingRange[];
  /** How many of them changed more than shapes. */
  loud: number;
  /** Whether it can be shown: no edit crosses its line or stands for more than a few characters. */
  whole: boolean;
}

const clause = /[^\n，。；：！？]*[，。；：！？]+[”’）》]*|[^\n，。；：！？]+/g;

/**
 * Part a reading into clauses and give each its edits. What was taken away between two clauses goes with
 * the first, as a reading goes with its character. One pass over text and edits.
 *
 * @param longest lemma that can be shown, in UTF-16 code units
 */
export function clausesWithEdits({ text, edits }: Pick<Report, 'text' | 'edits'>, longest: number): Clause[] {
  const parts = clausesOf(text);
  const clauses: Clause[] = [];
  let next = 0;
  for (const range of readingRanges(edits)) {
    const { start, end } = range;
    while (next < parts.length && (parts[next]!.end < start || (parts[next]!.end === start && start < end)))
      clauses.push(parts[next++]!);
    const target = parts[next];
    if (!target) break;
    // It made the line break before the clause.
    if (end <= target.start && start < target.start) continue;
    while (end > target.end && parts[next + 1]?.line === target.line) {
      target.end = parts[++next]!.end;
      parts[next] = target;
    }
    const edit = edits[range.edit]!;
    target.ranges.push(range);
    if (!isQuiet(edit)) target.loud++;
    if (start < target.start || end > target.end || edit.lemma.length >= longest) target.whole = false;
  }
  return [...clauses, ...parts.slice(next)];
}

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let line = 0;
  let seen = 0;
  for (const { 0: words, index } of text.matchAll(clause)) {
    if (index > seen) line++;
    seen = index + words.length;
    clauses.push({ start: index, end: seen, line, ranges: [], loud: 0, whole: true });
  }
  return clauses;
}
