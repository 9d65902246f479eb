import type { Element } from 'xast';
import { x } from 'xastscript';
import { specimenMark } from '../cited-title.ts';
import type { Report } from '../report.ts';
import { statedValues, type StatedField } from '../stated-values.ts';
import type { ExportContext } from './export-context.ts';
import { statementNotes } from './statement-notes.ts';
import { safeText } from './xml-text.ts';

/** What a curator wrote of the witness, as notes on it. */
function curatedNotes({ source, note }: NonNullable<Report['curated']> = {}): Element[] {
  const notes: [type: string, said: string | undefined][] = [
    ['retrieved', source?.retrieved],
    ['extent', source?.extent],
    ['curator', note],
  ];
  return notes.flatMap(([type, said]) => (said === undefined ? [] : [x('note', { type }, safeText(said))]));
}

/** Where an imported witness lay, and how its bytes came about, in the words of its sidecar. */
function importNote(imported: Report['imported']): Element[] {
  if (!imported) return [];
  const said = Object.entries(imported).map(([key, value]) => `${key}: ${String(value)}`);
  return [x('note', { type: 'import' }, safeText(said.join('; ')))];
}

/** `<teiHeader>` of a report: what it is, where it comes from, who changed what. */
export function teiHeader(report: Report, { url, publisher, rights }: ExportContext): Element {
  const { id, metadata, witness, quality, curated, imported } = report;
  const { agency, platform } = metadata;
  const stated = statedValues(report);
  const curator = stated[0]?.statement;
  const said: Said = (field) => (stated.some((each) => each.field === field) ? { resp: '#curator' } : {});
  const rules = Object.keys(quality.counts);
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [
        x('title', said('title'), safeText(report.title)),
        agency === undefined ? undefined : x('author', said('agency'), safeText(agency)),
        ...rules.map((rule) =>
          x('respStmt', { 'xml:id': `rule-${rule}` }, [x('resp', 'restoration rule'), x('name', rule)]),
        ),
        curator === undefined
          ? undefined
          : x('respStmt', { 'xml:id': 'curator' }, [
              x(
                'resp',
                { when: curator.on.slice(0, 10) },
                `stated ${stated.map(({ field }) => field).join(', ')}`,
              ),
              x('name', safeText(curator.by)),
            ]),
      ]),
      x('publicationStmt', [
        x('publisher', publisher),
        x('idno', id),
        x('ptr', { target: url }),
        x('availability', [
          x('p', safeText(curated?.rights ?? rights ?? 'The text belongs to its authors.')),
        ]),
      ]),
      x('sourceDesc', [
        x('bibl', [
          x(
            'title',
            safeText(metadata.stated?.title ?? metadata.grounds?.title?.inferred?.value ?? report.title),
          ),
          platform === undefined ? undefined : x('publisher', safeText(platform)),
          curated?.source?.url === undefined ? undefined : x('ptr', { target: curated.source.url }),
          ...curatedNotes(curated),
          ...importNote(imported),
          x('idno', { type: 'sha256' }, witness.sha256),
          x('note', `${String(witness.bytes)} bytes, ${witness.encoding}`),
          report.synthetic
            ? x('note', `${specimenMark[report.script]}; synthetic specimen, not a real document`)
            : undefined,
          ...statementNotes(report).map((note) =>
            x('note', { type: 'stated', resp: '#curator' }, safeText(note)),
          ),
        ]),
      ]),
    ]),
    x('encodingDesc', [
      x('editorialDecl', [
        x('correction', { method: 'markup' }, [
          x(
            'p',
            'Each correction of the scraped witness is a choice; cert is high where it is proven or certain, medium where it is conjectured, low for other readings.',
          ),
        ]),
        x('normalization', { method: 'markup' }, [
          x('p', 'Script, width and spacing are regularized with the original kept.'),
        ]),
      ]),
    ]),
    x('profileDesc', [
      x('creation', [dateOf(metadata, said)]),
      x('langUsage', [x('language', { ident: languageOf(report) }, 'Chinese')]),
      x('textClass', [keywords(metadata, said)]),
    ]),
  ]);
}

/** BCP 47 tag of a report's reading. */
export const languageOf = ({ script }: Pick<Report, 'script'>): string =>
  script === 'hant' ? 'zh-Hant' : 'zh-Hans';

/** Whose word a value is, where it is not the text's. */
type Said = (field: StatedField) => { resp?: string };

function dateOf({ date, notBefore, notAfter }: Report['metadata'], said: Said): Element | undefined {
  const bounds = {
    ...(notBefore && { notBefore: notBefore.value }),
    ...(notAfter && { notAfter: notAfter.value }),
  };
  if (date === undefined && Object.keys(bounds).length === 0) return undefined;
  const exact = date !== undefined && /^[\d-]+$/.test(date) ? { when: date } : bounds;
  return x('date', { ...exact, ...said('date') }, date ?? '');
}

function keywords({ genre, topics, region }: Report['metadata'], said: Said): Element | undefined {
  const terms: [type: 'genre' | 'region' | 'topic', value: string][] = [
    ...(genre === undefined ? [] : [['genre', genre] as ['genre', string]]),
    ...(region === undefined ? [] : [['region', safeText(region)] as ['region', string]]),
    ...topics.map((topic): ['topic', string] => ['topic', topic]),
  ];
  return terms.length === 0
    ? undefined
    : x(
        'keywords',
        terms.map(([type, value]) => x('term', { type, ...(type === 'topic' ? {} : said(type)) }, value)),
      );
}
