import { alignWitness } from '../../markup/align-witness.ts';
import { witnessToHast } from '../../markup/witness-to-hast.ts';
import { writeHtml } from '../../markup/write-html.ts';
import type { Report } from '../../report/report.ts';

/** A stretch of the witness, and the block that was read from it, if one was. */
export interface ScrapedRow {
  /** As HTML. */
  scraped: string;
  block: number | undefined;
}

/** All of a witness, row by row; it is the same in every language. */
export function scrapedRows(report: Report, witness: string): ScrapedRow[] {
  let next = 0;
  return alignWitness(report, witness).map(({ span, block }) => {
    const scraped = witnessToHast(witness, span, report.edits, next);
    next = scraped.next;
    return { scraped: writeHtml(scraped.tree), block };
  });
}
