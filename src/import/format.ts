/** What a file or a record is, as far as its first bytes and its name tell. */
export type Format =
  'text' | 'html' | 'markdown' | 'jsonl' | 'warc' | 'zip' | 'gzip' | 'zstd' | 'docx' | 'pdf' | 'unknown';

/** How many first bytes are looked at. */
export const headLength = 4096;

/** Bytes that only one format has, at its beginning or further on. */
interface Magic {
  format: Format;
  bytes: string;
  at?: number;
  /** What it is and how it comes in all the same, where it may hold a text. */
  remedy?: string;
}

const packed = (kind: string): string => `is ${kind}; unpack it first`;
const old =
  'is a document of an old Office (.doc, .wps, .xls) or one with a password; save it as .docx without a password';

/** Its texts are packed as those of letters are: Base64, or `=E6=94=BF`. */
const letter = 'is a page saved as one file (.mht, .mhtml) or a letter; open it, and save it as .html';

/** A .docx is a zip until somebody looks inside. */
const magic: readonly Magic[] = [
  {
    format: 'unknown',
    bytes: 'mimetypeapplication/epub',
    at: 30,
    remedy: 'is an EPUB; unpack it, and import its pages',
  },
  {
    format: 'unknown',
    bytes: 'mimetypeapplication/vnd.oasis',
    at: 30,
    remedy: 'is an OpenDocument; save it as .docx',
  },
  { format: 'zip', bytes: 'PK\u0003\u0004' },
  { format: 'zip', bytes: 'PK\u0005\u0006' },
  { format: 'gzip', bytes: '\u001f\u008b' },
  { format: 'zstd', bytes: '\u0028\u00b5\u002f\u00fd' },
  { format: 'pdf', bytes: '%PDF-' },
  { format: 'warc', bytes: 'WARC/' },
  { format: 'unknown', bytes: '\u0089PNG' },
  { format: 'unknown', bytes: '\u00ff\u00d8\u00ff' },
  { format: 'unknown', bytes: 'GIF8' },
  { format: 'unknown', bytes: '\u007fELF' },
  { format: 'unknown', bytes: '\u00d0\u00cf\u0011\u00e0', remedy: old },
  { format: 'unknown', bytes: '{\\rtf', remedy: 'is an RTF document; save it as .docx' },
  ...['MIME-Version:', 'From: <', 'From: "', 'From: =?'].map((bytes): Magic => ({
    format: 'unknown',
    bytes,
    remedy: letter,
  })),
  { format: 'unknown', bytes: 'Rar!', remedy: packed('a RAR archive') },
  { format: 'unknown', bytes: '7z\u00bc\u00af', remedy: packed('a 7z archive') },
  { format: 'unknown', bytes: '\u00fd7zXZ', remedy: packed('compressed by xz') },
  { format: 'unknown', bytes: '1AY&SY', at: 4, remedy: packed('compressed by bzip2') },
  { format: 'unknown', bytes: 'ustar', at: 257, remedy: packed('a tar archive') },
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
  const latin = latinOf(head);
  const found = magicOf(latin);
  if (found) return found.format;
  const ending = endings[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (ending !== undefined && ending !== 'text') return ending;
  if (page.test(latin)) return 'html';
  return isText(latin) ? 'text' : 'unknown';
}

/**
 * What to do with a file of a format that is told and not read, where it may hold a text.
 *
 * @param head the first `headLength` bytes, or all of a shorter file
 */
export const remedyFor = (head: Uint8Array): string | undefined => magicOf(latinOf(head))?.remedy;

const magicOf = (latin: string): Magic | undefined =>
  magic.find(({ bytes, at = 0 }) => latin.startsWith(bytes, at));

const latinOf = (head: Uint8Array): string =>
  Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, headLength)).toString('latin1');

/** Text in any encoding. UTF-16 of Latin letters has zeros on one side only; of Chinese, where line breaks and 一 are. */
function isText(latin: string): boolean {
  const zeros = [0, 0];
  for (let at = 0; at < latin.length; at++) if (latin.charCodeAt(at) === 0) zeros[at & 1]!++;
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0)
    return /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(latin) || Math.min(even, odd) === 0 || isChineseUtf16(latin);
  return (latin.match(control)?.length ?? 0) * 30 <= latin.length;
}

/** What nearly all of a Chinese text is made of. */
const chinese = /[\t\n\r\u0020-\u007e\u2010-\u2026\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/g;
/** What every page of it has, and bytes of ASCII that are taken for it do not. */
const marks = /[\u3001\u3002\uff0c\uff1a\u7684]/;

/** Chinese in UTF-16 without a byte order mark, in either order: pairs of bytes that make its characters. */
function isChineseUtf16(latin: string): boolean {
  return [0, 1].some((high) => {
    let text = '';
    for (let at = 0; at + 1 < latin.length; at += 2)
      text += String.fromCharCode((latin.charCodeAt(at + high) << 8) | latin.charCodeAt(at + 1 - high));
    return marks.test(text) && (text.match(chinese)?.length ?? 0) >= 0.9 * text.length;
  });
}
