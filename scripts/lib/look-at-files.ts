import { hash } from 'node:crypto';
import { type BigIntStats, lstatSync } from 'node:fs';

/** What a file system says of some files. Whoever writes to one of them changes the looks. */
export interface Looks {
  /** One hash of which files they are, their sizes and when they were written. */
  written: string;
  /** One hash of the same, and of when anything about them last changed, a name given or taken included. */
  touched: string;
  /** The latest of these times: nanoseconds since 1970. */
  lastWritten: bigint;
  lastTouched: bigint;
}

/**
 * How finely file systems tell times, in milliseconds: as fine as the system's clock ticks, and those that know but
 * seconds, of which some count every other.
 */
const tick = { fine: 10, coarse: 2000 };

/** Milliseconds after which, on most systems, a file that was just touched is settled. */
export const settling = 2 * tick.fine;

/**
 * Whether files were last touched so long before they were looked at that a further touch shows: within one tick of
 * the clock that their times are told by it would not, as Git minds of what it has in its index.
 *
 * @param now when they were looked at, or before; milliseconds since 1970
 */
export function isSettled({ lastWritten, lastTouched }: Looks, now: number): boolean {
  const isFine = [lastWritten, lastTouched].some((time) => time % 1_000_000n !== 0n);
  return lastTouched < BigInt(now - (isFine ? tick.fine : tick.coarse)) * 1_000_000n;
}

/**
 * Look at files without reading them.
 *
 * @returns undefined where one is gone, or is no file
 */
export function lookAtFiles(folder: string, files: readonly string[]): Looks | undefined {
  const looker = openLooker();
  for (const file of files) {
    const found = lstatSync(`${folder}/${file}`, { bigint: true, throwIfNoEntry: false });
    if (!found?.isFile()) return undefined;
    looker.add(file, found);
  }
  return looker.looks();
}

/** Puts together how some files look. */
export function openLooker(): { add: (name: string, found: BigIntStats) => void; looks: () => Looks } {
  let written = '';
  let touched = '';
  let lastWritten = 0n;
  let lastTouched = 0n;
  return {
    add: (name, { dev, ino, size, mtimeNs, ctimeNs }) => {
      const look = `${name}\0${String(dev)} ${String(ino)} ${String(size)} ${String(mtimeNs)}`;
      written += look;
      touched += `${look} ${String(ctimeNs)}`;
      if (mtimeNs > lastWritten) lastWritten = mtimeNs;
      if (ctimeNs > lastTouched) lastTouched = ctimeNs;
    },
    looks: () => ({
      // Few ask for it.
      get written() {
        return hash('sha256', written);
      },
      touched: hash('sha256', touched),
      lastWritten,
      lastTouched,
    }),
  };
}
