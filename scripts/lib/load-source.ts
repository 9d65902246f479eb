import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem } from '../../src/corrections/correction.ts';
import { parseCorrections } from '../../src/corrections/parse-corrections.ts';
import type { ReportSource } from '../../src/report/make-report.ts';
import { isReportId } from '../../src/report/report-id.ts';
import { parseSidecar } from '../../src/witness/parse-sidecar.ts';
import { listWitnesses } from '../../src/witness/read-witness.ts';

/**
 * Read the witness that somebody names, by its id in a content folder or by its file, with what lies
 * beside it.
 *
 * @returns with `problems`, one message a fault of what lies beside it
 * @throws {Error} where there is none, saying where it was looked for
 */
export async function loadSource(
  name: string,
  content: string,
): Promise<ReportSource & { witness: Uint8Array; problems: string[] }> {
  const places = isReportId(name)
    ? ['witnesses', 'specimens'].map((folder) => join(content, folder, `${name}.txt`))
    : [];
  const files = [...places, name];
  const there = await Promise.all(files.map(isFile));
  const file = files[there.indexOf(true)];
  if (file === undefined) {
    const like = await idsLike(name, content);
    const hint = like.length === 0 ? '' : `; there is ${like.join(', ')}`;
    throw new Error(`there is no witness ${name}; looked for ${files.join(', ')}${hint}`);
  }
  const stem = file.replace(/\.txt$/i, '');
  const id = stem.replace(/^.*[/\\]/, '');
  const yaml = stem === file ? undefined : await readIfThere(`${stem}.yaml`);
  const correctionsFile = join(content, 'corrections', `${id}.yaml`);
  const corrections = places.includes(file) ? await readIfThere(correctionsFile) : undefined;
  const beside = yaml === undefined ? undefined : parseSidecar(yaml, `${stem}.yaml`);
  const corrected = corrections === undefined ? undefined : parseCorrections(corrections, correctionsFile);
  return {
    id,
    witness: await readFile(file),
    ...(beside && { sidecar: beside.sidecar }),
    ...(corrected && { corrections: { list: corrected.corrections, file: correctionsFile } }),
    problems: [...(beside?.problems ?? []), ...(corrected?.problems ?? []).map(formatProblem)],
  };
}

/** At most so many ids are named to somebody who knows only a part of one. */
const fewIds = 5;

async function idsLike(part: string, content: string): Promise<string[]> {
  const wanted = part.toLowerCase();
  const folders = ['witnesses', 'specimens'].map((name) => join(content, name));
  const ids = await Promise.all(folders.map((folder) => listWitnesses(folder).catch(() => [])));
  return ids
    .flat()
    .filter((id) => id.toLowerCase().includes(wanted))
    .slice(0, fewIds);
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

const readIfThere = (path: string): Promise<Uint8Array | undefined> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
