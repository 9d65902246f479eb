import type { FoundEdit } from '../edit.ts';
import type { PageMark } from './page-marks.ts';
import { isMidSentence } from './sentence-end.ts';

/** Fewer characters than these before a page's end are a heading, which stays on its line. */
const headingLength = 20;

interface Line {
  start: number;
  end: number;
}

/**
 * Take page marks away, with the running titles next to them, and join the sentence that goes on over the
 * page's end. Elsewhere the break stays.
 *
 * @param marks in order
 * @param title what a running title says, as it stands in the text
 */
export function removePageMarks(
  text: string,
  marks: readonly PageMark[],
  title: string | undefined,
): FoundEdit[] {
  const edits: FoundEdit[] = [];
  for (let index = 0; index < marks.length;) {
    const numbers: number[] = [];
    const first = marks[index]!;
    const group: Line = { start: first.start, end: first.end };
    // Marks with nothing between them but blank lines and running titles go together.
    for (;;) {
      const mark = marks[index];
      if (mark && mark.start >= group.start && blankBetween(text, group.end, mark.start)) {
        numbers.push(mark.number);
        group.end = Math.max(group.end, mark.end);
        index++;
      } else if (!(title && extend(text, group, title, edits.at(-1)?.span[1] ?? 0))) break;
    }
    edits.push(editOf(text, group, numbers));
  }
  return edits;
}

/** Take in the title where it is the line before or behind a group. */
function extend(text: string, group: Line, title: string, floor: number): boolean {
  const before = skipBlank(text, group.start, -1) - title.length;
  if (
    before > floor &&
    text.startsWith(title, before) &&
    text[before - 1] === '\n' &&
    text.slice(0, before).trim() !== ''
  ) {
    group.start = before;
    return true;
  }
  const after = skipBlank(text, group.end, 1);
  if (
    after > group.end &&
    text.startsWith(title, after) &&
    /^(?:\n|$)/.test(text.slice(after + title.length, after + title.length + 1))
  ) {
    // At the top of the page it is the title itself.
    if (text.slice(0, group.start).trim() === '') return false;
    group.end = after + title.length;
    return true;
  }
  return false;
}

function editOf(text: string, { start, end }: Line, numbers: readonly number[]): FoundEdit {
  const before = skipBlank(text, start, -1);
  const after = skipBlank(text, end, 1);
  const line = before - (text.lastIndexOf('\n', before - 1) + 1);
  const indented = /[\u3000\t]| {2}$/.test(text.slice(end, after));
  const joins = before > 0 && line >= headingLength && !indented && isMidSentence(text, before, after);
  const span = joins ? ([before, after] as const) : wholeLines(text, start, end);
  const pages = numbers.length > 0 ? `第${numbers.join('、')}页的页码` : '页眉';
  return {
    rule: 'fragments',
    span,
    lemma: text.slice(...span),
    reading: '',
    reason: `${pages}独占一行，是分页留下的，不是正文${joins ? '；页末断在句中，前后相连' : ''}`,
    certainty: 'certain',
  };
}

/** The lines with one of the breaks around them. */
function wholeLines(text: string, start: number, end: number): readonly [number, number] {
  if (text[end] === '\n') return [start, end + 1];
  return text[start - 1] === '\n' ? [start - 1, end] : [start, end];
}

function blankBetween(text: string, from: number, to: number): boolean {
  return to <= from || (to - from < 200 && text.slice(from, to).trim() === '');
}

/** Go over blank characters, 200 at most. */
function skipBlank(text: string, at: number, step: 1 | -1): number {
  const stop = at + 200 * step;
  while (at !== stop && /\s/.test((step > 0 ? text[at] : text[at - 1]) ?? '')) at += step;
  return at;
}
