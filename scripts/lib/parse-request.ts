import type { ReportSource } from '../../src/report/make-report.ts';

/** A line that cannot be worked on. `id` is null where the line does not tell it. */
export interface RefusedRequest {
  id: string | null;
  error: string;
}

/** What a line of the filter asks for. */
export type Request = Pick<ReportSource, 'id' | 'witness' | 'sidecar'>;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * Read a line of the filter: `{"id","text"}`, or `{"id","bytes"}` with the file in base64 and, if known,
 * the declared `"encoding"`. Other keys are let be. Never throws.
 */
export function parseRequest(line: Uint8Array): Request | RefusedRequest {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(line));
  } catch (error) {
    const fault = error instanceof SyntaxError ? `not JSON: ${error.message}` : 'not UTF-8';
    return refuse(null, `${fault}; write one JSON object a line, in UTF-8`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(null, 'not a JSON object; write {"id": "…", "text": "…"}');
  }
  const { id, text, bytes, encoding } = value as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') {
    return refuse(null, id === undefined ? '"id" is missing' : '"id" must be a string that is not empty');
  }
  if (text !== undefined && bytes !== undefined) return refuse(id, 'give "text" or "bytes", not both');
  if (encoding !== undefined && typeof encoding !== 'string')
    return refuse(id, '"encoding" must be a string');
  if (typeof text === 'string') return { id, witness: text };
  if (typeof bytes !== 'string') {
    const given = text ?? bytes;
    return refuse(
      id,
      given === undefined ? 'give "text", or "bytes" in base64' : '"text" and "bytes" must be strings',
    );
  }
  const code = bytes.replace(/\s+/g, '');
  if (code.length % 4 !== 0 || !base64.test(code)) return refuse(id, '"bytes" is not base64');
  return {
    id,
    witness: Buffer.from(code, 'base64'),
    ...(encoding !== undefined && { sidecar: { encoding } }),
  };
}

const refuse = (id: string | null, error: string): RefusedRequest => ({ id, error });
