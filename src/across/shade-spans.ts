import type { ElementContent } from 'hast';
import type { TextSpan } from '../search/report-text.ts';

/** How what a block shares with other reports is shown. */
export interface SharedMark {
  /** In order, none touching another; UTF-16 code units of the block's text. */
  spans: readonly TextSpan[];
  /** To the list of those reports: its address, its name, and the sign that is drawn for it. */
  link?: { href: string; label: string; sign: string };
}

/**
 * Put a shade on passages that stand in other reports too. The text stays as it is.
 *
 * @param text part of a block's text
 * @param from where it begins in the block's text
 */
export function shadeSpans(text: string, from: number, spans: readonly TextSpan[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = 0;
  const plainTo = (end: number): void => {
    if (end > at) parts.push({ type: 'text', value: text.slice(at, end) });
    at = Math.max(at, end);
  };
  for (const [spanStart, spanEnd] of spans) {
    const start = Math.max(spanStart - from, 0);
    const end = Math.min(spanEnd - from, text.length);
    if (start >= end) continue;
    plainTo(start);
    const children: ElementContent[] = [{ type: 'text', value: text.slice(start, end) }];
    parts.push({ type: 'element', tagName: 'span', properties: { className: ['also'] }, children });
    at = end;
  }
  plainTo(text.length);
  return parts;
}
