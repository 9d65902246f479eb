import type { Metadata, Report } from '../report/report.ts';
import { isFormal } from '../report/formal-rules.ts';
import { readingRanges } from './reading-ranges.ts';

/** Turn a text into another script, one UTF-16 code unit for one, so that offsets hold. */
export type Convert = (text: string) => string;

/**
 * A report as a page in the other script shows it. Spans, offsets and lemmas stay: they are the
 * witness's. Readings are cut from the converted text, where words decide the characters; those of
 * formal edits stay, since what such an edit did is told in the script it was done in.
 *
 * @param terms converts the archive's own words, which are in simplified script whatever the report is in
 */
export function reportInScript(report: Report, convert: Convert, terms = convert): Report {
  const blocks = report.blocks.map((block) => ({ ...block, text: convert(block.text) }));
  const text = blocks.map((block) => block.text).join('\n');
  const ranges = readingRanges(report.edits);
  const edits = report.edits.map((edit, i) => {
    const reading = isFormal(edit) ? edit.reading : text.slice(ranges[i]!.start, ranges[i]!.end);
    const shown = { ...edit, reading, reason: terms(edit.reason) };
    if (edit.alternatives) shown.alternatives = edit.alternatives.map(convert);
    if (edit.steps) shown.steps = edit.steps.map((step) => ({ ...step, reason: terms(step.reason) }));
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
    lacunae: report.lacunae.map((lacuna) => ({ ...lacuna, reason: terms(lacuna.reason) })),
  };
}

type Evidence = NonNullable<Metadata['notBefore']>;
type Grounds = NonNullable<Metadata['grounds']>;

/** What values rest on, as a page in another script quotes it. */
function groundsInScript(grounds: Grounds, convert: Convert, terms: Convert): Grounds {
  const telling =
    (value: Convert) =>
    (evidence: Evidence): Evidence => ({
      ...evidence,
      value: value(evidence.value),
      quotation: convert(evidence.quotation),
    });
  const [told, named] = [telling(convert), telling(terms)];
  const { date, agency, region, genre, topics } = grounds;
  return {
    ...(date && { date: told(date) }),
    ...(agency && { agency: told(agency) }),
    ...(region && { region: told(region) }),
    ...(genre && { genre: named(genre) }),
    ...(topics && { topics: topics.map(named) }),
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
    ...(platform !== undefined && { platform: convert(platform) }),
    ...(notBefore && { notBefore: quoted(notBefore) }),
    ...(notAfter && { notAfter: quoted(notAfter) }),
    topics: topics.map(terms),
  };
}
