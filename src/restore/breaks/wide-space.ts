import { isHan, opensLineNever } from './characters.ts';
import type { Gap } from './gaps.ts';
import { headingMarkAt } from './heading-mark.ts';
import { isLabelBefore } from './label-before.ts';
import { isCounted } from './spaced-figures.ts';
import { honoured } from '../spacing/honoured.ts';
import { isDoubleSurname, isSurname } from './spaced-name.ts';
import { conjecture, type Verdict } from './verdict.ts';

/** A gap, and where the line that it stands in began. */
interface Place {
  text: string;
  gap: Gap;
  lineStart: number;
}

const numeral = '[一二三四五六七八九十百零〇0-9]{1,5}';
const border = '(?:^|[。；：）\\n?])';
/** 第一条, 第二节: what stands behind it is of the same line. */
const article = new RegExp(`${border}第${numeral}[条條节節款]$`);
/** 第一、 or 一、, where the line began. */
const ordinal = new RegExp(`^(?:第?${numeral})[、，]$`);
/** 2. or (c), the number of a paragraph. */
const paragraph = /(?:^|[^0-9A-Za-z.,])(?:[1-9][0-9]?[.．]|[（(][a-z0-9]{1,2}[）)])$/;
/** 1.1, or 3.2.1: the number of a section, with its title behind it. */
const section = new RegExp(`(?:^|[。；：）\\n ])[0-9]{1,2}(?:[.．][0-9]{1,2}){1,3}[.．]?$`);
/** 新华社北京3月5日电: what an agency sends begins behind it. */
const dateline = /[0-9]日[电電讯訊]$/;
/** What a title has behind it in brackets. */
const version =
  /^[（(](?:试行|試行|暂行|暫行|草案|征求意见|徵求意見|讨论|討論|送审|送審|审议|審議|修订|修訂|代拟|代擬)[^（）()]{0,6}[）)]/;
/** A second entry of one line: 联系人：…　电话：…. */
const entry =
  /^(?:联系|聯(?:系|繫))?(?:电话|電話|手机|手機|传真|傳真|邮编|郵編|邮箱|郵箱|联系人|聯(?:系|繫)人|签发人|簽發人)[：:]/;
/** A line that lists who came, or who holds an office. */
const roster =
  /(?:^|[。！？；”])[^，。；：:]{0,8}(?:出席|列席|参加|參加|参会|參會|与会|與會|到会|到會|请假|請假|缺席|名单|名單|记录|記錄|主持|成员|成員|[局处處科县縣乡鄉镇鎮市组組队隊校院厅廳部所站委馆館村][长長]|主任|书记|書記|主席)[^，。；：:]{0,4}[：:][^，。；：:]*$/;

/** The text before a place that is looked at, in UTF-16 code units. */
const reach = 12;

/**
 * One `?` where a line has a wide space: behind 第一条, 附件2, 1. or 1.1, before （试行）, between the entries of one line.
 */
export function wideSpace({ text, gap, lineStart }: Place): Verdict | undefined {
  if (gap.lost !== 1 || opensLineNever(text[gap.end] ?? '\n') || text[gap.end] === '\n') return undefined;
  const near = text.slice(Math.max(0, gap.start - reach), gap.start);
  const line = text.slice(Math.max(lineStart, gap.start - longestRoster), gap.start);
  const after = text.slice(gap.end, gap.end + 16);
  const isNumber =
    article.test(near) ||
    ordinal.test(line) ||
    isNumberAlone(text, lineStart, gap) ||
    (paragraph.test(near) && isHan(text[gap.end])) ||
    (section.test(near) && !isCounted('.', after));
  if (isLabelBefore(text, gap.start) || isNumber)
    return conjecture('\u3000', '序号之后、题目或正文之前的空格', '', '\n');
  if (dateline.test(near)) return conjecture('\u3000', '电头与正文之间的空格', '', '\n');
  if (version.test(after) && /[\u4e00-\u9fff》）)]/.test(near.slice(-1)))
    return conjecture('\u3000', '题目与其后括注之间的空格', '', '\n');
  if (/[，,]$/.test(near) && honoured.test(after))
    return conjecture('\u3000', '敬称之前的空格', '', '\n', '？');
  if (entry.test(after) && /：|:/.test(line)) return conjecture('\u3000', '同一行中两项之间的空格', '\n');
  return undefined;
}

/** Whether the line has nothing so far but the number of a heading below the chapters. */
function isNumberAlone(text: string, lineStart: number, gap: Gap): boolean {
  if (gap.start === lineStart + 1 && /[①-⑳]/.test(text[lineStart]!)) return true;
  const mark = headingMarkAt(text, lineStart);
  return mark?.end === gap.start && mark.level > 1;
}

/** Between the names of those who came, or who hold an office: 出席：郭振华　张　涛. */
export function inRoster({ text, gap, lineStart }: Place): Verdict | 'stay' | undefined {
  const line = text.slice(Math.max(lineStart, gap.start - longestRoster), gap.start);
  if (gap.lost > 1 || !roster.test(line) || !isName(text.slice(gap.end, gap.end + 16))) return undefined;
  return gap.lost > 0 ? conjecture('\u3000', '名单中人名之间的空格', '、', '\n') : 'stay';
}

const longestRoster = 200;

/** Whether a name begins a text, two characters of it apart perhaps. */
const isName = (text: string): boolean =>
  (isSurname(text[0] ?? '') || isDoubleSurname(text.slice(0, 2))) &&
  /^(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff][ \u3000?]{1,2}[\u4e00-\u9fff])(?![\u4e00-\u9fff：:])/.test(text);
