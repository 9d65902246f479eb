import { fold } from '../../script/fold.ts';
import { sentenceAt } from '../../structure/metadata/sentence-at.ts';
import type { Report } from '../../report/report.ts';
import { numeralClass, readNumeral, readPower } from './read-numeral.ts';
import { unitAt } from './units.ts';

/** A figure with what it counts, and where it stands. */
export interface FoundNumber {
  /** Index of the block, and the offset in its text in UTF-16 code units. */
  block: number;
  offset: number;
  /** As the report has it: `30多项`, `61万人`, `百分之五`, `1**人`. */
  written: string;
  /** Without its words: 30, 610000, 5. Missing where the author masked it. */
  value?: number;
  unit: string;
  /** How it is hedged: 约, 近, 多, 以上. */
  qualifier: string;
  sentence: string;
}

// All of this is folded, and so is what it is compared with: 三萬餘戶 is found as 三万余户 is.
const mask = '*＊×✕╳XxＸｘ□';
const digits = '0-9０-９';
const arabic = `[${digits}${mask}]+(?:[,，][${digits}]{3}(?![${digits}]))*(?:[.．][${digits}]+)?`;
const chinese = `[${numeralClass}]+(?:点[〇零一二三四五六七八九]+)?`;
const vague = '[多余来几]?';
// Everything after the number is of bounded length, so that each sign is looked at a few times only.
const figure = new RegExp(
  fold(
    `(?<part>[百千]分之)?(?:(?<arabic>${arabic})|(?<chinese>${chinese}))(?<more>${vague})(?<power>[百千]?[万亿]{0,2})(?<more2>${vague})`,
  ),
  'gu',
);
const withFolded = (words: string[]) => words.map((word) => ({ word, folded: fold(word) }));
const before = withFolded(
  '约 近 超过 不足 逾 大约 将近 接近 至少 最多 不少于 不低于 不超过'
    .split(' ')
    .sort((a, b) => b.length - a.length),
);
const after = withFolded(['以上', '以下', '左右', '上下', '以内']);
const vagueWords = withFolded(['多', '余', '来', '几']);
const [hundredth, ten] = [fold('百分之'), fold('十')];
/** What stands before a number that counts nothing: an ordinal, a part of a name, a date or a version. */
const notAfter = new RegExp(fold(String.raw`[第百千万亿\p{Script=Latin}\p{N}.．·,，:：\-–—/／“"「《]`), 'u');

/** 2×300兆瓦 multiplies; nothing is masked there. */
const product = /[0-9０-９][×xXｘＸ][0-9０-９]/;

/**
 * The figures of a report: numbers with a unit, in Arabic or Chinese signs, with the sentence each stands
 * in. What may be something else is left out; masked numbers are kept as they are masked. Linear.
 */
export function findNumbers(blocks: Report['blocks']): FoundNumber[] {
  return blocks.flatMap(({ kind, text }, block) => {
    if (kind === 'date') return [];
    const folded = fold(text);
    return [...folded.matchAll(figure)].flatMap((match): FoundNumber[] => {
      const read = readMatch(folded, match);
      if (!read) return [];
      const { end, ...found } = read;
      const written = text.slice(found.offset, end);
      return [{ block, ...found, written, sentence: sentenceAt(text, found.offset) }];
    });
  });
}

type Read = Omit<FoundNumber, 'block' | 'written' | 'sentence'> & { end: number };

function readMatch(text: string, match: RegExpExecArray): Read | undefined {
  const { part = '', arabic, chinese, more = '', power = '', more2 = '' } = match.groups!;
  const start = match.index;
  const close = start + match[0].length;
  if (isPartOfAName(text, start) || (arabic !== undefined && product.test(arabic))) return undefined;
  const unit = part === '' ? unitAt(text, close) : part === hundredth ? '%' : '‰';
  if (unit === undefined) return undefined;
  const masked = arabic !== undefined && [...arabic].some((sign) => mask.includes(sign));
  const value = masked ? undefined : arabic === undefined ? readNumeral(chinese!) : readArabic(arabic);
  if (!masked && value === undefined) return undefined;
  // A single sign is more often a word than a count: 一个, 三个代表, 百家争鸣.
  if (part === '' && chinese?.length === 1 && power === '' && chinese !== ten) return undefined;
  const end = part === '' ? close + unit.length : close;
  const qualifiers = [
    before.find(({ folded }) => text.startsWith(folded, start - folded.length)),
    vagueWords.find(({ folded }) => folded === (more || more2)),
    after.find(({ folded }) => text.startsWith(folded, end)),
  ];
  return {
    offset: start,
    end,
    ...(value !== undefined && { value: scale(value, power) }),
    unit,
    qualifier: qualifiers.flatMap((found) => found?.word ?? []).join(' '),
  };
}

function isPartOfAName(text: string, start: number): boolean {
  const sign = text[start - 1];
  if (sign === undefined || !notAfter.test(sign)) return false;
  // A comma or a dash parts two figures as often as it joins one: it joins where a digit is on its far side.
  if (/[,，:：\-–—“"「/／]/.test(sign)) return /\d/.test(text[start - 2] ?? '') && /[,:/／]/.test(sign);
  return true;
}

function readArabic(written: string): number {
  return Number(written.normalize('NFKC').replaceAll(',', ''));
}

/** Multiplied without the noise of binary fractions: 3.2亿 is 320000000. */
function scale(value: number, power: string): number {
  return Number((value * readPower(power)).toPrecision(12));
}
