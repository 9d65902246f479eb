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

/** Write CBOR (RFC 8949), as much of it as an index of Pagefind has, without a tree of values for it. */
export function cborWriter(): CborWriter {
  let bytes = new Uint8Array(1 << 16);
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
  return {
    uint: (value) => {
      head(0, value);
    },
    array: (length) => {
      head(4, length);
    },
    text: (value) => {
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
