import {
  hanValue,
  headingMarkAt,
  isAboveAll,
  sectionMarkAt,
  type HeadingMark,
  type MarkStyle,
} from '../restore/breaks/heading-mark.ts';

/** The longest heading without a full stop, and with one at its end. */
const longest = 60;
const longestSentence = 40;

/** Headings of figures are short; longer ones are items of a list. */
const longestFigure = 30;

/**
 * The mark of a line that is a heading by its own form. `（一）…。` that runs on as a paragraph is none,
 * nor are the items of a list, which end in a mark.
 */
export function headingOf(line: string): HeadingMark | undefined {
  const mark = headingMarkAt(line, 0) ?? sectionMark(line) ?? ordinalMark(line) ?? monthMark(line);
  if (!mark || line.length <= mark.end || line.length > longest) return undefined;
  if (/[；，、：:;,]$/.test(line)) return undefined;
  if (mark.level >= 3) return line.length <= longestFigure && !/[。！？；]/.test(line) ? mark : undefined;
  // With a sentence behind its own it begins a paragraph.
  const sentence = line.search(/[。；！？]/);
  const closed = sentence === line.length - 1 && line.length <= longestSentence && !line.includes('：');
  return sentence < 0 || closed ? mark : undefined;
}

/** 第一节　总体要求, only where it is a line: in running text 第一节 may be a lesson. */
const sectionMark = (line: string): HeadingMark | undefined =>
  /^[^。！？；，]{3,46}$/.test(line) ? sectionMarkAt(line, 0) : undefined;

/** 第一，充分肯定成绩 in a speech, only where it is a line: in running text it counts what is said. */
function ordinalMark(line: string): HeadingMark | undefined {
  const [mark, numeral = ''] =
    /^第([一二三四五六七八九十]{1,3})[，、](?=[^。！？；：]{4,50}$)/.exec(line) ?? [];
  return mark === undefined
    ? undefined
    : { style: 'ordinal', level: 1, value: hanValue(numeral), end: mark.length };
}

/** 一月 or 3月份 alone on a line of a chronicle. */
function monthMark(line: string): HeadingMark | undefined {
  const [, numeral = '', figures = ''] =
    /^(?:([一二三四五六七八九十]{1,2})|([1-9][0-9]?))月份?$/.exec(line) ?? [];
  const value = figures === '' ? hanValue(numeral) : Number(figures);
  return value > 0 && value <= 12 ? { style: 'month', level: 1, value, end: 0 } : undefined;
}

/**
 * The depth of each style of a report: by convention 一、 is 1, （一） 2, 1. 3, （1） 4; below chapters or
 * parts all are one deeper, below their sections two; and so is 第一， below 一、.
 */
export function headingDepth(mark: HeadingMark, styles: ReadonlySet<MarkStyle>): number {
  const below =
    !isAboveAll(mark) && ['chapter', 'part', 'formal'].some((style) => styles.has(style as MarkStyle));
  const belowComma = mark.style === 'ordinal' && styles.has('han-comma');
  const belowSection = below && mark.style !== 'section' && styles.has('section');
  return mark.level + (below ? 1 : 0) + (belowSection ? 1 : 0) + (belowComma ? 1 : 0);
}
