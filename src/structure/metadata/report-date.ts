import type { Block } from '../../report/report.ts';
import { fold } from '../../script/fold.ts';
import { findDates, findNumericDates, findNumericMonths, type FoundDate } from './find-dates.ts';
import type { FoldedBlock, FoldedPage } from './folded-page.ts';
import { groundAt, type Ground } from './grounds.ts';

/** A line that dates the page it was published on: 时间：2026-02-09, or to the minute. */
const published =
  /(?:^|[（([【 \u3000])(?:发布|刊发|更新|发稿|发表)?(?:时间|日期)[：:0-9]|[0-9]{1,2}:[0-9]{2}/u;

/** The clock of a site above a title, 清溪县人民政府 2019年12月3日星期二, dates nothing where a line below the title does. */
const clock = new RegExp(`[日${fold('号')}][ \\u3000]*(?:星期|${fold('周')})[一二三四五六日天]`, 'u');
const firstLines = 6;
function isClock(blocks: readonly FoldedBlock[], index: number): boolean {
  if (!clock.test(blocks[index]!.folded)) return false;
  const below = blocks.slice(index + 1, index + 1 + firstLines);
  const dated = below.some(
    ({ kind, folded }) => (kind === 'date' || kind === 'byline') && /[0-9]{4}/u.test(folded),
  );
  return dated && below.some(({ kind }) => kind === 'title');
}

/** A line that tells when people meet, which dates what is recorded of their meeting, and no invitation to it. */
const meeting =
  /会[议議](?:时间|時間|日期)|[上下]午|晚|[0-9]{2} ?[-—－~～至]{1,2} ?[^0-9]{0,2}[0-9]{1,2}[:：]/u;
const records = /[纪紀]要|[记記][录錄]/u;

/** Where a date may stand, and what it must be to count there. */
interface Place {
  kind: Block['kind'];
  /** Above the body. */
  inHead?: boolean;
  /** Not without its day. */
  wholeDay?: boolean;
  yearAlone?: boolean;
  published?: boolean;
}

/**
 * Blocks that date a report, most telling first: the day on which it was given, below its title, before the day on which it
 * was signed. A year alone counts only where a date is all that is expected: 2010年工作总结 tells what is reported on, not when.
 */
const places: readonly Place[] = [
  { kind: 'date', inHead: true, yearAlone: true },
  { kind: 'byline', inHead: true },
  { kind: 'subtitle', wholeDay: true },
  { kind: 'date', yearAlone: true },
  { kind: 'byline' },
  { kind: 'subtitle' },
  { kind: 'signature' },
  { kind: 'title' },
  { kind: 'date', yearAlone: true, published: true },
  { kind: 'byline', published: true },
];

const ofHead = new Set<Block['kind']>(['title', 'subtitle', 'byline', 'date', 'salutation']);
const leastEdtf = { day: 10, month: 7, year: 4 };

/** The date a report bears, as EDTF, with the sentence that has it. */
export function reportDate(page: FoldedPage): Ground | undefined {
  const title = page.blocks.findIndex(({ kind }) => kind === 'title');
  const body = page.blocks.findIndex(({ kind }, index) => index > title && !ofHead.has(kind));
  for (const place of places) {
    const last = place.inHead && body >= 0 ? body : page.blocks.length;
    for (const [index, block] of page.blocks.slice(0, last).entries()) {
      if (block.kind !== place.kind || published.test(block.folded) !== (place.published ?? false)) continue;
      if (isClock(page.blocks, index)) continue;
      if (meeting.test(block.folded) && block.kind === 'date' && !records.test(page.title)) continue;
      const least = place.wholeDay ? 'day' : place.yearAlone ? 'year' : 'month';
      const found = datesOf(block).filter(({ edtf }) => edtf.length >= leastEdtf[least]);
      const best = mostPrecise(found);
      if (best && best.edtf !== 'XXXX') return groundAt(page, best.edtf, index, best.start);
    }
  }
  return printedOn(page) ?? metOn(page) ?? recordedOn(page);
}

/** The first sentence of minutes: 2014年4月17日下午，县委书记张伟主持召开…会议. */
const met =
  /^[^，。；：]{0,6}?(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})年[^，。；：]{2,16}[日号][^。；]{0,60}(?:召[开開]|主持|会[议議]|[举舉]行)/u;
/** So many blocks of minutes tell when people met, and so far into one. */
const firstBlocks = 4;
const firstWords = 30;

/** The day of the meeting, where nothing else dates what is recorded of it. */
function metOn(page: FoldedPage): Ground | undefined {
  if (!records.test(page.title)) return undefined;
  for (const [index, { kind, folded }] of page.blocks.slice(0, firstBlocks).entries()) {
    if (kind !== 'paragraph' || !met.test(folded)) continue;
    const found = findDates(folded.slice(0, firstWords)).find(({ edtf }) => edtf.length === 10);
    if (found) return groundAt(page, found.edtf, index, found.start);
  }
  return undefined;
}

/** The line that says who printed a paper and when, below it: XX市人民政府办公室　　2018年7月18日印发. */
const printed = /[0-9]日印[发發]$/u;
const longestPrinted = 60;

function printedOn(page: FoldedPage): Ground | undefined {
  const index = page.blocks.findLastIndex(
    ({ kind, folded }) =>
      kind === 'paragraph' &&
      folded.length <= longestPrinted &&
      printed.test(folded) &&
      !/[，。；]/u.test(folded),
  );
  const found = index < 0 ? undefined : findDates(page.blocks[index]!.folded).at(-1);
  return found && found.edtf.length === 10 ? groundAt(page, found.edtf, index, found.start) : undefined;
}

/** What an office's site records of a paper, in the first lines of a page: 索引号：… 成文日期：2017年6月28日. */
const record = new RegExp(fold('索引号'), 'u');
const writtenOn = new RegExp(
  `(?:${['成文', '发文', '制发', '印发'].map(fold).join('|')})日期[：: |]{1,4}`,
  'gu',
);
/** The label alone, above its value: • 发文日期：. */
const labelled = new RegExp(
  `^[•·\\s]{0,3}(?:${['成文', '发文', '制发', '印发'].map(fold).join('|')})日期[：:]$`,
  'u',
);
const firstOfPage = 12;
const longestDate = 20;

function recordedOn(page: FoldedPage): Ground | undefined {
  const blocks = page.blocks.slice(0, firstOfPage);
  if (!blocks.some(({ folded }) => record.test(folded.replace(/\s/gu, '')))) return undefined;
  for (const [index, { kind, folded }] of blocks.entries()) {
    const day =
      labelled.test(folded) && blocks[index + 1] ? findDates(blocks[index + 1]!.folded)[0] : undefined;
    if (day?.start === 0 && day.edtf.length === 10) return groundAt(page, day.edtf, index + 1, 0);
    if (kind !== 'table' && !record.test(folded)) continue;
    for (const { 0: label, index: at } of folded.matchAll(writtenOn)) {
      const from = at + label.length;
      const text = folded.slice(from, from + longestDate);
      const found = [...findDates(text), ...findNumericDates(text)].find(({ start }) => start === 0);
      if (found && found.edtf.length === 10) return groundAt(page, found.edtf, index, at);
    }
  }
  return undefined;
}

const datesOf = ({ kind, folded }: FoldedBlock): FoundDate[] => [
  ...findDates(folded),
  ...findNumericDates(folded),
  ...(kind === 'date' ? findNumericMonths(folded) : []),
];

const mostPrecise = (dates: readonly FoundDate[]): FoundDate | undefined =>
  dates.reduce<FoundDate | undefined>(
    (best, date) => (best && best.edtf.length >= date.edtf.length ? best : date),
    undefined,
  );
