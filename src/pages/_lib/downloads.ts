import { archive } from '../../archive.config.ts';
import { absoluteUrl, reportPath } from '../../i18n/urls.ts';
import { exportForms } from '../../report/exports/index.ts';
import type { Report } from '../../report/report.ts';

type Make = (report: Report) => string | Uint8Array;

/** What an export says that is not in the report. */
const context = ({ id }: Report) => ({ url: absoluteUrl(reportPath(id)), publisher: archive.publisher });

/** The edits of a report, with what they are edits of. */
const toLedger: Make = ({ id, witness, edits }) => `${JSON.stringify({ id, witness, edits }, null, 1)}\n`;

/** What can be taken away of a report, by the end of the file's name, in the order it is offered. */
export const downloads: Readonly<Record<string, Make>> = {
  ...Object.fromEntries(
    Object.entries(exportForms).map(([form, { make }]): [string, Make] => [
      form,
      (report) => make(report, context(report)),
    ]),
  ),
  'ledger.json': toLedger,
};
