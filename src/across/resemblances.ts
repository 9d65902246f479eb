import type { SharedRun } from './find-shared.ts';
import type { FoldedReport } from './folded-report.ts';
import { joinSpans, lengthOf } from './shared-blocks.ts';
import type { Resemblance } from './shared-passages.ts';

/** Others that are listed for a report. */
const mostOthers = 12;

/** How much a report has in common with each of the others, the most alike first. */
export function resemblances(
  own: FoldedReport,
  runs: readonly SharedRun[],
  open: (index: number) => FoldedReport,
): Resemblance[] {
  const part = (letters: number, text: string) => Math.round((1000 * letters) / text.length) / 1000;
  return [...Map.groupBy(runs, ({ other }) => other)]
    .map(([other, group]) => {
      const there = group.map(({ start, end, otherStart }): [number, number] => [
        otherStart,
        otherStart + end - start,
      ]);
      return {
        id: open(other).id,
        share: part(sharedLetters(group), own.text),
        back: part(lengthOf(joinSpans(there)), open(other).text),
      };
    })
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .slice(0, mostOthers);
}

/** How many letters of a text lie in some passage. */
export function sharedLetters(runs: readonly SharedRun[]): number {
  return lengthOf(joinSpans(runs.map(({ start, end }) => [start, end])));
}
