import type { GapContext } from './gap-context.ts';

/** A quotation that asks is short, in UTF-16 code units. */
const reach = 40;
const closing: Readonly<Record<string, string>> = { '“': '”', '「': '」', '‘': '’', '"': '"' };

/**
 * One `?` in a quotation that ends in one: “走?留?” asks twice. Not where all breaks became `?`, which may part the lines
 * of a quotation.
 */
export function quotedQuestion({ text, gap, lineStart, habit }: GapContext): 'stay' | undefined {
  if (habit || gap.lost !== 1 || gap.end !== gap.start + 1 || text[gap.start] !== '?') return undefined;
  const before = text.slice(Math.max(lineStart, gap.start - reach), gap.start);
  const open = [...before.matchAll(/[“「‘"”」’]/g)].at(-1);
  const close = open && closing[open[0]];
  if (!close || /[。；;]/.test(before.slice(open.index))) return undefined;
  if (close === '"' && before.split('"').length % 2 === 1) return undefined;
  const behind = text.slice(gap.end, gap.end + reach);
  const end = behind.indexOf(close);
  if (end < 0 || /[\n。；;]/.test(behind.slice(0, end))) return undefined;
  return end === 0 || behind[end - 1] === '?' ? 'stay' : undefined;
}
