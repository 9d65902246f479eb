import type { Report } from '../report/report.ts';

/** What linked data says that is not in the report. */
export interface LinkedDataContext {
  url: string;
  /** BCP 47 tag of the text on the page. */
  lang: string;
  publisher: string;
}

/** A report as schema.org's `Report`, for search engines and reference managers. */
export function reportLinkedData(
  { title, metadata, text, witness, synthetic }: Report,
  context: LinkedDataContext,
) {
  const { date, agency, region, genre, topics } = metadata;
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: title,
    url: context.url,
    inLanguage: context.lang,
    wordCount: text.length,
    ...(date !== undefined && {
      temporalCoverage: date,
      ...(/^\d{4}(-\d{2}){0,2}$/.test(date) && { dateCreated: date }),
    }),
    ...(agency !== undefined && { author: { '@type': 'GovernmentOrganization', name: agency } }),
    ...(region !== undefined && { spatialCoverage: region }),
    ...(genre !== undefined && { genre }),
    ...(topics.length > 0 && { keywords: topics }),
    ...(synthetic && { creativeWorkStatus: 'Synthetic specimen' }),
    publisher: { '@type': 'Organization', name: context.publisher },
    identifier: `sha256:${witness.sha256}`,
  };
}
