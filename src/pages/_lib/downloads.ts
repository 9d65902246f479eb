import { archive } from '../../archive.config.ts';
import { absoluteUrl, reportPath } from '../../i18n/urls.ts';
import { toJson } from '../../report/exports/json.ts';
import { toMarkdown } from '../../report/exports/markdown.ts';
import { toTei } from '../../report/exports/tei.ts';
import { toText } from '../../report/exports/text.ts';
import type { Report } from '../../report/report.ts';

type Make = (report: Report) => string | Uint8Array | Promise<string | Uint8Array>;

/** What an export says that is not in the report. */
const context = ({ id }: Report) => ({ url: absoluteUrl(reportPath(id)), publisher: archive.publisher });

/** The edits of a report, with what they are edits of. */
const toLedger: Make = ({ id, witness, edits }) => `${JSON.stringify({ id, witness, edits }, null, 1)}\n`;

/** What can be taken away of a report, by the end of the file's name, in the order it is offered. */
export const downloads: Readonly<Record<string, Make>> = {
  txt: toText,
  md: toMarkdown,
  'tei.xml': (report) => toTei(report, context(report)),
  json: toJson,
  'ledger.json': toLedger,
};
