import {
  headingMarkAt,
  isAboveAll,
  type HeadingMark,
  type MarkStyle,
} from '../restore/breaks/heading-mark.ts';
import { lineMark } from './line-marks.ts';

/** The longest heading without a full stop, and with one at its end. */
const longest = 60;
const longestSentence = 40;

/** Headings of figures are short; longer ones are items of a list. */
const longestFigure = 30;

/** What something came to, behind a gap, in a list of amounts: 一、保洁员工资　21,600.00元. */
const amount = /[ \u3000\t][0-9][0-9,]*(?:\.[0-9]+)?[ \u3000]?(?:[万亿]?元|%|％)?$/;

/**
 * The mark of a line that is a heading by its own form. `（一）…。` that runs on as a paragraph is none,
 * nor are the items of a list, which end in a mark.
 */
export function headingOf(line: string): HeadingMark | undefined {
  const mark = headingMarkAt(line, 0) ?? lineMark(line);
  if (!mark || line.length <= mark.end || line.length > longest) return undefined;
  if (/[；，、：:;,]$/.test(line) || amount.test(line)) return undefined;
  if (mark.level >= 3) return line.length <= longestFigure && !/[。！？；]/.test(line) ? mark : undefined;
  // With a sentence behind its own it begins a paragraph.
  const sentence = line.search(/[。；！？]/);
  const closed = sentence === line.length - 1 && line.length <= longestSentence && !line.includes('：');
  return sentence < 0 || closed ? mark : undefined;
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
