import { longestWatermark, watermarkHint, watermarkLines } from '../data/boilerplate/watermarks.ts';
import type { Span } from '../edit.ts';
import { fold } from '../../script/fold.ts';
import { isMidSentence } from '../fragments/sentence-end.ts';
import { project } from '../projection.ts';

const patterns = watermarkLines.map(({ line }) => new RegExp(`^(?:${fold(line.source)})$`, 'i'));

/** A shorter line before a watermark is a heading, which stays on its line. */
const headingLength = 20;

/**
 * Watermarks alone on a line, wherever they stand, in order. Where one stands in the middle of a sentence, at the end
 * of a page, the breaks around it go with it; elsewhere one stays. Linear.
 */
export function findWatermarks(page: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0, end: number; start < page.length; start = end + 1) {
    end = page.indexOf('\n', start);
    if (end < 0) end = page.length;
    if (end === start || end - start > longestWatermark) continue;
    const shown = page.slice(start, end);
    if (!watermarkHint.test(shown)) continue;
    const { text } = project(page, start, end);
    if (patterns.some((pattern) => pattern.test(text))) spans.push(spanOf(page, start, end));
  }
  return spans;
}

function spanOf(page: string, start: number, end: number): Span {
  const before = page.slice(Math.max(0, start - 400), start).trimEnd();
  const line = before.length - (before.lastIndexOf('\n') + 1);
  const from = start - (Math.min(start, 400) - before.length);
  if (start > 0 && line >= headingLength && isMidSentence(page, from, Math.min(page.length, end + 1))) {
    const gap = /^\n[ \t]*/.exec(page.slice(end, end + 40))?.[0].length ?? 0;
    return [from, end + gap];
  }
  if (page[end] === '\n') return [start, end + 1];
  return page[start - 1] === '\n' ? [start - 1, end] : [start, end];
}
