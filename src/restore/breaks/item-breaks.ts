import type { SeriesItem } from './series.ts';

/** Items longer than this on average are paragraphs. */
const longItem = 50;

/**
 * Breaks before the items of a series of which one besides the first is already a paragraph, where the
 * items are long. A series inside one paragraph stays.
 */
export function itemBreaks(
  text: string,
  items: readonly SeriesItem[],
  edits: ReadonlyMap<number, unknown>,
): number[] {
  if (!items.slice(1).some(({ behind }) => behind === 'line')) return [];
  const length = items.at(-1)!.at - items[0]!.at;
  if (length / (items.length - 1) < longItem) return [];
  return items
    .filter(({ at, behind }) => behind === 'sentence' && !edits.has(at) && text[at - 1] !== '；')
    .map(({ at }) => at);
}
