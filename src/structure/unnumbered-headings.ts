import { headingMarkAt } from '../restore/breaks/heading-mark.ts';
import { isPicture } from './page-words.ts';

/** Words without a mark of a sentence: 引言, 刑事审判：宽严有度, 下一步打算. */
const words = /^(?=.*[\p{Script=Han}]{2})[\p{Script=Han}0-9A-Za-z“”‘’《》（）：·—\- \u3000]{2,24}$/u;
/** （II）通報不及時: below those without a number. */
const roman = /^[（(][IVX]{1,4}[）)][ \u3000]?[^。！？；：]{2,40}$/;
/** A line of who, when or where, and one that ends in what announces more. */
const label = /：.{0,3}$|^(?:时间|地点|主持|记录|出席|列席)：|[0-9〇零一二三四五六七八九十][日号]$|[：—-]$/;
const longest = 60;
const ends = /[。！？…][”’）】]?$/;
const announces = /[：:]$/;
/** A paragraph of a report is longer; one that is numbered or announces a list may be short. */
const shortestParagraph = 40;
const shortestOther = 18;
/** So many make a page's habit; one or two are names or places. */
const fewest = 3;
/** A page of short lines is a list, a table or a poem. */
const mostOfLines = 0.5;

/**
 * Headings without a number: short lines, each with a whole paragraph before it (or the head, or a heading) and behind it.
 * Those that another follows at once stand above it.
 *
 * @param lines the reading's, in simplified script
 * @param body where the body begins
 * @param isFree whether a line is of the body and nothing else yet
 * @returns the depth, 1 or 2, by the line's index
 */
export function unnumberedHeadings(
  lines: readonly string[],
  body: number,
  isFree: (index: number) => boolean,
): ReadonlyMap<number, number> {
  const isParagraph = (index: number): boolean => {
    const line = isFree(index) ? lines[index]! : '';
    if (line.length >= shortestParagraph) return ends.test(line) || announces.test(line);
    const short = announces.test(line) || (ends.test(line) && headingMarkAt(line, 0) !== undefined);
    return short && line.length >= shortestOther;
  };
  const isLine = (index: number): boolean => {
    const line = isFree(index) ? lines[index]! : '';
    if (line.length > longest || isPicture(line)) return false;
    return (words.test(line) && !label.test(line)) || roman.test(line);
  };
  const firstText = lines.findIndex((_, index) => index >= body && isParagraph(index));
  const found = new Map<number, number>();
  let own = 0;
  for (let index = body; index < lines.length; index++) {
    if (isFree(index)) own++;
    if (!isLine(index)) continue;
    const opens =
      index < firstText || ends.test(lines[index - 1]!) || !isFree(index - 1) || found.has(index - 1);
    const above = isLine(index + 1) && isParagraph(index + 2);
    if (opens && (above || isParagraph(index + 1))) found.set(index, above ? 1 : 2);
  }
  // A line between the title and the first heading is of the title.
  const [first = body] = found.keys();
  if (found.get(first) === 1 && !lines.slice(body, first).some((line) => ends.test(line)))
    found.delete(first);
  if (found.size < fewest || found.size > mostOfLines * own) return new Map();
  const isTop = topsOf(lines, found);
  return new Map([...found.keys()].map((index) => [index, isTop(index) ? 1 : 2]));
}

const year = /^[0-9]{4}年/;
const annex = /^附[：:]/;

/** Which headings stand above others: what another follows at once, years among others, an annex, and none of Roman numbers; all, where none does. */
function topsOf(lines: readonly string[], found: ReadonlyMap<number, number>): (index: number) => boolean {
  const indices = [...found.keys()];
  const is = (form: RegExp, index: number): boolean => form.test(lines[index]!);
  const plain = indices.filter((index) => !is(roman, index));
  if (plain.length > 0 && plain.length < indices.length) return (index) => !is(roman, index);
  const isAbove = (index: number): boolean => found.get(index) === 1;
  const years = indices.filter((index) => is(year, index));
  const ofYears = years.length > 1 || years.some(isAbove);
  const isTop = (index: number): boolean => isAbove(index) || (ofYears && is(year, index));
  return indices.some(isTop) ? (index) => isTop(index) || is(annex, index) : () => true;
}
