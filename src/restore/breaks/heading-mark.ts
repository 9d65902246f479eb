/** How a heading is numbered, by civic convention. */
export type MarkStyle =
  | 'chapter'
  | 'part'
  | 'section'
  | 'formal'
  | 'ordinal'
  | 'month'
  | 'han-comma'
  | 'han-paren'
  | 'digit-dot'
  | 'digit-paren';

/** A heading's number where it stands. */
export interface HeadingMark {
  style: MarkStyle;
  /** 1 (第一章, 第一部分, 一、) to 4 （1）. */
  level: 1 | 2 | 3 | 4;
  value: number;
  /** Offset behind the mark, in UTF-16 code units. */
  end: number;
}

const levels: Record<MarkStyle, HeadingMark['level']> = {
  chapter: 1,
  part: 1,
  section: 1,
  formal: 1,
  ordinal: 1,
  month: 1,
  'han-comma': 1,
  'han-paren': 2,
  'digit-dot': 3,
  'digit-paren': 4,
};

const han = '[一二三四五六七八九十]{1,3}';
/** In the order of the styles below. 一、二、三产业 is no heading, nor is 1.5. */
const shapes: readonly (readonly [MarkStyle, string])[] = [
  ['chapter', `第(${han})[章编編]`],
  ['part', `第(${han})部分`],
  ['formal', `([壹贰貳叁參参肆伍陆陸柒捌玖拾]{1,3})、`],
  ['han-comma', `(${han})、(?![一二三四五六七八九十]+(?:[、产產次级級线線季]|是))`],
  ['han-paren', `[（(](${han})[）)]`],
  ['digit-dot', `([1-9][0-9]?)(?:[.．](?![0-9])|、)`],
  ['digit-paren', `[（(]([1-9][0-9]?)[）)]`],
];
const anyMark = new RegExp(shapes.map(([, shape]) => shape).join('|'), 'y');

/** The heading mark that begins at offset `at`, if one does. */
export function headingMarkAt(text: string, at: number): HeadingMark | undefined {
  anyMark.lastIndex = at;
  const match = anyMark.exec(text);
  if (!match) return undefined;
  const group = match.findIndex((part, index) => index > 0 && part !== undefined);
  const style = shapes[group - 1]![0];
  const value = style.startsWith('digit') ? Number(match[group]) : hanValue(match[group]!);
  const end = at + match[0].length;
  if (value === 0 || (style === 'han-comma' && at > 0 && text[at - 1] !== '\n' && namesTwo(text, value, end)))
    return undefined;
  return { style, level: levels[style], value, end };
}

/** 一、二等奖, 三、四届: two numbers of one thing, which a line may begin with all the same. */
const second =
  /^([一二三四五六七八九十]{1,3})(?:等|期|届|屆|楼|樓|层|層|班|组|組|审|審|月|号|號|类|類|流|年级|年級|把手)/;

function namesTwo(text: string, value: number, end: number): boolean {
  const [, numeral] = second.exec(text.slice(end, end + 6)) ?? [];
  return numeral !== undefined && hanValue(numeral) === value + 1;
}

/** 第一节: a mark only among the chapters of a text; elsewhere it may be a lesson. */
const section = new RegExp(`第(${han})[节節](?![课課约約省点點])`, 'y');

export function sectionMarkAt(text: string, at: number): HeadingMark | undefined {
  section.lastIndex = at;
  const [mark, numeral = ''] = section.exec(text) ?? [];
  const value = hanValue(numeral);
  return mark === undefined || value === 0
    ? undefined
    : { style: 'section', level: levels.section, value, end: at + mark.length };
}

const formal: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  貳: '二',
  叁: '三',
  參: '三',
  参: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
};

/** Whether a mark stands above 一、: of a chapter, a part or 壹、. */
export const isAboveAll = ({ style }: Pick<HeadingMark, 'style'>): boolean =>
  style === 'chapter' || style === 'part' || style === 'formal';

/** 1–99 of 一…九十九 and 壹…; 0 where the numerals are out of order. */
export function hanValue(written: string): number {
  const numeral = written.replace(/./g, (character) => formal[character] ?? character);
  const digit = (character: string): number => '一二三四五六七八九'.indexOf(character) + 1;
  const ten = numeral.indexOf('十');
  if (ten < 0) return numeral.length === 1 ? digit(numeral) : 0;
  if (ten > 1 || numeral.length > ten + 2 || numeral.lastIndexOf('十') !== ten) return 0;
  const tens = ten === 0 ? 1 : digit(numeral[0]!);
  return tens * 10 + (numeral.length > ten + 1 ? digit(numeral[ten + 1]!) : 0);
}
