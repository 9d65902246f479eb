import { matchesAt, sought } from '../matches-at.ts';
import { isHan, sentenceEndsBefore } from './characters.ts';
import { countedMarks } from './counted-marks.ts';
import { inlineMarks } from './inline-marks.ts';
import {
  headingMarkAt,
  isAboveAll,
  sectionMarkAt,
  type HeadingMark,
  type MarkStyle,
} from './heading-mark.ts';

/** A heading's number in its place. */
export interface PlacedMark extends HeadingMark {
  at: number;
  /**
   * What stands before it: a line's start, a sentence's end, a colon, the words of the heading above it; or anything, where
   * the count alone tells that it is one.
   */
  behind: 'line' | 'sentence' | 'colon' | 'heading' | 'count';
}

/** Marks of one style that count 1, 2, 3 …, in order. */
export type Run = PlacedMark[];

const candidates = sought(
  /第[一二三四五六七八九十]|[一二三四五六七八九十]{1,3}、|[壹贰貳叁參参肆伍陆陸柒捌玖拾]{1,3}、|[（(][一二三四五六七八九十1-9]|[1-9][0-9]?[.．、]/,
  /[第一二三四五六七八九十壹贰貳叁參参肆伍陆陸柒捌玖拾（(1-9]/,
);

/** The longest heading that another's mark may follow at once. */
const longestHeading = 60;

/** Numbers below this level stand in running text too often to be trusted unless this many follow on. */
const leastMarks: Record<HeadingMark['level'], number> = { 1: 2, 2: 2, 3: 3, 4: 3 };

/**
 * The marks of headings, as runs that count up; marks at line starts, and of the others those that
 * follow a sentence and go on counting. Linear in the length of the text.
 *
 * @param lineStarts offsets where lines are known to have begun
 */
export function findMarks(text: string, lineStarts: ReadonlySet<number> = new Set()): Run[] {
  const places: Place[] = [];
  const marks: (HeadingMark & { at: number })[] = [];
  for (const { index: at } of matchesAt(text, candidates)) {
    const mark = headingMarkAt(text, at);
    places.push({ at, mark });
    if (mark) marks.push({ ...mark, at });
  }
  const inline = inlineMarks(text, marks);
  const found = collectMarks(text, places, lineStarts, new Set(), inline);
  const counted = countedMarks(text, found);
  return counted.size > 0 ? collectMarks(text, places, lineStarts, counted, inline) : found;
}

/** Where a mark may stand, and which does, whatever it counts. */
interface Place {
  at: number;
  mark: HeadingMark | undefined;
}

function collectMarks(
  text: string,
  places: readonly Place[],
  lineStarts: ReadonlySet<number>,
  counted: ReadonlySet<number>,
  inline: ReadonlySet<number>,
): Run[] {
  const runs: Run[] = [];
  const open = new Map<MarkStyle, Run>();
  const listed = new Set<Run>();
  /** Marks whose heading the first mark of the level below follows at once: 一、主要工作（一）. */
  const headed = new Set<PlacedMark>();
  /** The last number of each style. */
  const counts = new Map<MarkStyle, number>();
  let last: PlacedMark | undefined;
  for (const { at, mark: known } of places) {
    const mark = known ?? (counted.has(at) ? sectionMarkAt(text, at) : undefined);
    if (!mark || inline.has(at) || isWithinName(text, at, mark)) continue;
    const run = open.get(mark.style);
    const next = run !== undefined && mark.value > run.at(-1)!.value && mark.value <= run.at(-1)!.value + 2;
    const before = text[at - 1];
    if (before === '；' || before === ';') {
      // （一）…；（二）…；（三）…。 is one sentence.
      if (run && next) listed.add(run);
      continue;
    }
    const behind =
      (lineStarts.has(at) ? 'sentence' : placeBehind(text, at, mark, last)) ??
      (counted.has(at) ? 'count' : undefined);
    if (behind !== 'line' && isQuoted(text, at)) continue;
    // Figures may go on counting below the next heading: 二、…4、….
    const goesOn = mark.level === 3 && !run && mark.value === (counts.get(mark.style) ?? 0) + 1;
    if (!behind || (behind !== 'line' && !next && !goesOn && mark.value !== 1)) continue;
    if (behind === 'heading' && last && last.style !== mark.style) headed.add(last);
    const placed: PlacedMark = { ...mark, at, behind };
    if (run && next) run.push(placed);
    else {
      const fresh = [placed];
      open.set(mark.style, fresh);
      runs.push(fresh);
    }
    for (const style of open.keys()) if (rank(open.get(style)![0]!) > rank(mark)) open.delete(style);
    counts.set(mark.style, mark.value);
    last = placed;
  }
  return runs
    .map((run) =>
      listed.has(run) ||
      run.length < leastMarks[levelOf(run)] - (run[0]!.behind === 'heading' || headed.has(run[0]!) ? 1 : 0)
        ? run.filter(({ behind }) => behind === 'line')
        : run,
    )
    .filter((run) => run.length > 0);
}

/** Whether a number in brackets is part of a name: 第二十条第（一）项, 八（1）班. */
const isWithinName = (text: string, at: number, { style, end }: HeadingMark): boolean =>
  style.endsWith('paren') && (text[at - 1] === '第' || /^班/.test(text.slice(end, end + 1)));

/** How far back a quotation that has not ended is looked for. */
const longestQuoted = 120;

/** Whether a number stands inside a quotation of a traditional text, whose law has it: 「下列事件，適用簡易程序：二、…」. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestQuoted), at);
  const opened = before.lastIndexOf('「');
  return opened > before.lastIndexOf('」') && opened > before.lastIndexOf('\n');
}

/** Chapters and parts stand above 一、, and sections between them. */
const rank = ({ style, level }: HeadingMark): number =>
  isAboveAll({ style }) ? 0 : style === 'section' ? 0.5 : level;

const levelOf = (run: Run): HeadingMark['level'] => run[0]!.level;

function placeBehind(
  text: string,
  at: number,
  mark: HeadingMark,
  last: PlacedMark | undefined,
): PlacedMark['behind'] | undefined {
  const before = text[at - 1];
  if (before === undefined || before === '\n') return 'line';
  if (before === '：' || before === ':') return 'colon';
  if (sentenceEndsBefore(text, at)) return 'sentence';
  // （一）继续做好低保工作（二）: headings that have no text.
  const nextHeading =
    last !== undefined &&
    last.style === mark.style &&
    last.value + 1 === mark.value &&
    last.behind !== 'colon';
  const underHeading =
    last !== undefined &&
    (nextHeading || rank(last) < rank(mark)) &&
    at - last.end <= longestHeading &&
    (isHan(before) || before === '）' || before === '”') &&
    !(nextHeading ? /[。！？；：，、\n]/ : /[。！？；\n]/).test(text.slice(last.end, at));
  return underHeading ? 'heading' : undefined;
}
