/** Length of what is hashed, and of a passage that cannot be missed, in folded characters. */
export const gram = 16;
export const guaranteed = 30;
/** Winnowing: of every so many hashes in a row one is kept. */
const window = guaranteed - gram + 1;
const factor = 0x9e3779b1;

/** Some hashes of a text, and where what was hashed begins, in UTF-16 code units. In order of place. */
export interface Fingerprints {
  hashes: Uint32Array;
  places: Uint32Array;
  /** Other hashes of the same: where both are alike, it is no chance. */
  checks: Uint32Array;
}

/**
 * The fingerprints of a text by robust winnowing (Schleimer, Wilkerson and Aiken 2003): two texts that
 * have 30 characters in common share one fingerprint at least, at the same place of what is common.
 * About one character in eight bears one. Linear in the text.
 *
 * @param text folded
 */
export function fingerprints(text: string): Fingerprints {
  const all = gramHashes(text);
  const hashes: number[] = [];
  const places: number[] = [];
  // Places whose hashes rise from the front to the back: the front is the least of the window.
  const queue = new Uint32Array(all.length);
  let front = 0;
  let back = 0;
  let kept = -1;
  for (let at = 0; at < all.length; at++) {
    while (back > front && all[queue[back - 1]!]! > all[at]!) back--;
    queue[back++] = at;
    if (queue[front]! <= at - window) front++;
    if (at < window - 1 && at < all.length - 1) continue;
    // Of equal ones the first stays as long as it can, so that a repeated sign leaves few.
    const place = queue[front]!;
    if (place === kept) continue;
    kept = place;
    hashes.push(all[place]!);
    places.push(place);
  }
  return {
    hashes: Uint32Array.from(hashes),
    places: Uint32Array.from(places),
    checks: Uint32Array.from(places, (place) => checkOf(text, place)),
  };
}

/** FNV-1a of what is hashed at a place. */
function checkOf(text: string, place: number): number {
  let hash = 0x811c9dc5;
  for (let i = place; i < place + gram; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A hash for each place where a gram begins: a rolling polynomial, stirred so that its order is chance. */
function gramHashes(text: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(text.length - gram + 1, 0));
  let leaving = 1;
  for (let i = 0; i < gram; i++) leaving = Math.imul(leaving, factor);
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(hash, factor) + text.charCodeAt(i) + 1) | 0;
    if (i >= gram) hash = (hash - Math.imul(leaving, text.charCodeAt(i - gram) + 1)) | 0;
    if (i >= gram - 1) hashes[i - gram + 1] = stir(hash);
  }
  return hashes;
}

function stir(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
