/** What a page of print has in one place, as pdf.js tells it. */
export interface PrintItem {
  str: string;
  /** Of the text, along the line. */
  width: number;
  /** Matrix of the text: its last two numbers are where it begins, the first two tell size and slope. */
  transform: readonly number[];
  /** Whether a line ends behind it. */
  hasEOL: boolean;
}

/** What stands together in a line, without a gap. */
export interface Piece {
  text: string;
  from: number;
  to: number;
}

/** A line of print. */
export interface PrintLine {
  text: string;
  pieces: Piece[];
  /** Size of its largest letters; 0 where it is not level. */
  size: number;
}

/** Letters that fit in a gap. Between characters that are spaced out there is less. */
const gap = 1.2;

/** The lines of a page in the order in which they were drawn. */
export function printLines(items: readonly PrintItem[]): PrintLine[] {
  const lines: PrintLine[] = [];
  let line: PrintItem[] = [];
  for (const item of items) {
    line.push(item);
    if (!item.hasEOL) continue;
    lines.push(lineOf(line));
    line = [];
  }
  if (line.length > 0) lines.push(lineOf(line));
  return lines;
}

function lineOf(items: readonly PrintItem[]): PrintLine {
  const text = items.map(({ str }) => str).join('');
  const seen = items.filter(({ str }) => str.trim() !== '');
  const isLevel = seen.every(({ transform: [a = 0, b = 0, c = 0] }) => a > 0 && b === 0 && c === 0);
  const size = isLevel ? Math.max(0, ...seen.map(({ transform: [a = 0] }) => a)) : 0;
  const pieces: Piece[] = [];
  for (const { str, width, transform } of seen) {
    const from = transform[4] ?? 0;
    const last = pieces.at(-1);
    if (last && from - last.to < gap * size && from >= last.from) {
      last.text += str;
      last.to = from + width;
    } else pieces.push({ text: str, from, to: from + width });
  }
  return { text, pieces, size };
}
