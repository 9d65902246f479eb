import { fold } from '../../script/fold.ts';
import type { Level } from './region-words.ts';
import type { Region } from './region.ts';

/** What the name of an agency begins with, and the level of government it shows. 市 shows none. */
const beginnings: readonly (readonly [beginning: string, level: Level])[] = (
  [
    ['国务院', 'national'],
    ['中华人民共和国', 'national'],
    ['中共中央', 'national'],
    ['全国人', 'national'],
    ['最高人民', 'national'],
    ['自治区', 'province'],
    ['省', 'province'],
    ['自治州', 'prefecture'],
    ['县', 'county'],
    ['旗', 'county'],
    ['区', 'county'],
    ['镇', 'township'],
    ['乡', 'township'],
    ['街道', 'township'],
  ] as const
).map(([beginning, level]) => [fold(beginning), level] as const);

/** A township's own agency, whatever stands before it. */
const township = new RegExp(
  `(?:${['街道', '街道办事处', '街道党工委', '镇人民政府', '镇政府', '镇党委', '乡人民政府', '乡政府', '乡党委'].map(fold).join('|')})$`,
);

/** The level of government of a report: that of its region, or what the name of its agency shows. */
export function levelOf(
  agency: string | undefined,
  region: Pick<Region, 'level'> | undefined,
): Level | undefined {
  const name = fold(agency ?? '');
  const national = beginnings.find(
    ([beginning, level]) => level === 'national' && name.startsWith(beginning),
  );
  if (national) return national[1];
  if (township.test(name)) return 'township';
  return region?.level ?? beginnings.find(([beginning]) => name.startsWith(beginning))?.[1];
}
