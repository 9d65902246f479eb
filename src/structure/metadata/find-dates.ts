import { digitClass, digitOf, maskClass, twoDigits, yearOfEra } from './numerals.ts';

/** A date as written somewhere in a text. */
export interface FoundDate {
  /** EDTF with `X` for masked digits: `2010`, `2010-09`, `20XX-09-14`. */
  edtf: string;
  /** `[start, end)` in UTF-16 code units. */
  start: number;
  end: number;
}

const inYear = `[${digitClass}${maskClass}]`;
const inPart = `[${digitClass}${maskClass}十廿卅]`;
// Every part is bounded, so that a long run of digits or masks costs no more than its length.
const written = new RegExp(
  `(?<!${inYear})(${inYear}{3,4}) {0,2}年(?: {0,2}(${inPart}{1,3}|元) {0,2}月(?: {0,2}(${inPart}{1,3}) {0,2}[日号])?)?`,
  'gu',
);
/** What tells that a month and day behind a year are not of its calendar: 二〇一八年腊月二十三 is a day of 2019. */
const lunar = / {0,2}(?:[农農阴陰夏][历曆]|[正腊臘冬]月|[闰閏])/uy;
/** The Republic of China counts years from 1912: 中華民國九十七年 is 2008. */
const republican = new RegExp(
  `民[國国] {0,2}([${digitClass}十百]{1,5}|元) {0,2}年(?: {0,2}(${inPart}{1,3}|元) {0,2}月(?: {0,2}(${inPart}{1,3}) {0,2}[日号])?)?`,
  'gu',
);
const numeric = /(?<![\d.\-/])(\d{4})([.\-/])(\d{1,2})\2(\d{1,2})(?![\d.\-/])/gu;
const numericMonth = /(?<![\d.\-/])((?:19|20)\d\d)[.\-/．](\d{1,2})(?![\d.\-/])/gu;

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Every date of a text that names its year with 年: Arabic or Chinese numerals of any width, masks as
 * their author set them. A month or day that does not exist ends the date before it.
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(written)) {
    const year = yearOf(match[1]!);
    lunar.lastIndex = match.index + match[0].length;
    if (year === undefined || lunar.test(text)) continue;
    const edtf = edtfOf(year, match[2], match[3]);
    found.push({ edtf, start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(republican)) {
    const counted = yearOfEra(match[1]!);
    if (counted === undefined) continue;
    const edtf = edtfOf(String(1911 + counted), match[2], match[3]);
    found.push({ edtf, start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Dates such as 2010-09-14, 2010.9.14 and 2010/9/14, which only count where a date is expected. */
export function findNumericDates(text: string): FoundDate[] {
  return [...text.matchAll(numeric)].flatMap((match) => {
    const edtf = edtfOf(match[1]!, match[3], match[4]);
    return edtf.length === 10 ? [{ edtf, start: match.index, end: match.index + match[0].length }] : [];
  });
}

function yearOf(written: string): string | undefined {
  const read = [...written].map((character) => digitOf(character) ?? 'X').join('');
  // One mask may hide any number of digits: 20*年 is 20XX, 200年 is no year.
  const year = /^\d\dX$/.test(read) ? `${read}X` : read;
  return /^(?:19|20|XX)[\dX]{2}$/.test(year) && /^\d{0,4}X*$|^XX\d\d$/.test(year) ? year : undefined;
}

function edtfOf(year: string, month: string | undefined, day: string | undefined): string {
  const m = month === undefined ? undefined : month === '元' ? '01' : twoDigits(month);
  if (m === undefined || !fits(m, 12)) return year;
  const d = day === undefined ? undefined : twoDigits(day);
  if (d === undefined || !fits(d, daysIn[Number(m) - 1] ?? 31)) return `${year}-${m}`;
  return `${year}-${m}-${d}`;
}

/** Masked digits fit any number. */
const fits = (digits: string, most: number): boolean =>
  digits.includes('X') || (Number(digits) >= 1 && Number(digits) <= most);

/** 2010-09 and 2010.9, which are months only on a line that is a date. */
export function findNumericMonths(text: string): FoundDate[] {
  return [...text.matchAll(numericMonth)].flatMap((match) => {
    const edtf = edtfOf(match[1]!, match[2], undefined);
    return edtf.length === 7 ? [{ edtf, start: match.index, end: match.index + match[0].length }] : [];
  });
}
