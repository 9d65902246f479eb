import { isAuthor, isByline, isNumberOfPaper, isPaperOf } from './byline.ts';
import { isDateLine } from './date-line.ts';
import { collectedFirst, isHeadLine } from './kind-below-title.ts';
import { isSalutation, isSubtitle } from './line-kinds.ts';
import { isRecorded, namesNoDocument } from './page-words.ts';
import { isPaper, isSubject } from './paper-head.ts';
import { isTitle, longestTitle, namesGenre } from './title-line.ts';
import { bareTitle } from './title-lines.ts';

/** The title is looked for among so many lines. */
const reach = 12;
/** A page's menu may be longer: below one, the title that the site states is looked for among so many lines. */
const longestMenu = 60;

/**
 * Find the line that a text is called by. Lines before the title that the stated title does not vouch for end the search: the
 * text has no title of its own then.
 *
 * @param lines in simplified script
 * @param statedTitle the title as the site states it
 * @param parts where the texts begin that a site collected
 * @returns its index; -1 where there is none
 */
export function findTitle(
  lines: readonly string[],
  statedTitle: string | undefined,
  parts: ReadonlySet<number>,
): number {
  // The head of an office's paper, XX市教育局文件, is not what the paper is called.
  if (statedTitle !== undefined && !isPaperOf(statedTitle)) {
    const stated = bareTitle(statedTitle);
    const index = lines.slice(0, longestMenu).findIndex((line) => bareTitle(line) === stated);
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

/** A shorter line below it may be the head of a bulletin. */
const shortestOwn = 8;

/** Where the text's own title stands below what a site calls it: 第一篇：水利工作总结大全 / 水利工作总结. */
function belowPart(lines: readonly string[], named: number): number {
  const own = lines[named + 1] ?? '';
  const isPart = named >= 0 && collectedFirst.test(lines[named]!);
  return isPart && own.length >= shortestOwn && isTitle(own) && !isByline(own) ? named + 1 : named;
}
