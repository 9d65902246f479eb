import type { Report } from '../report/report.ts';

/**
 * A citation in one line, by GB/T 7714 for an electronic report: author, title [R/OL], date, publisher.
 * The address is left to whoever uses it, since it may name a paragraph.
 */
export function citationLine(
  { title, metadata }: Pick<Report, 'title' | 'metadata'>,
  publisher: string,
): string {
  const { agency, date } = metadata;
  const dated = date === undefined ? '' : `(${date})`;
  return `${agency === undefined ? '' : `${agency}. `}${title}[R/OL]. ${dated}. ${publisher}. `.replace(
    ' . ',
    ' ',
  );
}
