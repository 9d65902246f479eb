import { dictionary, type Dictionary } from '../../i18n/dictionary.ts';
import { langOf, scriptOf, type Locale } from '../../i18n/locales.ts';
import { blockAnchors } from '../../markup/anchors.ts';
import type { RenderOptions } from '../../markup/render-report.ts';
import type { Report } from '../../report/report.ts';
import { readReport } from './archive-store.ts';
import { showReport } from './in-script.ts';

/** What the three pages of a report start from. */
export interface ReportPage {
  /** As it stands in the archive. */
  report: Report;
  /** In the script of the page. */
  shown: Report;
  words: Dictionary;
  /** `lang` of the shown text. */
  lang: 'zh-Hans' | 'zh-Hant';
  anchors: string[];
}

/** Read a report for a page of a language. */
export async function openReport(id: string, locale: Locale): Promise<ReportPage> {
  const report = await readReport(id);
  const lang = report.script === 'hant' ? langOf.hant : langOf[scriptOf[locale]];
  return {
    report,
    shown: showReport(report, locale),
    words: dictionary(locale),
    lang,
    anchors: blockAnchors(report.blocks),
  };
}

/** Ids in a report's pages that marks link to. */
export const targets = { redactions: 'redactions', lacunae: 'lacunae' } as const;

/** How a page renders a report's text; without `entry` there are no marks of repairs. */
export function renderOptions(words: Dictionary, entry?: (edit: number) => string): RenderOptions {
  const labels = {
    permalink: words.report.permalink,
    redaction: words.report.redaction,
    lacuna: words.report.lacunaOf,
    certainty: words.apparatus.certainty,
    deleted: words.apparatus.deleted,
  };
  const marks = { ...targets, entry: entry ?? String, mark: (edit: number) => `m${String(edit + 1)}` };
  return { labels, targets: marks, repairs: entry !== undefined };
}
