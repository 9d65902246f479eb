import { bytesOfUnit } from './bytes-of-unit.ts';
import type { Misreading } from './misreadings.ts';

/** A byte of a misread stretch. */
export interface Byte {
  byte: number;
  /** Offset behind the sign whose last byte it is, in UTF-16 code units; -1 where the sign has another. */
  end: number;
}

/** The bytes that a stretch stands for; undefined where a sign of it stands for none. */
export function bytesOfStretch(stretch: string, misreading: Misreading): Byte[] | undefined {
  const all: Byte[] = [];
  /** How many bytes the character that has begun lacks, in UTF-8. */
  let lacks = 0;
  for (let at = 0; at < stretch.length; at++) {
    const isPair = misreading.readAs === 'gbk' && lacks === 1 && stretch.startsWith(twoEuros, at);
    const bytes = isPair ? euroPair : bytesOfUnit(stretch.charCodeAt(at), misreading);
    if (!bytes) return undefined;
    for (const [index, byte] of bytes.entries()) {
      all.push({ byte, end: index === bytes.length - 1 ? at + 1 : -1 });
      lacks = byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : Math.max(0, lacks - 1);
    }
  }
  return all;
}

/**
 * In GBK € is the byte 80 alone, and the pair A2 E3. The pair it is where the character before lacks a byte, and another 80
 * follows, which begins none: 波。, E6 B3 A2 E3 80 82, becomes 娉€€ and more.
 */
const twoEuros = '€€';
const euroPair = [0xa2, 0xe3];
