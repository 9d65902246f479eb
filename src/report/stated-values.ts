import type { Report, Statement } from './report.ts';

/** What a curator may state of a report, in the order of its facts. */
export const statedFields = ['title', 'date', 'agency', 'region', 'genre'] as const;
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
