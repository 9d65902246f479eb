import type { Evidence, Metadata, Statement } from '../../report/report.ts';
import type { StatedField } from '../../report/stated-values.ts';
import type { FoldedPage } from './folded-page.ts';
import { levelOf } from './level.ts';
import { regionNamed } from './region-named.ts';
import { yearBounds } from './year-bounds.ts';

/** What a curator states of a report, by whom, when (ISO date) and why. */
export type Statements = Partial<Record<StatedField, string | undefined>> &
  Record<'by' | 'on' | 'reason', string>;

/**
 * Lay what a curator states over what the text says of itself. A value that is stated wins, and its ground tells
 * who said so and what was read in the text; nothing else is inferred from it but the level of a region and the
 * bounds of a masked year.
 *
 * @param read what the text says, its title first
 */
export function withStatements(
  [readTitle, read]: readonly [title: string, Metadata],
  statements: Statements,
  page: FoldedPage,
): Metadata {
  const { title, date, agency, region, genre, by, on, reason } = statements;
  const grounds = read.grounds ?? {};
  const stated = (value: string, inferred: Evidence | undefined): Statement => ({
    value,
    by,
    on,
    reason,
    ...(inferred && { inferred }),
  });
  const readAs = (field: Exclude<StatedField, 'title'>): Evidence | undefined => {
    const [value, ground] = [read[field], grounds[field]];
    // The value: an agency's name may have been filled up by its region.
    return value !== undefined && ground && 'quotation' in ground ? { ...ground, value } : undefined;
  };
  const place = region === undefined ? undefined : regionNamed(region);
  const { notBefore, notAfter, level, divisions, ...rest } = read;
  const bounds = { ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) };
  const levels =
    agency === undefined && !place
      ? level
      : levelOf(agency ?? read.agency, place ?? { ...(level && { level }) });
  return {
    ...rest,
    ...(date === undefined ? bounds : { date, ...yearBounds(page, date) }),
    ...(agency !== undefined && { agency }),
    ...(place
      ? { region: place.divisions.join(''), divisions: place.divisions }
      : divisions && { divisions }),
    ...(levels && { level: levels }),
    ...(genre !== undefined && { genre }),
    grounds: {
      ...grounds,
      ...(title !== undefined && { title: stated(title, titleOf(readTitle, page)) }),
      ...(date !== undefined && { date: { ...stated(date, readAs('date')), ...bounds } }),
      ...(agency !== undefined && { agency: stated(agency, readAs('agency')) }),
      ...(region !== undefined && { region: stated(region, readAs('region')) }),
      ...(genre !== undefined && { genre: stated(genre, readAs('genre')) }),
    },
  };
}

/** The title as the text has it; none where the page has no text. */
function titleOf(title: string, { blocks }: FoldedPage): Evidence | undefined {
  if (title === '') return undefined;
  const block = blocks.findIndex(({ kind }) => kind === 'title');
  return { value: title, ...(block >= 0 && { block }), quotation: blocks[block]?.text ?? title };
}
