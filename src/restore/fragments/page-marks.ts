import { project } from '../projection.ts';
import { arePages } from './are-pages.ts';
import { isMidSentence } from './sentence-end.ts';

/** A line that only says which page it is. */
export interface PageMark {
  /** The line, without its break. */
  start: number;
  end: number;
  number: number;
  /** Pages in all, where the mark says so. */
  total?: number;
  /** Title that stands in the mark. */
  title?: string;
}

interface Kind {
  pattern: RegExp;
  /** How many marks in a running series are needed to believe one. */
  least: number;
  /** Only where a page's worth of text lies between, and one at least falls inside a sentence. */
  bare?: true;
  /** One is enough where nothing but blanks stands behind it. */
  last?: true;
  /** Only where all name the same title. */
  sameTitle?: true;
  /** Only where what lies between says that these are pages. */
  paged?: true;
}

/** Ways to number a page, matched on the projection of a whole line. */
const kinds: readonly Kind[] = [
  { pattern: /^第(?<number>\d{1,4})页[/,|]?共(?<total>\d{1,4})页$/, least: 1 },
  {
    pattern: /^(?:!\[)?(?<title>.{2,90})_第(?<number>\d{1,4})页(?:\]\([^()]{4,200}\))?$/,
    least: 1,
    sameTitle: true,
  },
  // Where the title is not parted from the number, the next one must have it, too.
  // A book that is cited is no title of the page's.
  { pattern: /^(?<title>[^》]{4,90})第(?<number>\d{1,4})页$/, least: 2, sameTitle: true, paged: true },
  { pattern: /^第(?<number>\d{1,4})页$/, least: 2, paged: true },
  { pattern: /^page(?<number>\d{1,4})(?:of(?<total>\d{1,4}))?$/i, least: 2, paged: true },
  { pattern: /^[-—–·]{1,2}(?<number>\d{1,4})[-—–·]{1,2}$/, least: 2, last: true, paged: true },
  { pattern: /^(?<number>\d{1,3})\/(?<total>\d{1,3})$/, least: 2, paged: true },
  { pattern: /^(?<number>\d{1,3})$/, least: 2, bare: true },
];

const longest = 120;
/** An image of a page has its address behind it. */
const longestImage = 320;
/** Code units of text between two bare numbers that are page numbers. */
const pageful = 80;

/** What a mark may end in; a blank, or the reading of 页. */
const lastOfMark = new Set('0123456789页頁-—–·) \t\u3000');
/** A line that has no 页 in it is one of the shorter kinds. */
const short = 24;

/** The page marks of a text, in order; one pass over its lines. */
export function findPageMarks(text: string): PageMark[] {
  const series = new Map<Kind, PageMark[]>();
  for (let start = 0, end: number; start <= text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const most = text.startsWith('![', start) ? longestImage : longest;
    if (end === start || end - start > most || !lastOfMark.has(text[end - 1]!)) continue;
    const shown = text.slice(start, end);
    if (!/\d/.test(shown) || (shown.length > short && !/[页頁]/.test(shown))) continue;
    const line = project(text, start, end).text;
    const kind = kinds.find(({ pattern }) => pattern.test(line));
    const groups = kind?.pattern.exec(line)?.groups;
    if (!kind || !groups) continue;
    const mark: PageMark = { start, end, number: Number(groups['number']) };
    if (groups['total']) mark.total = Number(groups['total']);
    if (groups['title']) mark.title = groups['title'];
    const sofar = series.get(kind);
    if (sofar) sofar.push(mark);
    else series.set(kind, [mark]);
  }
  return [...series]
    .flatMap(([kind, marks]) => (believed(text, kind, marks) ? marks : []))
    .sort((a, b) => a.start - b.start);
}

/** The head of a column of numbers. */
const numbersRows = /(?:^|\n)[ \t\u3000]*[序编編][号號](?:\([^()]{1,8}\))?[ \t\u3000]*\n/;

/** What a text may end in, before the number of its only page. */
const ends = /[。！？!?.”’」』）)〉》]\s*$|[年月日号號]\s*$/;

function believed(text: string, kind: Kind, marks: readonly PageMark[]): boolean {
  const { least, bare, last, sameTitle, paged } = kind;
  if (last && marks.length === 1 && isLast(text, marks[0]!)) return true;
  // No page is the 0th: 0, 1 and 2 are settings that a manual tells of.
  if (
    marks.length < least ||
    marks.some(({ number, total }) => number === 0 || (total !== undefined && number > total))
  )
    return false;
  if (sameTitle && new Set(marks.map(({ title }) => title)).size > 1) return false;
  let running = 0;
  for (let index = 1; index < marks.length; index++) {
    const [before, mark] = [marks[index - 1]!, marks[index]!];
    if (mark.number < before.number) return false;
    if (mark.number === before.number + 1) running++;
    const shortPage = mark.start - before.end < pageful && (index < marks.length - 1 || marks.length === 2);
    if (bare && (mark.number !== before.number + 1 || shortPage)) return false;
  }
  if (running < (marks.length - 1) / 2) return false;
  if (!bare) return paged ? arePages(text, marks) : !areQuoted(text, marks);
  // The rows of a table, of which each cell stands in a line of its own.
  if (numbersRows.test(text.slice(0, marks[0]!.start))) return false;
  // Two alone must both part a sentence, and a page of text stand before them.
  const cuts = marks.filter(({ start, end }) => isMidSentence(text, start, end + 1)).length;
  return cuts > 0 && (marks.length > 2 || (cuts === marks.length && marks[0]!.start >= pageful));
}

/** The number of the only page, behind the text's end. */
function isLast(text: string, { start, end }: PageMark): boolean {
  if (text.length - end >= 200 || text.slice(end).trim() !== '') return false;
  return start >= pageful || ends.test(text.slice(0, start));
}

/** Whether a line that ends in a colon announces the marks, and text goes on behind them: as they are to be written. */
function areQuoted(text: string, marks: readonly PageMark[]): boolean {
  const announced = /[:：][“"]?$/.test(
    text.slice(Math.max(0, marks[0]!.start - 40), marks[0]!.start).trimEnd(),
  );
  const [from, to] = [marks[0]!.end, marks.at(-1)!.start];
  const together = marks.length === 1 || text.slice(from, to).length < pageful;
  return announced && together && text.slice(marks.at(-1)!.end).trim() !== '';
}
