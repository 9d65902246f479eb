import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localeRoutes, type Locale } from '../../i18n/locales.ts';
import { isReportId } from '../../report/report-id.ts';
import type { ArchiveIndex } from '../../report/summary.ts';

/** What the page of a report that could not be made is given. */
export interface FailedReport {
  locale: Locale;
  id: string;
  messages: string[];
}

/** Witnesses that no report could be made of and that may have a page, with what went wrong; sorted by id. */
export async function failedReports(): Promise<Pick<FailedReport, 'id' | 'messages'>[]> {
  const folder = process.env['ARCHIVE_DIR'] ?? '.archive';
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as ArchiveIndex;
  const made = new Set(index.reports.map(({ id }) => id.toLowerCase()));
  const lost = index.problems.filter(({ id }) => isReportId(id) && !made.has(id.toLowerCase()));
  return [...Map.groupBy(lost, ({ id }) => id)]
    .map(([id, problems]) => ({
      id,
      messages: problems.flatMap(({ message }) => withoutFolders(message).split('\n')),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One route in each language for each of them. */
export async function failedRoutes(): Promise<
  { params: { locale: string | undefined; failed: string }; props: FailedReport }[]
> {
  return (await failedReports()).flatMap((report) =>
    localeRoutes().map(({ params, props }) => ({
      params: { ...params, failed: report.id },
      props: { ...props, ...report },
    })),
  );
}

/** Where a file lies on the machine that built the site is nobody else's concern. */
const withoutFolders = (message: string): string => message.replaceAll(/(?:[^\s'"“”/\\]*[/\\])+/g, '');
