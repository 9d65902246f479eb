import { isMarkup } from '../../src/import/is-markup.ts';
import { parseJsonDocument, type FieldNames } from '../../src/import/json-document.ts';
import type { Place } from '../../src/import/provenance.ts';
import type { ByteStream } from './bytes.ts';
import { failed, type Found } from './found.ts';
import { splitLines } from '../lib/split-lines.ts';

/** Read NDJSON, a document a line; a text that is markup is a page. A bad line fails alone. */
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
    if (isOpening(bytes)) {
      yield failed(
        here,
        'is one JSON text over many lines; write one object a line (jq -c . or, of an array, jq -c ".[]")',
      );
      return;
    }
    if (bytes === undefined) {
      yield failed(here, fault);
      continue;
    }
    try {
      const { content, ...said } = parseJsonDocument(bytes, fields);
      yield typeof content === 'string' && isMarkup(content)
        ? { kind: 'document', from: { ...here, format: 'html', ...said }, content: Buffer.from(content) }
        : { kind: 'document', from: { ...here, format: 'jsonl', ...said }, content };
    } catch (error) {
      yield failed(here, error);
    }
  }
}

/** A bracket alone on its line: no line of NDJSON. What follows is parts of a text, and no document a line. */
const isOpening = (line: Uint8Array | undefined): boolean =>
  line !== undefined &&
  line.length <= 8 &&
  /^(?:\u00ef\u00bb\u00bf)?[{[]\s*$/.test(Buffer.from(line).toString('latin1'));
