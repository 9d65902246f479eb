import { encodeGbk } from '../gbk.ts';

/** Characters that the commonest ones of Chinese become: 的 is 鐨勩 or the like, ， is 锛 and a byte more. */
const suspect = ['锛', '銆', '鐨', '鏄', '鍦', '鏈', '浜', '鍏', '涓', '鈥'].join('');
/** So much of a text is looked at. */
const sample = 4000;
/** So many of these characters, and one at least in so many Chinese ones. */
const fewest = 3;
const oneIn = 50;
/** A text of Latin letters with accents and nothing else: its bytes were read as Latin-1. */
const accented =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
const share = 0.7;

/** What each character counts as, by UTF-16 code unit: to match them takes ten times as long, and hardly a page has many. */
const [isAccented, isSuspect] = [1, 2] as const;
const kinds = new Uint8Array(0x10000);
for (let unit = 0x80; unit <= 0x2122; unit++)
  if (accented.test(String.fromCharCode(unit))) kinds[unit] = isAccented;
for (const character of suspect) kinds[character.charCodeAt(0)] = isSuspect;

/**
 * Whether a text is UTF-8 whose bytes were read as GBK (鍏充簬 for 关于), or Chinese whose bytes were read as Latin-1
 * (å…³äºŽ, ¹ØÓÚ): no word of it can be read, whatever its characters are.
 */
export function isMisread(text: string): boolean {
  const part = text.slice(0, sample);
  let [han, letters, signs] = [0, 0, 0];
  for (let at = 0; at < part.length; at++) {
    const unit = part.charCodeAt(at);
    if (unit >= 0x3400 && unit <= 0x9fff) han++;
    if (kinds[unit] === isAccented) letters++;
    else if (kinds[unit] === isSuspect) signs++;
  }
  if (letters > 20 && han * 20 < letters && letters > share * part.replace(/[\s!-~]/g, '').length)
    return true;
  return signs >= fewest && signs * oneIn >= han && utf8Share(part) > share;
}

/** How much of the GBK bytes of a text's characters is characters of UTF-8. */
function utf8Share(text: string): number {
  const bytes = encodeGbk(text).bytes.filter((byte) => byte > 0x7f);
  let fitting = 0;
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at]!;
    const whole = first >= 0xe2 && first <= 0xef && isTrailing(bytes[at + 1]) && isTrailing(bytes[at + 2]);
    if (whole) fitting += 3;
    at += whole ? 3 : 1;
  }
  return bytes.length === 0 ? 0 : fitting / bytes.length;
}

const isTrailing = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf;
