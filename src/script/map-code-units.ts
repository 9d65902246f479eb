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
  const buffer = new Uint16Array(Math.min(chunk, text.length));
  let out = '';
  let kept = 0;
  for (let start = 0; start < text.length; start += chunk) {
    const length = Math.min(chunk, text.length - start);
    let changed = false;
    let surrogates = false;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(start + i);
      let mapped = table[unit]!;
      if (mapped === undecided && unit !== undecided) mapped = decide?.(text, start + i) ?? unit;
      buffer[i] = mapped;
      if (mapped !== unit) changed = true;
      if ((mapped & 0xf800) === 0xd800) surrogates = true;
    }
    if (!changed) continue;
    const units = buffer.subarray(0, length);
    out += text.slice(kept, start) + (surrogates ? String.fromCharCode(...units) : decoder.decode(units));
    kept = start + length;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

/** A table that leaves every code unit as it is. */
export function identityTable(): Uint16Array {
  return Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
}
