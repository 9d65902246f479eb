import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { archive } from '../archive.config.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { rootLocale } from '../i18n/locales.ts';
import { absoluteUrl, reportPath } from '../i18n/urls.ts';
import { readIndex } from './_lib/archive-store.ts';
import { newestFirst } from './_lib/newest-first.ts';
import { reportLine } from './_lib/report-line.ts';
import { converterFor } from './_lib/show-report.ts';

/** The newest reports that a feed lists. */
const most = 100;

/** Reports by date of the document, newest first, those without a date last. */
export const GET: APIRoute = async () => {
  const reports = newestFirst(await readIndex());
  const words = dictionary(rootLocale);
  return rss({
    title: archive.title[rootLocale],
    description: archive.description[rootLocale],
    site: absoluteUrl('', rootLocale),
    customData: `<language>${rootLocale}</language>`,
    items: reports.slice(0, most).map((report) => ({
      title: converterFor(report.script, rootLocale)(report.title),
      link: absoluteUrl(reportPath(report.id), rootLocale),
      description: reportLine(report, rootLocale, words).join(words.list.separator),
    })),
  });
};
