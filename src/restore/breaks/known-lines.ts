import { isShortLine, shortLine, type GapContext } from './gap-context.ts';
import { fold } from '../../script/fold.ts';
import { genre } from './glued-head.ts';
import { wholeDate } from './glued-tail.ts';
import { headingMarkAt, sectionMarkAt } from './heading-mark.ts';
import { certain, conjecture, type Verdict } from './verdict.ts';

/* Tests of a gap by the line beside it: a date, a title, a heading, or short by itself. */

const lastDate = new RegExp(`^${wholeDate}[?\\s]*$`);

/** Behind who signs, the date that the text ends with. */
export function beforeLastDate(context: GapContext): Verdict | undefined {
  const { text, gap, habit } = context;
  if (!isShortLine(context) || text.length - gap.end > 20 || !lastDate.test(text.slice(gap.end)))
    return undefined;
  if (habit) return certain('\n', '署名之后、文末的日期另起一行');
  return gap.lost > 0 ? conjecture('\n', '署名之后、文末的日期另起一行', '\u3000') : undefined;
}

const dateNext = new RegExp(`^${wholeDate}(?:[?\\s]|$)`);
/** Lines of a head or below a signature that end before a figure. */
const wholeLine = new RegExp(`(?:${genre}|[号期])$|^[（(][^（）()]{4,40}[）)]$`);

/** Where spaces stand for breaks, before a day by itself, and between a whole line and a figure: …工作总结 2010年，…. */
export function besideFigures(context: GapContext): Verdict | undefined {
  const { text, gap, lineStart, spaced } = context;
  if (gap.lost > 0 || !spaced || !isShortLine(context)) return undefined;
  const line = fold(text.slice(lineStart, gap.start));
  const next = text.slice(gap.end, gap.end + 24);
  const day =
    dateNext.test(next) && /[\u4e00-\u9fff）)]$/.test(line) && !/(?:[于在自从至到的]|截至)$/.test(line);
  const figure =
    /^(?:[0-9]{4}年|1[.．、][ \u3000]?[\u4e00-\u9fff])/.test(next) &&
    line.length > shortestTitle &&
    wholeLine.test(line);
  const month = /^(?:[一二三四五六七八九十]{1,2}|1?[0-9])月份?$/.test(line) && /^[0-9]{1,2}日/.test(next);
  if (day || figure || month) return conjecture('\n', '题目、署名、日期各占一行', ' ');
  return undefined;
}

/** The line may have run into the one before it. */
const catchwords = /(?:^|[。日章）)])主[题題][词詞][^，。；]*$/;

/** The number of an article, with its text behind it. */
const article = /^第[一二三四五六七八九十百零〇0-9]{1,5}[条條]$/;

/** Behind a heading's number, between catchwords, and before the date a paper was printed. */
export function inTitle({ text, gap, lineStart }: GapContext): Verdict | 'stay' | undefined {
  const line = text.slice(Math.max(lineStart, gap.start - shortLine), gap.start);
  const chapter = headingMarkAt(text, lineStart) ?? sectionMarkAt(text, lineStart);
  const numbered = chapter?.end === gap.start && ['chapter', 'part', 'section'].includes(chapter.style);
  // 2. 项目概况: the space is the author's, where a space may be a break, too.
  if (gap.lost === 0 && (article.test(line) || chapter?.end === gap.start)) return 'stay';
  const printed = /^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日印[发發]/.test(text.slice(gap.end, gap.end + 14));
  if (!numbered && !printed && !catchwords.test(line)) return undefined;
  return gap.lost > 0 ? conjecture('\u3000', '章节序号与题目之间、主题词之间的空格', '\n') : 'stay';
}

export function behindHeading(context: GapContext): Verdict | undefined {
  const { text, lineStart } = context;
  const mark = headingMarkAt(text, lineStart) ?? sectionMarkAt(text, lineStart);
  if (!isShortLine(context) || !mark) return undefined;
  if (context.habit) return certain('\n', '标题独占一行，其后另起一段');
  return context.gap.lost > 0 ? conjecture('\n', '标题之后疑有换行', '\u3000') : undefined;
}

const dateAlone = new RegExp(`^${wholeDate}$`);
/** How far back a line is looked for as a title in 《》. */
const named = 2000;

/** Behind a line that is a date and nothing else, or the title of a paper that was named before. */
export function behindKnownLine(context: GapContext): Verdict | undefined {
  const { text, gap, lineStart, habit } = context;
  if (!habit || !isShortLine(context)) return undefined;
  const line = text.slice(lineStart, gap.start);
  if (dateAlone.test(line)) return conjecture('\n', '日期独占一行，其后另起一行', '\u3000');
  const before = text.slice(Math.max(0, lineStart - named), lineStart);
  return line.length >= shortestTitle && before.includes(`《${line}》`)
    ? conjecture('\n', '前文书名号中引过的题目，独占一行', '\u3000')
    : undefined;
}

const shortestTitle = 6;

export function betweenShortLines(context: GapContext): Verdict | undefined {
  if (!context.habit) return undefined;
  const { text, gap } = context;
  if (gap.lost === 0 && /[0-9A-Za-z.]/.test(text[gap.start - 1]! + text[gap.end]!)) return undefined;
  if (isShortLine(context)) return conjecture('\n', '短行独占一行，其后疑有换行', '\u3000');
  return context.gap.lost > 0 ? conjecture('\n', '本页换行都成了“?”，此处疑为换行', '\u3000', '') : undefined;
}
