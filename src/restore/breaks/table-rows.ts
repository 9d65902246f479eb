import type { Gap } from './gaps.ts';

/** A cell of figures, and the name of a row. */
const figure = /^-?[0-9][0-9.,]*[%％]?$/;
const label = /^(?=.*[\u4e00-\u9fff])[^，。；：！？]{1,20}$/;
/** A row whose cells tabs part. */
const tabbed = /^[^，。；：！？\n]{0,40}\t[^，。；！？\n]*$/;
/** So many rows of one shape make a table. */
const fewestRows = 3;

/** What parts the rows of tables, and what their cells, where both became spaces. */
export interface TableGaps {
  rows: ReadonlySet<Gap>;
  cells: ReadonlySet<Gap>;
}

/**
 * Tables whose breaks became spaces like those between their cells: the name of a row and as many figures again and again.
 *
 * @param gaps runs of spaces that may stand for breaks, in order
 */
export function tableGaps(text: string, gaps: readonly Gap[]): TableGaps {
  const rows = new Set<Gap>();
  const cells = new Set<Gap>();
  if (!gaps.some(({ end }) => isDigit(text[end])) && !text.includes('\t')) return { rows, cells };
  // The cell behind each gap, up to the next.
  const kinds = gaps.map(({ end }, index) =>
    kindOf(text.slice(end, Math.min(gaps[index + 1]?.start ?? text.length, end + longestCell))),
  );
  for (let first = 0; first < gaps.length; first++) {
    const rowsOfTabs = sameAs(kinds, first);
    if (kinds[first]?.startsWith('\t') && rowsOfTabs > 1) {
      for (const gap of gaps.slice(first, first + rowsOfTabs + 1)) rows.add(gap);
      first += rowsOfTabs - 1;
      continue;
    }
    const shape = [1, 2].map((labels) => rowsAt(kinds, first, labels)).find(({ end }) => end > first);
    if (!shape) continue;
    const { end, width } = shape;
    const start = headAt(kinds, first, width);
    for (let index = start; index < end; index++)
      ((index - start) % width === 0 ? rows : cells).add(gaps[index]!);
    // What follows the last row begins a line.
    const next = gaps[end];
    if (next) rows.add(next);
    first = end - 1;
  }
  return { rows, cells };
}

const longestCell = 60;

const isDigit = (character: string | undefined): boolean => /[-0-9]/.test(character ?? '');

/** What a cell is: tabs as many as it has, where it is a row of cells itself. */
const kindOf = (cell: string): string | undefined =>
  cell.includes('\t') && tabbed.test(cell)
    ? cell.replace(/[^\t]/g, '')
    : isDigit(cell[0]) && figure.test(cell)
      ? 'figure'
      : label.test(cell)
        ? 'label'
        : undefined;

/** How many cells of one kind follow each other from a cell on. */
function sameAs(kinds: readonly unknown[], from: number): number {
  let index = from;
  while (index < kinds.length && kinds[index] === kinds[from]) index++;
  return index - from;
}

/** How many figures follow each other from a cell on. */
function figuresAt(kinds: readonly unknown[], from: number): number {
  let index = from;
  while (kinds[index] === 'figure') index++;
  return index - from;
}

/**
 * Rows of one shape that begin at a cell: so many labels, what is counted and in what unit, and as many figures in each.
 *
 * @returns the end of the last, the beginning where they are too few to be a table; cells of a row
 */
function rowsAt(kinds: readonly unknown[], first: number, labels: number): { end: number; width: number } {
  const figures = areLabels(kinds, first, labels) ? figuresAt(kinds, first + labels) : 0;
  const width = labels + figures;
  let end = first;
  while (figures > 0 && areLabels(kinds, end, labels) && figuresAt(kinds, end + labels) === figures)
    end += width;
  return { end: end < first + fewestRows * width ? first : end, width };
}

function areLabels(kinds: readonly unknown[], from: number, count: number): boolean {
  for (let index = from; index < from + count; index++) if (kinds[index] !== 'label') return false;
  return true;
}

/** Where the row of names begins above the first row of figures; there, where none does. */
function headAt(kinds: readonly unknown[], first: number, width: number): number {
  const start = first - width;
  return start >= 0 && areLabels(kinds, start, width) ? start : first;
}
