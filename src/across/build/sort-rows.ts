import { openNumberFile } from './number-file.ts';

/** Rows of whole numbers from 0 below 2³² that are sorted on disk. */
export interface RowSort {
  add: (row: Uint32Array | readonly number[]) => void;
  /** All rows by their first number, those that have it in common in the order they came. Each is the same array. */
  sorted: () => Generator<Uint32Array>;
  remove: () => void;
}

export interface SortOptions {
  /** Rows that are sorted at once, in memory. At most 2²¹, so that a number and a place make an exact double. */
  run?: number;
  /** Rows that are at hand, of all runs together, while these are merged. */
  rowsAtHand?: number;
}

/**
 * Sort rows that are more than memory holds: runs of them are sorted and laid down in one file, then merged.
 * Libraries for this on npm sort lines or objects, of which an archive of 100,000 reports would make forty million.
 *
 * @param width numbers in a row
 */
export function openRowSort(file: string, width: number, options: SortOptions = {}): RowSort {
  const { run = 2 ** 20, rowsAtHand = 2 ** 20 } = options;
  const disk = openNumberFile(file, 'w+');
  let rows = new Uint32Array(Math.min(run, 2 ** 12) * width);
  const runs: Run[] = [];
  let count = 0;
  const layDown = (): void => {
    // Places in the low bits, so that a plain sort of numbers is one that keeps the order of rows.
    const order = Float64Array.from({ length: count }, (_, i) => rows[i * width]! * run + i).sort();
    runs.push({ from: disk.size(), to: disk.size() + count * width });
    const inOrder = new Uint32Array(count * width);
    let next = 0;
    for (const key of order) {
      const at = (key % run) * width;
      for (let i = 0; i < width; i++) inOrder[next++] = rows[at + i]!;
    }
    disk.add(inOrder);
    count = 0;
  };
  return {
    add(row) {
      if (count === run) layDown();
      if (count * width === rows.length) rows = grow(rows, run * width);
      rows.set(row, count++ * width);
    },
    *sorted() {
      if (count > 0) layDown();
      const most = Math.max(1, Math.floor(rowsAtHand / runs.length)) * width;
      const read = (from: number, to: number): Uint32Array => disk.read(from, Math.min(most, to - from));
      yield* mergeRuns(runs, width, read);
    },
    remove: disk.remove,
  };
}

function grow(numbers: Uint32Array, most: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.min(2 * numbers.length, most));
  more.set(numbers);
  return more;
}

/** Sorted rows; places in the file, in numbers. */
interface Run {
  from: number;
  to: number;
}

/** @param read some rows of a run, from a place in the file to its end at most */
function* mergeRuns(
  runs: readonly Run[],
  width: number,
  read: (from: number, to: number) => Uint32Array,
): Generator<Uint32Array> {
  const heads = runs.map(({ from, to }) => ({ rows: read(from, to), at: 0, from, to }));
  const keys = Float64Array.from(heads, ({ rows }) => rows[0]!);
  const isBefore = (a: number, b: number): boolean => keys[a]! < keys[b]! || (keys[a] === keys[b] && a < b);
  // A heap: no run's first row comes after those of the two below it.
  const heap = runs.map((_, i) => i).sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const row = new Uint32Array(width);
  while (heap.length > 0) {
    const top = heap[0]!;
    const head = heads[top]!;
    for (let i = 0; i < width; i++) row[i] = head.rows[head.at + i]!;
    head.at += width;
    if (head.at === head.rows.length) {
      head.from += head.at;
      head.at = 0;
      head.rows = head.from === head.to ? empty : read(head.from, head.to);
    }
    if (head.rows.length > 0) keys[top] = head.rows[head.at]!;
    else heap[0] = heap.at(-1)!;
    if (head.rows.length === 0) heap.pop();
    sink(heap, isBefore);
    yield row;
  }
}

const empty = new Uint32Array();

/** Let the first of a heap down to where it belongs. */
function sink(heap: number[], isBefore: (a: number, b: number) => boolean): void {
  for (let at = 0, below: number; (below = 2 * at + 1) < heap.length; at = below) {
    if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below++;
    if (!isBefore(heap[below]!, heap[at]!)) return;
    [heap[at], heap[below]] = [heap[below]!, heap[at]!];
  }
}
