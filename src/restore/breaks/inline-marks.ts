import type { HeadingMark, MarkStyle } from './heading-mark.ts';

type Placed = HeadingMark & { at: number };

/** A quotation is no longer, nor is an item of a list within a sentence. */
const longestQuotation = 400;
const longestItem = 60;
/** Words in quotation marks, from mark to mark; none where one of the two was lost. */
const quotation = new RegExp(`“[^“”\\n]{1,${longestQuotation}}”`, 'g');

/**
 * Marks that number what is said within a sentence or a quotation, and no headings: 强调：“一、…。二、…。”; 三点要求：一、…；二、…；
 * and a list behind a colon below a heading that the text goes on counting from: 一、…提出：一、…。二、…。二、….
 *
 * @param marks of the whole text, in order
 * @returns offsets
 */
export function inlineMarks(text: string, marks: readonly Placed[]): ReadonlySet<number> {
  const inline = new Set<number>();
  let next = 0;
  for (const { 0: words, index } of text.matchAll(quotation)) {
    while (next < marks.length && marks[next]!.at < index) next++;
    for (; next < marks.length && marks[next]!.at < index + words.length; next++) inline.add(marks[next]!.at);
  }
  const byStyle = new Map<MarkStyle, Placed[]>();
  for (const mark of marks) {
    if (inline.has(mark.at)) continue;
    const own = byStyle.get(mark.style) ?? [];
    own.push(mark);
    byStyle.set(mark.style, own);
  }
  for (const own of byStyle.values()) for (const { at } of listed(text, own)) inline.add(at);
  return inline;
}

/** Of marks of one style those of lists within a sentence. */
function listed(text: string, marks: readonly Placed[]): Placed[] {
  const found: Placed[] = [];
  let last: Placed | undefined;
  for (let first = 0, end: number; first < marks.length; first = end) {
    end = first + 1;
    const mark = marks[first]!;
    if (mark.value === 1 && /[：:]/.test(text[mark.at - 1] ?? '')) {
      while (end < marks.length && goesOn(text, marks[end - 1]!, marks[end]!)) end++;
      const behind = marks.slice(first + 1, end).map(({ at }) => text[at - 1]);
      const inSentence = behind.every((before) => /[；;，,、]/.test(before ?? ''));
      const resumed = last !== undefined && marks[end]?.value === last.value + 1;
      if (behind.length > 0 && (inSentence || resumed)) {
        found.push(...marks.slice(first, end));
        continue;
      }
    }
    last = marks[end - 1];
  }
  return found;
}

/** Whether the next item of a list stands in the same line, soon behind the one before it. */
const goesOn = (text: string, mark: Placed, next: Placed): boolean =>
  next.value === mark.value + 1 &&
  next.at - mark.end <= longestItem &&
  /[；;，,、。]/.test(text[next.at - 1]!) &&
  !text.slice(mark.end, next.at).includes('\n');
