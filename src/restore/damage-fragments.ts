/**
 * Step 7: cut a page every `length` base characters (characters of readings put in by the annotation are
 * not counted, nor are their parentheses), in the middle of words, and number the cuts one a line.
 *
 * @param shown how many cuts the preview shows; the rest is lost
 */
export function cutIntoFragments(text: string, length: number, shown = Infinity): string {
  const fragments: string[] = [];
  let start = 0;
  let counted = 0;
  const isReading = readingMask(text);
  for (let at = 0; at < text.length; at++) {
    if (isReading[at]) continue;
    if (counted === length) {
      fragments.push(text.slice(start, at));
      start = at;
      counted = 0;
    }
    counted++;
  }
  fragments.push(text.slice(start));
  return fragments
    .slice(0, shown)
    .map((fragment, index) => `${index + 1}、${fragment}`)
    .join('\n');
}

/** 1 for each code unit of a `(reading)` that is glued to what stands before it. */
function readingMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const match of text.matchAll(/\(?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêɑ]{1,6} ?\)/g)) {
    mask.fill(1, match.index, match.index + match[0].length);
  }
  return mask;
}
