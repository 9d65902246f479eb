const chunk = 8192;
const buffer = new Uint16Array(chunk);

/**
 * Map a text code unit by code unit.
 *
 * @param table what each of the 65,536 code units becomes
 * @returns a text of the same length; the very same string where nothing changed
 */
export function mapCodeUnits(text: string, table: Uint16Array): string {
  let out = '';
  let kept = 0;
  for (let start = 0; start < text.length; start += chunk) {
    const length = Math.min(chunk, text.length - start);
    let changed = false;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(start + i);
      const mapped = table[unit]!;
      buffer[i] = mapped;
      if (mapped !== unit) changed = true;
    }
    if (!changed) continue;
    out += text.slice(kept, start) + String.fromCharCode(...buffer.subarray(0, length));
    kept = start + length;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

/** A table that leaves every code unit as it is. */
export function identityTable(): Uint16Array {
  return Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
}
