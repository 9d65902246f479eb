import { fold } from '../../script/fold.ts';

// All signs are folded, so that 兩萬 is read as 两万 is.
const digits = fold('〇一二三四五六七八九');
const two = fold('两');
const places = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const powers = new Map([...places, [fold('万'), 1e4], [fold('亿'), 1e8]]);

/** Signs that a Chinese numeral is written with, folded. */
export const numeralClass = fold('〇零一二三四五六七八九两十百千万亿');

/**
 * The value of a Chinese numeral: 五, 三十二, 三十一万六千八百, 三点五.
 *
 * @param written folded
 * @returns nothing where it is none: 三五, 百, 十十
 */
export function readNumeral(written: string): number | undefined {
  const [whole = '', decimals] = written.split(fold('点'));
  const value = readWhole(whole);
  if (value === undefined || decimals === undefined) return value;
  const read = [...decimals].map(digitOf);
  if (read.length === 0 || read.includes(undefined)) return undefined;
  return Number(`${String(value)}.${read.join('')}`);
}

/** Groups below ten thousand, each with what it is multiplied by: 亿 first, 万 after it, the rest. */
function readWhole(written: string): number | undefined {
  let value = 0;
  let rest = written;
  for (const sign of [fold('亿'), fold('万')]) {
    const [group, after, ...more] = rest.split(sign);
    if (after === undefined) continue;
    const read = more.length > 0 ? undefined : readGroup(group!);
    if (read === undefined || read === 0) return undefined;
    value += read * powers.get(sign)!;
    rest = after;
    if (rest === '') return value;
  }
  const last = readGroup(rest);
  return last === undefined ? undefined : value + last;
}

function readGroup(written: string): number | undefined {
  if (written === '') return undefined;
  if (written.length > 1 && [...written].every((sign) => sign !== two && digitOf(sign) !== undefined)) {
    // 二〇〇九 is a year, 三五 a guess.
    return undefined;
  }
  let value = 0;
  let digit: number | undefined;
  let last = 10_000;
  for (const [i, sign] of [...written].entries()) {
    const place = places.get(sign);
    const zero = sign === '零' || sign === '〇';
    if (place !== undefined) {
      // Ten alone may stand without a one before it.
      if (place >= last || (digit === undefined && !(place === 10 && i === 0))) return undefined;
      value += (digit ?? 1) * place;
      last = place;
      digit = undefined;
    } else {
      if (digit !== undefined) return undefined;
      if (zero) continue;
      digit = digitOf(sign);
      if (digit === undefined) return undefined;
    }
  }
  return value + (digit ?? 0);
}

function digitOf(sign: string): number | undefined {
  const digit = sign === '零' ? 0 : sign === two ? 2 : digits.indexOf(sign);
  return digit === -1 ? undefined : digit;
}

/** What 万, 亿, 百万 and the like multiply by; 1 for nothing. */
export function readPower(written: string): number {
  return [...written].reduce((product, sign) => product * powers.get(sign)!, 1);
}
