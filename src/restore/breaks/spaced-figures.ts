import { isHan, sentenceEndsBefore } from './characters.ts';
import type { Gap } from './gaps.ts';
import { asksBefore } from './question.ts';

/** What is measured, behind its figure; either script. */
const measure = '[万萬亿億千百元吨噸亩畝倍米个個%％]|公[里顷頃斤分]|平方|立方|以[上下内內]|左右';
/** What is counted, or is of a date or a chapter. */
const counted =
  '[年月日时時分秒户戶名位次章节節条條款页頁号號期届屆种種类類级級多余餘家件所座处處间間里成岁歲天周台臺套辆輛部支本份张張场場片批点點]|人(?!员|員|口|才|民|大)|[项項](?!目)|小[时時]';
const whole = new RegExp(`^(?:${measure}|${counted})`);
const decimal = new RegExp(`^(?:${measure})`);

/** Whether a text begins with the unit of the figure before it; 1.1 may be the number of a section as well. */
export const isCounted = (figure: string, after: string): boolean =>
  (/[.．]/.test(figure) ? decimal : whole).test(after);

/** Before a figure: 第?3?章, 表?2?. */
const labels = /[第表图圖]/;
const figure = /^[0-9][0-9.,，－-]{0,15}[%％]?$/;
const word = /^[A-Za-z][A-Za-z0-9.-]{0,20}$/;
const longest = 22;
/** At so many places it is what the page does everywhere. */
const habitFrom = 2;

/**
 * The `?` that stand for no-break spaces, with which pages set figures and Latin words apart from the Chinese around them:
 * 截至?2013?年底. One figure with a `?` on both sides and its unit behind tells; where several do, those with one on one side
 * are such, too, but where the page's breaks became `?`.
 *
 * @param lost the runs with a `?`, in order
 */
export function spacedFigures(text: string, lost: readonly Gap[]): ReadonlySet<Gap> {
  const apart = new Set<Gap>();
  let figures = 0;
  for (const [index, gap] of lost.entries()) {
    const next = lost[index + 1];
    if (
      !next ||
      !isHan(text[gap.start - 1]) ||
      !isHan(text[next.end]) ||
      !isOne(text, gap) ||
      !isOne(text, next)
    )
      continue;
    if (next.start - gap.end > longest || asksBefore(text, gap.start)) continue;
    const between = text.slice(gap.end, next.start);
    const counted =
      figure.test(between) &&
      (isCounted(between, text.slice(next.end, next.end + 2)) || labels.test(text[gap.start - 1]!));
    if (!counted && !word.test(between)) continue;
    if (counted) figures++;
    apart.add(gap).add(next);
  }
  if (figures === 0) return new Set();
  if (figures < habitFrom || lost.some(({ start }) => sentenceEndsBefore(text, start))) return apart;
  for (const gap of lost) if (isOne(text, gap) && isBeside(text, gap)) apart.add(gap);
  return apart;
}

const isOne = (text: string, { start, end }: Gap): boolean => end === start + 1 && text[start] === '?';

/** Whether a gap parts a figure or Latin word from Chinese, and nobody asks. */
function isBeside(text: string, { start, end }: Gap): boolean {
  const [before = '', after = ''] = [text[start - 1], text[end]];
  if (asksBefore(text, start)) return false;
  return (isHan(before) && /[0-9A-Za-z]/.test(after)) || (/[0-9A-Za-z%％]/.test(before) && isHan(after));
}
