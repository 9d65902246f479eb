import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CitationItem } from './citation-item.ts';
import { citationNotes } from './citation-notes.ts';

/**
 * RIS, with the line ends the format asks for. A value is one line, however long: the library folds lines after 70
 * characters and cuts ids after 20, and readers of the format put a space where a title or an address was folded.
 */
export function toRis(item: CitationItem): string {
  const [entry = {}] = new Cite(item).format('ris', { format: 'object' });
  const own: Record<string, string | string[]> = { ID: item.id, N1: citationNotes(item) };
  if (item.keyword !== undefined) own['KW'] = item.keyword.split(', ');
  if (item.issued && 'date-parts' in item.issued) own['DA'] = risDate(item.issued['date-parts'][0] ?? []);
  const { TY, ...fields } = { ...entry, ...own };
  const lines = Object.entries(fields).flatMap(([tag, values]) =>
    [values].flat().map((value) => line(tag, value)),
  );
  return [line('TY', TY), ...lines, 'ER  - ', ''].join('\r\n');
}

const line = (tag: string, value: unknown): string =>
  `${tag}  - ${String(value).replaceAll(/\s*[\r\n]\s*/g, ' ')}`;

/** `YYYY/MM/DD/`, with nothing where a part is not known. */
function risDate([year, month, day]: readonly number[]): string {
  const digits = (part: number | undefined): string =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}/${digits(month)}/${digits(day)}/`;
}
