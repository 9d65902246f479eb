/** Numbers in [0, 1) that the seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number in [0, below). */
export const below = (random: () => number, limit: number): number => Math.floor(random() * limit);

/** One of several. */
export const oneOf = <T>(random: () => number, several: readonly T[]): T =>
  several[below(random, several.length)]!;

/** The same things in another order. */
export function shuffled<T>(random: () => number, things: readonly T[]): T[] {
  const out = [...things];
  for (let last = out.length - 1; last > 0; last--) {
    const other = below(random, last + 1);
    [out[last], out[other]] = [out[other]!, out[last]!];
  }
  return out;
}
