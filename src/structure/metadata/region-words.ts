import { fold } from '../../script/fold.ts';
import type { Metadata } from '../../report/report.ts';
import { agencyLength, isNoName } from './agency-length.ts';

export type Level = NonNullable<Metadata['level']>;

/** Names of regions that stand one after another in a text, from the largest down. */
export interface RegionWords {
  /** As the folded text has them. */
  names: string[];
  /** Of the last; absent where its ending shows none. */
  level: Level | undefined;
  /** `[start, end)` in UTF-16 code units. */
  start: number;
  end: number;
}

/** What a region's name ends in, what may not follow, and the level it shows. 市 shows none. */
const endings: readonly (readonly [ending: string, notBefore: string, level: Level | undefined])[] = [
  ['自治区', '', 'province'],
  ['自治州', '', 'prefecture'],
  ['开发区', '', undefined],
  ['新区', '', undefined],
  ['示范区', '', undefined],
  ['度假区', '', undefined],
  ['保税区', '', undefined],
  ['街道', '', 'township'],
  ['地区', '', 'prefecture'],
  ['省', '', 'province'],
  ['市', '场', undefined],
  ['州', '市', 'prefecture'],
  ['盟', '', 'prefecture'],
  ['县', '域', 'county'],
  ['旗', '', 'county'],
  ['区', '域间别', 'county'],
  ['镇', '', 'township'],
  ['乡', '村亲镇', 'township'],
];
const ending = endings
  .map(([name, notBefore]) => fold(name) + (notBefore && `(?![${fold(notBefore)}])`))
  .join('|');
const levels = new Map(endings.map(([name, , level]) => [fold(name), level]));
const mask = `[*＊×╳Xx某]{1,4}(${ending})`;
const masked = new RegExp(mask, 'uy');
const anyMasked = new RegExp(mask, 'u');
const written = new RegExp(`\\p{Script=Han}{2,5}?(${ending})`, 'uy');
const anyName = new RegExp(`\\p{Script=Han}{1,12}?(${ending})`, 'uy');
/** Ends of words that only look like the name of a region (住房和城乡|建设局), and what no such name has in it. */
const noRegion = new RegExp(
  `(?:${['社区', '小区', '校区', '园区', '保护区', '景区', '城市', '超市', '和城乡', '与城乡'].map(fold).join('|')})$|[${fold('局厅委院办部')}]|[${fold('省市州县区镇乡')}]${fold('长')}[${fold('在向对')}]|${fold('书记')}[${fold('在向对')}]|^[${fold('一二两三四五六七八九十几')}][${fold('位名')}]`,
  'u',
);

/** The year that a region's work is reported for: 宁川县|2011年大事记. */
const yearsWork = /^(?:[12][0-9]{3}|20[*＊×Xx]{1,2}|[*＊×Xx]{2,4}|[一二][〇○零Oo一二三四五六七八九]{3})年/u;
const longestYear = 6;
/** What else only a region's name stands before: 岚州市|第三届人民代表大会, 岚州市|市长, 清溪县|国民经济…, 清溪县|水利志. */
const regionsOwn = new RegExp(
  `^(?:${fold('第')}[0-9一二三四五六七八九十]{1,3}${fold('届')}|${fold('副')}?[${fold('省市州盟县区旗镇乡')}]${fold('长')}|${fold('国民经济')}|\\p{Script=Han}{1,5}(?:${fold('村')}|${fold('社区')})(?=[0-9二${fold('委党支')}])|\\p{Script=Han}{0,6}(?:${fold('志')}|${fold('年鉴')})(?:$|[·•]))`,
  'u',
);
const longestOwn = 8;
/** All of a region or one's own is not its name, nor are towns of no name. */
const noTownship = new RegExp(
  `^[${fold('全我本各该两')}]|(?:${['城镇', '乡镇', '村镇', '集镇'].map(fold).join('|')})$`,
  'u',
);

/** The first region of a text whose name its author masked, with those below it: **省**市. */
export function maskedRegion(folded: string): RegionWords | undefined {
  const start = anyMasked.exec(folded)?.index;
  return start === undefined ? undefined : regionWordsAt(folded, start);
}

/**
 * The regions that stand at a place, masked or in words. Words count only before the name of an agency, 清风县|财政局, not
 * 城乡, and before the year of a report.
 */
export const regionWordsAt = (folded: string, start: number): RegionWords | undefined =>
  namesAt(folded, start, wordsAt);

/** The regions that stand at a place of what is known to be nothing but their names: 香港特别行政区, **省清风县. */
export const regionNamesAt = (folded: string, start: number): RegionWords | undefined =>
  namesAt(folded, start, (text, at) => matchAt(anyName, text, at));

function namesAt(
  folded: string,
  start: number,
  inWords: (folded: string, at: number) => RegExpExecArray | undefined,
): RegionWords | undefined {
  const names: string[] = [];
  let level: Level | undefined;
  let at = start;
  for (;;) {
    const match = matchAt(masked, folded, at) ?? inWords(folded, at);
    if (!match) break;
    names.push(match[0]);
    level = levels.get(match[1]!);
    at += match[0].length;
  }
  return names.length > 0 ? { names, level, start, end: at } : undefined;
}

function wordsAt(folded: string, at: number): RegExpExecArray | undefined {
  const match = matchAt(written, folded, at);
  if (!match || noRegion.test(match[0]) || isNoName(match[0])) return undefined;
  const end = at + match[0].length;
  if (yearsWork.test(folded.slice(end, end + longestYear)) && !noTownship.test(match[0])) return match;
  if (regionsOwn.test(folded.slice(end, end + longestOwn)) && !noTownship.test(match[0])) return match;
  return agencyLength(folded.slice(end - 1)) > 0 ? match : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
