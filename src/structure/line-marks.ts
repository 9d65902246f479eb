import { hanValue, sectionMarkAt, type HeadingMark } from '../restore/breaks/heading-mark.ts';

/** Marks that tell a heading only where it is a line by itself: in running text they count or name something else. */

/** 第一节　总体要求: 第一节 may be a lesson. */
const section = (line: string): HeadingMark | undefined =>
  /^[^。！？；，]{3,46}$/.test(line) ? sectionMarkAt(line, 0) : undefined;

/** 第一，充分肯定成绩 in a speech. */
function ordinal(line: string): HeadingMark | undefined {
  const [mark, numeral = ''] =
    /^第([一二三四五六七八九十]{1,3})[，、](?=[^。！？；：]{4,50}$)/.exec(line) ?? [];
  return mark === undefined
    ? undefined
    : { style: 'ordinal', level: 1, value: hanValue(numeral), end: mark.length };
}

/** 一月 or 3月份 in a chronicle. */
function month(line: string): HeadingMark | undefined {
  const [, numeral = '', figures = ''] =
    /^(?:([一二三四五六七八九十]{1,2})|([1-9][0-9]?))月份?$/.exec(line) ?? [];
  const value = figures === '' ? hanValue(numeral) : Number(figures);
  return value > 0 && value <= 12 ? { style: 'month', level: 1, value, end: 0 } : undefined;
}

/** 【第一篇　医院概况】, 壹　述职. */
function ornate(line: string): HeadingMark | undefined {
  const [chapter, numeral = ''] =
    /^【第([一二三四五六七八九十]{1,3})[篇章编部](?:分)?[ \u3000]*(?=[^】]{2,30}】$)/.exec(line) ?? [];
  if (chapter !== undefined)
    return { style: 'chapter', level: 1, value: hanValue(numeral), end: chapter.length };
  const [formal, figure = ''] =
    /^([壹贰叁参肆伍陆柒捌玖拾]{1,3})[ \u3000]+(?=[^。！？；，\s]{2,30}$)/.exec(line) ?? [];
  return formal === undefined
    ? undefined
    : { style: 'formal', level: 1, value: hanValue(figure), end: formal.length };
}

/** The mark of a line in simplified script, where it has one of these. */
export const lineMark = (line: string): HeadingMark | undefined =>
  section(line) ?? ordinal(line) ?? month(line) ?? ornate(line);
