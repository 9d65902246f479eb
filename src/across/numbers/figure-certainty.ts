import { readingRanges } from '../../report/reading-ranges.ts';
import type { Report } from '../../report/report.ts';
import type { Certainty } from '../../restore/edit.ts';
import type { FoundNumber } from './find-numbers.ts';

const order: readonly Certainty[] = ['proven', 'certain', 'conjecture'];

/**
 * How sure the signs of a figure are: the most doubtful of the edits that made one of them, or that took
 * something away between them. Nothing where the witness has them as they are.
 *
 * @returns a function to be asked in the order of the text; together they are one pass over the edits
 */
export function figureCertainty({
  blocks,
  edits,
}: Pick<Report, 'blocks' | 'edits'>): (
  figure: Pick<FoundNumber, 'block' | 'offset' | 'written'>,
) => Certainty | undefined {
  const ranges = readingRanges(edits);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  let next = 0;
  return ({ block, offset, written }) => {
    const start = starts[block]! + offset;
    const end = start + written.length;
    while (next < ranges.length && ranges[next]!.end <= start) next++;
    let worst = -1;
    for (let i = next; i < ranges.length && ranges[i]!.start < end; i++) {
      worst = Math.max(worst, order.indexOf(edits[ranges[i]!.edit]!.certainty));
    }
    return order[worst];
  };
}
