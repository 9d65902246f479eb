import { matchesAt, sought } from '../matches-at.ts';
import type { Run } from './find-marks.ts';
import { firstFrom } from './first-from.ts';
import { headingMarkAt, sectionMarkAt, type HeadingMark, type MarkStyle } from './heading-mark.ts';
import { isStockHeading } from './heading-words.ts';

/** A mark where it stands, whatever stands before it. */
type RawMark = HeadingMark & { at: number };

const candidates = sought(
  /第[一二三四五六七八九十]{1,3}[章编編部节節]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]/,
  /[第一二三四五六七八九十（(]/,
);

/** What makes another word of the number behind it: 统一、规范; 第二、三产业; 周二、周四; 第二十条第（一）项. */
const joinsNumber =
  /[第其周期拜初高大小不无再两几数统唯单逐划同如万专合归接〇零百千一二三四五六七八九十、—～~至到和与或“‘《〈（(]$/;
/** What goes on from a number: 二、三线城市; （二）项; what is no heading's first word. */
const goesOn = /^(?:[一二三四五六七八九十〇零百]|[、，。；：！？）)》”]|[项款条目类级档等和与或至到]|是)/;
/** What refers to a part that stands elsewhere: 见第四部分, 第一章的规定. */
const refersTo = /[在见按据依照为对从和与至及、，,《“（(了将把则即其到回]$/;
const isReferred =
  /^(?:[的、，。；：！？）》”中内里和与至或所规是\n]|$|用于|主要|由|包括|介[绍紹]|[讲講]述|[将將]|[为為])/;
/** So far back a bracket or quotation mark may have been opened that a number stands inside of. */
const longestQuoted = 40;
/** So long is the longest of the headings that reports of all kinds have. */
const longestStock = 10;

/**
 * Marks that stand behind no sentence's end, and yet where the count wants them: the only 二、 between 一、 and 三、, whose
 * heading a table or a list ran into; 一、 above one of the headings that all reports have, before a 二、; the parts and
 * chapters of a text, and their sections, that count up from the first. Linear in the length of the text.
 *
 * @param runs the marks that are known, which count up
 * @returns offsets
 */
export function countedMarks(text: string, runs: readonly Run[]): ReadonlySet<number> {
  const counted = new Set<number>();
  if (!isWanting(text, runs)) return counted;
  const raw = rawMarks(text);
  for (const run of runs) {
    for (const [index, mark] of run.entries()) {
      const next = run[index + 1];
      if (next?.value !== mark.value + 2) continue;
      const between = withValue(raw.get(mark.style), mark.value + 1, mark.end, next.at);
      const [only] = between;
      if (only && between.length === 1 && standsAlone(text, only)) counted.add(only.at);
    }
  }
  for (const at of firstsAbove(text, raw.get('han-comma') ?? [], runs)) counted.add(at);
  for (const style of ['chapter', 'part'] as const)
    for (const { at } of series(text, raw.get(style) ?? [])) counted.add(at);
  const chapters = (raw.get('chapter') ?? []).filter(({ at }) => counted.has(at));
  for (const [index, { end }] of chapters.entries()) {
    const to = chapters[index + 1]?.at ?? text.length;
    const within = (raw.get('section') ?? []).filter(({ at }) => at >= end && at < to);
    for (const { at } of series(text, within)) counted.add(at);
  }
  return counted;
}

/** Whether a run lacks a number, or a first number may not be in any: others need not be looked for. */
function isWanting(text: string, runs: readonly Run[]): boolean {
  if (/第一(?:[章编編]|部分)/.test(text)) return true;
  let firsts = 0;
  for (const run of runs) {
    if (run.some(({ value }, index) => run[index + 1]?.value === value + 2)) return true;
    if (run[0]!.style === 'han-comma' && run[0]!.value === 1) firsts++;
  }
  for (let at = text.indexOf('一、'); at >= 0; at = text.indexOf('一、', at + 1))
    if (--firsts < 0) return true;
  return false;
}

function rawMarks(text: string): ReadonlyMap<MarkStyle, readonly RawMark[]> {
  const raw = new Map<MarkStyle, RawMark[]>();
  for (const { index: at } of matchesAt(text, candidates)) {
    const mark = headingMarkAt(text, at) ?? sectionMarkAt(text, at);
    if (!mark) continue;
    const marks = raw.get(mark.style) ?? [];
    marks.push({ ...mark, at });
    raw.set(mark.style, marks);
  }
  return raw;
}

/** The marks of one number between two places. */
function withValue(marks: readonly RawMark[] = [], value: number, from: number, to: number): RawMark[] {
  const found: RawMark[] = [];
  for (let index = firstFrom(marks, from); index < marks.length && marks[index]!.at < to; index++)
    if (marks[index]!.value === value) found.push(marks[index]!);
  return found;
}

/** Whether a number belongs neither to the word before it nor to what follows it, and stands in no brackets. */
function standsAlone(text: string, { at, end }: RawMark): boolean {
  if (joinsNumber.test(text.slice(at - 1, at)) || goesOn.test(text.slice(end, end + 2))) return false;
  const before = text.slice(Math.max(0, at - longestQuoted), at);
  const inside = (open: string, close: string): boolean =>
    before.lastIndexOf(open) > before.lastIndexOf(close);
  return !inside('《', '》') && !inside('“', '”') && !inside('（', '）');
}

/** 一、 before a run that no 一、 was found for, above a heading that reports of all kinds have: …情况一、基本情况. */
function firstsAbove(text: string, marks: readonly RawMark[], runs: readonly Run[]): number[] {
  const known = new Set(runs.flat().map(({ at }) => at));
  return marks.flatMap((mark, index) => {
    if (mark.value !== 1 || known.has(mark.at) || !standsAlone(text, mark)) return [];
    const next = marks.slice(index + 1, index + 8).find(({ value }) => value < 3);
    const heading = Array.from({ length: longestStock }, (_, length) =>
      text.slice(mark.end, mark.end + length + 2),
    );
    return next?.value === 2 && heading.some(isStockHeading) ? [mark.at] : [];
  });
}

/** Of the parts of a text those that count up from the first, two at least, and are not spoken of. */
function series(text: string, marks: readonly RawMark[]): RawMark[] {
  const named = marks.filter(
    ({ at, end }) => !refersTo.test(text.slice(at - 1, at)) && !isReferred.test(text.slice(end, end + 2)),
  );
  const found: RawMark[] = [];
  let run: RawMark[] = [];
  for (const mark of [...named, undefined]) {
    if (mark && mark.value === run.length + 1) {
      run.push(mark);
      continue;
    }
    if (run.length > 1) found.push(...run);
    run = mark?.value === 1 ? [mark] : [];
  }
  return found;
}
