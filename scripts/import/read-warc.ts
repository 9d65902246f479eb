import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import { formatOf } from '../../src/import/format.ts';
import type { Place, Provenance } from '../../src/import/provenance.ts';
import type { ByteStream, Limits } from './bytes.ts';
import { cutChunks } from './cut-chunks.ts';
import { decodePayload } from './decode-payload.ts';
import { failed, type Found } from './found.ts';
import { splitWarc } from './split-warc.ts';

/** Records that hold no document of their own; they are passed over and not counted. */
const about = new Set(['warcinfo', 'request', 'metadata']);

/** Read the documents of a WARC or WET file. A bad record fails alone. */
export async function* readWarc(input: ByteStream, place: Place, limits: Limits): AsyncGenerator<Found> {
  for await (const { number, offset, bytes, fault } of splitWarc(input, limits.record)) {
    const here: Place = { ...place, record: number, offset };
    if (bytes === undefined) {
      yield failed(here, fault);
      continue;
    }
    try {
      const found = await readRecord(bytes, here, limits);
      if (found) yield found;
    } catch (error) {
      yield failed(here, error);
    }
  }
}

async function readRecord(bytes: Uint8Array, place: Place, limits: Limits): Promise<Found | undefined> {
  // Framed and decompressed already: the parser need not look for either.
  const record = await new WARCParser(new AsyncIterReader([bytes], null)).parse();
  if (!record?.warcType) throw new Error('the record does not say its WARC-Type');
  // Wget writes its log and its command line as documents.
  if (about.has(record.warcType) || /^metadata:/i.test(record.warcTargetURI ?? '')) return undefined;
  const leave = (reason: string): Found => ({ kind: 'filtered', place, reason });
  if (!['response', 'resource', 'conversion'].includes(record.warcType))
    return leave(`type ${record.warcType}`);
  const status = record.httpHeaders?.statusCode ?? 200;
  if (!Number.isInteger(status)) throw new Error('does not begin as an answer of a web server does');
  if (status !== 200) return leave(`status ${String(status)}`);
  const declared = record.httpHeaders?.headers.get('Content-Type') ?? record.warcContentType ?? '';
  const type = declared.split(';')[0]!.trim().toLowerCase();
  if (record.warcType !== 'conversion' && textless.test(type)) return leave(`type ${type.slice(0, 80)}`);
  const chunked = /\bchunked\b/i.test(record.httpHeaders?.headers.get('Transfer-Encoding') ?? '');
  const cut = chunked
    ? cutChunks(bodyOf(bytes), {
        length: record.httpHeaders?.headers.get('Content-Length'),
        truncated: Boolean(record.warcHeader('WARC-Truncated')),
      })
    : undefined;
  if (cut !== undefined) throw new Error(cut);
  const content = await contentOf(record, limits.record);
  if (content.length === 0) throw new Error('the record is empty');
  const format = recordFormat(content, declared, record);
  if (format === undefined) return leave(`type ${declared.split(';')[0]!.slice(0, 80)}`);
  return { kind: 'document', from: { ...place, format, ...said(record, declared) }, content };
}

/** What stands behind the two heads of a record, the archive's and the web server's. */
function bodyOf(bytes: Uint8Array): Buffer {
  const record = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const head = record.indexOf('\r\n\r\n') + 4;
  const ends = ['\r\n\r\n', '\n\n'].flatMap((end) => {
    const at = record.indexOf(end, head);
    return at < 0 ? [] : [at + end.length];
  });
  return record.subarray(Math.min(record.length, ...ends));
}

/** The payload, without what the transfer did to it. */
async function contentOf(record: WARCRecord, most: number): Promise<Uint8Array> {
  const headers = record.httpHeaders?.headers;
  const encoding = headers?.get('Content-Encoding') ?? '';
  headers?.delete('Content-Encoding');
  const payload = await record.readFully(true);
  // Some servers send what they keep compressed, and do not say so.
  const unsaid = encoding === '' && headers && payload[0] === 0x1f && payload[1] === 0x8b;
  return decodePayload(payload, unsaid ? 'gzip' : encoding, most);
}

/** Types of what holds no text. */
const textless = /^(?:image|video|audio|font)\/|css|javascript|json/;

/** @returns undefined for what holds no text: archives, and pictures that say they are text */
function recordFormat(
  content: Uint8Array,
  declared: string,
  record: WARCRecord,
): Provenance['format'] | undefined {
  if (record.warcType === 'conversion') return 'text';
  const type = declared.split(';')[0]!.trim().toLowerCase();
  const found = formatOf(
    content,
    type === 'text/html' || type === 'application/xhtml+xml' ? 'page.html' : '',
  );
  if (found === 'zip') return type.includes('wordprocessingml') ? 'docx' : undefined;
  if (found === 'text' && type === 'text/markdown') return 'markdown';
  return found === 'text' || found === 'html' || found === 'pdf' ? found : undefined;
}

function said(record: WARCRecord, declared: string): Partial<Provenance> {
  const said: Partial<Provenance> = {};
  const digest = record.warcPayloadDigest ?? record.warcBlockDigest;
  const id = record.warcHeader('WARC-Record-ID');
  const charset = /charset=["']?([\w-]{1,40})/i.exec(declared)?.[1];
  if (record.warcTargetURI) said.url = record.warcTargetURI;
  if (record.warcDate) said.captured = record.warcDate;
  if (id) said.recordId = id;
  if (digest) said.digest = digest;
  if (charset !== undefined) said.encoding = charset;
  return said;
}
