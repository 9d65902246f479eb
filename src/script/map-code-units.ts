const chunk = 8192;
// Five times as fast as String.fromCharCode, but it replaces halves of surrogate pairs.
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** In a table: what becomes of this code unit depends on its place. A noncharacter, which no text has. */
export const undecided = 0xffff;

/**
 * Map a text code unit by code unit.
 *
 * @param table what each of the 65,536 code units becomes
 * @param decide asked where the table says `undecided`; gets the text and the place
 * @returns a text of the same length; the very same string where nothing changed
 */
export function mapCodeUnits(
  text: string,
  table: Uint16Array,
  decide?: (text: string, index: number) => number,
): string {
  // Not shared between calls: `decide` may map a text of its own.
  let buffer: Uint16Array | undefined;
  let out = '';
  let kept = 0;
  for (let start = 0; start < text.length; start += chunk) {
    const end = Math.min(start + chunk, text.length);
    // Much text stays as it is: nothing is written before the first unit that may change.
    let first = start;
    while (first < end && isFixed(table, text.charCodeAt(first))) first++;
    if (first === end) continue;
    buffer ??= new Uint16Array(Math.min(chunk, text.length - start));
    let changed = false;
    let surrogates = false;
    for (let at = first; at < end; at++) {
      const unit = text.charCodeAt(at);
      let mapped = table[unit]!;
      if (mapped === undecided && unit !== undecided) mapped = decide?.(text, at) ?? unit;
      buffer[at - first] = mapped;
      if (mapped !== unit) changed = true;
      if ((mapped & 0xf800) === 0xd800) surrogates = true;
    }
    if (!changed) continue;
    const units = buffer.subarray(0, end - first);
    out += text.slice(kept, first) + (surrogates ? String.fromCharCode(...units) : decoder.decode(units));
    kept = end;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

const isFixed = (table: Uint16Array, unit: number): boolean => table[unit] === unit;

/** A table that leaves every code unit as it is. */
export function identityTable(): Uint16Array {
  return Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
}
