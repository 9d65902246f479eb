import type { GapContext } from './gap-context.ts';
import { conjecture, type Verdict } from './verdict.ts';

/** How much of a row is looked at on each side. */
const reach = 120;

/** Behind the last figure of a row of a table whose cells tabs part, before another such row: 19.75	-4.8?棉花	吨	1,286. */
export function betweenRows({ text, gap, lineStart, nextGap }: GapContext): Verdict | undefined {
  if (gap.lost === 0) return undefined;
  const before = text.slice(Math.max(lineStart, gap.start - reach), gap.start);
  const after = text.slice(gap.end, Math.min(nextGap, gap.end + reach));
  return /\t[^\t\n。？！]*[0-9%]$/.test(before) && /^[^\t\n。？！0-9][^\n。？！]*\t/.test(after)
    ? conjecture('\n', '表格各格以制表符隔开，此处另起一行', '？')
    : undefined;
}
