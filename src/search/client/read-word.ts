const encoder = new TextEncoder();
/** `pagefind_dcd`, which stands before a chunk. */
const signature = 12;

/**
 * Where a word stands, by the chunk of Pagefind's index that has it if any has; `build/word-index.ts` tells how it
 * is written. Pagefind itself tells of a phrase the first place of each report alone.
 *
 * @returns `row * span + position`, ascending
 */
export function readWord(chunk: Uint8Array, word: string, span: number): number[] {
  const wanted = encoder.encode(word);
  let at = signature;
  /** The number in the head of an item: how much it is, or how much follows. */
  const number = (): number => {
    const short = chunk[at++]! & 31;
    if (short < 24) return short;
    let value = 0;
    for (let rest = 1 << (short - 24); rest > 0; rest--) value = value * 256 + chunk[at++]!;
    return value;
  };
  const places: number[] = [];
  number();
  for (let words = number(); words > 0; words--) {
    number();
    const length = number();
    const own = length === wanted.length && wanted.every((byte, i) => chunk[at + i] === byte);
    at += length;
    let row = 0;
    for (let pages = number(); pages > 0; pages--) {
      number();
      row += number();
      let position = 0;
      for (let rest = number(); rest > 0; rest--) {
        position += number();
        if (own) places.push(row * span + position);
      }
      number();
    }
    number();
    if (own) break;
  }
  return places;
}
