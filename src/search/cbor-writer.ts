export interface CborWriter {
  array: (length: number) => void;
  /** A whole number from 0 to 2³² − 1. */
  uint: (value: number) => void;
  text: (value: string) => void;
  length: () => number;
  /** A copy of what was written, after which the writer begins anew. */
  take: () => Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

/**
 * Write CBOR (RFC 8949), as much of it as an index of Pagefind has, without a tree of values for it.
 *
 * @param room bytes that there is room for before more is made
 */
export function cborWriter(room = 1 << 16): CborWriter {
  let bytes = new Uint8Array(room);
  let view = new DataView(bytes.buffer);
  let at = 0;
  const reserve = (more: number): void => {
    if (at + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, at + more));
    larger.set(bytes.subarray(0, at));
    bytes = larger;
    view = new DataView(bytes.buffer);
  };
  /** The head of an item: its kind in three bits, then a number in as few bytes as hold it. */
  const head = (kind: number, value: number): void => {
    reserve(5);
    if (value < 24) bytes[at++] = (kind << 5) | value;
    else if (value < 0x100) {
      bytes[at++] = (kind << 5) | 24;
      bytes[at++] = value;
    } else if (value < 0x10000) {
      bytes[at++] = (kind << 5) | 25;
      view.setUint16(at, value);
      at += 2;
    } else {
      bytes[at++] = (kind << 5) | 26;
      view.setUint32(at, value);
      at += 4;
    }
  };
  /** A text of a few characters that take three bytes each, as words do; one call to encode it would take longer. */
  const putShort = (value: string): boolean => {
    if (value.length > 7) return false;
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      if (unit < 0x800 || (unit >= 0xd800 && unit < 0xe000)) return false;
    }
    head(3, 3 * value.length);
    reserve(3 * value.length);
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      bytes[at++] = 0xe0 | (unit >> 12);
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[at++] = 0x80 | (unit & 0x3f);
    }
    return true;
  };
  return {
    uint: (value) => {
      head(0, value);
    },
    array: (length) => {
      head(4, length);
    },
    text: (value) => {
      if (putShort(value)) return;
      const text = encoder.encode(value);
      head(3, text.length);
      reserve(text.length);
      bytes.set(text, at);
      at += text.length;
    },
    length: () => at,
    take: () => {
      const written = bytes.slice(0, at);
      at = 0;
      return written;
    },
  };
}
