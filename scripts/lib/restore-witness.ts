import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem } from '../../src/corrections/correction.ts';
import { parseCorrections } from '../../src/corrections/parse-corrections.ts';
import { makeReport } from '../../src/report/make-report.ts';
import type { Report } from '../../src/report/report.ts';
import { summaryOf, type ReportSummary } from '../../src/report/summary.ts';
import type { RestoreOptions } from '../../src/restore/rule.ts';
import { parseSidecar } from '../../src/witness/parse-sidecar.ts';
import type { FoundWitness } from './find-witnesses.ts';

/** One witness to restore. Plain data, so that it can be handed to a worker. */
export interface RestoreTask extends FoundWitness {
  content: string;
  /** Folder the report is written to, as `<id>.json`. */
  reports: string;
  /** Hash of the code that restores. */
  version: string;
  options: RestoreOptions;
  /** The sealed key of the report that already lies there, if one does. */
  key?: string;
}

/** What became of a witness. `key` is absent where it must be restored again next time. */
export interface RestoreOutcome {
  id: string;
  /** A report was written. False where the one that lies there is still right, and where there is none. */
  written: boolean;
  key?: string;
  /** Absent where there is no report. */
  summary?: ReportSummary;
  /** One message a fault, each with file and line. */
  problems: string[];
}

/** Restore one witness and write its report, unless the one that lies there was made of the same. Never throws. */
export default async function restoreWitness(task: RestoreTask): Promise<RestoreOutcome> {
  const { id, folder, content, reports, version, synthetic, options } = task;
  const file = join(folder, `${id}.txt`);
  const reportFile = join(reports, `${id}.json`);
  try {
    const beside = join(folder, `${id}.yaml`);
    const correctionsFile = join(content, 'corrections', `${id}.yaml`);
    const bytes = await readFile(file);
    const [yaml, corrections] = [await readIfThere(beside), await readIfThere(correctionsFile)];
    const key = keyOf([
      version,
      JSON.stringify({ id, synthetic, options }),
      bytes,
      yaml ?? '',
      corrections ?? '',
    ]);
    const kept = task.key === undefined ? undefined : await keepReport(reportFile, key, task.key);
    if (kept) return { id, written: false, key: task.key!, summary: kept, problems: [] };

    const sidecar = yaml === undefined ? {} : parseSidecar(yaml, beside);
    const parsed = parseCorrections(corrections ?? '', correctionsFile);
    const { report, problems } = makeReport({
      id,
      witness: bytes,
      sidecar,
      corrections: { list: parsed.corrections, file: correctionsFile },
      options,
      ...(synthetic && { synthetic }),
    });
    const json = `${JSON.stringify(report)}\n`;
    await writeWhole(reportFile, json);
    const all = [...parsed.problems, ...problems].map(formatProblem);
    const sealed = all.length === 0 && { key: sealedKey(key, json) };
    return { id, written: true, summary: summaryOf(report), problems: all, ...sealed };
  } catch (error) {
    const { message } = error as Error;
    return { id, written: false, problems: [message.includes(folder) ? message : `${file}: ${message}`] };
  }
}

/**
 * The report that lies there, if it was made of the same and is still, byte for byte, what was written.
 *
 * @param key hash of what a report would be made of now
 * @param known the sealed key that an earlier run noted
 */
async function keepReport(file: string, key: string, known: string): Promise<ReportSummary | undefined> {
  if (!known.startsWith(key)) return undefined;
  // One that cannot be read is made again.
  const json = await readFile(file, 'utf8').catch(() => '');
  return sealedKey(key, json) === known ? summaryOf(JSON.parse(json) as Report) : undefined;
}

/** Hash of what a report was made of, and of what it became. */
const sealedKey = (key: string, json: string): string => `${key}-${keyOf([json])}`;

function keyOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part.length)}\0`).update(part);
  return hash.digest('hex');
}

/** Write a file so that it is never seen half written. */
async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${String(process.pid)}.part`;
  await writeFile(draft, text);
  await rename(draft, file);
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
