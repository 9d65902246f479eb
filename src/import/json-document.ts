/** Names of the fields of a line, in the order they are tried; dots lead into objects. */
export interface FieldNames {
  text: readonly string[];
  url: readonly string[];
  captured: readonly string[];
  title: readonly string[];
  id: readonly string[];
}

/**
 * The names that public corpora of crawled text use, and Chinese spiders. A bare `date` is when a text was published,
 * as a rule.
 */
export const defaultFields: FieldNames = {
  text: ['text', 'content', 'raw_content', 'body', 'maintext', 'article', '正文', '内容'],
  url: [
    'url',
    'source_url',
    'uri',
    'link',
    '网址',
    '链接',
    'meta.url',
    'metadata.url',
    'meta.headers.warc-target-uri',
    'warc_headers.warc-target-uri',
  ],
  captured: [
    'timestamp',
    'date_download',
    'crawl_date',
    'fetch_time',
    'captured',
    '采集时间',
    '抓取时间',
    'metadata.timestamp',
    'warc_headers.warc-date',
  ],
  title: ['title', 'headline', '标题', 'meta.title', 'metadata.title'],
  id: ['id', 'doc_id', 'digest', 'meta.id', 'metadata.id', 'warc_headers.warc-record-id'],
};

/** A line that holds a document. */
export interface JsonDocument {
  /** The text; or the file, where the line has it in base64. */
  content: string | Uint8Array;
  url?: string;
  captured?: string;
  title?: string;
  recordId?: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * Read a line of NDJSON.
 *
 * @throws {Error} that says what is wrong with the line and how to mend it
 */
export function parseJsonDocument(line: Uint8Array, fields: FieldNames): JsonDocument {
  const value = parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('not a JSON object; write one object a line (of an array: jq -c ".[]")');
  }
  return {
    content: contentOf(value, fields.text),
    ...optional('url', first(value, fields.url)),
    ...optional('captured', first(value, fields.captured)),
    ...optional('title', first(value, fields.title)),
    ...optional('recordId', first(value, fields.id)),
  };
}

function parse(line: Uint8Array): unknown {
  let text: string;
  try {
    text = utf8.decode(line);
  } catch {
    throw new Error('not UTF-8; NDJSON is written in UTF-8');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`not JSON: ${message.slice(0, 160)}; write one JSON object a line`);
  }
}

function contentOf(value: object, names: readonly string[]): string | Uint8Array {
  for (const name of names) {
    const found = at(value, name);
    if (typeof found === 'string') return found;
    if (Array.isArray(found) && found.every((part) => typeof part === 'string')) return found.join('\n');
  }
  const bytes = at(value, 'bytes');
  if (typeof bytes === 'string' && bytes.length % 4 === 0 && base64.test(bytes))
    return Buffer.from(bytes, 'base64');
  const have = Object.keys(value).slice(0, 12).join(', ').slice(0, 160);
  throw new Error(
    `no text under ${names.map((name) => `"${name}"`).join(', ')}; it has ${have}; name the field by --text-field`,
  );
}

function first(value: object, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = at(value, name);
    if (typeof found === 'string' && found !== '') return found;
    if (typeof found === 'number') return String(found);
  }
  return undefined;
}

/** What lies under a name; a name with dots is tried as it is, then as a way. */
function at(value: object, name: string): unknown {
  const whole = keyOf(value, name);
  if (whole !== undefined || !name.includes('.')) return under(value, whole);
  let here: unknown = value;
  for (const part of name.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = under(here, keyOf(here, part));
  }
  return here;
}

/** A key as it is written, else in other letters: `Content`, `URL`. */
const keyOf = (value: object, name: string): string | undefined =>
  Object.hasOwn(value, name)
    ? name
    : Object.keys(value).find((key) => key.length === name.length && key.toLowerCase() === name);

const under = (value: object, key: string | undefined): unknown =>
  key === undefined ? undefined : (value as Record<string, unknown>)[key];

const optional = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, string>);
