import type { TextSpan } from './report-text.ts';

/** Spans in order, those that overlap as one. */
export function joinSpans(spans: TextSpan[]): TextSpan[] {
  spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const joined: TextSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span[0] < last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  return joined;
}
