import { isByline } from './byline.ts';
import { isDateLine } from './date-line.ts';
import { findTitle } from './find-title.ts';
import { kindBelowTitle } from './kind-below-title.ts';
import { isSubtitle } from './line-kinds.ts';
import { isCommittee, isPaper, isPaperNumber } from './paper-head.ts';
import type { StructureBlock } from './structure.ts';
import { isTitle, namesGenre } from './title-line.ts';
import { brokenTitle, quotedTitle } from './title-lines.ts';

export interface Head {
  /** Kinds of the lines above a report's body, in order; the body begins behind them. */
  kinds: StructureBlock['kind'][];
  /** Index of the title's line, -1 where the text begins without one. */
  title: number;
  /** How many lines the title takes there. */
  titleLines: number;
}

/** The head ends after so many lines below the title. */
const reach = 12;

/**
 * Read the lines above the body: title, subtitle, author, date, salutation. Lines before the title that
 * the stated title does not vouch for end the search: the text has no title of its own then.
 *
 * @param statedTitle the title as the site states it
 * @param rows which lines are rows of tables
 * @param parts where the texts begin that a site collected
 */
export function readHead(
  lines: readonly string[],
  statedTitle: string | undefined,
  rows: readonly boolean[] = [],
  parts: ReadonlySet<number> = new Set(),
): Head {
  const named = quotedTitle(lines, findTitle(lines, statedTitle, parts));
  const title = rows[named] ? -1 : named;
  const first =
    title > 0 && (goesOn(lines[title - 1]!, lines[title]!) || isFirstHalf(lines, title - 1))
      ? title - 1
      : title;
  const above = lines.slice(0, Math.max(0, first));
  const kinds: Head['kinds'] = above.map(isPaper(lines) ? kindInPaper : kindAboveTitle);
  const last = title >= 0 && continues(lines[title + 1]) ? title + 1 : title;
  for (let line = first; line >= 0 && line <= last; line++) kinds.push('title');
  const again = brokenTitle(lines, last === first ? first : -1);
  for (let index = kinds.length; index < Math.min(lines.length, kinds.length + reach); index++) {
    const own = again.has(index) ? 'title' : kindBelowTitle(lines, index, lines[first]);
    const kind = rows[index] ? 'table' : own;
    if (kind === undefined || parts.has(index)) break;
    kinds.push(kind);
    if (kind === 'salutation') break;
  }
  return { kinds, title: first, titleLines: last - first + 1 };
}

/** Whether the title began on the line above: 关于XX县 / 2014年…的报告, 清溪县人民政府关于加强山塘 / 管护工作的通知. */
const goesOn = (above: string, line: string): boolean =>
  isTitle(above) &&
  (/^关于|(?:关于|印发|转发|批转|[的和与及、]|[省市县区旗州镇乡局])$/.test(above) ||
    (namesGenre(line) && /.关于./.test(above))) &&
  !/^关于/.test(line) &&
  !namesGenre(above);

/** How a paper is to be handled, and what it is for. */
const label =
  /^(?:内部|机密|秘密|绝密|特急|加急|急件|附件|附表|会议|大会|交流|汇报)(?:资料|材料|文件|★|[0-9一二三四五六七八九十]|[ \u3000]|$)|稿$/;

/** Whether the first line of a slogan in two lines is the text's: 坚定信心　乘势而上 / 奋力开创新局面 / ——在…会议上的讲话. */
const isFirstHalf = (lines: readonly string[], index: number): boolean =>
  index === 0 &&
  isTitle(lines[0]!) &&
  !namesGenre(lines[0]!) &&
  !isByline(lines[0]!) &&
  !label.test(lines[0]!) &&
  !namesGenre(lines[1]!) &&
  isSubtitle(lines[2] ?? '') &&
  namesGenre(lines[2]!);

/** Whether a line that stands below a title goes on with it: 关于2011年工作总结 / 及2012年工作打算的报告. */
const continues = (line: string | undefined): boolean =>
  line !== undefined && /^(?:及|以及|和|与|暨)/.test(line) && isTitle(line) && namesGenre(line);

/** Who published it and when stands above the title on some pages; the rest of what stands there is the page's. */
const kindAboveTitle = (line: string): Head['kinds'][number] =>
  isDateLine(line) ? 'date' : isByline(line) ? 'byline' : 'paragraph';

/** The same above the subject of a paper for a council: its number, and the committee that it is for. */
const kindInPaper = (line: string): Head['kinds'][number] =>
  isPaperNumber(line) ? 'byline' : isCommittee(line) ? 'salutation' : kindAboveTitle(line);
