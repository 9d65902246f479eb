/** What a file or a record is, as far as its first bytes and its name tell. */
export type Format =
  'text' | 'html' | 'markdown' | 'jsonl' | 'warc' | 'zip' | 'gzip' | 'zstd' | 'docx' | 'pdf' | 'unknown';

/** How many first bytes are looked at. */
export const headLength = 4096;

/** First bytes that only one format has. A .docx is a zip until somebody looks inside. */
const magic: readonly { format: Format; bytes: string }[] = [
  { format: 'zip', bytes: 'PK\u0003\u0004' },
  { format: 'zip', bytes: 'PK\u0005\u0006' },
  { format: 'gzip', bytes: '\u001f\u008b' },
  { format: 'zstd', bytes: '\u0028\u00b5\u002f\u00fd' },
  { format: 'pdf', bytes: '%PDF-' },
  { format: 'warc', bytes: 'WARC/' },
  { format: 'unknown', bytes: '\u0089PNG' },
  { format: 'unknown', bytes: '\u00ff\u00d8\u00ff' },
  { format: 'unknown', bytes: 'GIF8' },
  { format: 'unknown', bytes: '\u00d0\u00cf\u0011\u00e0' },
  { format: 'unknown', bytes: 'Rar!' },
  { format: 'unknown', bytes: '7z\u00bc\u00af' },
  { format: 'unknown', bytes: '\u007fELF' },
];

/** What a name's ending says of what has no magic: kinds of text, and text that is no document. */
const endings: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
  ...Object.fromEntries(
    ['css', 'js', 'mjs', 'xml', 'yaml', 'yml', 'csv', 'tsv', 'svg', 'rtf', 'cdx', 'cdxj'].map((ending) => [
      ending,
      'unknown',
    ]),
  ),
};

const page =
  /^\ufeff?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}>\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i;
/** Control characters that no text has; more of them than one in thirty make a file of bytes. */
const control = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g;

/** Compressions: their ending is taken off to name what is inside. */
export const withoutCompression = (name: string): string => name.replace(/\.(?:gz|gzip|zst|zstd)$/i, '');

/**
 * Tell a format. The bytes go before the name: a page saved as `.txt` is a page.
 *
 * @param head the first `headLength` bytes, or all of a shorter file
 * @param name of the file or the zip entry; only its ending is read
 */
export function formatOf(head: Uint8Array, name: string): Format {
  const latin = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, headLength)).toString(
    'latin1',
  );
  const found = magic.find(({ bytes }) => latin.startsWith(bytes));
  if (found) return found.format;
  const ending = endings[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (ending !== undefined && ending !== 'text') return ending;
  if (page.test(latin)) return 'html';
  return isText(latin) ? 'text' : 'unknown';
}

/** Text in any encoding: UTF-16 has zeros, on one side only. */
function isText(latin: string): boolean {
  const zeros = [0, 0];
  for (let at = 0; at < latin.length; at++) if (latin.charCodeAt(at) === 0) zeros[at & 1]!++;
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) return /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(latin) || Math.min(even, odd) === 0;
  return (latin.match(control)?.length ?? 0) * 30 <= latin.length;
}
