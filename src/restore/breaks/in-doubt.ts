import { isHan, sentenceEndsBefore } from './characters.ts';
import type { GapContext } from './gap-context.ts';
import { headingMarkAt } from './heading-mark.ts';
import { conjecture, type Verdict } from './verdict.ts';

/** What nothing tells: behind words the likeliest is that somebody asks, behind brackets and figures it is not. */
export function inDoubt({ text, gap, losesBreaks, lossy, halfWidth }: GapContext): Verdict | undefined {
  const [before = '', after = ''] = [text[gap.start - 1], text[gap.end]];
  if (isHan(before)) return lossy && /[0-9]/.test(after) ? beforeFigure : perhapsQuestion;
  if (lossy && gap.lost > 1) return perhapsSpaces;
  if (losesBreaks && /[）)”』」》】.]/.test(before))
    return conjecture('\n', '本页有换行成了“?”，括号、引号之后的疑为换行', '？', '\u3000', '', '?');
  if (before === '】' || (lossy && (/[*＊×]/.test(before) || (/[0-9%％]/.test(before) && isHan(after)))))
    return conjecture('\u3000', '此处丢失一个字符，疑为空格，也可能是换行或他种符号', '\n', '', '？', '?');
  if (lossy && /[）)]/.test(before) && /[0-9]/.test(after)) return beforeFigure;
  if (/[0-9A-Za-z%％]\.?$/.test(text.slice(Math.max(0, gap.start - 2), gap.start)) && isHan(after))
    return halfWidth ? perhapsQuestion : behindFigure;
  if (lossy && /[）)”』」》]/.test(before) && isHan(after)) return perhapsQuestion;
  if (!lossy || !/[0-9A-Za-z%％\]］]/.test(before) || !/[\u4e00-\u9fff（(《“「【]/.test(after))
    return undefined;
  // Behind a figure and before a bracket nobody asks: a number, 0:52:59?（4）区议会拨款, begins a line; a note, 立言。”[4]?清代, ended one.
  const ended = note.exec(text.slice(Math.max(0, gap.start - longestNote), gap.start));
  return headingMarkAt(text, gap.end) || (ended && sentenceEndsBefore(text, gap.start - ended[0].length))
    ? besideMark
    : behindMark;
}

/** The number of a note. */
const note = /[[［〔][0-9]{1,3}[\]］〕]$/;
const longestNote = 5;

const besideMark = conjecture('\n', '序号之前、注号之后丢失一个字符，疑为换行', '\u3000', '', '？', '?');
const behindMark = conjecture(
  '\u3000',
  '数字之后、括号之前丢失一个字符，疑为空格，也可能是换行或他种符号',
  '\n',
  '',
  '？',
  '?',
);

const beforeFigure = conjecture(
  '\u3000',
  '数字之前丢失一个字符，疑为空格，也可能是换行或他种符号',
  '\n',
  '',
  '？',
  '?',
);

const perhapsSpaces = conjecture('\u3000', '接连两个“?”，疑为对齐所用的空格，也可能是换行', '\n', '', '？');
const behindFigure = conjecture(
  ' ',
  '数字或西文之后丢失一个字符，疑为空格，也可能是问号、换行或他种符号',
  '',
  '？',
  '\n',
  '?',
);

export const perhapsQuestion = conjecture(
  '？',
  '此处丢失一个字符，疑为问号，也可能是换行或空格',
  '\n',
  '\u3000',
  '',
);
