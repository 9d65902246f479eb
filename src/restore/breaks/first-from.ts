/**
 * Index of the first of some places of a text that is at or behind an offset, or how many there are.
 *
 * @param places in order; UTF-16 code units
 */
export function firstFrom(places: readonly { at: number }[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
