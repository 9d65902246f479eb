import type { SharedRun } from './find-shared.ts';
import { joinSpans, lengthOf } from './shared-blocks.ts';
import type { Resemblance } from './shared-passages.ts';

/** Others that are listed for a report. */
const mostOthers = 12;

/**
 * How much a report has in common with each of the others, the most alike first.
 *
 * @param length of its folded text; `other` tells those of the others, by their index
 */
export function resemblances(
  length: number,
  runs: readonly SharedRun[],
  other: (index: number) => { id: string; length: number },
): Resemblance[] {
  const part = (letters: number, all: number): number => Math.round((1000 * letters) / all) / 1000;
  return [...Map.groupBy(runs, ({ other }) => other)]
    .map(([index, group]) => {
      const { id, length: its } = other(index);
      const there = group.map(({ start, end, otherStart }): [number, number] => [
        otherStart,
        otherStart + end - start,
      ]);
      return {
        id,
        share: part(sharedLetters(group), length),
        back: part(lengthOf(joinSpans(there)), its),
      };
    })
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .slice(0, mostOthers);
}

/** How many letters of a text lie in some passage. */
export function sharedLetters(runs: readonly SharedRun[]): number {
  return lengthOf(joinSpans(runs.map(({ start, end }) => [start, end])));
}
