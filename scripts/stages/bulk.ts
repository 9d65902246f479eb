/** The files of the whole archive. They are made before the pages, which say how large they are. */
import { archive } from '../../src/archive.config.ts';
import { writeBulk } from '../../src/bulk/write-bulk.ts';
import { readHistory } from '../../src/history/history-store.ts';
import { standsSince } from '../../src/history/report-history.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { rootLocale } from '../../src/i18n/locales.ts';
import { absoluteUrl, reportPath } from '../../src/i18n/urls.ts';
import { readIndex, readLine } from '../../src/pages/_lib/archive-store.ts';
import { bulkFolder } from '../../src/pages/_lib/bulk-store.ts';
import { reportHashes } from '../lib/report-hashes.ts';
import { siteCode } from '../lib/report-keys.ts';

export interface BulkTask {
  /** The repository. */
  root: string;
  /** Folder of the restored reports. */
  archive: string;
  /** The day that the build is of: `2026-01-31`. */
  day: string;
}

export default async function buildBulk({ root, archive: folder, day }: BulkTask): Promise<void> {
  const hashOf = await reportHashes(folder);
  await writeBulk({
    reports: new Map((await readIndex()).map(({ id }) => [id, hashOf(id)])),
    read: readLine,
    url: (id) => absoluteUrl(reportPath(id)),
    repository: {
      name: archive.title[rootLocale],
      url: absoluteUrl('data/oai.xml'),
      mail: archive.feedback.mailto,
    },
    record: {
      host: new URL(archive.site).hostname,
      publisher: archive.publisher,
      rights: archive.rights?.[rootLocale],
      synthetic: dictionary(rootLocale).report.syntheticNote,
    },
    since: (id, version) => Promise.resolve(standsSince(readHistory(id), version, day)),
    version: JSON.stringify([await siteCode(root), archive]),
    out: bulkFolder(),
  });
}
