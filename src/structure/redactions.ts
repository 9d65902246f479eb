import type { Report } from '../report/report.ts';
import { findRedactionMarks } from '../restore/redaction-marks.ts';

/** Every mask of the original author in a report's blocks, in order. They are labelled and never touched. */
export function findRedactions(blocks: readonly { text: string }[]): Report['redactions'] {
  return blocks.flatMap(({ text }, block) =>
    findRedactionMarks(text).map((mark) => ({ text: mark.text, block, offset: mark.at })),
  );
}
