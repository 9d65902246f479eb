import { closeSync, openSync, rmSync } from 'node:fs';
import { readBytes, writeBytes } from './bytes-at.ts';

const { BYTES_PER_ELEMENT: width } = Uint32Array;

/** Whole numbers from 0 below 2³² in a file, of which none stay in memory but the last that were added. */
export interface NumberFile {
  add: (numbers: Uint32Array | readonly number[]) => void;
  /** How many there are. */
  size: () => number;
  /** Some of them, by their index. */
  read: (from: number, count: number) => Uint32Array;
  /** Close it, where that was not done. */
  close: () => void;
  /** Close it, and take it from the disk. */
  remove: () => void;
}

/**
 * Open a file of numbers.
 *
 * @param flags as of `fs.open`: `w+` begins it anew, `r` reads what is there
 * @param size how many numbers are there already
 * @param room numbers that are written at once
 */
export function openNumberFile(file: string, flags: 'w+' | 'r', size = 0, room = 2 ** 14): NumberFile {
  const descriptor = openSync(file, flags);
  const waiting = new Uint32Array(room);
  let waits = 0;
  let written = size;
  const flush = (): void => {
    if (waits > 0) writeBytes(descriptor, bytesOf(waiting.subarray(0, waits)), written * width);
    written += waits;
    waits = 0;
  };
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    flush();
    closeSync(descriptor);
  };
  return {
    add(numbers) {
      if (waits + numbers.length > room) flush();
      if (numbers.length > room) {
        const all = numbers instanceof Uint32Array ? numbers : Uint32Array.from(numbers);
        writeBytes(descriptor, bytesOf(all), written * width);
        written += all.length;
        return;
      }
      waiting.set(numbers, waits);
      waits += numbers.length;
    },
    size: () => written + waits,
    read(from, count) {
      if (from + count > written) flush();
      const numbers = new Uint32Array(count);
      readBytes(descriptor, bytesOf(numbers), from * width);
      return numbers;
    },
    close,
    remove() {
      close();
      rmSync(file, { force: true });
    },
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
