const digits = '〇一二三四五六七八九';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/**
 * A number as Word writes it in a list.
 *
 * @param format name of OOXML's `ST_NumberFormat`
 * @returns undefined where the format is not known, or has no sign for the number
 */
export function formatNumber(value: number, format: string): string | undefined {
  if (format === 'none') return '';
  if (!Number.isInteger(value) || value < 0 || value > 9999) return undefined;
  return formats.get(format)?.(value);
}

type Format = (value: number) => string | undefined;

const decimal: Format = String;
const counting: Format = (value) => (value < 100 ? thousands(value) : undefined);
const letters =
  (first: string): Format =>
  (value) => {
    if (value === 0) return undefined;
    // Behind Z comes AA, then BB.
    const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
    return letter.repeat(Math.ceil(value / 26));
  };
const ofList =
  (list: string): Format =>
  (value) =>
    list[value - 1];

const formats = new Map<string, Format>([
  ['decimal', decimal],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['decimalFullWidth', (value) => String(value).replace(/\d/g, wide)],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['chineseCounting', counting],
  ['chineseCountingThousand', thousands],
  ['japaneseCounting', counting],
  ['taiwaneseCounting', counting],
  ['taiwaneseCountingThousand', thousands],
  ['ideographDigital', (value) => String(value).replace(/\d/g, (digit) => digits[Number(digit)]!)],
  ['ideographTraditional', ofList(stems)],
  ['ideographZodiac', ofList(branches)],
  ['upperLetter', letters('A')],
  ['lowerLetter', letters('a')],
  ['upperRoman', roman],
  ['lowerRoman', (value) => roman(value)?.toLowerCase()],
]);

const wide = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

function circled(value: number): string | undefined {
  return value >= 1 && value <= 20 ? String.fromCharCode(0x2460 + value - 1) : undefined;
}

/** 一百零二, 十二 and not 一十二. */
function thousands(value: number): string {
  if (value === 0) return digits[0]!;
  const text = [...String(value)]
    .map((digit, index, all) =>
      digit === '0' ? '零' : digits[Number(digit)]! + ['', '十', '百', '千'][all.length - 1 - index]!,
    )
    .join('')
    .replace(/零+$/, '')
    .replace(/零+/g, '零');
  return text.replace(/^一十/, '十');
}

const romans: readonly [value: number, sign: string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string | undefined {
  if (value === 0 || value > 3999) return undefined;
  let text = '';
  let left = value;
  for (const [each, sign] of romans) for (; left >= each; left -= each) text += sign;
  return text;
}
