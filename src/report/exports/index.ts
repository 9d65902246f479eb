import type { Report } from '../report.ts';
import { citationItem } from './citation-item.ts';
import { toBibtex, toCslJson } from './citations.ts';
import { toEpub } from './epub.ts';
import type { ExportContext } from './export-context.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toRis } from './ris.ts';
import { toTei } from './tei.ts';
import { toText } from './text.ts';

/** A form that a report can be taken away in. */
export interface ExportForm {
  /** Media type, with its charset. */
  type: string;
  make: (report: Report, context: ExportContext) => string | Uint8Array;
}

/** Forms by the end of their files' names: `reports/<id>/<id>.<form>`. */
export const exportForms: Readonly<Record<string, ExportForm>> = {
  txt: { type: 'text/plain; charset=utf-8', make: toText },
  md: { type: 'text/markdown; charset=utf-8', make: toMarkdown },
  json: { type: 'application/json', make: toJson },
  'tei.xml': { type: 'application/tei+xml; charset=utf-8', make: toTei },
  epub: { type: 'application/epub+zip', make: (report, context) => toEpub(report, context) },
  bib: {
    type: 'application/x-bibtex; charset=utf-8',
    make: (report, context) => toBibtex(citationItem(report, context)),
  },
  ris: {
    type: 'application/x-research-info-systems; charset=utf-8',
    make: (report, context) => toRis(citationItem(report, context)),
  },
  'csl.json': {
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    make: (report, context) => toCslJson(citationItem(report, context)),
  },
};
