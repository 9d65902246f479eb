import { leftByDamage } from '../data/left-by-damage.ts';
import { keptInConverted } from '../data/simplified-choices.ts';
import { isGbk } from './is-gbk.ts';
import type { Entry } from './opencc-entries.ts';

/**
 * The copy sites' table: simplified to traditional, one character to one, in shapes that GBK has.
 *
 * @param simplified entries of OpenCC's `s2t`
 * @param shapes entries of OpenCC's `t2tw`; the sites write 為 眾 啟, not 爲 衆 啓
 * @param back pairs of a traditional character and its simplified one; where two simplified ones share a
 *   traditional one (钟 and 锺), only that which comes back is in the table
 * @returns each simplified character followed by its traditional one
 */
export function damagePairs(simplified: readonly Entry[], shapes: readonly Entry[], back: string): string {
  const shape = new Map(shapes);
  const simple = new Map(
    Array.from({ length: back.length / 2 }, (_, i): Entry => [back[2 * i]!, back[2 * i + 1]!]),
  );
  return simplified
    .filter(([from]) => from.length === 1 && !leftByDamage.includes(from))
    .map(([from, to]): Entry => [from, shape.get(to) ?? to])
    .filter(
      ([from, to]) => simple.get(to) === from && !keptInConverted.includes(to) && isGbk(from) && isGbk(to),
    )
    .concat([['着', '著']])
    .map((pair) => pair.join(''))
    .sort()
    .join('');
}
