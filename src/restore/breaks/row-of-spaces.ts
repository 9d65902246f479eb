import { opensLineNever, sentenceEndsBefore } from './characters.ts';
import type { GapContext } from './gap-context.ts';
import { severalLost } from './gaps.ts';
import { conjecture, type Verdict } from './verdict.ts';

/**
 * Several `?` in a row, more than the page has for a break: the spaces that put the cells of a table or the parts of a
 * line below each other.
 */
export function rowOfSpaces({ text, gap, usual }: GapContext): Verdict | undefined {
  const before = text[gap.start - 1] ?? '\n';
  if (gap.lost < 2 || gap.lost <= usual || sentenceEndsBefore(text, gap.start)) return undefined;
  if (/[，、,]/.test(before) || opensLineNever(text[gap.end] ?? '\n')) return undefined;
  // Two may be a lost character and a space.
  if (gap.lost < severalLost && !/[0-9%）)】*＊×]/.test(before)) return undefined;
  return conjecture('\u3000', '接连几个“?”，疑为表格或对齐所用的空格', '\n', '');
}
