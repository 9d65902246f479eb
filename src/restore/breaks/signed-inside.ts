import { agency, closing, wholeDate } from './glued-tail.ts';

const dayAt = new RegExp(`${wholeDate}(?!印发)`, 'y');
/** So many characters stand before the 年 of a day. */
const yearLength = 4;
/** Who signs, at a sentence's end right before a day. */
const signed = new RegExp(`(?<=[。！”）])(${closing})?(${agency})$`, 'u');
/** So far before a day the closing formula may begin. */
const longestName = 70;
/** A line that official papers have below their signature, whole. */
const line = new RegExp(
  `（(?:此件|联系人|公开属性)[^（）\\n]{0,60}）|(?:抄[送报]|[主分]送|报送|主题词)：[^。\\n：]{2,120}?(?:。|(?=抄[送报]：|报送：|${agency}${wholeDate}印发))|${agency}${wholeDate}印发|（?共印[0-9]{1,4}份）?`,
  'uy',
);
/** The list of what is attached, and what ends it. */
const list = /附[件表]?：/y;
const listEnd = /（(?:此件|联系人)|抄[送报]：|报送：|主题词|附[件表][0-9一二三]?(?![0-9]?[：.．、])/g;
const longestList = 300;
/** The title of a paper where it is named, and before that where it is handed on. */
const named = /《([^《》\n]{4,60})》/g;
const mostLines = 8;

/**
 * Where the lines part of a signature amid the text, and of what stands below it: notes in brackets, what is attached, who
 * gets copies, the title of the paper that is handed on. Only where one of these stands behind the day.
 *
 * @returns offsets in order
 */
export function signedInside(text: string): number[] {
  const places = new Set<number>();
  for (let year = text.indexOf('年'); year >= 0; year = text.indexOf('年', year + 1)) {
    const index = Math.max(0, year - yearLength);
    dayAt.lastIndex = index;
    const day = dayAt.exec(text)?.[0];
    if (day === undefined) continue;
    const found = signed.exec(text.slice(Math.max(0, index - longestName), index));
    if (!found) continue;
    const [whole, formula = ''] = found;
    const first = index - whole.length;
    const end = index + day.length;
    const below = linesBelow(text, end, first);
    if (below.length === 0) continue;
    for (const at of [first, first + formula.length, index, end, ...below]) places.add(at);
  }
  return [...places].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b);
}

/** Ends of the lines below a signature, and where the entries of a list among them begin. */
function linesBelow(text: string, from: number, signature: number): number[] {
  const ends: number[] = [];
  for (let at = from; ends.length < mostLines && at < text.length; at = ends.at(-1)!) {
    line.lastIndex = at;
    const whole = line.exec(text)?.[0];
    if (whole) {
      ends.push(at + whole.length);
      continue;
    }
    list.lastIndex = at;
    if (list.test(text)) {
      ends.push(...entriesOf(text, at, list.lastIndex));
      continue;
    }
    const title = handedOn(text.slice(0, signature), text.slice(at, at + 60));
    return title === 0 ? ends : [...ends, at + title];
  }
  return ends;
}

/** Where the second entry of a list and those behind it begin, and where the list ends. */
function entriesOf(text: string, at: number, first: number): number[] {
  const whole = text.slice(at, at + longestList);
  listEnd.lastIndex = first - at;
  const end = listEnd.exec(whole)?.index ?? Math.min(whole.length, text.length - at);
  const places: number[] = [];
  let next = 2;
  let from = first;
  for (;;) {
    const place = text.slice(0, at + end).indexOf(String(next), from);
    if (place < 0) return [...places, at + end];
    if (/[.．、]/.test(text[place + 1] ?? '') && !/[0-9]/.test(text[place - 1]!)) {
      places.push(place);
      next++;
    }
    from = place + 1;
  }
}

/** How long the title is that a text begins with, where it was named before in 《》; 0 where it was not. */
function handedOn(before: string, behind: string): number {
  let longest = 0;
  for (const [, title = ''] of before.matchAll(named))
    if (behind.startsWith(title)) longest = Math.max(longest, title.length);
  return longest;
}
