import { isHan } from './characters.ts';
import type { Gap } from './gaps.ts';
import { conjecture, type Verdict } from './verdict.ts';

/** A gap, and where the line that it stands in began. */
interface Place {
  text: string;
  gap: Gap;
  lineStart: number;
}

/** One character makes no line: 局　长：, 岩　温（傣族）. */
export function loneCharacter({ text, gap, lineStart }: Place): Verdict | 'stay' | undefined {
  if (gap.start - lineStart !== 1 || !isHan(text[lineStart]) || !isHan(text[gap.end])) return undefined;
  return gap.lost > 0 ? conjecture('\u3000', '一字不成行，其后是词语或姓名中的空格', '\n', '') : 'stay';
}

/** On a line of its own, or run into the sentence before it. */
const entry = /(?:^|[。！？；：）〕…”])【[^】【\n]{1,30}】$/;
const longestEntry = 33;

/** Behind the name of a yearbook's entry, which its text goes on from. */
export function behindEntry({ text, gap, lineStart }: Place): Verdict | 'stay' | undefined {
  if (!entry.test(text.slice(Math.max(lineStart, gap.start - longestEntry), gap.start))) return undefined;
  // A list of names below a heading: 【领导名录】 / 局　长：….
  if (/^(?:[\u4e00-\u9fff][ \u3000?]{1,4})?[\u4e00-\u9fff]{1,6}[：:]/.test(text.slice(gap.end, gap.end + 12)))
    return undefined;
  return gap.lost > 0 ? conjecture('\u3000', '条目名与条目正文之间的空格', '\n') : 'stay';
}

const day = /^(?:[0-9]{1,2}月)?[0-9]{1,2}日$/;
/** On a line of its own, or run into what stands before it. */
const hour = /(?:^|[。！？；）”日])[0-2]?[0-9][:：][0-5][0-9]$/;

/** Behind the day or the hour of an entry in a chronicle or a log, which its text goes on from. */
export function behindDay({ text, gap, lineStart }: Place): Verdict | 'stay' | undefined {
  const isDay = gap.start - lineStart <= 6 && day.test(text.slice(lineStart, gap.start));
  const isHour = hour.test(text.slice(Math.max(lineStart, gap.start - 6), gap.start));
  if (!(isDay || isHour) || !isHan(text[gap.end])) return undefined;
  return gap.lost > 0 ? conjecture('\u3000', '条目日期或时刻与条目正文之间的空格', '\n') : 'stay';
}

/** What brackets hold is no longer than this. */
const longestInside = 60;

/** Between two entries in brackets: （联系人：孙丽　　联系电话：…）. */
export function insideBrackets({ text, gap, lineStart }: Place): Verdict | 'stay' | undefined {
  const before = text.slice(Math.max(lineStart, gap.start - longestInside), gap.start);
  const opened = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
  if (opened < 0 || /[）)。]/.test(before.slice(opened)) || !/[：:]/.test(before.slice(opened)))
    return undefined;
  if (!/^[^（(。\n]{0,60}[）)]/.test(text.slice(gap.end, gap.end + longestInside + 1))) return undefined;
  return gap.lost > 0 ? conjecture('\u3000', '括注之内两项之间的空格', '', '\n') : 'stay';
}
