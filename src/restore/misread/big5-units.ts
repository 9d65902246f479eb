/** Big5 with what Hong Kong added: code (`lead << 8 | trail`) → UTF-16 code unit, 0 where it has none. Read off `TextDecoder('big5')` on first use. */
export function big5Unit(code: number): number {
  units ??= readUnits();
  return units[code]!;
}

let units: Uint16Array | undefined;

function readUnits(): Uint16Array {
  const found = new Uint16Array(0x10000);
  const decoder = new TextDecoder('big5');
  const bytes = new Uint8Array(2);
  for (let code = 0x8740; code <= 0xfefe; code++) {
    bytes[0] = code >> 8;
    bytes[1] = code & 0xff;
    const text = decoder.decode(bytes);
    if (text.length === 1 && text !== '\ufffd') found[code] = text.charCodeAt(0);
  }
  return found;
}
