import { citedTitle, specimenMark } from '../report/cited-title.ts';
import { countCharacters } from '../report/count-characters.ts';
import type { Report } from '../report/report.ts';
import { statedValues } from '../report/stated-values.ts';

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
  const script = context.lang === 'zh-Hant' ? 'hant' : 'hans';
  const keywords = [...(synthetic ? [specimenMark[script], 'synthetic specimen'] : []), ...metadata.topics];
  const { date, agency, region, genre } = metadata;
  const comments = statedValues({ metadata }).map(({ field, statement: { by, on, reason, inferred } }) => ({
    '@type': 'Comment',
    about: termOf[field],
    author: { '@type': 'Person', name: by },
    dateCreated: on,
    text: reason,
    // What the text itself says.
    ...(inferred && { citation: inferred.value }),
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: citedTitle({ title, script, ...(synthetic && { synthetic }) }),
    url: context.url,
    inLanguage: context.lang,
    wordCount: countCharacters(text),
    ...(date !== undefined && {
      temporalCoverage: date,
      ...(/^\d{4}(-\d{2}){0,2}$/.test(date) && { dateCreated: date }),
    }),
    ...(agency !== undefined && { author: { '@type': 'GovernmentOrganization', name: agency } }),
    ...(region !== undefined && { spatialCoverage: region }),
    ...(genre !== undefined && { genre }),
    ...(keywords.length > 0 && { keywords }),
    ...(synthetic && { creativeWorkStatus: 'Synthetic specimen' }),
    ...(comments.length > 0 && { comment: comments }),
    publisher: { '@type': 'Organization', name: context.publisher },
    identifier: `sha256:${witness.sha256}`,
  };
}

/** What schema.org calls a value that a curator may state. */
const termOf = {
  title: 'name',
  date: 'temporalCoverage',
  agency: 'author',
  region: 'spatialCoverage',
  genre: 'genre',
} as const;
