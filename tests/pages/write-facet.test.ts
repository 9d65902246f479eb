import { expect, test } from 'vitest';
import { href } from '../../src/i18n/urls.ts';
import { groupByFacet } from '../../src/markup/facets.ts';
import { writeFacet } from '../../src/pages/_lib/write-facet.ts';
import { summaryOf, type ReportSummary } from '../../src/report/summary.ts';
import { sample } from '../report/exports/sample-report.ts';

const summary = summaryOf(sample);
const of = (agency: string): ReportSummary => ({ ...summary, metadata: { ...summary.metadata, agency } });
const reports = ['民政局', '水利局', '水利局', '甲&乙<局>'].map(of);
const groups = groupByFacet(reports, 'agency');
const facet = 'agency';

/** The text of each row, with what an assistive reader is told of the link. */
const rows = (html: string): string[] =>
  [...html.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(
    ([, row = '']) =>
      row
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim() + (row.includes('aria-current="page"') ? ' *' : ''),
  );

test('values are links with the number of their reports, the most frequent first; text is no markup', () => {
  const html = writeFacet({ facet, groups, locale: 'zh-Hans' });
  expect(rows(html)).toEqual(['水利局 2', '民政局 1', '甲&amp;乙&lt;局&gt; 1']);
  expect(html).toContain(`href="${href(`browse/agency/${groups[0]!.slug}/`, 'zh-Hans')}"`);
  expect(html).toContain('lang="zh-Hans"');
});

test('the value whose page it is is told on that page alone', () => {
  const slug = groups[1]!.slug;
  const list = { facet, groups, locale: 'zh-Hans', most: 2 } as const;
  const more = `${rows(writeFacet(list))[2]!}`;
  expect(rows(writeFacet(list))).toEqual(['水利局 2', '民政局 1', more]);
  expect(rows(writeFacet({ ...list, current: slug }))).toEqual(['水利局 2', '民政局 1 *', more]);
  expect(rows(writeFacet(list))).toEqual(['水利局 2', '民政局 1', more]);
  // One that is not among those shown.
  expect(writeFacet({ ...list, current: groups[2]!.slug })).toBe(writeFacet(list));
});

test('what is not shown is counted, and is a link away', () => {
  expect(rows(writeFacet({ facet, groups, locale: 'zh-Hans', most: 2 })).at(-1)).toBe('全部 3 项');
  expect(writeFacet({ facet, groups, locale: 'zh-Hans', most: 2 })).toContain(
    `href="${href('browse/agency/', 'zh-Hans')}"`,
  );
  expect(rows(writeFacet({ facet, groups, locale: 'zh-Hans', most: 3 }))).toHaveLength(3);
});

test('each language has its own, and so have reports that changed', () => {
  const [hans, hant] = (['zh-Hans', 'zh-Hant'] as const).map((locale) =>
    writeFacet({ facet, groups, locale }),
  );
  expect(hant).not.toBe(hans);
  expect(hant).toContain('lang="zh-Hant"');
  const changed = groupByFacet([...reports, of('林业局')], 'agency');
  expect(rows(writeFacet({ facet, groups: changed, locale: 'zh-Hans' }))).toContain('林业局 1');
});
