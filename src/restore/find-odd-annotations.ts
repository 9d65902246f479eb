import type { Annotation } from './find-annotations.ts';

/** A reading that was written otherwise than sites write it, or was changed afterwards. */
export interface OddAnnotation extends Annotation {
  /** False where it is but decomposed (NFD), and is the same when composed. */
  odd: boolean;
  /** In two full-width parentheses, as an author writes them. */
  full: boolean;
}

const letter = '[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêḿńňǹɑɡăĕĭŏŭ][\\u0300\\u0301\\u0304\\u0306\\u0308\\u030c]*';
/** From the parenthesis on: blanks, a line break where a line was wrapped, capitals, breves for carons, v for ü, figures for tones. */
const pattern = new RegExp(
  `[(（][ \\u00a0\\u3000\\n]?((?:${letter}\\n?){1,6}[1-5]?)[ \\u00a0\\u3000\\n]?[)）]`,
  'iuy',
);
/** Most parentheses have a figure or a Chinese character behind them, where `pattern` need not be tried. */
const opens = /[(（](?![0-9\u3001-\u9fff])/g;
const blank = /[ \u00a0\u3000\n]/;
const han = /\p{Script=Han}/u;
const plainly = /^\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêḿńňǹɑɡ]{1,6} ?\)$/u;
const caronOf: Readonly<Record<string, string>> = {
  ă: 'ǎ',
  ĕ: 'ě',
  ĭ: 'ǐ',
  ŏ: 'ǒ',
  ŭ: 'ǔ',
  ɑ: 'a',
  ɡ: 'g',
  v: 'ü',
};

/**
 * Readings behind characters that `findAnnotations` does not take for such, in order: with blanks or a line break in or
 * before them, in capitals, with a breve or a figure for the tone, in full-width parentheses, decomposed. A figure is left
 * out, for a reading without its tone.
 */
export function findOddAnnotations(text: string): OddAnnotation[] {
  const found: OddAnnotation[] = [];
  for (const { index: open } of text.matchAll(opens)) {
    const start = blank.test(text[open - 1] ?? '') ? open - 1 : open;
    pattern.lastIndex = open;
    const read = pattern.exec(text);
    if (!read || !han.test(text[start - 1] ?? '')) continue;
    const [written, letters = ''] = read;
    if (start === open && plainly.test(written)) continue;
    const reading = letters
      .replace(/[\n1-5]/g, '')
      .toLowerCase()
      .normalize('NFC')
      .replace(/[ăĕĭŏŭɑɡv]/g, (sign) => caronOf[sign]!)
      .normalize('NFC');
    const odd = start < open || !plainly.test(written.normalize('NFC'));
    found.push({
      base: start - 1,
      start,
      end: open + written.length,
      reading,
      space: false,
      odd,
      full: written.startsWith('（') && written.endsWith('）'),
    });
  }
  return found;
}
