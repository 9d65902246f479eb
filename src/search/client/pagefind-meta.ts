import { cborWriter } from '../cbor-writer.ts';
import { rowSort } from '../engine-pagefind.ts';

/** Stands before what Pagefind reads, where it is not compressed. */
const signature = new TextEncoder().encode('pagefind_dcd');

/** What Pagefind asks for first: the reports and the chunks of an index. */
export interface IndexShape {
  version: string;
  reports: number;
  /** Where each chunk begins, in order. */
  froms: readonly string[];
}

/**
 * The list of chunks as Pagefind downloads it from an index of its own. Reports are told apart by their order
 * alone, and their lengths, by which Pagefind would rank them, are left out.
 */
export function pagefindMeta({ version, reports, froms }: IndexShape): Uint8Array<ArrayBuffer> {
  const out = cborWriter();
  out.array(6);
  out.text(version);
  out.array(reports);
  for (let row = 0; row < reports; row++) {
    out.array(2);
    out.text('');
    out.uint(1);
  }
  out.array(froms.length);
  for (const [i, from] of froms.entries()) {
    out.array(3);
    out.text(from);
    out.text(lastBefore(froms[i + 1]));
    out.text(i.toString(36));
  }
  // No filters, one order, no fields of metadata.
  out.array(0);
  out.array(1);
  out.array(2);
  out.text(rowSort);
  out.array(reports);
  for (let row = 0; row < reports; row++) out.uint(row);
  out.array(0);
  const meta = out.take();
  const file = new Uint8Array(signature.length + meta.length);
  file.set(signature);
  file.set(meta, signature.length);
  return file;
}

/** A text that no word before `from` is greater than, and that is less than `from`. */
function lastBefore(from = '\uffff'): string {
  return from.slice(0, -1) + String.fromCharCode(from.charCodeAt(from.length - 1) - 1) + '\uffff';
}
