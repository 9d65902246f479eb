import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Element, Root } from 'xast';
import { x } from 'xastscript';
import type { Report } from '../report.ts';
import { epubContents } from './epub-contents.ts';
import { epubPackage } from './epub-package.ts';
import { epubStyle } from './epub-style.ts';
import { epubBlocks } from './epub-text.ts';
import { epubWords } from './epub-words.ts';
import type { ExportContext } from './export-context.ts';
import { statementNotes } from './statement-notes.ts';
import { languageOf } from './tei-header.ts';
import { safeText } from './xml-text.ts';
import { writeXml } from './write-xml.ts';

/** The earliest time a zip can tell; every file has it, so that the same report gives the same bytes. */
const never = new Date(1980, 0, 1);

/**
 * A report as EPUB 3 with a table of contents.
 *
 * @param modified when the archive was built, `CCYY-MM-DDThh:mm:ssZ`; a fixed time where it is not told
 */
export function toEpub(
  report: Report,
  context: ExportContext,
  modified = '2000-01-01T00:00:00Z',
): Uint8Array {
  const { contents, about } = epubWords[report.script];
  const title = safeText(report.title) || report.id;
  const language = languageOf(report);
  const page = (heading: string, body: Element[]): string => xml(xhtml(language, heading, body));
  const list = epubContents(title, report.blocks, 'text.xhtml', [{ text: about, href: 'about.xhtml' }]);
  const nav = x('nav', { 'epub:type': 'toc' }, [x('h1', contents), list]);
  const book: Zippable = {
    // Readers look for this at a fixed place: first, uncompressed.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(xml(container)),
    'EPUB/package.opf': strToU8(xml(epubPackage(report, context, modified))),
    'EPUB/nav.xhtml': strToU8(page(contents, [nav])),
    'EPUB/text.xhtml': strToU8(page(title, epubBlocks(report))),
    'EPUB/about.xhtml': strToU8(page(about, colophon(report, context))),
    'EPUB/style.css': strToU8(epubStyle),
  };
  return zipSync(book, { level: 9, mtime: never });
}

function colophon(report: Report, { url, rights }: ExportContext): Element[] {
  const words = epubWords[report.script];
  const { metadata, witness, edits, curated, synthetic } = report;
  const facts: [string, string | undefined][] = [
    [words.agency, metadata.agency],
    [words.date, metadata.date],
    [words.platform, metadata.platform],
    [words.witness, witness.sha256],
  ];
  const conjectures = edits.filter(({ certainty }) => certainty === 'conjecture').length;
  const list = facts.flatMap(([term, value]) =>
    value === undefined ? [] : [x('dt', term), x('dd', safeText(value))],
  );
  return [
    x('h1', words.about),
    ...(synthetic ? [x('p', words.synthetic)] : []),
    x('dl', [...list, x('dt', words.online), x('dd', [x('a', { href: url }, url)])]),
    ...statementNotes(report).map((note) => x('p', safeText(note))),
    ...(curated?.note === undefined ? [] : [x('p', safeText(curated.note))]),
    x('p', words.repairs(edits.length, conjectures)),
    x('p', safeText(curated?.rights ?? rights ?? words.rights)),
  ];
}

const xhtml = (language: string, title: string, body: Element[]): Element =>
  x(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      'xml:lang': language,
      lang: language,
    },
    [
      x('head', [x('title', title), x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })]),
      x('body', body.length > 0 ? body : [x('p')]),
    ],
  );

const container = x(
  'container',
  { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' },
  [
    x('rootfiles', [
      x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ]),
  ],
);

function xml(element: Element): string {
  const instruction = { type: 'instruction' as const, name: 'xml', value: 'version="1.0" encoding="UTF-8"' };
  const root: Root = { type: 'root', children: [instruction, { type: 'text', value: '\n' }, element] };
  return writeXml(root, { closeEmptyElements: true });
}
