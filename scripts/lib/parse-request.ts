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
 * the declared `"encoding"`. A key that is
 * null is one that is not there; other keys are let be. Never throws.
 */
export function parseRequest(line: Uint8Array): Request | RefusedRequest {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(line));
  } catch (error) {
    return refuse(
      null,
      error instanceof SyntaxError
        ? `not JSON: ${error.message}; write one JSON object a line`
        : 'not UTF-8; write JSON in UTF-8, and a file of another encoding as "bytes", in base64',
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(null, 'not a JSON object; write {"id": "…", "text": "…"}');
  }
  const { id, text, bytes, encoding } = withoutNull(value);
  if (typeof id !== 'string' || id === '') {
    const given = JSON.stringify(id)?.slice(0, 100);
    return refuse(
      null,
      given === undefined ? '"id" is missing' : `"id" must be a string that is not empty, not ${given}`,
    );
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

const withoutNull = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));

const refuse = (id: string | null, error: string): RefusedRequest => ({ id, error });
