import { addByte } from './add-byte.ts';
import { bytesOfStretch } from './bytes-of-stretch.ts';
import { unknownByte } from './bytes-of-unit.ts';
import type { Misreading } from './misreadings.ts';

/** A character that bytes were read as anew. */
export interface Character {
  text: string;
  /** Offset in the misread stretch behind its last sign; -1 where that sign has the beginning of the next, too. */
  end: number;
  /** What else it may be, where bytes of it went: the likeliest first. */
  others?: readonly string[];
}

/**
 * Read the bytes of a stretch in the encoding that they were written in, taking each sign for what it stands for.
 *
 * @returns undefined where that is no text
 */
export function readExactly(stretch: string, misreading: Misreading): Character[] | undefined {
  const bytes = bytesOfStretch(stretch, misreading);
  if (!bytes) return undefined;
  const characters: Character[] = [];
  let pending = 0;
  for (const { byte, end } of bytes) {
    const added = byte === unknownByte ? 0 : addByte(pending, byte, misreading.writtenIn);
    if (added === 0) return undefined;
    pending = Math.max(0, -added);
    if (added > 0) characters.push({ text: String.fromCharCode(added), end });
  }
  return pending === 0 ? characters : undefined;
}
