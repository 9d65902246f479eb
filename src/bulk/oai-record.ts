import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { statementNotes } from '../report/exports/statement-notes.ts';
import { languageOf } from '../report/exports/tei-header.ts';
import { safeText } from '../report/exports/xml-text.ts';
import type { Report } from '../report/report.ts';

/** What a record says that is not in the report. */
export interface OaiContext {
  /** Host of the archive, which the identifiers are told apart by. */
  host: string;
  /** Address of the report's page. */
  url: string;
  publisher: string;
  /** Day since which the reading stands as it is: `2026-01-31`. */
  datestamp: string;
  /** What the archive says of the rights in its texts, where a report says nothing. */
  rights?: string | undefined;
  /** What is said of a report that was written for the archive to show itself. */
  synthetic: string;
}

/** A report as a record of OAI-PMH in Dublin Core. Nothing is said of what the report does not tell. */
export function oaiRecord(report: Report, context: OaiContext): Element {
  const { id, title, metadata, curated } = report;
  const { agency, topics, date, genre, region, platform } = metadata;
  const fields: [name: string, value: string | undefined][] = [
    ['title', title],
    ['creator', agency],
    ...topics.map((topic): [string, string] => ['subject', topic]),
    ['description', report.synthetic ? context.synthetic : undefined],
    ...statementNotes(report).map((note): [string, string] => ['description', note]),
    ['description', curated?.note],
    ['publisher', context.publisher],
    ['date', date],
    ['type', genre],
    ['format', 'text/html'],
    ['identifier', context.url],
    ['source', platform],
    ['source', curated?.source?.url],
    ['language', languageOf(report)],
    ['coverage', region],
    ['rights', curated?.rights ?? context.rights],
  ];
  const content = fields.flatMap(([name, value]): ElementContent[] =>
    value === undefined ? [] : [x(`dc:${name}`, safeText(value))],
  );
  return x('oai:record', [
    x('oai:header', [
      x('oai:identifier', `oai:${context.host}:${id}`),
      x('oai:datestamp', context.datestamp),
    ]),
    x('oai:metadata', [x('oai_dc:dc', dublinCore, content)]),
  ]);
}

const dublinCore = {
  'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xsi:schemaLocation':
    'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
};
