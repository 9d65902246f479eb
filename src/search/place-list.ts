/** Bytes before the places: how many there are, and how many bits of a step are told as they are. */
const headBytes = 5;

/**
 * Places of a word, ascending, as Rice coded them: of each step to the next place the high part is told by so many
 * ones and a zero, the low part by its bits. For steps without a pattern no code is much shorter.
 */
export function packPlaces(places: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const low = lowBits((places[places.length - 1] ?? 0) / Math.max(places.length, 1));
  const unit = 2 ** low;
  let bits = 0;
  eachStep(places, (step) => (bits += Math.floor(step / unit) + 1 + low));
  const bytes = new Uint8Array(headBytes + Math.ceil(bits / 8));
  new DataView(bytes.buffer).setUint32(0, places.length);
  bytes[4] = low;
  let at = 8 * headBytes;
  const write = (bit: number): void => {
    if (bit) bytes[at >> 3]! |= 0x80 >> (at & 7);
    at++;
  };
  eachStep(places, (step) => {
    for (let high = Math.floor(step / unit); high > 0; high--) write(1);
    write(0);
    const rest = step % unit;
    for (let bit = low - 1; bit >= 0; bit--) write((rest >> bit) & 1);
  });
  return bytes;
}

/** The opposite of {@link packPlaces}. */
export function unpackPlaces(bytes: Uint8Array): number[] {
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const low = bytes[4]!;
  const unit = 2 ** low;
  const places = new Array<number>(count);
  let at = 8 * headBytes;
  let place = -1;
  for (let i = 0; i < count; i++) {
    let high = 0;
    while (bytes[at >> 3]! & (0x80 >> (at & 7))) {
      high++;
      at++;
    }
    at++;
    let rest = 0;
    for (let wanted = low; wanted > 0;) {
      const left = 8 - (at & 7);
      const taken = Math.min(wanted, left);
      rest = (rest << taken) | ((bytes[at >> 3]! >> (left - taken)) & ((1 << taken) - 1));
      at += taken;
      wanted -= taken;
    }
    places[i] = place += high * unit + rest + 1;
  }
  return places;
}

/** So many bits that the high part of an average step is about one. */
function lowBits(step: number): number {
  let bits = 0;
  while (bits < 30 && 2 ** (bits + 1) <= step) bits++;
  return bits;
}

/** From each place to the next, with the ones between them counted. */
function eachStep(places: ArrayLike<number>, tell: (step: number) => void): void {
  for (let i = 0, before = -1; i < places.length; i++) {
    tell(places[i]! - before - 1);
    before = places[i]!;
  }
}
