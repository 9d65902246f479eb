/** How often hashes occur, of those that are wanted. */
export interface HashCounts {
  want: (hash: number) => void;
  /** How many are wanted. */
  size: () => number;
  /** Count one more, or as many as told, of a hash, where it is wanted. */
  add: (hash: number, more?: number) => void;
  /** How many were counted; undefined where the hash is not wanted. */
  of: (hash: number) => number | undefined;
  wanted: () => Generator<number>;
}

/**
 * Count hashes from 0 below 2³² in two arrays: a `Map` of a million such numbers takes a hundred megabytes, and asking
 * it for one that is not there ten times as long. A hash is found at the slot it names, or in the next ones.
 */
export function countHashes(): HashCounts {
  let hashes = new Uint32Array(2 ** 8);
  /** One more than what was counted; 0 where the slot is free. */
  let counts = new Uint32Array(hashes.length);
  let size = 0;
  const slotOf = (hash: number): number => {
    const mask = hashes.length - 1;
    let slot = hash & mask;
    while (counts[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const put = (hash: number, count: number): void => {
    const slot = slotOf(hash);
    hashes[slot] = hash;
    counts[slot] = count;
  };
  const grow = (): void => {
    const [before, counted] = [hashes, counts];
    hashes = new Uint32Array(2 * before.length);
    counts = new Uint32Array(hashes.length);
    counted.forEach((count, slot) => count > 0 && put(before[slot]!, count));
  };
  return {
    want(hash) {
      if (counts[slotOf(hash)] !== 0) return;
      if (2 * size >= hashes.length) grow();
      put(hash, 1);
      size++;
    },
    size: () => size,
    add(hash, more = 1) {
      const slot = slotOf(hash);
      if (counts[slot] !== 0) counts[slot]! += more;
    },
    of(hash) {
      const count = counts[slotOf(hash)]!;
      return count === 0 ? undefined : count - 1;
    },
    *wanted() {
      for (const [slot, count] of counts.entries()) if (count > 0) yield hashes[slot]!;
    },
  };
}
