import type { Filter } from '../../src/import/filters.ts';
import type { Derivation, Place, Provenance } from '../../src/import/provenance.ts';
import { decodeWitness } from '../../src/witness/decode.ts';
import { sha256 } from '../../src/witness/hash.ts';
import { extractable, type ExtractorPool } from './extractor-pool.ts';
import type { Found } from './found.ts';

/** A document as the witness it is to be; or why it is none. */
export type Prepared =
  | { kind: 'witness'; from: Provenance; bytes: Uint8Array; derivation: Derivation }
  | { kind: 'failed'; place: Place; reason: string; unread?: boolean }
  | { kind: 'filtered'; place: Place; reason: string };

/** Make a witness of what was found. Never rejects. */
export async function prepare(
  found: Found,
  filters: readonly Filter[],
  pool: ExtractorPool,
): Promise<Prepared> {
  if (found.kind !== 'document') return found;
  try {
    if (filters.some(({ chineseOnly }) => chineseOnly === true) && isForeignPage(found.from, found.content)) {
      return { kind: 'filtered', place: found.from, reason: 'language' };
    }
    const { from, bytes, text, derivation } = await derive(found.from, found.content, pool);
    if (bytes.length === 0) return { kind: 'failed', place: from, reason: 'no text' };
    if (filters.length > 0) {
      const read = text ?? decodeWitness(bytes, from.encoding).text;
      for (const { kind, admits } of filters)
        if (!(await admits(read))) return { kind: 'filtered', place: from, reason: kind };
    }
    return { kind: 'witness', from, bytes, derivation };
  } catch (error) {
    return { kind: 'failed', place: found.from, reason: (error as Error).message };
  }
}

interface Derived {
  from: Provenance;
  bytes: Uint8Array;
  /** Where it is known without decoding. */
  text?: string;
  derivation: Derivation;
}

async function derive(from: Provenance, content: Uint8Array | string, pool: ExtractorPool): Promise<Derived> {
  if (typeof content === 'string')
    return written(from, content, { witness: 'extracted', extractor: 'JSON.parse' });
  if (!extractable.has(from.format))
    return { from, bytes: blank(content) ? new Uint8Array() : content, derivation: { witness: 'as-is' } };
  const original = sha256(content);
  const { encoding, ...rest } = from;
  const task = { format: from.format, bytes: content, ...(encoding !== undefined && { encoding }) };
  const { text, extractor, ...stated } = await pool.extract(task);
  return written({ ...rest, ...stated, ...rest }, text, { witness: 'extracted', extractor, original });
}

function written(from: Provenance, text: string, derivation: Derivation): Derived {
  const bytes = text.trim() === '' ? new Uint8Array() : Buffer.from(text, 'utf8');
  const unpaired = text.isWellFormed() ? 0 : (text.match(/\p{Surrogate}/gu)?.length ?? 0);
  return { from, bytes, text, derivation: { ...derivation, ...(unpaired > 0 && { unpaired }) } };
}

/** Nothing but ASCII white space. */
const blank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));

/** A page without a single Chinese character, nor a number that stands for one. */
function isForeignPage({ format, encoding }: Provenance, content: Uint8Array | string): boolean {
  if (format !== 'html' || typeof content === 'string') return false;
  const page = decodeWitness(content, encoding).text;
  return !/\p{Script=Han}|&#/u.test(page);
}
