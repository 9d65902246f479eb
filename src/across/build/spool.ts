import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** Items on disk that are read one by one, in any order. */
export interface Spool<T> {
  add: (item: T) => void;
  size: () => number;
  at: (index: number) => T;
  close: () => void;
}

/**
 * Keep items in a file instead of in memory; those asked for last stay at hand.
 *
 * @param file is removed when the spool is closed
 * @param atHand how many
 */
export function openSpool<T>(file: string, atHand = 4096): Spool<T> {
  const descriptor = openSync(file, 'w+');
  const ends: number[] = [0];
  const near = new Map<number, T>();
  return {
    add(item) {
      const bytes = Buffer.from(JSON.stringify(item));
      writeSync(descriptor, bytes, 0, bytes.length, ends.at(-1)!);
      ends.push(ends.at(-1)! + bytes.length);
    },
    size: () => ends.length - 1,
    at(index) {
      const item = near.get(index) ?? read(index);
      near.delete(index);
      near.set(index, item);
      if (near.size > atHand) near.delete(near.keys().next().value!);
      return item;
    },
    close() {
      closeSync(descriptor);
      rmSync(file, { force: true });
    },
  };

  function read(index: number): T {
    const start = ends[index]!;
    const bytes = Buffer.alloc(ends[index + 1]! - start);
    for (let done = 0; done < bytes.length;) {
      const more = readSync(descriptor, bytes, done, bytes.length - done, start + done);
      if (more === 0) throw new Error(`${file} ends before item ${String(index)}; was it changed meanwhile?`);
      done += more;
    }
    return JSON.parse(bytes.toString()) as T;
  }
}
