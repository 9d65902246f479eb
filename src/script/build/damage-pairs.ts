import { leftByDamage } from '../data/left-by-damage.ts';
import { isGbk } from './is-gbk.ts';
import type { Entry } from './opencc-entries.ts';

/**
 * The copy sites' table: simplified to traditional, one character to one, in shapes that GBK has.
 *
 * @param simplified entries of OpenCC's `s2t`
 * @param shapes entries of OpenCC's `t2tw`; the sites write 為 眾 啟, not 爲 衆 啓
 * @returns each simplified character followed by its traditional one
 */
export function damagePairs(simplified: readonly Entry[], shapes: readonly Entry[]): string {
  const shape = new Map(shapes);
  return simplified
    .filter(([from]) => from.length === 1 && !leftByDamage.includes(from))
    .map(([from, to]): Entry => [from, shape.get(to) ?? to])
    .concat([['着', '著']])
    .filter(([from, to]) => from !== to && to.length === 1 && isGbk(from) && isGbk(to))
    .map((pair) => pair.join(''))
    .sort()
    .join('');
}
