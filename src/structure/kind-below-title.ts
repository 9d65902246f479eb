import { headingMarkAt } from '../restore/breaks/heading-mark.ts';
import { isAuthor, isByline, isListOfAuthors } from './byline.ts';
import { isDateLine, isInDatedForm, isMonthLine } from './date-line.ts';
import { isAddressee, isIssue, isSalutation, isSubtitle } from './line-kinds.ts';
import { isRecorded } from './page-words.ts';
import type { StructureBlock } from './structure.ts';
import { isTitle, namesGenre } from './title-line.ts';
import { bareTitle } from './title-lines.ts';

/** What a site that collects texts calls the first of them. */
export const collectedFirst = /^第[一1]篇[：: \u3000]/;

/** The second line of a subtitle: ——2021年2月27日在…人民代表大会 / 第六次会议上. */
const goesOnWithMeeting = (line: string): boolean =>
  /^(?:[\u4e00-\u9fff]{0,12}(?:大会|委员会))?第.{1,5}次(?:全体)?会议上?[）)]?$/.test(line);

const offices =
  '(?:主席|总理|省长|市长|州长|县长|区长|镇长|乡长|局长|厂长|校长|站长|所长|主任|书记|院长|检察长|会长|董事长|总经理)';
const office = new RegExp(`^.{0,20}${offices}$`);
const officeAndName = new RegExp(`^.{0,16}${offices}[\\u4e00-\\u9fff]{2,3}$`);
const bareName =
  /^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff](?:[ \u3000]{1,2}[\u4e00-\u9fff]){1,3}$|^[\u4e00-\u9fff]{1,2}[ \u3000]{1,2}[\u4e00-\u9fff]{2,3}$/;

/**
 * What a line below a title is, so long as the head goes on.
 *
 * @param title the title's line
 * @param follow what a line is may depend on those below it: on so many
 * @returns undefined where the body begins
 */
export function kindBelowTitle(
  lines: readonly string[],
  index: number,
  title?: string,
  follow = mostNames,
): StructureBlock['kind'] | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  // What the page is called, and below it the paper's own title.
  if (title !== undefined && bareTitle(line) === bareTitle(title) && isTitle(line)) return 'title';
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
  if (
    title !== undefined &&
    collectedFirst.test(line) &&
    bareTitle(line.replace(collectedFirst, '')).startsWith(bareTitle(title))
  )
    return 'paragraph';
  // A name alone: between the lines of a head.
  const name = bareName.test(line) || officeAndName.test(line);
  if ((name || isListOfAuthors(line)) && isHeadLine(next)) return 'byline';
  if (isListOfAuthors(line) && isSubtitle(lines[index - 1] ?? '')) return 'byline';
  // Several who wrote it, a line each; an office above the name that holds it.
  const isOneOfSeveral = isAuthor(line) && isAuthor(next);
  const isAboveByline =
    follow > 0 &&
    (isOneOfSeveral || office.test(line)) &&
    kindBelowTitle(lines, index + 1, undefined, follow - 1) === 'byline';
  if (isAboveByline && isOneOfSeveral) return 'byline';
  if (isInDatedForm(lines, index)) return 'paragraph';
  // Whose it is, as the title begins, above the day.
  if (line.length >= shortestOwner && isDateLine(lines[index + 1] ?? '') && isOwner(lines, index))
    return 'byline';
  return isAboveByline ? 'byline' : undefined;
}

/** More names in a row are a list, and no head's. */
const mostNames = 40;

/** A name that a title begins with has so many characters at least. */
const shortestOwner = 3;

/** Whether a title above begins with the words of a line and goes on: 清溪县白石村 below 清溪县白石村饮水工程报告. */
const isOwner = (lines: readonly string[], index: number): boolean =>
  /^\p{Script=Han}+$/u.test(lines[index]!) &&
  lines
    .slice(Math.max(0, index - 2), index)
    .some((above) => above.startsWith(lines[index]!) && above.length > lines[index]!.length);

/** Whether a line is one that only heads have: whom a paper is for, its day, who wrote it. */
export const isHeadLine = (line: string | undefined): boolean =>
  line !== undefined && (isSalutation(line) || isDateLine(line) || isByline(line));
