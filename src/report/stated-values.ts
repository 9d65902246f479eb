import type { Report, Statement } from './report.ts';

/** What a curator may state of a report, in the order of its facts. */
export const statedFields = ['title', 'date', 'agency', 'region', 'genre'] as const;
/** Id of a stated title on the report's page: it stands among the facts, since the text may have another. */
export const statedTitleId = 'stated-title';
export type StatedField = (typeof statedFields)[number];

/** The values of a report that a curator stated, each with who said so and what the text says. */
export function statedValues({
  metadata: { grounds = {} },
}: Pick<Report, 'metadata'>): { field: StatedField; statement: Statement }[] {
  return statedFields.flatMap((field) => {
    const ground = grounds[field];
    return ground && 'by' in ground ? [{ field, statement: ground }] : [];
  });
}
