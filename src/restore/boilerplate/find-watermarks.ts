import {
  longestWatermark,
  proverbLines,
  watermarkHint,
  watermarkLines,
} from '../data/boilerplate/watermarks.ts';
import type { Span } from '../edit.ts';
import { fold } from '../../script/fold.ts';
import { isMidSentence } from '../fragments/sentence-end.ts';
import { project } from '../projection.ts';

const whole = (line: RegExp): RegExp => new RegExp(`^(?:${fold(line.source)})$`, 'i');
const patterns = watermarkLines.map(({ line }) => whole(line));
const proverbs = proverbLines.map(whole);

/** A shorter line before a watermark is a heading, which stays on its line. */
const headingLength = 20;

/** The same watermark so far apart in the text stands on another page. */
const pageful = 60;

/** A watermark, and whether nothing else can have been meant. */
export interface Watermark {
  span: Span;
  /** False where nothing but its wording tells it from a line of the report. */
  sure: boolean;
}

/** A line that has the wording of a watermark, without its break. */
interface Line {
  start: number;
  end: number;
  text: string;
  /** Whether anybody may have written it, so that it must come again. */
  proverb: boolean;
}

/**
 * Watermarks alone on a line, wherever they stand, in order. Where one stands in the middle of a sentence, at the end
 * of a page, the breaks around it go with it; elsewhere one stays. What an entry of the report's own list may be is one
 * only where it comes again. Linear.
 *
 * @param traced whether the page has other traces of a site; asked where the wording does not say enough
 */
export function findWatermarks(page: string, traced: () => boolean): Watermark[] {
  const lines = worded(page);
  const firsts = new Map<string, number>();
  const again = new Set<string>();
  for (const { start, text } of lines) {
    if (start - (firsts.get(text) ?? start) > pageful) again.add(text);
    if (!firsts.has(text)) firsts.set(text, start);
  }
  const starts = new Set(lines.map(({ start }) => start));
  const found = lines
    .filter(({ text, proverb }) => !proverb || again.has(text))
    .map((line) => ({ line, evident: !reportsOwn.test(line.text) || again.has(line.text) }))
    .filter(({ line, evident }) => evident || !(isListed(page, line, starts) || isNamed(page, line)))
    .filter(({ line }) => !line.proverb || !/[:：]$/.test(page.slice(0, line.start).trimEnd().slice(-1)))
    .map(({ line, evident }) => {
      const { span, parts } = spanOf(page, line);
      return { span, sure: (evident && !line.proverb) || parts, short: line.text.length <= shortest };
    });
  const sold = found.some(({ sure }) => !sure) && (found.some(({ sure }) => sure) || traced());
  // The last line of a page takes the break before it, which the line above may have taken.
  let taken = 0;
  return found.flatMap(({ span: [from, to], sure, short }) => {
    if (short && !sure && !sold) return [];
    const span: Span = [Math.max(from, taken), to];
    taken = to;
    return [{ span, sure: sure || sold }];
  });
}

function worded(page: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0, end: number; start < page.length; start = end + 1) {
    end = page.indexOf('\n', start);
    if (end < 0) end = page.length;
    if (end === start || end - start > longestWatermark) continue;
    const shown = page.slice(start, end);
    if (!watermarkHint.test(shown)) continue;
    const { text } = project(page, start, end);
    const proverb = proverbs.some((pattern) => pattern.test(text));
    if (proverb || patterns.some((pattern) => pattern.test(text))) lines.push({ start, end, text, proverb });
  }
  return lines;
}

/** 可编辑 by itself is what anything may be called. */
const shortest = 3;

/** One plain phrase, as a heading, a button or an entry of a list may have it: no dots, no page number, nothing added. */
const reportsOwn =
  /^(?:(?!精[品选]..{3})\p{L}{2,12}[!。.]?|word文档可编辑|.{0,8}资料内容仅供(?!.*(?:联系|删除)).*)$/iu;
/** An entry of a list of names has no signs, and is no longer. */
const entry = /^[\p{Script=Han}A-Za-z]{2,14}$/u;
const fewestEntries = 3;
/** So far from a heading the text speaks of what it names. */
const longestTold = 400;
/** Lines that are looked at before and behind, and how much of each: an entry, annotated. */
const reach = 3;
const longestEntry = 120;

/** Whether the text has the same words within a line, as what it speaks of: 精品文档评选办法. */
function isNamed(page: string, { start, end }: Pick<Line, 'start' | 'end'>): boolean {
  const words = page.slice(start, end).trim();
  const around = page.slice(Math.max(0, start - longestTold), end + longestTold);
  return around.split('\n').some((line) => line.trim() !== words && line.includes(words));
}

/** Whether a line is one of several names in a row, or of those that the line before announces. */
function isListed(
  page: string,
  { start, end }: Pick<Line, 'start' | 'end'>,
  watermarks: ReadonlySet<number>,
): boolean {
  const [above, below] = [linesAbove(page, start), linesBelow(page, end)];
  // What has a subtitle is a title.
  if (above.length === 0 && below[0]?.text.startsWith('——')) return true;
  const first = above.findIndex(({ text }) => !entry.test(text));
  const last = below.findIndex(({ text }) => !entry.test(text));
  const beside = [
    ...above.slice(0, first < 0 ? undefined : first),
    ...below.slice(0, last < 0 ? undefined : last),
  ];
  if (above[first]?.text.endsWith(':')) return beside.length > 0;
  return 1 + beside.length >= fewestEntries && beside.some((line) => !watermarks.has(line.start));
}

type Beside = Pick<Line, 'start' | 'text'>;

/** The lines right before a place, the nearest first. */
function linesAbove(page: string, at: number): Beside[] {
  const lines: Beside[] = [];
  for (let end = at - 1; end > 0 && lines.length < reach;) {
    const start = page.lastIndexOf('\n', end - 1) + 1;
    lines.push({ start, text: project(page, Math.max(start, end - longestEntry), end).text });
    end = start - 1;
  }
  return lines;
}

/** The lines right behind a place, the nearest first. */
function linesBelow(page: string, at: number): Beside[] {
  const lines: Beside[] = [];
  for (let start = at + 1; start < page.length && lines.length < reach;) {
    const next = page.indexOf('\n', start);
    const end = next < 0 ? page.length : next;
    lines.push({ start, text: project(page, start, Math.min(end, start + longestEntry)).text });
    start = end + 1;
  }
  return lines;
}

/** A page's number on the line behind, which another rule takes away, and its break with it. */
const pageNumber =
  /^\s*\n[ \t\u3000]*(?:[-—–]?[ ]?[0-9]{1,4}[ ]?[-—–]?|第[ ]?[0-9]{1,4}[ ]?[页頁].{0,12})\s*(?:\n|$)/;

/** Its place, with the breaks around it where a sentence goes on over it; and whether one does. */
function spanOf(page: string, { start, end }: Pick<Line, 'start' | 'end'>): { span: Span; parts: boolean } {
  const before = page.slice(Math.max(0, start - 400), start).trimEnd();
  const line = before.length - (before.lastIndexOf('\n') + 1);
  const from = start - (Math.min(start, 400) - before.length);
  if (
    start > 0 &&
    line >= headingLength &&
    !pageNumber.test(page.slice(end, end + 40)) &&
    isMidSentence(page, from, Math.min(page.length, end + 1))
  ) {
    const gap = /^\n[ \t]*/.exec(page.slice(end, end + 40))?.[0].length ?? 0;
    return { span: [from, end + gap], parts: true };
  }
  if (page[end] === '\n') return { span: [start, end + 1], parts: false };
  return { span: [page[start - 1] === '\n' ? start - 1 : start, end], parts: false };
}
