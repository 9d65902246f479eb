import type { Derivation, Provenance } from './provenance.ts';

type Value = string | number | undefined;

/**
 * Write the sidecar of an imported witness: YAML that `parseSidecar` reads. The same provenance gives the
 * same bytes. Strings are quoted as JSON does, which YAML understands.
 */
export function sidecarOf(from: Provenance, derivation: Derivation): string {
  const web = webAddress(from.url);
  const day = dayOf(from.captured);
  const source = entries('  ', { url: web, retrieved: day });
  const imported = entries('  ', {
    file: from.file,
    member: from.member,
    record: from.record,
    offset: from.offset,
    format: from.format,
    uri: web === undefined ? from.url : undefined,
    captured: from.captured === day ? undefined : from.captured,
    title: from.title,
    recordId: from.recordId,
    digest: from.digest,
    ...derivation,
  });
  const encoding = entries('', { encoding: derivation.witness === 'extracted' ? 'utf-8' : from.encoding });
  return (source === '' ? '' : `source:\n${source}`) + encoding + `import:\n${imported}`;
}

const entries = (indent: string, values: Readonly<Record<string, Value>>): string =>
  Object.entries(values)
    .map(([key, value]) => [key, typeof value === 'string' ? plain(value) : value] as const)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${indent}${key}: ${quote(value!)}\n`)
    .join('');

/** One line, well formed, of a length people can read. */
const plain = (value: string): string => value.toWellFormed().replace(/\s+/g, ' ').trim().slice(0, longest);
const longest = 2000;

/** Characters that YAML wants escaped and JSON does not. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/g;

const quote = (value: string | number): string =>
  typeof value === 'number'
    ? String(value)
    : JSON.stringify(value).replace(
        unprintable,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );

function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && url.length <= longest && /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url)
    ? url
    : undefined;
}

/** The day of an instant, where the dump writes it as ISO does. */
function dayOf(captured: string | undefined): string | undefined {
  const day = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d{1,3}(?:\D|$))/
    .exec(captured ?? '')
    ?.slice(1)
    .join('-');
  return day !== undefined && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
    ? day
    : undefined;
}
