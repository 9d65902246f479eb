import type { Edit } from './edit.ts';

/** Where places of a reading and of its witness answer to each other; offsets in UTF-16 code units. */
export interface Locator {
  /** Offset in the witness of an offset in the reading; inside an edit's output, where the edit begins. */
  toWitness: (at: number) => number;
  /** Offset in the reading of an offset in the witness; inside what an edit replaced, where its output begins. */
  toReading: (at: number) => number;
}

/** Prepare a ledger for looking places up; each look-up takes logarithmic time. */
export function makeLocator(ledger: readonly Pick<Edit, 'span' | 'reading'>[]): Locator {
  const inWitness = ledger.map(({ span }) => span[0]);
  const inReading: number[] = [];
  let shift = 0;
  for (const { span, reading } of ledger) {
    inReading.push(span[0] + shift);
    shift += reading.length - (span[1] - span[0]);
  }
  const convert = (
    at: number,
    from: readonly number[],
    to: readonly number[],
    lengths: (edit: number) => [number, number],
  ): number => {
    const edit = lastAtOrBefore(from, at);
    if (edit < 0) return at;
    const [here, there] = lengths(edit);
    const inside = at - from[edit]!;
    return inside < here ? to[edit]! : to[edit]! + there + (inside - here);
  };
  const oldLength = (edit: number): number => ledger[edit]!.span[1] - ledger[edit]!.span[0];
  const newLength = (edit: number): number => ledger[edit]!.reading.length;
  return {
    toWitness: (at) => convert(at, inReading, inWitness, (edit) => [newLength(edit), oldLength(edit)]),
    toReading: (at) => convert(at, inWitness, inReading, (edit) => [oldLength(edit), newLength(edit)]),
  };
}

/** Index of the last of sorted numbers that is not greater; -1 where all are. */
function lastAtOrBefore(sorted: readonly number[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
