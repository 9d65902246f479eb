import { fold } from '../../script/fold.ts';
import type { Metadata } from '../../report/report.ts';
import { agencyLength } from './agency-length.ts';
import type { FoldedPage } from './folded-page.ts';
import { groundAt, type Ground } from './grounds.ts';
import { listedRegion } from './listed-region.ts';

/** Where a report belongs. */
export interface Region {
  /** `value` is the names one after another: `湖南省衡阳市`, `**市`. */
  ground: Ground;
  /** The names from the province down. */
  divisions: string[];
  level?: NonNullable<Metadata['level']>;
}

type Level = NonNullable<Metadata['level']>;

/** What a region's name ends in, what may not follow, and the level it shows. 市 shows none. */
const endings: readonly (readonly [ending: string, notBefore: string, level: Level | undefined])[] = [
  ['自治区', '', 'province'],
  ['自治州', '', 'prefecture'],
  ['街道', '', 'township'],
  ['省', '', 'province'],
  ['市', '场', undefined],
  ['州', '', 'prefecture'],
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
const levelOf = new Map(endings.map(([name, , level]) => [fold(name), level]));
const masked = new RegExp(`(?:[*＊×╳Xx某]{1,4}(${ending}))+`, 'u');
const unlisted = new RegExp(`^[\\p{Script=Han}]{2,5}?(${ending})`, 'u');
const township = new RegExp(
  `^[\\p{Script=Han}*＊×Xx]{1,5}?(?:${['街道', '镇', '乡'].map(fold).join('|')})(?!${fold('村')})`,
  'u',
);
/** Ends of words that only look like the name of a region. */
const noRegion = new RegExp(
  `(?:${['社区', '小区', '校区', '园区', '保护区', '景区', '城市', '超市'].map(fold).join('|')})$|[${fold('局厅委院办部')}]`,
  'u',
);

/** Blocks that say where a report belongs, most telling first. */
const kinds = ['byline', 'title', 'subtitle', 'date', 'signature'];

/**
 * The region a report belongs to, from its headline and the name of its agency: one of the list, or as
 * its author masked it, or as it is written before the name of an agency.
 */
export function regionOf(page: FoldedPage, agency: Ground | undefined): Region | undefined {
  const places: [text: string, block: number, at: number][] = kinds.flatMap((kind) =>
    page.blocks.flatMap(({ kind: each, folded }, block) =>
      each === kind ? [[folded, block, 0] as [string, number, number]] : [],
    ),
  );
  if (agency?.block !== undefined) {
    const text = page.blocks[agency.block]!.text;
    const at = Math.max(0, text.indexOf(agency.value));
    places.unshift([fold(agency.value), agency.block, at]);
  }
  for (const find of [fromList, fromMask, fromWords]) {
    for (const [text, block, at] of places) {
      const region = find(text);
      if (!region) continue;
      const { divisions, level, start } = region;
      const own = level ?? (divisions.length === 1 ? cityLevel(page) : undefined);
      return {
        ground: groundAt(page, divisions.join(''), block, at + start),
        divisions,
        ...(own && { level: own }),
      };
    }
  }
  return undefined;
}

interface Found {
  divisions: string[];
  level: Level | undefined;
  start: number;
}

function fromList(text: string): Found | undefined {
  const listed = listedRegion(text);
  if (!listed) return undefined;
  const { names, level, start, end } = listed;
  const [below] = township.exec(text.slice(end)) ?? [];
  if (below && agencyLength(text.slice(end + below.length - 2)) > 0)
    return { divisions: [...names, below], level: 'township', start };
  return { divisions: names, level, start };
}

function fromMask(text: string): Found | undefined {
  const match = masked.exec(text);
  return match ? { divisions: [match[0]], level: levelOf.get(match[1]!), start: match.index } : undefined;
}

function fromWords(text: string): Found | undefined {
  const match = unlisted.exec(text);
  if (!match || noRegion.test(match[0]) || agencyLength(text.slice(match[0].length - 1)) === 0)
    return undefined;
  return { divisions: [match[0]], level: levelOf.get(match[1]!), start: 0 };
}

/** A city that has districts and a province above it is a prefecture. */
function cityLevel(page: FoldedPage): Level | undefined {
  const text = page.blocks.map(({ folded }) => folded).join('\n');
  const districts = ['市、区', '县（市、区）', '县(市、区)', '县市区'].some((words) =>
    text.includes(fold(words)),
  );
  const province = ['省委', '省政府', '省人民政府'].some((words) => text.includes(fold(words)));
  return districts && province ? 'prefecture' : undefined;
}
