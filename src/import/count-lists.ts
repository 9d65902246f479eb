import { formatNumber } from './number-format.ts';
import type { NumberList } from './word-numbering.ts';

/**
 * Counts paragraphs of lists in the order of the document, and gives the number of each as Word shows it.
 *
 * @returns undefined for bullets, and for what has no number that is known
 */
export function countLists(): (list: NumberList, id: string, depth: number) => string | undefined {
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (list, id, depth) => {
    const level = list.levels.get(depth);
    if (!level) return undefined;
    const counts = counters.get(list.counter) ?? new Map<number, number>();
    counters.set(list.counter, counts);
    const first = list.starts.get(depth);
    const key = `${id}/${String(depth)}`;
    const anew = first !== undefined && !begun.has(key);
    begun.add(key);
    const before = counts.get(depth);
    counts.set(depth, anew ? first : before === undefined ? level.start : before + 1);
    for (const other of [...counts.keys()].filter((each) => each > depth)) {
      const restart = list.levels.get(other)?.restart;
      if (restart === undefined || depth < restart) counts.delete(other);
    }
    if (level.format === 'bullet') return undefined;
    let known = true;
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const above = list.levels.get(at);
      // A depth that no paragraph had yet counts as begun.
      const value = counts.get(at) ?? above?.start ?? 1;
      const written = formatNumber(value, level.legal && at < depth ? 'decimal' : (above?.format ?? ''));
      if (written === undefined) known = false;
      return written ?? '';
    });
    return known && text.trim() !== '' ? text : undefined;
  };
}
