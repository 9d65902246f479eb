import { codeOf, isGb2312 } from '../gbk.ts';
import { isSimplifiedOnly } from './simplified-only.ts';

/** So many UTF-16 code units of a page are looked at. */
const most = 4000;
/** A converted page has no simplified character but what bytes out of step make: fewer than one in so many. */
const fewInConverted = 50;
/** Bytes out of step make characters of either script alike; a simplified page has so many times more of its own. */
const timesMore = 3;

/** What a UTF-16 code unit says of its page: that it is simplified, or that it is a character outside GB2312. */
const [simplifiedSign, outsideSign] = [1, 2] as const;
let signs: Uint8Array | undefined;

const readSigns = (): Uint8Array =>
  Uint8Array.from({ length: 0x10000 }, (_, unit) => {
    if (isSimplifiedOnly(unit)) return simplifiedSign;
    const code = codeOf(unit);
    return code >= 0x8140 && !isGb2312(code) ? outsideSign : 0;
  });

/**
 * The script of a page whose bytes are damaged; undefined where what bytes out of step have made leaves it open.
 * In simplified text a third are characters that a converter would have changed, and next to none is outside GB2312.
 */
export function scriptOfPage(text: string): 'hans' | 'hant' | undefined {
  signs ??= readSigns();
  const length = Math.min(most, text.length);
  let simplified = 0;
  let outside = 0;
  for (let at = 0; at < length; at++) {
    const sign = signs[text.charCodeAt(at)];
    if (sign === simplifiedSign) simplified++;
    else if (sign === outsideSign) outside++;
  }
  if (simplified * fewInConverted < length) return 'hant';
  return simplified > outside * timesMore ? 'hans' : undefined;
}
