import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { numberRows, numbersCsv } from '../across/numbers/numbers-csv.ts';
import { toText } from '../report/exports/text.ts';
import type { Report } from '../report/report.ts';
import { writeBulkManifest } from './bulk-manifest.ts';
import { oaiRecord, type OaiContext } from './oai-record.ts';
import { oaiRepository, type OaiRepository } from './oai-repository.ts';
import { textZips } from './text-zips.ts';
import { writeXml } from '../report/exports/write-xml.ts';

export interface WriteBulkOptions {
  ids: readonly string[];
  read: (id: string) => Promise<Report>;
  /** Address of a report's page. */
  url: (id: string) => string;
  repository: OaiRepository;
  /** What records of OAI-PMH say beside the report and its address. */
  record: Omit<OaiContext, 'url' | 'datestamp'>;
  /** Day since which the reading of a report stands as it is. */
  since: (report: Report) => Promise<string>;
  /** The folder that is written; what lies there is replaced. */
  out: string;
}

/**
 * Write the files that hold the whole archive, and their manifest: every report as JSON, a line each; its
 * text, a member of a zip file each; its record for harvesters; its figures. One report is held at a time.
 */
export async function writeBulk(options: WriteBulkOptions): Promise<void> {
  const { ids, read, url, repository, record, since, out } = options;
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const [before, after] = oaiRepository(repository);
  const lines = await open(join(out, 'archive.ndjson'), 'w');
  const oai = await open(join(out, 'oai.xml'), 'w');
  const figures = await open(join(out, 'numbers.csv'), 'w');
  try {
    const texts = textZips(out);
    await oai.write(before);
    await figures.write(numbersCsv([], true));
    for (const id of ids) {
      const report = await read(id);
      await lines.write(`${JSON.stringify(report)}\n`);
      await texts.add(`${id}.txt`, toText(report));
      const context = { ...record, url: url(id), datestamp: await since(report) };
      await oai.write(`${writeXml(oaiRecord(report, context))}\n`);
      const rows = numberRows(report, url(id));
      if (rows.length > 0) await figures.write(numbersCsv(rows, false));
    }
    await oai.write(after);
    await texts.end();
  } finally {
    await lines.close();
    await oai.close();
    await figures.close();
  }
  await writeBulkManifest(out, ids.length);
}
