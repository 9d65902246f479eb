import type { Dictionary } from '../../i18n/dictionary.ts';
import { blockRepairs } from '../../markup/block-repairs.ts';
import { numberParagraphs } from '../../markup/number-paragraphs.ts';
import { readingRanges } from '../../report/reading-ranges.ts';
import type { Report } from '../../report/report.ts';

/** Where an edit stands in the text, for a reader: paragraph number, or a sign for title and headings. */
export function editPlaces(report: Report, words: Dictionary): Map<number, string> {
  const numbers = numberParagraphs(report.blocks);
  const places = new Map<number, string>();
  blockRepairs(report.blocks, readingRanges(report.edits)).forEach((repairs, block) => {
    const { kind } = report.blocks[block]!;
    const label = numbers[block] ?? (kind === 'heading' ? '§' : words.apparatus.head);
    for (const { edit, first } of repairs) if (first) places.set(edit, String(label));
  });
  return places;
}
