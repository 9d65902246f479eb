import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { numbersCsv } from '../across/numbers/numbers-csv.ts';
import { hashFile } from '../deploy/hash-file.ts';
import { parseReport } from '../report/parse-report.ts';
import { textVersion } from '../report/text-version.ts';
import { type BulkFile, type BulkManifest, bulkManifestName } from './bulk-manifest.ts';
import { makeBulkPart, type WrittenReport } from './bulk-part.ts';
import { hashedFile } from './hashed-file.ts';
import { type BulkNote, keptParts, noteOf } from './kept-parts.ts';
import type { OaiContext } from './oai-record.ts';
import { oaiRepository, type OaiRepository } from './oai-repository.ts';
import { reportHeader } from './report-row.ts';
import { textZips } from './text-zips.ts';

export interface WriteBulkOptions {
  /** Ids of all reports, and a hash of each. */
  reports: ReadonlyMap<string, string>;
  /** A report as it was written: a line of JSON, with its end. */
  read: (id: string) => Buffer;
  /** Address of a report's page. */
  url: (id: string) => string;
  repository: OaiRepository;
  /** What records of OAI-PMH say beside the report and its address. */
  record: Omit<OaiContext, 'url' | 'datestamp'>;
  /** Day since which a version of a report's reading stands. */
  since: (id: string, version: string) => Promise<string>;
  /** Hash of the code and of what else the files are made with. */
  version: string;
  /** The folder that is written; of what lies there, the parts of reports that are as they were are taken over. */
  out: string;
}

/**
 * Write the files that hold the whole archive, and their manifest: every report as JSON, a line each; its
 * text, a member of a zip file each; its record for harvesters; what is known of it, a line of CSV each; its figures.
 * One report is held at a time.
 */
export async function writeBulk(options: WriteBulkOptions): Promise<void> {
  const { reports, read, url, repository, record, since, version, out } = options;
  const fresh = `${out}.part`;
  const noteFile = `${out}.json`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const [opening, closing] = oaiRepository(repository);
  const columns = numbersCsv([], true);
  const header = reportHeader();
  const kept = await keptParts(out, noteFile, version);
  const readBoth = (id: string): WrittenReport => {
    const line = read(id);
    return { line, report: parseReport(line) };
  };
  const note: BulkNote = {
    version,
    before: {
      record: Buffer.byteLength(opening),
      row: Buffer.byteLength(header),
      figures: Buffer.byteLength(columns),
    },
    parts: [],
  };
  const lines = hashedFile(fresh, 'archive.ndjson');
  const oai = hashedFile(fresh, 'oai.xml');
  const rows = hashedFile(fresh, 'reports.csv');
  const figures = hashedFile(fresh, 'numbers.csv');
  const files = [lines, oai, rows, figures];
  const texts = textZips(fresh);
  try {
    oai.add(opening);
    rows.add(header);
    figures.add(columns);
    for (const [id, hash] of reports) {
      const known = kept.versionOf(id, hash);
      const made = known === undefined ? readBoth(id) : undefined;
      const own = known ?? textVersion(made!.report.text);
      const datestamp = await since(id, own);
      const taken = kept.take(id, hash, datestamp);
      const part = taken?.part ?? makeBulkPart(made ?? readBoth(id), { ...record, url: url(id), datestamp });
      lines.add(part.line);
      oai.add(part.record);
      rows.add(part.row);
      figures.add(part.figures);
      const place = await texts.add(`${id}.txt`, part.text);
      note.parts.push(
        taken
          ? { ...taken.noted, text: { ...taken.noted.text, ...place } }
          : noteOf(part, { id, report: hash, version: own, since: datestamp }, place),
      );
    }
    oai.add(closing);
    await texts.end();
  } finally {
    kept.end();
    for (const file of files) file.close();
  }
  await writeManifest(
    fresh,
    reports.size,
    files.map((file) => file.written()),
  );
  // Without a note nothing is taken from files that are not those it was written for.
  await rm(noteFile, { force: true });
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
  await writeFile(noteFile, `${JSON.stringify(note)}\n`);
}

/** Write the manifest of the files in a folder, in the order of their names. */
async function writeManifest(folder: string, reports: number, known: readonly BulkFile[]): Promise<void> {
  const names = (await readdir(folder)).sort();
  const files: BulkFile[] = [];
  for (const name of names) {
    const path = join(folder, name);
    files.push(
      known.find((file) => file.name === name) ?? {
        name,
        bytes: (await stat(path)).size,
        sha256: hashFile(path),
      },
    );
  }
  const manifest: BulkManifest = { reports, files };
  await writeFile(join(folder, bulkManifestName), `${JSON.stringify(manifest, null, 1)}\n`);
}
