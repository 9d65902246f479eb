import { isHan } from './characters.ts';
import type { GapContext } from './gap-context.ts';
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
  return lossy && /[）)”』」》]/.test(before) && isHan(after)
    ? conjecture('？', '此处丢失一个字符，疑为问号，也可能是换行或空格', '\n', '\u3000', '')
    : undefined;
}

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
