import { fold } from '../../script/fold.ts';
import type { FoundEdit } from '../edit.ts';
import { conjecture, type Verdict } from './verdict.ts';
import { inRoster, wideSpace } from './wide-space.ts';
import { headingMarkAt } from './heading-mark.ts';
import { isBetweenLatin, isStandIn, type Gap } from './gaps.ts';
import { isDotInName, isLostSign } from './lost-sign.ts';
import { asksBefore } from './question.ts';
import { isSpaceInName } from './spaced-name.ts';

/** What the lines above a report's first sentence need: breaks for lost ones, by gap, and breaks put in. */
export interface HeadLines {
  verdicts: Map<Gap, Verdict>;
  inserted: Omit<FoundEdit, 'rule'>[];
}

/** The lines above the first sentence are looked for in this many code units. */
const reach = 400;
const longestLine = 60;
const slogan = /^[\u4e00-\u9fff]{5,14}$/;
/** 来源：, 时间： and the like stand in a head. */
const labelled = /^[\u4e00-\u9fff]{2,4}[：:]/;
/** No line of a head ends within a quotation. */
const withinQuotation = /“[^”]*$|「[^」]*$|^[^"]*"(?:[^"]*"[^"]*")*[^"]*$/;
const dateInBrackets = /[（(][0-9*＊XＸ×○〇◯OoΟО一二三四五六七八九十]{2,4}年[^（(）)]{0,8}[日月][)）]$/;

/**
 * Read the lines of title, subtitle, author and date at the head of a text, where lost breaks stand as
 * gaps or as nothing.
 *
 * @param statedTitle the title as the site states it, in either script
 */
export function headLines(text: string, gaps: readonly Gap[], statedTitle: string | undefined): HeadLines {
  const verdicts = new Map<Gap, Verdict>();
  const inserted: HeadLines['inserted'] = [];
  const title = statedTitle === undefined ? undefined : fold(statedTitle);
  let start = 0;
  for (const gap of gaps) {
    if (gap.end > reach) break;
    const spaced = gap.lost > 0 ? spaceWithin(text, gap, start) : undefined;
    if (spaced) {
      verdicts.set(gap, spaced);
      continue;
    }
    if (gap.lost > 0 && (isLostSign(text, gap.start, gap.end) || isDotInName(text, gap.start, gap.end)))
      continue;
    // The head ends at the first heading, the name of a yearbook's first entry, the day of a
    // chronicle's.
    if (headingMarkAt(text, start) || /^(?:【|[0-9]{1,2}日)/.test(text.slice(start, gap.start))) break;
    const line = text.slice(start, gap.start);
    if (line.includes('\n')) start += line.lastIndexOf('\n') + 1;
    const own = text.slice(start, gap.start);
    if (
      own.length > longestLine * 2 ||
      /[，,、。;；!！：:]/.test(own.replace(labelled, '')) ||
      asksBefore(text, gap.start) ||
      withinQuotation.test(own) ||
      isStandIn(text, gap) ||
      isBetweenLatin(text, gap)
    )
      break;
    inserted.push(...breaksWithin(own, start));
    const space = gap.lost > 0 ? '\u3000' : text.slice(gap.start, gap.end);
    const verdict =
      (fold(own) === title
        ? undefined
        : betweenSlogans(own, text.slice(gap.end, gap.end + longestLine * 2), space)) ??
      (gap.lost > 0 ? behindLine(own, fold(own) === title) : undefined);
    if (verdict && !isSpaceInName(text, gap.start, gap.end)) verdicts.set(gap, verdict);
    start = gap.end;
  }
  return { verdicts, inserted };
}

/** A wide space inside one line of the head: behind 附件2, or between the characters of 倡　议　书. */
function spaceWithin(text: string, gap: Gap, start: number): Verdict | undefined {
  if (isSpaceInName(text, gap.start, gap.end)) return undefined;
  const lineStart = Math.max(start, text.lastIndexOf('\n', gap.start - 1) + 1);
  const space = wideSpace({ text, gap, lineStart }) ?? inRoster({ text, gap, lineStart });
  if (space && space !== 'stay') return space;
  const spelled = /^[\u4e00-\u9fff](?:[ \u3000?]{1,2}[\u4e00-\u9fff])*$/;
  const before = spelled.test(text.slice(lineStart, gap.start));
  const after = /^[\u4e00-\u9fff](?=[ \u3000?\n]|$)/.test(text.slice(gap.end, gap.end + 2));
  return before && after
    ? conjecture('\u3000', '一字不成行，字间的“?”是拉开字距的空格', '', '\n')
    : undefined;
}

/** Between two or three phrases of one length above a subtitle: one line of the title, its phrases apart. */
function betweenSlogans(line: string, ahead: string, space: string): Verdict | undefined {
  const phrases = ahead
    .slice(0, Math.max(0, ahead.indexOf('——')))
    .split(/[?\s]+/)
    .filter((phrase) => phrase !== '');
  const alike = (phrase: string): boolean => slogan.test(phrase) && phrase.length === line.length;
  if (phrases.length === 0 || phrases.length > 2 || ![line, ...phrases].every(alike)) return undefined;
  return {
    reading: space,
    reason: '副题之前字数相同的几个短语，是同一行题目中空格隔开的',
    certainty: 'conjecture',
    alternatives: ['\n'],
  };
}

function behindLine(line: string, isTitle: boolean): Verdict | undefined {
  if (isTitle) return { reading: '\n', reason: '此行就是网站所记的题名，独占一行', certainty: 'certain' };
  if (line.length > longestLine || line === '') return undefined;
  return {
    reading: '\n',
    reason: '首句之前的题目、署名、日期各占一行',
    certainty: 'conjecture',
    alternatives: ['\u3000'],
  };
}

/** Breaks lost without a trace inside one line of the head: before a subtitle's dash and before a date in brackets. */
function breaksWithin(line: string, start: number): HeadLines['inserted'] {
  const places = [
    { at: line.indexOf('——'), reason: '破折号引出副题，副题另起一行' },
    { at: dateInBrackets.exec(line)?.index ?? -1, reason: '署名之后括号中的日期另起一行' },
  ];
  return places
    .filter(({ at }) => at > 1)
    .sort((a, b) => a.at - b.at)
    .map(({ at, reason }) => ({
      span: [start + at, start + at],
      lemma: '',
      reading: '\n',
      reason,
      certainty: 'conjecture',
      alternatives: [''],
    }));
}
