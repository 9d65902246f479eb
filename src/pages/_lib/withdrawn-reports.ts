import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localeRoutes, type Locale } from '../../i18n/locales.ts';
import type { ArchiveIndex } from '../../report/summary.ts';
import type { Withdrawn } from '../../withdrawn/withdrawn.ts';

/** What the page of a report that was taken out is given. */
export interface WithdrawnReport {
  locale: Locale;
  entry: Withdrawn;
}

/** Reports that were taken out, of which the archive says so, in the order of their ids. */
export async function withdrawnReports(): Promise<Withdrawn[]> {
  const folder = process.env['ARCHIVE_DIR'] ?? '.archive';
  const { withdrawn = [] } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as ArchiveIndex;
  return withdrawn;
}

/** One route in each language for each of them. */
export async function withdrawnRoutes(): Promise<
  { params: { locale: string | undefined; withdrawn: string }; props: WithdrawnReport }[]
> {
  return (await withdrawnReports()).flatMap((entry) =>
    localeRoutes().map(({ params, props }) => ({
      params: { ...params, withdrawn: entry.id },
      props: { ...props, entry },
    })),
  );
}
