import type { SharedMark } from './rehype-shared.ts';
import type { SharedBlock } from './shared-passages.ts';

/** Id of a paragraph's entry in the list of shared passages. */
export const sharedEntryId = (anchor: string): string => `also-${anchor}`;

/**
 * How a report's page marks what it shares. Paragraphs lead to their entry in the list; headings and
 * the head bear a shade alone.
 *
 * @param numbers of the paragraphs, by block
 */
export function sharedMarks(
  blocks: readonly SharedBlock[],
  anchors: readonly string[],
  numbers: readonly (number | undefined)[],
): Map<number, SharedMark> {
  return new Map(
    blocks.map(({ block, spans }) => {
      const number = numbers[block];
      if (number === undefined) return [block, { spans }];
      const href = `#${sharedEntryId(anchors[block]!)}`;
      return [block, { spans, link: { href, number: String(number) } }];
    }),
  );
}
