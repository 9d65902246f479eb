import type { Locale } from '../../i18n/locales.ts';

/** What the page of a report says that was taken out. */
export interface WithdrawnWords {
  title: (name: string) => string;
  lead: (day: string, by: string) => string;
  reason: string;
  instead: string;
  /** Heads the list of all of them. */
  list: (n: string) => string;
  /** Stands under it where it is cut. */
  rest: (n: string) => string;
}

/** By language. */
export const withdrawnWords: Record<Locale, WithdrawnWords> = {
  'zh-Hans': {
    title: (name) => `已撤下：${name}`,
    lead: (day, by) =>
      `这份报告曾收入本档案，已于${day}由${by}撤下，正文与抄本不再提供。此页保留原网址，供引用者核对。`,
    reason: '撤下的原因',
    instead: '现在请看：',
    list: (n) => `曾收入、后撤下的报告 ${n} 份`,
    rest: (n) => `还有 ${n} 份未列在此；网址见站点地图。`,
  },
  'zh-Hant': {
    title: (name) => `已撤下：${name}`,
    lead: (day, by) =>
      `這份報告曾收入本檔案，已於${day}由${by}撤下，正文與抄本不再提供。此頁保留原網址，供引用者核對。`,
    reason: '撤下的原因',
    instead: '現在請看：',
    list: (n) => `曾收入、後撤下的報告 ${n} 份`,
    rest: (n) => `還有 ${n} 份未列在此；網址見網站地圖。`,
  },
  en: {
    title: (name) => `Withdrawn: ${name}`,
    lead: (day, by) =>
      `This report was part of the archive. ${by} withdrew it on ${day}; its text and its witness are no longer given here. This page keeps the address for those who cited it.`,
    reason: 'Why it was withdrawn',
    instead: 'See instead:',
    list: (n) => (n === '1' ? '1 report was withdrawn' : `${n} reports were withdrawn`),
    rest: (n) => `${n} more are not listed here; the sitemap has their addresses.`,
  },
};
