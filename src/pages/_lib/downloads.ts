import { numberRows, numbersCsv } from '../../across/numbers/numbers-csv.ts';
import { archive } from '../../archive.config.ts';
import { absoluteUrl, reportPath } from '../../i18n/urls.ts';
import { exportForms, type ExportForm } from '../../report/exports/index.ts';
import type { ExportContext } from '../../report/exports/export-context.ts';
import type { Report } from '../../report/report.ts';

/** What exports say that is not in a report. */
export const exportContext = ({ id }: Pick<Report, 'id'>): ExportContext => ({
  url: absoluteUrl(reportPath(id)),
  publisher: archive.publisher,
});

/** The edits of a report, with what they are edits of. */
const ledger: ExportForm = {
  type: 'application/json',
  make: ({ id, witness, edits }) => `${JSON.stringify({ id, witness, edits }, null, 1)}\n`,
};

/** The figures of a report, with their sentences. */
const numbers: ExportForm = {
  type: 'text/csv',
  make: (report) => numbersCsv(numberRows(report, exportContext(report).url), true),
};

/** What can be taken away of a report, by the end of the file's name, in the order it is offered. */
export const downloads: Readonly<Record<string, ExportForm>> = {
  ...exportForms,
  'ledger.json': ledger,
  'numbers.csv': numbers,
};
