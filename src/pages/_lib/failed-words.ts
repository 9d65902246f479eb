import type { Locale } from '../../i18n/locales.ts';

/** What the page of a report says that could not be made. */
export interface FailedWords {
  title: (id: string) => string;
  lead: string;
  reason: string;
  mend: string;
  /** Heads the list of all of them. */
  list: (n: string) => string;
  /** Stands under it where it is cut. */
  rest: (n: string) => string;
}

/** By language. */
export const failedWords: Record<Locale, FailedWords> = {
  'zh-Hans': {
    title: (id) => `未能修复：${id}`,
    lead: '这份抄本在本次建站时未能修复，其余报告不受影响。抄本本身仍在，没有丢失。',
    reason: '原因',
    mend: '按上面的说明改正后重新建站，这里就会出现这份报告。',
    list: (n) => `另有 ${n} 份抄本未能修复`,
    rest: (n) => `还有 ${n} 份未列在此；网址见站点地图。`,
  },
  'zh-Hant': {
    title: (id) => `未能修復：${id}`,
    lead: '這份抄本在本次建站時未能修復，其餘報告不受影響。抄本本身仍在，沒有丟失。',
    reason: '原因',
    mend: '按上面的說明改正後重新建站，這裡就會出現這份報告。',
    list: (n) => `另有 ${n} 份抄本未能修復`,
    rest: (n) => `還有 ${n} 份未列在此；網址見網站地圖。`,
  },
  en: {
    title: (id) => `Not restored: ${id}`,
    lead: 'This witness could not be restored when the site was built. The other reports are not affected, and the witness itself is not lost.',
    reason: 'Why',
    list: (n) => (n === '1' ? '1 witness could not be restored' : `${n} witnesses could not be restored`),
    rest: (n) => `${n} more are not listed here; the sitemap has their addresses.`,
    mend: 'Once that is mended and the site is built anew, the report will stand here.',
  },
};
