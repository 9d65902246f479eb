import type { parseArgs } from 'node:util';
import { parseFilters, type Filter } from '../../src/import/filters.ts';
import { defaultFields, type FieldNames } from '../../src/import/json-document.ts';
import type { Format } from '../../src/import/format.ts';
import { defaultLimits, type Limits } from './bytes.ts';

export const usage = `npm run import -- <files or folders…>    each document becomes a witness, with a sidecar that says where it lay

Reads plain text, HTML, Markdown, NDJSON, WARC, WET, DOCX and PDF; gzip, zstd and zip of any of these.

  --out <folder>       write witnesses here (default: content/witnesses)
  --dry-run            write nothing, tell what would be imported
  --filter <what>      language=zh, length=200..50000 or damage=readings; may be repeated, all must hold
                       languages: zh zh-hans zh-hant zh-hant-converted ja ko other
                       damage: readings splits converted fragments boilerplate broken any none
  --list               name each document with its id, the witness it is already, or why it was filtered
  --limit <n>          stop after n witnesses; the next run goes on from there
  --again              read everything anew, also what earlier runs did
  --format <name>      take every file for text, html, markdown, jsonl or warc
  --text-field <name>  field of an NDJSON line with the text; dots lead into objects; may be repeated
  --url-field, --date-field, --title-field, --id-field <name>
  --max-record <MB>    largest document (default: ${String(defaultLimits.record / 1024 / 1024)})
  --max-ratio <n>      largest growth in decompression (default: ${String(defaultLimits.ratio)})
  --timeout <seconds>  longest search for the text of one document (default: ${String(defaultLimits.seconds)})
  --state <file>       where progress is kept (default: .archive/import.json)
  -h, --help           this text
`;

export interface ImportArguments {
  files: string[];
  out?: string;
  state?: string;
  dry: boolean;
  again: boolean;
  list: boolean;
  limit: number;
  filters: Filter[];
  /** The filters as they were written. */
  conditions: string[];
  fields: FieldNames;
  limits: Limits;
  format?: Format;
}

const formats: readonly Format[] = ['text', 'html', 'markdown', 'jsonl', 'warc'];
const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean', default: false } as const;

/** As the command line has them. */
export const importOptions = {
  out: text,
  state: text,
  'dry-run': flag,
  again: flag,
  list: flag,
  limit: text,
  filter: texts,
  format: text,
  'text-field': texts,
  'url-field': texts,
  'date-field': texts,
  'title-field': texts,
  'id-field': texts,
  'max-record': text,
  'max-ratio': text,
  timeout: text,
} as const;

type Parsed = ReturnType<typeof parseArgs<{ options: typeof importOptions; allowPositionals: true }>>;

/** @throws {Error} that names the option and what is wrong with it */
export function importArguments({
  values,
  positionals,
}: Pick<Parsed, 'values' | 'positionals'>): ImportArguments {
  const conditions = values.filter ?? [];
  const format = formats.find((name) => name === values.format);
  if (values.format !== undefined && format === undefined) {
    throw new Error(`--format ${values.format}: is none of ${formats.join(', ')}`);
  }
  if (positionals.length === 0) throw new Error('name the files or folders to import');
  return {
    files: positionals,
    ...(values.out !== undefined && { out: values.out }),
    ...(values.state !== undefined && { state: values.state }),
    ...(format !== undefined && { format }),
    dry: values['dry-run'],
    again: values.again,
    list: values.list,
    limit: positive('--limit', values.limit) ?? Infinity,
    conditions,
    filters: parseFilters(conditions),
    fields: {
      text: values['text-field'] ?? defaultFields.text,
      url: values['url-field'] ?? defaultFields.url,
      captured: values['date-field'] ?? defaultFields.captured,
      title: values['title-field'] ?? defaultFields.title,
      id: values['id-field'] ?? defaultFields.id,
    },
    limits: {
      ...defaultLimits,
      record: Math.round(
        (positive('--max-record', values['max-record']) ?? defaultLimits.record / 1048576) * 1048576,
      ),
      ratio: positive('--max-ratio', values['max-ratio']) ?? defaultLimits.ratio,
      seconds: positive('--timeout', values.timeout) ?? defaultLimits.seconds,
    },
  };
}

function positive(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === '' || !(number > 0) || !Number.isFinite(number)) {
    throw new Error(`${option} ${value}: must be a number above 0`);
  }
  return number;
}
