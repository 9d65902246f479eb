import { signedForms } from './block-forms.ts';
import type { Bundle, Found } from './engine.ts';
import { signedFigures } from './figure-signs.ts';
import type { ReportText } from './report-text.ts';

/**
 * Find a phrase whose figures have points or per cent signs. Its figures are asked for first, as they are few; of a
 * phrase that is more than one figure, the texts of the reports that have them decide.
 *
 * @param find how phrases without signs are found, and figures with them
 * @param read the text of a row
 */
export function findSigned(find: Bundle['find'], read: (row: number) => Promise<ReportText>): Bundle['find'] {
  return async (phrase) => {
    const { folded, signed, title } = phrase;
    if (signed === undefined) return find(phrase);
    const figures = signedFigures(signed);
    if (figures[0] === signed) return find({ folded: signed, title });
    const all = await Promise.all([...figures, folded].map((part) => find({ folded: part, title })));
    const sets = all.map(({ rows }) => new Set(rows));
    const rows = all[0]!.rows.filter((row) => sets.every((set) => set.has(row)));
    return holding(rows, signed, title, read);
  };
}

async function holding(
  rows: readonly number[],
  signed: string,
  title: boolean,
  read: (row: number) => Promise<ReportText>,
): Promise<Found> {
  const found: Found = { rows: [], titles: new Set() };
  const reports = await Promise.all(rows.map(read));
  for (const [i, row] of rows.entries()) {
    const has = reports[i]!.blocks.filter((block) =>
      signedForms(block).some(({ text }) => text.includes(signed)),
    );
    const titled = has.some((block) => block.title);
    if (titled) found.titles.add(row);
    if (title ? titled : has.length > 0) found.rows.push(row);
  }
  return found;
}
