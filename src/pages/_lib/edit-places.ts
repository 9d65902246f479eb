import { blockRepairs } from '../../markup/block-repairs.ts';
import { knownRanges } from '../../markup/known-ranges.ts';
import { numberParagraphs } from '../../markup/number-paragraphs.ts';
import type { Report } from '../../report/report.ts';

/** Where an edit stands in the text, for a reader: the number of a paragraph, or what else there is. */
export type EditPlace = number | 'heading' | 'head';

/** The places of all edits that stand in the text, by their numbers; they are the same in every language. */
export function editPlaces(report: Report): ReadonlyMap<number, EditPlace> {
  const numbers = numberParagraphs(report.blocks);
  const places = new Map<number, EditPlace>();
  blockRepairs(report.blocks, knownRanges(report)).forEach((repairs, block) => {
    const { kind } = report.blocks[block]!;
    const place = numbers[block] ?? (kind === 'heading' ? kind : 'head');
    for (const { edit, first } of repairs) if (first) places.set(edit, place);
  });
  return places;
}
