export interface CborWriter {
  array: (length: number) => void;
  /** A whole number from 0 to 2³² − 1. */
  uint: (value: number) => void;
  text: (value: string) => void;
  length: () => number;
  /** A copy of what was written, after which the writer begins anew. */
  take: () => Buffer;
}

/** Write CBOR (RFC 8949), as much of it as an index of Pagefind has, without a tree of values for it. */
export function cborWriter(): CborWriter {
  let bytes = Buffer.allocUnsafe(1 << 16);
  let at = 0;
  const reserve = (more: number): void => {
    if (at + more <= bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * bytes.length, at + more));
    bytes.copy(larger, 0, 0, at);
    bytes = larger;
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
      at = bytes.writeUInt16BE(value, at);
    } else {
      bytes[at++] = (kind << 5) | 26;
      at = bytes.writeUInt32BE(value, at);
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
      const length = Buffer.byteLength(value);
      head(3, length);
      reserve(length);
      at += bytes.write(value, at);
    },
    length: () => at,
    take: () => {
      const written = Buffer.from(bytes.subarray(0, at));
      at = 0;
      return written;
    },
  };
}
