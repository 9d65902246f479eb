import { headingMarkAt } from '../restore/breaks/heading-mark.ts';

/** The longest first sentence that can be a heading. */
const longest = 50;

/**
 * The heading that a numbered paragraph begins with (（一）经济增长迈出坚实步伐。抓好…), without its full
 * stop; `undefined` where there is none.
 *
 * @param text a paragraph or an item
 */
export function runInHeading(text: string): { text: string; level: number } | undefined {
  const mark = headingMarkAt(text, 0);
  if (!mark) return undefined;
  const end = text.slice(0, longest + 1).search(/[。！？；：]/);
  return end > mark.end && text[end] === '。' ? { text: text.slice(0, end), level: mark.level } : undefined;
}
