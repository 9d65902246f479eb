/** A line that is a date and nothing else, told by its form. In simplified script. */

const digits = '0-9一二三四五六七八九十〇○◯零OoΟО*＊×XxＸ_';
const number = `[${digits}]`;
/** A month or a day, as almanacs have them, too: 廿一, 卅. */
const part = `[${digits}廿卅]{1,3}`;
const gap = '[ \\u3000]{0,2}';
const label =
  '(?:(?:会议|发布|成文|填报|填表|报送|上报|报告|印发|发文|签发)?(?:时间|日期)(?:：|(?=[0-9]))|发布于：|(?:发文|成文|印发)日期)';
const year = `(?:(?:中华)?民国${gap}(?:[${digits}百]{1,5}|元)|${number}{2,4})${gap}年`;
const whole = `${year}(?:${gap}(?:${part}|元)${gap}月(?:份|${gap}${part}${gap}[日号])?)?`;
const figures = `${number}{2,4}([-/.．])${number}{1,2}\\1${number}{1,2}`;
/** （农历三月十二）, （星期二）, 星期二 */
const otherCalendar =
  '(?:[（(](?:农历|阴历|夏历|星期|周)[^（）()]{1,12}[）)]|[ \\u3000]*(?:星期|周)[一二三四五六日天])?';
const clock = '[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?';
const half = '(?:上午|下午|晚上?)';
const clocks = `(?:[ \\u3000]*(?:${half}|${half}?${clock}(?: ?[-—－~～至]{1,2} ?${half}?${clock})?))?`;
/** What was done on the day: （二〇一三年六月二十七日公告）. */
const done = '(?:(?<=^[（(].*)(?:公告|公布|发布|印发|通过|施行|起施行|定稿|成稿))?';

const dateLine = new RegExp(
  `^[（([【]?(?:${label})?(?:${whole}|${figures})${otherCalendar}${clocks}${done}[）)\\]】]?$`,
);
/** 农历戊戌年九月廿二, 二〇一八年农历腊月二十三: no day of another calendar is worked out of it. */
const lunarLine = new RegExp(
  `^[（(]?(?:${number}{4}年)?(?:农历|阴历|夏历|岁次)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?|(?<=年(?:农历|阴历|夏历)?))(?:闰?[正一二三四五六七八九十冬腊]{1,2}月(?:初?[一二三四五六七八九十廿卅]{1,3}日?)?)?[）)]?$`,
);
const monthLine = /^[（(]?(?:19|20)[0-9]{2}([-/.．])(?:0?[1-9]|1[0-2])[）)]?$/;

const longest = 40;

/** （20**年9月14日）, 二〇〇三年三月六日, 时间：2026-02-09, 二〇一七年一月二十日（农历腊月二十三）. */
export const isDateLine = (line: string): boolean =>
  line.length <= longest && (dateLine.test(line) || lunarLine.test(line));

/** 2018.10, 2018-10: a month only where a date is looked for, below a title or who signs; elsewhere a figure. */
export const isMonthLine = (line: string): boolean => monthLine.test(line);

const field = /^[\u4e00-\u9fff \u3000]{2,10}：[^。；]{0,60}$/;
const longestForm = 8;

/** Whether a line is a field of a form that a date is among: 受文者：… above 发文日期：…, 地点：… above 时间：…. */
export function isInDatedForm(lines: readonly string[], index: number): boolean {
  for (let at = index; at < index + longestForm && field.test(lines[at] ?? ''); at++)
    if (isDateLine(lines[at]!)) return true;
  return false;
}
