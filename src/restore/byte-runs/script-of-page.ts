import { codeOf, isGb2312 } from '../gbk.ts';
import { isSimplifiedOnly } from './simplified-only.ts';

/** So many UTF-16 code units of a page are looked at. */
const most = 4000;
/** A converted page has no simplified character but what bytes out of step make: fewer than one in so many. */
const fewInConverted = 50;
/** Bytes out of step make characters of either script alike; a simplified page has so many times more of its own. */
const timesMore = 3;

/**
 * The script of a page whose bytes are damaged; undefined where what bytes out of step have made leaves it open.
 * In simplified text a third are characters that a converter would have changed, and next to none is outside GB2312.
 */
export function scriptOfPage(text: string): 'hans' | 'hant' | undefined {
  const length = Math.min(most, text.length);
  let simplified = 0;
  let outside = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (isSimplifiedOnly(unit)) simplified++;
    else if (codeOf(unit) >= 0x8140 && !isGb2312(codeOf(unit))) outside++;
  }
  if (simplified * fewInConverted < length) return 'hant';
  return simplified > outside * timesMore ? 'hans' : undefined;
}
