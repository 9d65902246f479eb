import { jsonWriter } from '../json-writer.ts';
import type { Report } from '../report.ts';
import { indented, writeEdits } from '../write-edits.ts';

/** A report as JSON in UTF-8, by its schema. */
export const toJson = (report: Report): Uint8Array => write(report, report.edits);

/** The edits of a report, with what they are edits of, as JSON in UTF-8. */
export const toLedgerJson = ({ id, witness, edits }: Report): Uint8Array =>
  write({ id, witness, edits }, edits);

/** What both say. */
type Ledger = Pick<Report, 'id' | 'witness' | 'edits'>;

/**
 * What `JSON.stringify(…, null, 1)` makes of an object, as bytes. The edits are most of a report, and two of its
 * files hold them: they are written once.
 */
function write(object: Ledger, edits: Report['edits']): Uint8Array {
  const [head = '', tail = ''] = JSON.stringify({ ...object, edits: null }, null, 1).split(
    '\n "edits": null',
  );
  return Buffer.concat([Buffer.from(`${head}\n "edits": `), encodeEdits(edits), Buffer.from(`${tail}\n`)]);
}

const out = jsonWriter();
const encoded = new WeakMap<Report['edits'], Uint8Array>();

/** As they stand among the members of an object. */
function encodeEdits(edits: Report['edits']): Uint8Array {
  const before = encoded.get(edits);
  if (before) return before;
  writeEdits(edits, indented, out);
  // A copy, as what follows is written over them.
  const bytes = Uint8Array.from(out.take());
  encoded.set(edits, bytes);
  return bytes;
}
