import type { PageMark } from './page-marks.ts';
import { firstLine } from './running-titles.ts';
import { isMidSentence } from './sentence-end.ts';

/** Code units of text between two page marks, where neither parts a sentence. */
const pageful = 200;
/** So much is looked at on either side of a mark. */
const reach = 400;
/** A line of running text: a shorter one, or one without a mark, may be an entry of a list. */
const isProse = (line: string): boolean => line.length >= 15 && /[，、。；,;]/.test(line);
/** What stands below a page's number in a list of errata. */
const errata = /^\s{0,8}(?:第|倒数第|自[上下])[ ]?[0-9一二三四五六七八九十]{1,3}[ ]?[行段栏]/;
/** A text begins with its first page or, where that has no mark, the second; what is cited or corrected, anywhere. */
const firstOfText = 3;

/**
 * Whether marks that count on are of the pages that the text stands on: a page of text lies between most of them, or one
 * parts a sentence. Scores, entries of errata, pages that are cited and numbered headings stand close together.
 *
 * @param marks two at least, in order
 */
export function arePages(text: string, marks: readonly PageMark[]): boolean {
  if (marks.some(({ end }) => errata.test(text.slice(end, end + 40)))) return false;
  if (new Set(marks.flatMap(({ total }) => total ?? [])).size > 1) return false;
  const between = marks.slice(1).map(({ start }, index) => start - marks[index]!.end);
  // Images of pages, one below the other, each with the title.
  if (marks[0]!.title !== undefined && between.every((gap) => gap <= 4)) return true;
  const title = firstLine(text);
  if (marks.some((mark) => partsSentence(text, mark, title))) return true;
  if (marks[0]!.number > firstOfText) return false;
  // Of two the second may stand at the end of a short last page.
  if (marks.length === 2 && marks[0]!.start >= pageful) return true;
  between.sort((a, b) => a - b);
  return between[(between.length - 1) >> 1]! >= pageful;
}

function partsSentence(text: string, { start, end }: PageMark, title: string | undefined): boolean {
  const before = withoutTitle(text.slice(Math.max(0, start - reach), start).trimEnd(), title);
  const behind = withoutTitle(text.slice(end, end + reach).trimStart(), title);
  if (!isMidSentence(`${before}\n${behind}`, before.length, before.length + 1)) return false;
  return isProse(before.slice(before.lastIndexOf('\n') + 1)) && isProse(/^[^\n]*/.exec(behind)![0]);
}

/** What stands before or behind a page's title, where that is said again there. */
function withoutTitle(text: string, title: string | undefined): string {
  if (title === undefined) return text;
  if (text.startsWith(`${title}\n`)) return text.slice(title.length).trimStart();
  return text.endsWith(`\n${title}`) ? text.slice(0, -title.length).trimEnd() : text;
}
