import { encodeGbk } from '../gbk.ts';
import { accentedSign, signKinds, suspectSign } from '../misread/sign-kinds.ts';

/** So much of a text is looked at. */
const sample = 4000;
/** So many of these characters, and one at least in so many Chinese ones. */
const fewest = 3;
const oneIn = 50;
/** A text of Latin letters with accents and nothing else: its bytes were read as Latin-1. */
const share = 0.7;

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
    if (signKinds[unit] === accentedSign) letters++;
    else if (signKinds[unit] === suspectSign) signs++;
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
