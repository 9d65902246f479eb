import { fold } from '../../script/fold.ts';
import { isOfWord, isSpace, sentenceEndsBefore } from './characters.ts';
import { wholeDate } from './glued-tail.ts';
import { genres } from './head-parts.ts';
import { headingMarkAt } from './heading-mark.ts';
import { isLabelBefore } from './label-before.ts';
import { isPowerLost } from './lost-power.ts';
import { isUnknownYear } from './unknown-year.ts';

/** A run of lost characters (`?`) and the spaces around it, or of spaces alone, inside a line. */
export interface Gap {
  start: number;
  /** Offset behind the run, in UTF-16 code units. */
  end: number;
  /** Number of `?` in the run. */
  lost: number;
}

/** ` ? ` between words stands in for a sign the encoding lacked (› of a path), not for a break. */
export const isStandIn = (text: string, { start, end }: Gap): boolean =>
  text.slice(start, end) === ' ? ' && !sentenceEndsBefore(text, start);

const letter = /[A-Za-z]/;
const digit = /[0-9]/;
/** E-mail：, QQ：, but not http://. */
const entryName = /^[A-Z][A-Za-z-]{1,8}[：:](?!\/)/;

/** Whether a gap has words in Latin script on both sides. */
export const isBetweenLatin = (text: string, { start, end }: Pick<Gap, 'start' | 'end'>): boolean =>
  letter.test(text[start - 1] ?? '') && letter.test(text[end] ?? '');

/** How far the word that a `?` stands in is followed to tell whether it is an address. */
const longestAddress = 100;

/** Whether a gap stands in an address, or between figures that it may have been a sign between. */
function staysInWord(text: string, { start, end, lost }: Gap): boolean {
  if (!isOfWord(text[start - 1]) || !isOfWord(text[end])) return false;
  // Behind an address, a day.
  if (letter.test(text[start - 1]!) && /^[12][0-9]{3}年[0-9]/.test(text.slice(end, end + 6))) return false;
  const before = /[!-~]*$/.exec(text.slice(Math.max(0, start - longestAddress), start))![0];
  const mark = headingMarkAt(text, end);
  // Behind a number of a document, which is no address, a heading or the name of an entry: LPZB-2019-034?1. 招标条件.
  const begins = mark ? !isOfWord(text[mark.end]) : entryName.test(text.slice(end, end + 12));
  if (begins && !/[/:@=]|[A-Za-z]\./.test(before)) return false;
  // In a row of a table.
  if (lost > 1 && digit.test(text[start - 1]!) && digit.test(text[end]!)) return false;
  if (!isBetweenLatin(text, { start, end })) return true;
  const after = /^[!-~]*/.exec(text.slice(end, end + longestAddress))![0];
  return /[./:@=&]/.test(before) || /[/=&]/.test(after);
}

/** A figure has at most a sign and a unit beside it: of so many `?` some were spaces. */
export const severalLost = 3;

/** The runs with a `?`, in order; a `?` in an address is none. */
export function lostGaps(text: string): Gap[] {
  const gaps: Gap[] = [];
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at)) {
    let start = at;
    while (isSpace(text[start - 1])) start--;
    let lost = 0;
    while (text[at] === '?' || isSpace(text[at])) if (text[at++] === '?') lost++;
    const isInWord =
      lost < severalLost && staysInWord(text, { start, end: at, lost }) && !isPowerLost(text, start, at);
    if ((isLabelBefore(text, start) || !isInWord) && !isUnknownYear(text, start, at))
      gaps.push({ start, end: at, lost });
  }
  return gaps;
}

/** A page whose lines are shorter than this on average has kept its breaks. */
const longLine = 200;
/** A short page has no long lines to lose: one that ends twice as many sentences before a space as it has lines lost some. */
const fewLines = 3;

const ends = new Set(Array.from('。！？!?', (mark) => mark.charCodeAt(0)));

/** Who signs and the date, each in a line of its own, where breaks became spaces; looked for in so many code units. */
const signedTail = new RegExp(
  `[。！][ \\u3000]{1,4}[^。，；：！？ \\u3000]{3,30}[ \\u3000]{1,4}${wholeDate}$`,
);
const tail = 80;
/** A title, and what follows it at once. */
const titleFirst = new RegExp(`^[^，。；：！？ \\u3000\\n]{3,60}(?:${genres})[ \\u3000]{1,4}[^ \\u3000\\n]`);
const titleReach = 80;

/**
 * The runs of spaces that may stand for breaks: only where the page has lost its own breaks, and where
 * spaces follow some sentences but not most (those would be a typist's habit), or part who signs from the last
 * sentence and from the date.
 */
export function spaceGaps(text: string): Gap[] {
  const gaps: Gap[] = [];
  let behindSentence = 0;
  let behindStop = 0;
  let beforeHeading = 0;
  // Tabs in front belong to the run: behind `?` it is one gap with that, and no second one inside it.
  for (const { 0: run, index: start } of text.matchAll(/[ \t\u3000\u00a0]+/g)) {
    const end = start + run.length;
    if (/^\t+$/.test(run) || /[\n?]/.test((text[start - 1] ?? '\n') + (text[end] ?? '\n'))) continue;
    gaps.push({ start, end, lost: 0 });
    if (sentenceEndsBefore(text, start)) {
      behindSentence++;
      if (ends.has(text.charCodeAt(start - 1))) behindStop++;
      if (headingMarkAt(text, end)) beforeHeading++;
    }
  }
  if (behindSentence < 3) return [];
  let sentences = 0;
  for (let at = 0; at < text.length; at++) if (ends.has(text.charCodeAt(at))) sentences++;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  const signed = behindStop < sentences && signedTail.test(text.trimEnd().slice(-tail));
  // A typist's habit puts no title into the line of its text.
  const titled = titleFirst.test(fold(text.slice(0, titleReach)));
  const some = behindSentence < 0.7 * sentences || beforeHeading > 2 || signed || titled;
  const lost = text.length / lines > longLine || (lines <= fewLines && behindSentence >= 2 * lines);
  return some && lost ? gaps : [];
}
