import { blockAnchors } from '../markup/anchors.ts';
import { numberParagraphs } from '../markup/number-paragraphs.ts';
import type { Report } from '../report/report.ts';
import { foldText } from '../search/fold-for-search.ts';

/** A report as it is compared with others. */
export interface FoldedReport {
  id: string;
  /** Its blocks folded and joined without anything between: where a copy lost a break, nothing changes. */
  text: string;
  /** Where each block begins in `text`, in UTF-16 code units. */
  starts: number[];
  /** Ids of the blocks' elements on the page. */
  anchors: string[];
  /** Numbers of the paragraphs; null for headings and the head. */
  numbers: (number | null)[];
}

/** Fold a report: no script, no width, no punctuation and no spaces tell passages apart. */
export function foldReport({ id, blocks }: Pick<Report, 'id' | 'blocks'>): FoldedReport {
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    starts.push(text.length);
    text += foldText(block.text);
  }
  return {
    id,
    text,
    starts,
    anchors: blockAnchors(blocks),
    numbers: numberParagraphs(blocks).map((number) => number ?? null),
  };
}

/** The block that a place of the folded text is in. */
export function blockAt({ starts }: Pick<FoldedReport, 'starts'>, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  // The last block that begins there or before; empty blocks begin where the next one does.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
