import type { Block } from '../../report/report.ts';
import { findDates, findNumericDates, type FoundDate } from './find-dates.ts';
import type { FoldedPage } from './folded-page.ts';
import { groundAt, type Ground } from './grounds.ts';

/**
 * Blocks that date a report, most telling first. A year alone counts only where a date is all that is
 * expected: 2010年工作总结 tells what is reported on, not when.
 */
const places: readonly { kind: Block['kind']; yearAlone: boolean }[] = [
  { kind: 'date', yearAlone: true },
  { kind: 'byline', yearAlone: false },
  { kind: 'subtitle', yearAlone: false },
  { kind: 'signature', yearAlone: false },
  { kind: 'title', yearAlone: false },
];

/** The date a report bears, as EDTF, with the sentence that has it. */
export function reportDate(page: FoldedPage): Ground | undefined {
  for (const { kind, yearAlone } of places) {
    for (const [index, block] of page.blocks.entries()) {
      if (block.kind !== kind) continue;
      const found = datesOf(block.folded).filter(({ edtf }) => edtf.length > 4 || yearAlone);
      const best = mostPrecise(found);
      if (best && best.edtf !== 'XXXX') return groundAt(page, best.edtf, index, best.start);
    }
  }
  return undefined;
}

const datesOf = (text: string): FoundDate[] => [...findDates(text), ...findNumericDates(text)];

const mostPrecise = (dates: readonly FoundDate[]): FoundDate | undefined =>
  dates.reduce<FoundDate | undefined>(
    (best, date) => (best && best.edtf.length >= date.edtf.length ? best : date),
    undefined,
  );
