import { fold } from '../../script/fold.ts';
import { isOfWord } from './characters.ts';
import type { GapContext } from './gap-context.ts';
import { headingMarkAt } from './heading-mark.ts';
import { lostIndex } from './lost-index.ts';
import { asksBefore } from './question.ts';
import { conjecture, type Verdict } from './verdict.ts';

/** A figure and a unit that a power stands behind (350万m³, 640 m², 35mg/m³), in UTF-16 code units. */
const measured =
  /(?:[0-9][万萬亿億千百]?[ \u3000]?[kcdmh]?|×10[?⁴][ \u3000]?|[0-9][ \u3000]?[μm]?[gtk]g?\/|[0-9]t\/)m$/;
const reach = 12;
/** A line may end behind a length: what is behind it begins another. */
const perTime = /^\/(?:[shdha]|日|天|年|小时|小時)/;

/** Whether `[start, end)`, one `?` and spaces behind it, stands where GBK lacks ² or ³, or an exponent or index that leaves no doubt. */
export function isPowerLost(text: string, start: number, end: number): boolean {
  if (headingMarkAt(text, end) || !/^\?[ \u3000]*$/.test(text.slice(start, end))) return false;
  if (lostIndex(text, start, end)) return true;
  // In the midst of a word only 350m³/s.
  if (isOfWord(text[end]) && !perTime.test(text.slice(end, end + 4))) return false;
  return measured.test(text.slice(Math.max(0, start - reach), start));
}

/** What is measured by volume, before the figure, in simplified script. */
const volumes =
  /(?:库容|容量|容积|体积|水量|水池|[土石砂]方|方量|储量|蓄水|供水|污水|混凝土|木材|天然气|注浆|灌浆|填筑|垮塌|[池罐窖库])[^，。；！？]{0,14}$/;
const volumeReach = 30;

/** A length has no power, whatever was lost behind it. */
const lengths = /(?:长|宽|高|深|厚|径|距|海拔|水位|高程|落差)[达约为近]{0,2} ?[0-9.,]+[万千百]? ?[kcdh]?m$/;

/** Whether a power is missing behind a unit that something else than a length is measured in. */
export const isOfMeasure = (text: string, start: number, end: number): boolean =>
  isPowerLost(text, start, end) && !lengths.test(fold(text.slice(Math.max(0, start - volumeReach), start)));

/** The power behind a unit: which of the two is told by the unit and by what is measured. */
export function lostPower({ text, gap }: Pick<GapContext, 'text' | 'gap'>): Verdict | undefined {
  if (!isOfMeasure(text, gap.start, gap.end) || asksBefore(text, gap.start)) return undefined;
  const spaces = text.slice(gap.start + 1, gap.end);
  const either = (reason: string, ...figures: string[]): Verdict => {
    const [likeliest = '', ...others] = [...figures, '?'].map((figure) => figure + spaces);
    return conjecture(likeliest, reason, ...others, '\n', '\u3000');
  };
  const index = lostIndex(text, gap.start, gap.end);
  if (index) return either('算式、分子式中的“?”，疑为编码所无的上下标数字', ...index);
  const near = text.slice(Math.max(0, gap.start - reach), gap.start);
  const before = fold(text.slice(Math.max(0, gap.start - volumeReach), gap.start));
  const isVolume =
    /\/m$/.test(near) ||
    perTime.test(text.slice(gap.end, gap.end + 4)) ||
    (!/[kcdh]m$/.test(near) && volumes.test(before));
  return either('计量单位之后的“?”，疑为编码所无的上标数字', ...(isVolume ? ['³', '²'] : ['²', '³']));
}
