import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { cslDate, type CitationItem } from './citation-item.ts';
import { citationNotes, provenanceOf } from './citation-notes.ts';
import { gbt7714Style, zhLocale } from './gbt7714-style.ts';

// Chinese stays Chinese: by default every character beyond ASCII would be dropped.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });
plugins.config.get('@csl').styles.add('gbt7714-report', gbt7714Style);
plugins.config.get('@csl').locales.add('zh-CN', zhLocale);

/** CSL-JSON: a list of one item. */
export const toCslJson = (item: CitationItem): string => `${JSON.stringify([item], null, 1)}\n`;

/**
 * BibTeX, with the report's id as its key. The library writes the day into the month, which neither BibTeX's styles nor
 * biblatex read; here it is a field of its own, and the month one of BibTeX's names.
 */
export function toBibtex(item: CitationItem): string {
  const { id, title, author, publisher, genre } = item;
  const escaped = {
    ...item,
    title: latex(title),
    publisher: latex(publisher),
    note: latex(citationNotes(item).join('; ')),
    ...(genre !== undefined && { genre: latex(genre) }),
    ...(author && { author: author.map(({ literal }) => ({ literal: latex(literal) })) }),
  };
  const written = new Cite(escaped)
    .format('bibtex')
    .trim()
    .replace(/^(@\w+\{)[^,]*/, (_, type: string) => type + id)
    .replace(/^\tmonth = .*$/m, monthAndDay(item));
  return `${written}\n`;
}

/** What a citation of a passage says besides. */
export interface Cited {
  /** Number of the paragraph, from 1. */
  paragraph?: number;
  /** ISO date on which it was read. */
  accessed?: string;
}

/** What stands in a line in place of the day on which its reader read the text. */
export const accessPlaceholder = '引用日期';

/**
 * A line by GB/T 7714-2015, in the script of the reading. Without a day of access it has a place for one.
 */
export function toGbt7714(item: CitationItem, { paragraph, accessed }: Cited = {}): string {
  const archive = provenanceOf(item);
  const cited: CitationItem = {
    ...item,
    ...(paragraph !== undefined && { section: `第${String(paragraph)}段` }),
    ...(archive !== undefined && { archive }),
    accessed: accessed === undefined ? { literal: accessPlaceholder } : cslDate(accessed),
  };
  return new Cite(cited).format('bibliography', { template: 'gbt7714-report', lang: 'zh-CN' }).trim();
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthAndDay({ issued }: CitationItem): string {
  const [, month, day] = (issued && 'date-parts' in issued && issued['date-parts'][0]) || [];
  const name = month === undefined ? undefined : (months[month - 1] ?? `{${String(month)}}`);
  return [name && `\tmonth = ${name},`, day !== undefined && `\tday = {${String(day)}},`]
    .filter(Boolean)
    .join('\n');
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
