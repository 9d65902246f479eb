import { fold } from '../../script/fold.ts';
import { chainOf, findDivisions, type Division } from './divisions.ts';

/** A region of the list that a text names, with all it belongs to. */
export interface ListedRegion {
  /** From the province down; one name alone where it is not unique and no parent is named. */
  names: string[];
  /** Those of them that the text does not give: 衡阳市 is in 湖南省 today. */
  untold: string[];
  level: Division['level'];
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
const reach = 2;

/** The first region a text names; names that narrow it further are followed: 湖南省衡阳市石鼓区. */
export function listedRegion(folded: string): ListedRegion | undefined {
  const named = findDivisions(folded);
  const index = named.findIndex(({ at }) => before.test(folded.slice(Math.max(0, at - reach), at)));
  const [first, ...others] = index < 0 ? [] : named.slice(index);
  if (!first) return undefined;
  let candidates = first.divisions;
  const told = [...first.divisions];
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
  return { names, untold, level: division.level, start: first.at, end };
}
