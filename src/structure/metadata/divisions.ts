import { areaList } from '@vant/area-data';
import { fold } from '../../script/fold.ts';

/** A province, prefecture or county of the maintained list. */
export interface Division {
  /** Six digits of GB/T 2260. */
  code: string;
  name: string;
  level: 'province' | 'prefecture' | 'county';
}

/** A division's name as it stands in a text. Offset in UTF-16 code units. */
export interface NamedDivision {
  name: string;
  at: number;
  /** Several where the name is not unique, as 鼓楼区 is not. */
  divisions: readonly Division[];
}

/** Provinces that are commonly named without their title. */
const shortNames = new Map([
  ['内蒙古', '150000'],
  ['广西', '450000'],
  ['西藏', '540000'],
  ['宁夏', '640000'],
  ['新疆', '650000'],
]);

/** Names of the list that gather what belongs nowhere, or that are ordinary words. */
const noNames =
  /直辖|^(?:县|其它区|城区|郊区|矿区|新城区|[东西南北中]区|(?:经济|技术|高新|产业|出口加工)*开发区|高新区|工业园区)$/u;
const places = /[省市州盟县区旗]$/u;

const byCode = new Map<string, Division>();
const byName = new Map<string, Division[]>();

function add(key: string, division: Division): void {
  byName.set(fold(key), [...(byName.get(fold(key)) ?? []), division]);
}

for (const [level, list] of [
  ['province', areaList.province_list],
  ['prefecture', areaList.city_list],
  ['county', areaList.county_list],
] as const) {
  for (const [code, name] of Object.entries(list)) {
    const division: Division = { code, name, level };
    byCode.set(code, division);
    // 北京市 stands in the list as its own prefecture, too.
    const repeats =
      level === 'prefecture' && byName.get(fold(name))?.some((each) => each.level === 'province');
    if (!repeats && places.test(name) && !noNames.test(name)) add(name, division);
  }
}
for (const [name, code] of shortNames) add(name, byCode.get(code)!);

const shortByCode = new Map(
  [...byCode.values()].map(({ code, name }) => [
    code,
    fold(
      [...shortNames].find(([, each]) => each === code)?.[0] ??
        name.replace(/(?<=..)(?:省|市|盟|地区|特别行政区)$/u, ''),
    ),
  ]),
);

/** What a province or a city is called for short before what lies in it: 天津|滨海新区, 江苏|昆山市. Folded. */
export const shortNameOf = ({ code, name }: Division): string => shortByCode.get(code) ?? fold(name);

/** Provinces by their short names, which are folded. */
export const provinceOfShortName: ReadonlyMap<string, Division> = new Map(
  [...byCode.values()]
    .filter(({ level }) => level === 'province')
    .map((province) => [shortNameOf(province), province]),
);

const longest = Math.max(...[...byName.keys()].map((name) => name.length));

/** What a division belongs to, from the province down, itself last. */
export function chainOf({ code, level }: Division): Division[] {
  const depth = { province: 1, prefecture: 2, county: 3 }[level];
  const codes = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code].slice(0, depth);
  const chain = codes.flatMap((each) => byCode.get(each) ?? []);
  return chain.filter(({ name }, index) => !/直辖|^县$/u.test(name) && name !== chain[index - 1]?.name);
}

/** Every division that a text names in full, in order; the longest name at each place. */
export function findDivisions(folded: string): NamedDivision[] {
  const found: NamedDivision[] = [];
  for (let at = 0; at < folded.length; at++) {
    for (let length = Math.min(longest, folded.length - at); length > 1; length--) {
      const name = folded.slice(at, at + length);
      const divisions = byName.get(name);
      if (!divisions) continue;
      found.push({ name, at, divisions });
      at += length - 1;
      break;
    }
  }
  return found;
}
