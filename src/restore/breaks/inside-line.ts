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

const entry = /^【[^】\n]{1,30}】$/;

/** Behind the name of a yearbook's entry, which its text goes on from. */
export function behindEntry({ text, gap, lineStart }: Place): Verdict | 'stay' | undefined {
  if (gap.start - lineStart > 32 || !entry.test(text.slice(lineStart, gap.start))) return undefined;
  // A list of names below a heading: 【领导名录】 / 局　长：….
  if (/^(?:[\u4e00-\u9fff][ \u3000?]{1,4})?[\u4e00-\u9fff]{1,6}[：:]/.test(text.slice(gap.end, gap.end + 12)))
    return undefined;
  return gap.lost > 0 ? conjecture('\u3000', '条目名与条目正文之间的空格', '\n') : 'stay';
}
