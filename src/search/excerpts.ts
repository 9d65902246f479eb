import { findHits, type Wanted } from './find-hits.ts';
import type { ReportText, TextBlock, TextSpan } from './report-text.ts';

/** A piece of a report around hits. */
export interface Excerpt {
  /** Index of the block, and the first hit's offset in it in UTF-16 code units. */
  block: number;
  offset: number;
  /** The id of the block's element on the report's page. */
  anchor: string;
  text: string;
  /** The hits, as spans of `text`. */
  marks: TextSpan[];
}

const around = 36;
const sentenceEnd = /[。！？；!?;]/;

/**
 * Keyword in context, at most one excerpt a block, from the report's own text.
 *
 * @returns the first `limit` excerpts and how many hits there are in all
 */
export function excerptsOf(
  report: ReportText,
  wanted: Wanted,
  limit: number,
): { excerpts: Excerpt[]; hits: number } {
  const excerpts: Excerpt[] = [];
  let hits = 0;
  for (const [index, block] of report.blocks.entries()) {
    const spans = findHits(block, wanted);
    hits += spans.length;
    if (spans.length > 0) excerpts.push(excerptOf(block, index, spans));
  }
  // The title is shown as the result's heading: its excerpt comes last, if there is nothing else.
  excerpts.sort((a, b) => Number(isTitle(report, a)) - Number(isTitle(report, b)));
  return { excerpts: excerpts.slice(0, limit), hits };
}

/** The beginning of a report, for a query that names no words. */
export function openingOf(report: ReportText): Excerpt {
  const found = report.blocks.findIndex((block) => !block.title && block.text.length > around);
  const index = Math.max(found, 0);
  const block = report.blocks[index] ?? { anchor: '', text: '' };
  return excerptOf(block, index, [[0, 0]]);
}

function isTitle(report: ReportText, excerpt: Excerpt): boolean {
  return report.blocks[excerpt.block]?.title === true;
}

function excerptOf(block: TextBlock, index: number, spans: TextSpan[]): Excerpt {
  const [first, firstEnd] = spans[0]!;
  const from = contextStart(block.text, first);
  const to = contextEnd(block.text, firstEnd);
  const before = from > 0 ? '…' : '';
  const text = before + block.text.slice(from, to) + (to < block.text.length ? '…' : '');
  const marks = spans
    .filter(([start, end]) => end > start && start < to)
    .map(([start, end]): TextSpan => [
      start - from + before.length,
      Math.min(end, to) - from + before.length,
    ]);
  return { block: index, offset: first, anchor: block.anchor, text, marks };
}

function contextStart(text: string, at: number): number {
  const least = Math.max(0, at - around);
  for (let i = at - 1; i > least; i--) if (sentenceEnd.test(text[i]!)) return i + 1;
  let start = isTail(text, least) ? least - 1 : least;
  while (isInFigure(text, start) && start > least - longestFigure) start--;
  return start;
}

function contextEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + 2 * around);
  let end = isTail(text, most) ? most + 1 : most;
  while (isInFigure(text, end) && end < most + longestFigure) end++;
  return end;
}

/** A figure is shown whole, up to so many code units: 4,8… would be another. */
const longestFigure = 24;
const figureSign = /[0-9.,]/;
const isInFigure = (text: string, at: number): boolean =>
  at > 0 && at < text.length && figureSign.test(text[at - 1]!) && figureSign.test(text[at]!);

/** Whether a character of two code units would be cut here. */
function isTail(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
