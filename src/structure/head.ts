import { headingMarkAt } from '../restore/breaks/heading-mark.ts';
import { isDateLine, isInDatedForm, isMonthLine } from './date-line.ts';
import { isAuthor, isByline, isListOfAuthors, isNumberOfPaper, isPaperOf } from './byline.ts';
import { isAddressee, isIssue, isSalutation, isSubtitle } from './line-kinds.ts';
import { isRecorded, namesNoDocument } from './page-words.ts';
import { isCommittee, isPaperNumber, isSubject } from './paper-head.ts';
import type { StructureBlock } from './structure.ts';
import { isTitle, longestTitle, namesGenre } from './title-line.ts';
import { bareTitle, brokenTitle, quotedTitle } from './title-lines.ts';

/** Kinds of the lines above a report's body, in order; the body begins behind them. */
export interface Head {
  kinds: Pick<StructureBlock, 'kind'>['kind'][];
  /** Index of the title's line, -1 where the text begins without one. */
  title: number;
  /** How many lines the title takes there. */
  titleLines: number;
}

/** The title is looked for among this many lines, and the head ends after this many. */
const reach = 12;
/** A page's menu may be longer: below one, the title that the site states is looked for among so many lines. */
const longestMenu = 60;

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

/** A council's paper has its number first, or below what it is for and when. */
const isPaper = (lines: readonly string[]): boolean => lines.slice(0, 4).some(isPaperNumber);

/** The same above the subject of a paper for a council: its number, and the committee that it is for. */
const kindInPaper = (line: string): Head['kinds'][number] =>
  isPaperNumber(line) ? 'byline' : isCommittee(line) ? 'salutation' : kindAboveTitle(line);

function findTitle(
  lines: readonly string[],
  statedTitle: string | undefined,
  parts: ReadonlySet<number>,
): number {
  // The head of an office's paper, XX市教育局文件, is not what the paper is called.
  if (statedTitle !== undefined && !isPaperOf(statedTitle)) {
    const stated = bare(statedTitle);
    const index = lines.slice(0, longestMenu).findIndex((line) => bare(line) === stated);
    const below = index < reach || lines.slice(0, index).every((line) => !/[，。；]/.test(line));
    if (index >= 0 && below) return index;
  }
  // Behind two paragraphs no title stands: 征询意见 is a heading there.
  let sentences = 0;
  const end = lines
    .slice(0, reach)
    .findIndex(
      (line) =>
        isSalutation(line) || line.length > 2 * longestTitle || (/。$/.test(line) && ++sentences === 2),
    );
  const named = belowPart(
    lines,
    lines
      .slice(0, end < 0 ? reach : end)
      .findIndex(
        (line, index) => isTitle(line) && namesGenre(line) && !parts.has(index) && !isRecorded(line),
      ),
  );
  // A slogan above a subtitle that names the genre is the title: 区域统筹聚合力　服务群众零距离 / ——…情况汇报.
  if (named > 0 && isSubtitle(lines[named]!) && isTitle(lines[named - 1]!)) return named - 1;
  if (named >= 0) return named;
  const above = abovePublisher(lines, parts);
  if (above >= 0) return above;
  const twice = standsTwice(lines, parts);
  if (twice >= 0) return twice;
  // The number of a paper stands above its title, and is none.
  const subject = isPaper(lines)
    ? lines.slice(0, reach).findIndex(isSubject)
    : lines.findIndex((line) => !isNumberOfPaper(line) && !namesNoDocument(line) && !isRecorded(line));
  const first = Math.max(0, subject);
  return belowPart(
    lines,
    lines.length > first && mayBeTitle(lines[first]!) && !isSpeaker(lines, first) ? first : -1,
  );
}

/** What stands right above the line of who published a page and when is its title, where no sentence stands above it. */
function abovePublisher(lines: readonly string[], parts: ReadonlySet<number>): number {
  const text = lines.findIndex((line) => /[。！？]$/.test(line));
  return lines.slice(0, text < 0 ? reach : Math.min(text, reach)).findIndex((line, index) => {
    const may = line.length >= shortestTwice && !parts.has(index) && mayBeTitle(line);
    return may && publishes(lines[index + 1] ?? '');
  });
}
const publishes = (line: string): boolean =>
  (isByline(line) || isDateLine(line)) &&
  /[0-9]{4}/.test(line) &&
  /(?:时间|日期)：|[0-9][:：][0-9]{2}/.test(line);

/** A title that the page has above its text and the text again, with something behind the name of its genre: …报告2023. */
const shortestTwice = 8;
const standsTwice = (lines: readonly string[], parts: ReadonlySet<number>): number =>
  lines.slice(0, reach).findIndex((line, index) => {
    const again = line.length < shortestTwice ? -1 : lines.slice(index + 1, reach).indexOf(line);
    return again >= 0 && isTitle(line) && !parts.has(index) && !isByline(line);
  });

/** Who speaks, above whom he speaks to or the day, where the title is lost: 李大明, 清溪县人民政府县长　李大明. */
const isSpeaker = (lines: readonly string[], index: number): boolean =>
  (isAuthor(lines[index]!) || (isByline(lines[index]!) && /[ \u3000]/.test(lines[index]!))) &&
  isHeadLine(lines[index + 1]);

/** What the first line of a text may be called by: its subtitle, ——2019年9月2日在…会议上, is not. */
const mayBeTitle = (line: string): boolean =>
  isTitle(line) &&
  !namesNoDocument(line) &&
  !isRecorded(line) &&
  !(/^(?:—|--|[（(].*[）)]$)/.test(line) && isSubtitle(line));

/** What a site that collects texts calls the first of them. */
const part = /^第[一1]篇[：: \u3000]/;
/** A shorter line below it may be the head of a bulletin. */
const shortestOwn = 8;

/** Where the text's own title stands below what a site calls it: 第一篇：水利工作总结大全 / 水利工作总结. */
function belowPart(lines: readonly string[], named: number): number {
  const own = lines[named + 1] ?? '';
  const isPart = named >= 0 && part.test(lines[named]!);
  return isPart && own.length >= shortestOwn && isTitle(own) && !isByline(own) ? named + 1 : named;
}

/** The second line of a subtitle: ——2021年2月27日在…人民代表大会 / 第六次会议上. */
const goesOnWithMeeting = (line: string): boolean =>
  /^(?:[\u4e00-\u9fff]{0,12}(?:大会|委员会))?第.{1,5}次(?:全体)?会议上?[）)]?$/.test(line);

const bare = bareTitle;

const offices =
  '(?:主席|总理|省长|市长|州长|县长|区长|镇长|乡长|局长|厂长|校长|站长|所长|主任|书记|院长|检察长|会长|董事长|总经理)';
const office = new RegExp(`^.{0,20}${offices}$`);
const officeAndName = new RegExp(`^.{0,16}${offices}[\\u4e00-\\u9fff]{2,3}$`);
const bareName =
  /^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff](?:[ \u3000]{1,2}[\u4e00-\u9fff]){1,3}$|^[\u4e00-\u9fff]{1,2}[ \u3000]{1,2}[\u4e00-\u9fff]{2,3}$/;

function kindBelowTitle(
  lines: readonly string[],
  index: number,
  title?: string,
): Head['kinds'][number] | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  // What the page is called, and below it the paper's own title.
  if (title !== undefined && bare(line) === bare(title) && isTitle(line)) return 'title';
  if (!headingMarkAt(line, 0) && (isSalutation(line) || isAddressee(line))) return 'salutation';
  if (isSubtitle(line) || isIssue(line)) return 'subtitle';
  if (goesOnWithMeeting(line) && isSubtitle(lines[index - 1] ?? '')) return 'subtitle';
  if (isDateLine(line) || isMonthLine(line)) return 'date';
  if (isByline(line)) return 'byline';
  if (isRecorded(line)) return 'paragraph';
  // A second line of the title stands right above the subtitle.
  const next = lines[index + 1] ?? '';
  if (isTitle(line) && isSubtitle(next)) return 'title';
  // The paper's own title, above whom it is for: 清溪小学安全工作通知 / 关于做好…的通知 / 各班级：.
  if (isTitle(line) && namesGenre(line) && (isSalutation(next) || isAddressee(next))) return 'title';
  if (title !== undefined && part.test(line) && bare(line.replace(part, '')).startsWith(bare(title)))
    return 'paragraph';
  // A name alone: between the lines of a head.
  const name = bareName.test(line) || officeAndName.test(line);
  if ((name || isListOfAuthors(line)) && isHeadLine(next)) return 'byline';
  if (isListOfAuthors(line) && isSubtitle(lines[index - 1] ?? '')) return 'byline';
  // Several who wrote it, a line each.
  if (isAuthor(line) && isAuthor(next) && kindBelowTitle(lines, index + 1) === 'byline') return 'byline';
  if (isInDatedForm(lines, index)) return 'paragraph';
  // Whose it is, as the title begins, above the day.
  if (line.length >= shortestOwner && isDateLine(lines[index + 1] ?? '') && isOwner(lines, index))
    return 'byline';
  // An office above the name that holds it.
  return office.test(line) && kindBelowTitle(lines, index + 1) === 'byline' ? 'byline' : undefined;
}

/** A name that a title begins with has so many characters at least. */
const shortestOwner = 3;

/** Whether a title above begins with the words of a line and goes on: 清溪县白石村 below 清溪县白石村饮水工程报告. */
const isOwner = (lines: readonly string[], index: number): boolean =>
  /^\p{Script=Han}+$/u.test(lines[index]!) &&
  lines
    .slice(Math.max(0, index - 2), index)
    .some((above) => above.startsWith(lines[index]!) && above.length > lines[index]!.length);

const isHeadLine = (line: string | undefined): boolean =>
  line !== undefined && (isSalutation(line) || isDateLine(line) || isByline(line));
