import { numberRows, numbersCsv } from '../../across/numbers/numbers-csv.ts';
import { archive } from '../../archive.config.ts';
import { langOf } from '../../i18n/locales.ts';
import { absoluteUrl, reportPath } from '../../i18n/urls.ts';
import { exportForms, type ExportForm } from '../../report/exports/index.ts';
import type { ExportContext } from '../../report/exports/export-context.ts';
import { toLedgerJson } from '../../report/exports/json.ts';
import type { Report } from '../../report/report.ts';
import { readWitnessFile } from './witness-file.ts';

/** What exports say that is not in a report. */
export const exportContext = ({ id, script }: Pick<Report, 'id' | 'script'>): ExportContext => ({
  url: absoluteUrl(reportPath(id)),
  publisher: archive.publisher,
  rights: archive.rights?.[langOf[script]],
});

/** A form of a report that may have to be fetched first. */
export interface Download extends Pick<ExportForm, 'type'> {
  /** @param content folder of the witnesses, where it is another than the site is built of */
  make: (
    report: Report,
    context: ExportContext,
    content?: string,
  ) => string | Uint8Array | Promise<Uint8Array>;
}

/** The edits of a report, with what they are edits of. */
const ledger: ExportForm = { type: 'application/json', make: toLedgerJson };

/** The figures of a report, with their sentences. */
const numbers: ExportForm = {
  type: 'text/csv',
  make: (report) => numbersCsv(numberRows(report, exportContext(report).url), true),
};

/** The file as it was scraped, in whatever encoding it is. */
const witness: Download = {
  type: 'text/plain',
  make: (report, _, content) => readWitnessFile(report, content),
};

/** What can be taken away of a report, by the end of the file's name, in the order it is offered. */
export const downloads: Readonly<Record<string, Download>> = {
  ...exportForms,
  'ledger.json': ledger,
  'numbers.csv': numbers,
  'witness.txt': witness,
};
