/** The files of the whole archive. They are made before the pages, which say how large they are. */
import { archive } from '../../src/archive.config.ts';
import { writeBulk } from '../../src/bulk/write-bulk.ts';
import { readHistory } from '../../src/history/history-store.ts';
import { standsSince } from '../../src/history/report-history.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { rootLocale } from '../../src/i18n/locales.ts';
import { absoluteUrl, reportPath } from '../../src/i18n/urls.ts';
import { readIndex, readReport } from '../../src/pages/_lib/archive-store.ts';
import { bulkFolder } from '../../src/pages/_lib/bulk-store.ts';

export default async function buildBulk({ day }: { day: string }): Promise<void> {
  await writeBulk({
    ids: (await readIndex()).map(({ id }) => id),
    read: readReport,
    url: (id) => absoluteUrl(reportPath(id)),
    repository: {
      name: archive.title[rootLocale],
      url: absoluteUrl('data/oai.xml'),
      mail: archive.feedback.mailto,
    },
    record: {
      host: new URL(archive.site).hostname,
      publisher: archive.publisher,
      synthetic: dictionary(rootLocale).report.syntheticNote,
    },
    since: async (report) => standsSince(await readHistory(report.id), report, day),
    out: bulkFolder(),
  });
}
