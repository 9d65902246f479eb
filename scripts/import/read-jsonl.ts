import { parseJsonDocument, type FieldNames } from '../../src/import/json-document.ts';
import type { Place } from '../../src/import/provenance.ts';
import type { ByteStream } from './bytes.ts';
import { failed, type Found } from './found.ts';
import { splitLines } from '../lib/split-lines.ts';

/** Read NDJSON, a document a line. A bad line fails alone. */
export async function* readJsonl(
  input: ByteStream,
  place: Place,
  fields: FieldNames,
  longest: number,
): AsyncGenerator<Found> {
  for await (const { number, offset, bytes, fault } of splitLines(
    input,
    longest,
    '--max-record allows more',
  )) {
    const here: Place = { ...place, record: number, offset };
    if (bytes === undefined) {
      yield failed(here, fault);
      continue;
    }
    try {
      const { content, ...said } = parseJsonDocument(bytes, fields);
      yield { kind: 'document', from: { ...here, format: 'jsonl', ...said }, content };
    } catch (error) {
      yield failed(here, error);
    }
  }
}
