import {
  headingMarkAt,
  isAboveAll,
  type HeadingMark,
  type MarkStyle,
} from '../restore/breaks/heading-mark.ts';

/** The longest heading without a full stop, and with one (at its end, or between it and its first sentence). */
const longest = 60;
const longestSentence = 40;

/** Headings of figures are short; longer ones are items of a list. */
const longestFigure = 30;

/**
 * The mark of a line that is a heading by its own form. `（一）…。` that runs on as a paragraph is none,
 * nor are the items of a list, which end in a mark.
 */
export function headingOf(line: string): HeadingMark | undefined {
  const mark = headingMarkAt(line, 0);
  if (!mark || line.length <= mark.end || line.length > longest) return undefined;
  if (/[；，、：:;,]$/.test(line)) return undefined;
  if (mark.level >= 3) return line.length <= longestFigure && !/[。！？；]/.test(line) ? mark : undefined;
  const sentence = /[。；！？]/.test(line);
  return !sentence || (line.length <= longestSentence && !line.includes('：')) ? mark : undefined;
}

/**
 * The depth of each style of a report: by convention 一、 is 1, （一） 2, 1. 3, （1） 4; below chapters or
 * parts all are one deeper.
 */
export function headingDepth(mark: HeadingMark, styles: ReadonlySet<MarkStyle>): number {
  const below =
    !isAboveAll(mark) && ['chapter', 'part', 'formal'].some((style) => styles.has(style as MarkStyle));
  return mark.level + (below ? 1 : 0);
}
