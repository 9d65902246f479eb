/** Bits of a table of what was seen, as a power of two: 16 MB, whatever the size of the archive. */
const bits = 27;
const mask = 2 ** bits - 1;

/**
 * Which fingerprints stand in more texts than one.
 *
 * @param texts fingerprints of each, every one once
 * @returns a test that never misses one, and errs to the other side about once in as many as the
 * table is larger than the archive: what passes must still be compared
 */
export function repeatedHashes(texts: Iterable<Uint32Array>): (hash: number) => boolean {
  const once = new Uint8Array(2 ** (bits - 3));
  const again = new Uint8Array(2 ** (bits - 3));
  for (const hashes of texts) {
    for (const hash of hashes) {
      const bit = hash & mask;
      const flag = 1 << (bit & 7);
      if ((once[bit >>> 3]! & flag) === 0) once[bit >>> 3]! |= flag;
      else again[bit >>> 3]! |= flag;
    }
  }
  return (hash) => (again[(hash & mask) >>> 3]! & (1 << (hash & 7))) !== 0;
}
