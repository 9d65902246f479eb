import type { Report } from './report.ts';

/** What a text written to show the project is called wherever it is cited, in each script. */
export const specimenMark: Readonly<Record<Report['script'], string>> = {
  hans: '样本（本站自撰）',
  hant: '樣本（本站自撰）',
};

/** The title as a citation gives it: nobody may take a specimen for a document. */
export const citedTitle = (
  { title, script, synthetic }: Pick<Report, 'title' | 'script' | 'synthetic'>,
  shown = script,
): string => (synthetic ? `${title}: ${specimenMark[shown]}` : title);
