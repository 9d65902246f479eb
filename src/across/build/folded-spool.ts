import { closeSync, openSync, rmSync } from 'node:fs';
import type { FoldedReport } from '../folded-report.ts';
import { readBytes, writeBytes } from './bytes-at.ts';

/** Folded reports on disk, by their numbers in the order they were added. */
export interface FoldedSpool {
  add: (report: FoldedReport) => void;
  size: () => number;
  /** The text alone: most that are compared with a report are not told of. */
  text: (index: number) => string;
  /** Length of the text, in UTF-16 code units. */
  length: (index: number) => number;
  at: (index: number) => FoldedReport;
  close: () => void;
}

/**
 * Keep reports in a file instead of in memory; the texts that were asked for last stay at hand.
 *
 * @param file is removed when the spool is closed
 * @param atHand UTF-16 code units of these; one text always is
 */
export function openFoldedSpool(file: string, atHand = 2 ** 24): FoldedSpool {
  const descriptor = openSync(file, 'w+');
  /** Where each report's text begins, where that ends and the rest begins, and where all ends, in bytes. */
  const borders: number[] = [0];
  const near = new Map<number, string>();
  let held = 0;
  const read = (part: number): Buffer => {
    const bytes = Buffer.allocUnsafe(borders[part + 1]! - borders[part]!);
    readBytes(descriptor, bytes, borders[part]!);
    return bytes;
  };
  const text = (index: number): string => {
    const known = near.get(index);
    const own = known ?? read(2 * index).toString('utf16le');
    // The one that was asked for longest ago stands first.
    if (known === undefined) held += own.length;
    else near.delete(index);
    near.set(index, own);
    for (const [oldest, { length }] of near) {
      if (held <= atHand || oldest === index) break;
      near.delete(oldest);
      held -= length;
    }
    return own;
  };
  return {
    add({ text: own, ...rest }) {
      for (const bytes of [Buffer.from(own, 'utf16le'), Buffer.from(JSON.stringify(rest))]) {
        writeBytes(descriptor, bytes, borders.at(-1)!);
        borders.push(borders.at(-1)! + bytes.length);
      }
    },
    size: () => (borders.length - 1) / 2,
    text,
    length: (index) => (borders[2 * index + 1]! - borders[2 * index]!) / 2,
    at: (index) => ({
      ...(JSON.parse(read(2 * index + 1).toString()) as Omit<FoldedReport, 'text'>),
      text: text(index),
    }),
    close() {
      closeSync(descriptor);
      rmSync(file, { force: true });
    },
  };
}
