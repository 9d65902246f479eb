import { fold } from '../../script/fold.ts';
import { agencyLength } from './agency-length.ts';
import { endsInBody } from './body-names.ts';
import { chainOf, findDivisions, shortNameOf, type Division, type NamedDivision } from './divisions.ts';

/** A region of the list that a text names, with all it belongs to. */
export interface ListedRegion {
  /** From the province down; one name alone where it is not unique and no parent is named. */
  names: string[];
  /** Those of them that the text does not give: 衡阳市 is in 湖南省 today. */
  untold: string[];
  /** None of a zone, whose offices are of any. */
  level: Division['level'] | undefined;
  /** `[start, end)` of the names in the text, UTF-16 code units. */
  start: number;
  end: number;
}

/** Words that a region's name may follow without being a part of a longer name, as 岚县 is of 晴岚县. */
const before = new RegExp(
  `(?:^|[^\\p{Script=Han}]|${['关于', '政协', '中共', '迎接', '推进', '推动', '促进', '建设'].map(fold).join('|')}|[${fold('在于对年和与及的由向为赴到')}])$`,
  'u',
);
/** More of the text than the longest of these words. */
const reach = 16;

const mayFollow = (text: string): boolean => {
  const words = text.slice(-reach);
  return before.test(words) || endsInBody(words);
};

/** A named division with what it belongs to in short before it: 天津|滨海新区, 江苏|苏州|昆山市. */
interface Beginning {
  start: number;
  divisions: readonly Division[];
  /** What is named in short. */
  parents: readonly Division[];
}

function beginningOf(folded: string, { at, divisions }: NamedDivision): Beginning | undefined {
  if (mayFollow(folded.slice(0, at))) return { start: at, divisions, parents: [] };
  const within = divisions.flatMap((division) => {
    const parents: Division[] = [];
    let start = at;
    for (const parent of chainOf(division).slice(0, -1).reverse()) {
      const short = shortNameOf(parent);
      if (!folded.endsWith(short, start)) continue;
      parents.push(parent);
      start -= short.length;
    }
    return parents.length > 0 && mayFollow(folded.slice(0, start)) ? [{ division, parents, start }] : [];
  });
  const [first] = within;
  return (
    first && { start: first.start, divisions: within.map(({ division }) => division), parents: first.parents }
  );
}

/** What any town calls a part of itself: 老城区|社区物业, but 老城区|人民政府. */
const parts = new Set(['老城区', '新城区', '城区', '郊区', '矿区'].map(fold));
const isPart = (folded: string, { at, name }: NamedDivision): boolean =>
  parts.has(name) && agencyLength(folded.slice(at + name.length - 1, at + name.length + longestAgency)) === 0;
const longestAgency = 6;

const zone = /(?:开发区|园区)$/u;

/** The first region a text names; names that narrow it further are followed: 湖南省衡阳市石鼓区. */
export function listedRegion(folded: string): ListedRegion | undefined {
  const named = findDivisions(folded);
  let beginning: Beginning | undefined;
  const index = named.findIndex(
    (each) =>
      (beginning = beginningOf(folded, each)) !== undefined &&
      (beginning.parents.length > 0 || !isPart(folded, each)),
  );
  const [first, ...others] = index < 0 ? [] : named.slice(index);
  if (!first || !beginning) return undefined;
  let candidates = beginning.divisions;
  const told = [...candidates, ...beginning.parents];
  let end = first.at + first.name.length;
  for (const { name, at, divisions } of others) {
    const narrower = divisions.filter((division) =>
      chainOf(division).some(({ code }) => candidates.some((each) => each.code === code)),
    );
    if (narrower.length === 0) break;
    candidates = narrower;
    told.push(...narrower);
    end = at + name.length;
  }
  const [division] = candidates;
  if (!division) return undefined;
  const chain = candidates.length === 1 ? chainOf(division) : [division];
  const names = chain.map(({ name }) => name);
  const untold = names.filter((_, index) => !told.some(({ code }) => code === chain[index]!.code));
  return {
    names,
    untold,
    level: zone.test(division.name) ? undefined : division.level,
    start: beginning.start,
    end,
  };
}
