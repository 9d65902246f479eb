const letters = new Set('abcdefghijklmnopqrstuvwxyzāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêɑɡ');

/**
 * How many base characters stand before some places. A copy site cuts by what it shows, so that readings
 * put in by the annotation, `(chuàng)` or what byte damage left of one, `fù)`, are not counted.
 *
 * @param places in order, as UTF-16 code units of the text
 */
export function baseOffsets(text: string, places: readonly number[]): number[] {
  let readings = 0;
  let next = readingBefore(text, text.indexOf(')'));
  return places.map((place) => {
    while (next && next.end <= place) {
      readings += next.end - next.start;
      next = readingBefore(text, text.indexOf(')', next.end));
    }
    return place - readings;
  });
}

/** The reading that ends with the parenthesis at `close`, or else with a later one. */
function readingBefore(text: string, close: number): { start: number; end: number } | undefined {
  for (let at = close; at >= 0; at = text.indexOf(')', at + 1)) {
    const last = text[at - 1] === ' ' ? at - 1 : at;
    let start = last;
    while (start > 0 && last - start < 7 && letters.has(text[start - 1]!)) start--;
    if (start === last || last - start > 6) continue;
    if (text[start - 1] === '(') start--;
    return { start, end: at + 1 };
  }
  return undefined;
}
