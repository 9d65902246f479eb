import { headingMarkAt } from '../breaks/heading-mark.ts';
import { sentenceEndsBefore } from '../breaks/characters.ts';

/** A line without its margins, in UTF-16 code units of the text. */
export interface Line {
  start: number;
  end: number;
}

/** Widths are counted in halves of a Chinese character. */
const narrowest = 30;
const widest = 130;
/** A line is full that is so much short of the page's width: no line begins with a mark, and words of Latin stay whole. */
const slack = 4;
/** So many full lines show a width; fewer lines than this share are wider. */
const fewest = 5;
const fewestIndented = 3;
const wider = 0.04;
/** Of the full lines so many break off inside a sentence, and so many have a mark; of those behind them so many end one. */
const inside = 0.6;
const marked = 0.5;
const ended = 0.6;

/**
 * Lines that go on in the next one because a typist's or a page's width was full: lines of one width that break off
 * inside sentences, each stretch of them closed by a shorter line that ends one. A poem's lines are shorter, and the lines
 * of a list have no marks.
 *
 * @returns indices of the lines whose break before them is no break of the text
 */
export function wrappedLines(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const none = new Set<number>();
  if (lines.length < fewestIndented) return none;
  const widths = lines.map(({ start, end }) => indentOf(text, start) + widthOf(text, start, end));
  // Where paragraphs are indented, a line that is not goes on from the one before.
  const indented = lines.filter(({ start }) => indentOf(text, start) >= 2).length >= 2;
  const enough = indented ? fewestIndented : fewest;
  const width = fullWidth(widths, enough);
  if (width === undefined) return none;
  const isFull = widths.map((each) => each > width - slack && each <= width + 1);
  const full = lines.flatMap((_, index) => (isFull[index] && index + 1 < lines.length ? [index] : []));
  const closing = full.flatMap((index) => (isFull[index + 1] ? [] : [index + 1]));
  const endsSentence = (index: number): boolean => sentenceEndsBefore(text, lines[index]!.end);
  if (full.length < enough || widths.filter((each) => each > width + 1).length > wider * lines.length)
    return none;
  if (full.filter((index) => !endsSentence(index)).length < inside * full.length) return none;
  const shown = full.filter((index) =>
    /[，。、；：]/.test(text.slice(lines[index]!.start, lines[index]!.end)),
  );
  if (shown.length < marked * full.length) return none;
  if (closing.length === 0 || closing.filter(endsSentence).length < ended * closing.length) return none;
  const joined = new Set<number>();
  for (const index of full) {
    const next = lines[index + 1]!;
    const blank = text.slice(lines[index]!.end, next.start).split('\n').length > 2;
    const begins = indentOf(text, next.start) >= 2 || headingMarkAt(text, next.start) !== undefined;
    if (!blank && !begins && (!endsSentence(index) || indented)) joined.add(index + 1);
  }
  return joined;
}

/** The width that most of the wide lines have, to within the slack. */
function fullWidth(widths: readonly number[], enough: number): number | undefined {
  const counts = new Map<number, number>();
  for (const width of widths)
    if (width >= narrowest && width <= widest) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best: number | undefined;
  let most = 0;
  for (const width of counts.keys()) {
    let count = 0;
    for (let near = width - slack + 1; near <= width; near++) count += counts.get(near) ?? 0;
    if (count > most || (count === most && width > best!)) [best, most] = [width, count];
  }
  return most >= enough ? best : undefined;
}

function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end && width <= widest + 2; at++) width += text.charCodeAt(at) < 0x250 ? 1 : 2;
  return width;
}

/** Width of the spaces before a line. */
function indentOf(text: string, start: number): number {
  let width = 0;
  for (let at = start - 1; at >= 0 && /[ \t\u3000\u00a0]/.test(text[at]!); at--)
    width += text[at] === '\u3000' ? 2 : 1;
  return width;
}
