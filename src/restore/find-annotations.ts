/** A reading in parentheses behind a character, as found; whether it was injected is another question. */
export interface Annotation {
  /** UTF-16 code units: of the character before the parenthesis, of `(`, and behind `)`. */
  base: number;
  start: number;
  end: number;
  /** One pinyin syllable, composed, in plain letters. */
  reading: string;
  /** True for `(luò )`. */
  space: boolean;
}

const syllable = /[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêḿńňǹɑɡ]{1,6}/uy;

/**
 * Read a syllable and its closing parenthesis.
 *
 * @param at the first letter, as UTF-16 code units
 * @returns undefined where there is none
 */
export function readSyllable(
  text: string,
  at: number,
): Pick<Annotation, 'reading' | 'end' | 'space'> | undefined {
  syllable.lastIndex = at;
  const letters = syllable.exec(text)?.[0];
  if (!letters) return undefined;
  let end = at + letters.length;
  const space = text[end] === ' ';
  if (space) end++;
  if (text[end] !== ')') return undefined;
  const reading = /[ɑɡ]/.test(letters) ? letters.replaceAll('ɑ', 'a').replaceAll('ɡ', 'g') : letters;
  return { reading, end: end + 1, space };
}

/** Every `(syllable)` that stands right behind a character, in order. */
export function findAnnotations(text: string): Annotation[] {
  const found: Annotation[] = [];
  for (let start = text.indexOf('('); start >= 0; start = text.indexOf('(', start + 1)) {
    if (start === 0) continue;
    const read = readSyllable(text, start + 1);
    if (read) found.push({ base: start - 1, start, ...read });
  }
  return found;
}
