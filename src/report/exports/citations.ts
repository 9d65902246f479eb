import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { cslDate, type CitationItem } from './citation-item.ts';
import { gbt7714Style, zhLocale } from './gbt7714-style.ts';

// Chinese stays Chinese: by default every character beyond ASCII would be dropped.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });
plugins.config.get('@csl').styles.add('gbt7714-report', gbt7714Style);
plugins.config.get('@csl').locales.add('zh-CN', zhLocale);

/** CSL-JSON: a list of one item. */
export const toCslJson = (item: CitationItem): string => `${JSON.stringify([item], null, 1)}\n`;

/** BibTeX. A date with masked digits, which BibTeX has no field for, stands in the note. */
export function toBibtex(item: CitationItem): string {
  const { title, author, publisher, genre } = item;
  const escaped = {
    ...withDateNote(item),
    title: latex(title),
    publisher: latex(publisher),
    ...(genre !== undefined && { genre: latex(genre) }),
    ...(author && { author: author.map(({ literal }) => ({ literal: latex(literal) })) }),
  };
  return `${new Cite(escaped).format('bibtex').trim()}\n`;
}

/** RIS, with the line ends the format asks for. A date with masked digits stands in the note. */
export const toRis = (item: CitationItem): string =>
  `${new Cite(withDateNote(item)).format('ris').trimEnd().split('\n').join('\r\n')}\r\n`;

/** What a citation of a passage says besides. */
export interface Cited {
  /** Number of the paragraph, from 1. */
  paragraph?: number;
  /** ISO date on which it was read. */
  accessed?: string;
}

/** What stands in a line in place of the day on which its reader read the text. */
export const accessPlaceholder = '引用日期';

/** Where the text was copied from, as a citation says it. */
const provenance = {
  'zh-Hans': (platform: string) => `据${platform}抄本`,
  'zh-Hant': (platform: string) => `據${platform}抄本`,
};

/**
 * A line by GB/T 7714-2015, in the script of the reading. Without a day of access it has a place for one.
 */
export function toGbt7714(item: CitationItem, { paragraph, accessed }: Cited = {}): string {
  const cited: CitationItem = {
    ...item,
    ...(paragraph !== undefined && { section: `第${String(paragraph)}段` }),
    ...(item.archive !== undefined && {
      archive: provenance[item.language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'](item.archive),
    }),
    accessed: accessed === undefined ? { literal: accessPlaceholder } : cslDate(accessed),
  };
  return new Cite(cited).format('bibliography', { template: 'gbt7714-report', lang: 'zh-CN' }).trim();
}

function withDateNote(item: CitationItem): CitationItem {
  if (!item.issued || !('literal' in item.issued)) return item;
  const date = `日期：${item.issued.literal}`;
  return { ...item, note: item.note === undefined ? date : `${item.note}; ${date}` };
}

const latexOf = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ...[...'&%$#_'].map((mark) => [mark, `\\${mark}`] as const),
]);

const latex = (text: string): string => text.replace(/[\\{}~^&%$#_]/g, (mark) => latexOf.get(mark)!);
