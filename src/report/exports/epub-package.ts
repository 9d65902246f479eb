import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Report } from '../report.ts';
import type { ExportContext } from './export-context.ts';
import { languageOf } from './tei-header.ts';
import { safeText } from './xml-text.ts';

/** Files of the book, with their media types; `spine` are those that are read, in order. */
export const epubFiles: readonly { name: string; type: string; properties?: string; spine?: boolean }[] = [
  { name: 'text.xhtml', type: 'application/xhtml+xml', spine: true },
  { name: 'about.xhtml', type: 'application/xhtml+xml', spine: true },
  { name: 'nav.xhtml', type: 'application/xhtml+xml', properties: 'nav' },
  { name: 'style.css', type: 'text/css' },
];

/** `package.opf`. A date with masked digits is left out: readers expect a calendar's. */
export function epubPackage(report: Report, { url, publisher }: ExportContext, modified: string): Element {
  const { agency, date } = report.metadata;
  const idOf = (name: string): string => name.replace('.', '-');
  return x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': languageOf(report),
    },
    [
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        x('dc:identifier', { id: 'id' }, url),
        x('dc:title', safeText(report.title) || report.id),
        x('dc:language', languageOf(report)),
        ...(agency === undefined ? [] : [x('dc:creator', safeText(agency))]),
        x('dc:publisher', publisher),
        ...(date !== undefined && /^[\d-]+$/.test(date) ? [x('dc:date', date)] : []),
        x('meta', { property: 'dcterms:modified' }, modified),
      ]),
      x(
        'manifest',
        epubFiles.map(({ name, type, properties }) =>
          x('item', { id: idOf(name), href: name, 'media-type': type, ...(properties && { properties }) }),
        ),
      ),
      x(
        'spine',
        epubFiles.filter(({ spine }) => spine).map(({ name }) => x('itemref', { idref: idOf(name) })),
      ),
    ],
  );
}
