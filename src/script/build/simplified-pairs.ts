import { Converter } from 'opencc-js';
import { cutPairs } from '../data/cut-pairs.ts';

const converters = ['t', 'tw', 'hk'].map((from) => Converter({ from, to: 'cn' }));
const cut = new Set(cutPairs.flatMap(([pair]) => [pair, [...pair].reverse().join('')]));

/** What a traditional character is in simplified where no word is looked at. */
function simplifiedChar(char: string): string {
  const forms = converters.map((convert) => convert(char));
  return forms.find((form) => form !== char && form.length === char.length && !cut.has(char + form)) ?? char;
}

/**
 * Each traditional character of the basic plane followed by its simplified one, as OpenCC has it, or as
 * the plane's compatibility forms have it. 著 and 着 are left out: words decide them.
 */
export function simplifiedPairs(): string {
  return Array.from({ length: 0x10000 - 0x3400 }, (_, i) => String.fromCharCode(0x3400 + i))
    .filter((char) => /\p{Ideographic}/u.test(char) && !'著着'.includes(char))
    .map((char) => char + simplifiedChar(char.normalize('NFC')))
    .filter((pair) => pair.length === 2 && pair[0] !== pair[1])
    .join('');
}
