/** Where a document lies in what was imported. */
export interface Place {
  /** Name of the file as it was handed in, without the folders above it. */
  file: string;
  /** Path inside zips and compressed files, outermost first. */
  member?: string;
  /** Number of the WARC record, or of the line, from 1. */
  record?: number;
  /** Where it begins, in bytes of the uncompressed file. */
  offset?: number;
}

/** What a dump says of a document besides its text. */
export interface Provenance extends Place {
  format: 'text' | 'html' | 'markdown' | 'jsonl' | 'docx' | 'pdf' | 'warc';
  url?: string;
  /** When it was captured, as the dump says it. */
  captured?: string;
  title?: string;
  /** The dump's own name of the record. */
  recordId?: string;
  /** The dump's own digest, such as `sha1:…`. */
  digest?: string;
  /** Encoding that a header declared. */
  encoding?: string;
}

/** How the witness's bytes came about. */
export interface Derivation {
  /** `as-is`: the bytes as they lay in the dump. `extracted`: UTF-8 of the text that was found in them. */
  witness: 'as-is' | 'extracted';
  /** What found the text. */
  extractor?: string;
  /** SHA-256 of the bytes it was found in. */
  original?: string;
  /** Half surrogates that no UTF-8 can hold; U+FFFD stands for each. */
  unpaired?: number;
}

/** A place as messages name it: `crawl.zip › a.jsonl: record 12 (at byte 4096)`. */
export function nameOfPlace({ file, member, record, offset }: Place): string {
  const name = member === undefined ? file : `${file} › ${member}`;
  const number = record === undefined ? '' : `: record ${String(record)}`;
  return `${name}${number}${offset === undefined ? '' : ` (at byte ${String(offset)})`}`;
}
