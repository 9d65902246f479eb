import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../../src/corrections/correction.ts';
import { parseCorrections, type ParsedCorrections } from '../../src/corrections/parse-corrections.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { summaryOf } from '../../src/report/summary.ts';
import { parseSidecar, type ParsedSidecar } from '../../src/witness/parse-sidecar.ts';
import { adviceOnBytes } from './advice.ts';
import { encodeReport } from './encode-report.ts';
import { lookAtFiles } from './look-at-files.ts';
import { refuseBinary, refuseBlank } from './refuse-witness.ts';
import { lookAtInputs, readInputs, sealedKey, touchedOf, type RestoreTask } from './witness-inputs.ts';

/** What became of a witness. `key` is absent where it must be restored again next time. */
export interface RestoreOutcome {
  id: string;
  key?: string;
  /** What lists know of the report, as JSON; absent where none could be made. */
  summary?: string;
  /** How the report looked when it was written, and what it was made of when it was read. */
  touched?: string | undefined;
  /** One message a fault, each with file and line. */
  problems: string[];
  /** What is no fault, and its curator may want to know. */
  advice?: string;
}

const noSidecar: ParsedSidecar = { sidecar: {}, problems: [] };
const noCorrections: ParsedCorrections = { corrections: [], problems: [] };

/** Restore witnesses and write their reports. Never throws. */
export default function restoreWitnesses(tasks: readonly RestoreTask[]): RestoreOutcome[] {
  return tasks.map(restoreWitness);
}

function restoreWitness(task: RestoreTask): RestoreOutcome {
  const { id, folder, reports, synthetic, options } = task;
  try {
    // Before it is read: who changes it meanwhile changes how it looks.
    const inputs = lookAtInputs(task);
    const { bytes, sidecar, corrections, key } = readInputs(task);
    refuseBinary(bytes);
    const parsed =
      corrections.yaml === undefined ? noCorrections : parseCorrections(corrections.yaml, corrections.file);
    const beside = sidecar.yaml === undefined ? noSidecar : parseSidecar(sidecar.yaml, sidecar.file);
    const { report, problems } = makeReport({
      id,
      witness: bytes,
      sidecar: beside.sidecar,
      corrections: { list: parsed.corrections, file: corrections.file },
      options,
      ...(synthetic && { synthetic }),
    });
    refuseBlank(report, bytes);
    // Encoded once, for the file and for its hash.
    const json = encodeReport(report);
    writeWhole(join(reports, `${id}.json`), json);
    const summary = JSON.stringify(summaryOf(report));
    const all = [...beside.problems, ...[...parsed.problems, ...problems].map(formatProblem)];
    const sealed = all.length === 0 && { key: sealedKey(key, json, summary) };
    const touched = touchedOf(inputs, lookAtFiles(reports, [`${id}.json`])?.touched);
    const told = adviceOnBytes(bytes);
    const advice = told === undefined ? {} : { advice: `${join(folder, `${id}.txt`)}: ${told}` };
    return { id, summary, problems: all, touched, ...advice, ...sealed };
  } catch (error) {
    const { message } = error as Error;
    const file = join(folder, `${id}.txt`);
    return { id, problems: [message.includes(folder) ? message : `${file}: ${message}`] };
  }
}

/**
 * Write a file so that it is never seen half written. A worker has one witness at a time: to wait for the file system
 * in other threads would gain nothing and take longer.
 */
function writeWhole(file: string, text: Uint8Array): void {
  const draft = `${file}.${String(process.pid)}.part`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
