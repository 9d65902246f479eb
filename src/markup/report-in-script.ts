import type { Evidence, Metadata, Report, Statement } from '../report/report.ts';
import { isFormal } from '../report/formal-rules.ts';
import { knownRanges } from './known-ranges.ts';

/** Turn a text into another script, one UTF-16 code unit for one, so that offsets hold. */
export type Convert = (text: string) => string;

/**
 * A report as a page in the other script shows it. Spans, offsets and lemmas stay: they are the
 * witness's. Readings are cut from the converted text, where words decide the characters; those of
 * formal edits stay, since what such an edit did is told in the script it was done in. Reasons stay as the ledger
 * has them: each page tells them in its own language.
 *
 * @param terms converts the archive's own words, which are in simplified script whatever the report is in
 */
export function reportInScript(report: Report, convert: Convert, terms = convert): Report {
  const blocks = report.blocks.map((block) => ({ ...block, text: convert(block.text) }));
  const text = blocks.map((block) => block.text).join('\n');
  const ranges = knownRanges(report);
  const edits = report.edits.map((edit, i) => {
    const reading = isFormal(edit) ? edit.reading : text.slice(ranges[i]!.start, ranges[i]!.end);
    const shown = { ...edit, reading };
    if (edit.alternatives) shown.alternatives = edit.alternatives.map(convert);
    return shown;
  });
  return {
    ...report,
    title: convert(report.title),
    text,
    blocks,
    edits,
    metadata: {
      ...metadataInScript(report.metadata, convert, terms),
      ...(report.metadata.grounds && { grounds: groundsInScript(report.metadata.grounds, convert, terms) }),
    },
  };
}

type Grounds = NonNullable<Metadata['grounds']>;

/** What values rest on, as a page in another script tells it; a curator's name stays as it is. */
function groundsInScript(grounds: Grounds, convert: Convert, terms: Convert): Grounds {
  const read = (evidence: Evidence, value: Convert): Evidence => ({
    ...evidence,
    value: value(evidence.value),
    quotation: convert(evidence.quotation),
    ...(evidence.listed !== undefined && { listed: value(evidence.listed) }),
  });
  const stated = ({ inferred, ...statement }: Statement, value: Convert): Statement => {
    const { notBefore, notAfter } = statement;
    return {
      ...statement,
      value: value(statement.value),
      reason: convert(statement.reason),
      ...(inferred && { inferred: read(inferred, value) }),
      ...(notBefore && { notBefore: read(notBefore, String) }),
      ...(notAfter && { notAfter: read(notAfter, String) }),
    };
  };
  const told = (ground: Evidence | Statement, value = convert): Evidence | Statement =>
    'by' in ground ? stated(ground, value) : read(ground, value);
  const { title, date, agency, region, genre, topics } = grounds;
  return {
    ...(title && { title: stated(title, convert) }),
    ...(date && { date: told(date) }),
    ...(agency && { agency: told(agency) }),
    ...(region && { region: told(region) }),
    ...(genre && { genre: told(genre, terms) }),
    ...(topics && { topics: topics.map((topic) => read(topic, terms)) }),
  };
}

/** What is known of a report, as a page in another script shows it. */
export function metadataInScript<T extends Omit<Metadata, 'grounds'>>(
  metadata: T,
  convert: Convert,
  terms = convert,
): T {
  const { agency, region, genre, platform, topics, notBefore, notAfter } = metadata;
  const quoted = (evidence: Evidence): Evidence => ({
    ...evidence,
    quotation: convert(evidence.quotation),
  });
  return {
    ...metadata,
    ...(agency !== undefined && { agency: convert(agency) }),
    ...(region !== undefined && { region: convert(region) }),
    ...(genre !== undefined && { genre: terms(genre) }),
    ...(platform !== undefined && { platform: terms(platform) }),
    ...(notBefore && { notBefore: quoted(notBefore) }),
    ...(notAfter && { notAfter: quoted(notAfter) }),
    topics: topics.map(terms),
  };
}
