import { expect, test } from 'vitest';
import type { ArchiveIndex } from '../../src/report/summary.ts';
import { archiveParts, type ArchivePart } from '../../src/verify/archive-parts.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const pagesOf = (id: string): string[] =>
  ['', 'en/'].flatMap((locale) => ['', 'witness/'].map((view) => `${locale}reports/${id}/${view}index.html`));
/** `gone` has a page that tells it was withdrawn. */
const others = ['404.html', 'browse/reports/index.html', 'index.html', 'reports/gone/index.html'];
const files = new Set([...ids.flatMap(pagesOf), ...others, 'reports/a/a.txt', 'sw.js']);
const index = { reports: ids.map((id) => ({ id })) } as ArchiveIndex;

const partsOf = (wanted: readonly string[]): ArchivePart[] => [
  ...archiveParts({ ids: new Set(wanted), index, files }, ['links', 'manifest']),
];
const pagesIn = (parts: readonly ArchivePart[]): string[] =>
  parts.flatMap(({ reports, pages }) => [...reports.flatMap((report) => report.pages), ...pages]);

test('every report, page and check is in one part, and a report together with its pages', () => {
  const parts = partsOf(ids);
  expect(parts.flatMap(({ end }) => end ?? [])).toEqual(['links', 'manifest']);
  expect(parts.flatMap(({ reports }) => reports)).toEqual(ids.map((id) => ({ id, pages: pagesOf(id) })));
  expect(pagesIn(parts).sort()).toEqual([...files].filter((path) => path.endsWith('.html')).sort());
});

test('pages of reports outside the sample are in none', () => {
  expect(pagesIn(partsOf(['b'])).sort()).toEqual([...pagesOf('b'), ...others].sort());
});
