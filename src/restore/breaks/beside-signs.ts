import { closesLineNever, opensLineNever } from './characters.ts';
import type { GapContext } from './gap-context.ts';
import { certain, conjecture, type Verdict } from './verdict.ts';

/** What parts the cells of a table's row. */
const bar = /[｜|]/;
const openingQuote = /[“‘「『]/;

/** Beside signs that begin or end no line: a space inside a sentence. */
export function besideSigns({
  text,
  gap,
  lossy,
}: Pick<GapContext, 'text' | 'gap' | 'lossy'>): Verdict | 'stay' | undefined {
  const [before, after] = [text[gap.start - 1]!, text[gap.end]!];
  if (lossy && gap.lost > 0 && (bar.test(before) || bar.test(after)))
    return conjecture('\u3000', '表格各格之间竖线两旁的“?”疑为丢失的空格', '', '\n', '？');
  if (!opensLineNever(after) && !closesLineNever(before)) return undefined;
  if (gap.lost === 0) return 'stay';
  // A text may speak of the mark itself: “?”.
  const isQuoted = gap.lost === 1 && openingQuote.test(before);
  return {
    ...(isQuoted
      ? conjecture('', '引号之后的“?”疑为句中丢失的空格', '？')
      : certain('', '紧挨标点的“?”是句中丢失的空格，不是分段')),
    opensInside: closesLineNever(before),
  };
}
