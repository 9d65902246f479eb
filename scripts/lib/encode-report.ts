import { jsonWriter } from '../../src/report/json-writer.ts';
import type { Report } from '../../src/report/report.ts';
import { inLine, writeEdits } from '../../src/report/write-edits.ts';

const out = jsonWriter();

/**
 * A report as one line of JSON, byte for byte what `JSON.stringify` gives.
 *
 * @returns bytes that stand until the next report is encoded
 */
export function encodeReport(report: Report): Uint8Array {
  let before = '{';
  for (const [key, value] of Object.entries(report)) {
    before += `${before.endsWith('{') ? '' : ','}${JSON.stringify(key)}:`;
    if (key !== 'edits') before += JSON.stringify(value);
    else {
      out.text(before);
      writeEdits(report.edits, inLine, out);
      before = '';
    }
  }
  out.text(`${before}}\n`);
  return out.take();
}
